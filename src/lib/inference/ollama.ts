import { failed, ok, promptTurns, type PlannedPrompt, type Result } from '#lib/domain';
import { afterByClock, bytesOf, type After, type Call } from './call';
import type { ModelClient, ReplyEvent, ReplyFailure } from './client';
import { conduct, fail, FIRST_TOKEN_MS, IDLE_MS, type Ending } from './conduct';
import { isNearlyFull, TEMPERATURE } from './request';
import { browserFetch, endpoint, requestTo, type Fetch } from './host';
import { readNdjson } from './ndjson';
import { isCloudName, isRemote, showWithin, type ShownModel } from './ollama-models';
import { ChatLine } from './ollama-wire';
import { createThinkSplitter, type Piece } from './think';
import { troubleIn } from './trouble';

/** How to reach a model and how it should answer. */
export interface OllamaOptions {
	/** Address of the server, for example `http://localhost:11434`. Nothing else is ever called. */
	readonly host: string;
	readonly model: string;
	/** How long the model stays loaded after a reply, as Ollama writes durations. */
	readonly keepAlive?: string;
	/** 0 to 2; more is more surprising. */
	readonly temperature?: number;
	readonly seed?: number;
	/** Lets a model that can think do so aloud; the thinking comes as events of its own. */
	readonly think?: boolean;
	/** Only after the person agreed that the words leave this machine. */
	readonly allowCloud?: boolean;
	readonly fetch?: Fetch;
	readonly timers?: After;
}

const KEEP_ALIVE = '10m';

type Settings = OllamaOptions & Required<Pick<OllamaOptions, 'fetch' | 'timers'>>;

/**
 * Talks to a model through Ollama's own API, which alone can set the context window.
 *
 * Before its first reply it asks the server about the model, so that no word reaches a cloud model unasked.
 */
export function ollamaClient(options: OllamaOptions): ModelClient {
	const settings = { fetch: browserFetch, timers: afterByClock, ...options };
	let facts: ShownModel | null = null;
	return {
		reply: (prompt, signal) =>
			conduct(prompt, { signal, timers: settings.timers }, async function* (call) {
				const known = facts === null ? await meet(settings, call) : ok(facts);
				if (!known.ok) return fail(call, known.failure);
				facts = known.value;
				return yield* talk(prompt, { settings, call, facts });
			})
	};
}

/** What the server says of the model; refuses one that would pass the words on. */
async function meet(settings: Settings, call: Call): Promise<Result<ShownModel, ReplyFailure>> {
	const { model, allowCloud = false } = settings;
	const refusal = failed({ kind: 'cloud_refused', model } as const);
	if (!allowCloud && isCloudName(model)) return refusal;
	const shown = await showWithin(settings.host, model, { ...settings, call });
	return shown.ok && shown.value.cloud && !allowCloud ? refusal : shown;
}

interface Open {
	readonly settings: Settings;
	readonly call: Call;
	readonly facts: ShownModel;
}

async function* talk(prompt: PlannedPrompt, open: Open): AsyncGenerator<Piece, Ending, undefined> {
	const { settings, call } = open;
	call.allow(FIRST_TOKEN_MS);
	const response = await settings
		.fetch(
			endpoint(settings.host, '/api/chat'),
			requestTo(settings.host, call.signal, { body: bodyOf(prompt, open) })
		)
		.catch(() => null);
	if (response === null) return fail(call, { kind: 'unreachable' });
	if (!response.ok) return fail(call, await refusalOf(response, prompt, settings.model));
	if (response.body === null) return fail(call, { kind: 'interrupted' });
	return yield* read(response.body, open);
}

async function* read(
	body: ReadableStream<Uint8Array>,
	{ settings, call }: Open
): AsyncGenerator<Piece, Ending, undefined> {
	const splitter = createThinkSplitter();
	for await (const line of readNdjson(bytesOf(body, call, IDLE_MS))) {
		const read = line.ok
			? understand(line.value, settings)
			: failed({ kind: 'malformed' } as const);
		if (!read.ok) {
			yield* splitter.end();
			return fail(call, read.failure);
		}
		const { message, done } = read.value;
		if (message?.thinking) yield { type: 'thinking', text: message.thinking };
		yield* splitter.push(message?.content ?? '');
		if (done === true) {
			yield* splitter.end();
			return { type: 'done', usage: usageOf(read.value) };
		}
		if (call.isStopped()) break;
	}
	yield* splitter.end();
	return fail(call, { kind: 'interrupted' });
}

/** One line, or what it says went wrong. */
function understand(line: unknown, settings: Settings): Result<ChatLine, ReplyFailure> {
	const parsed = ChatLine.safeParse(line);
	if (!parsed.success) return failed({ kind: 'malformed' });
	const said = parsed.data;
	if (said.error !== undefined && said.error !== null) {
		const words = typeof said.error === 'string' ? said.error : '';
		return failed(troubleIn(words, settings.model) ?? { kind: 'server_error' });
	}
	if (isRemote(said) && settings.allowCloud !== true) {
		return failed({ kind: 'cloud_refused', model: settings.model });
	}
	const isReply = said.message !== undefined || said.done !== undefined;
	return isReply ? ok(said) : failed({ kind: 'malformed' });
}

function usageOf(last: ChatLine): Extract<ReplyEvent, { type: 'done' }>['usage'] {
	return {
		promptTokens: last.prompt_eval_count ?? null,
		replyTokens: last.eval_count ?? null,
		totalMs: toMs(last.total_duration),
		doneReason: last.done_reason ?? null,
		timings: {
			loadMs: toMs(last.load_duration),
			promptMs: toMs(last.prompt_eval_duration),
			replyMs: toMs(last.eval_duration)
		}
	};
}

function toMs(nanoseconds: number | null | undefined): number | null {
	return nanoseconds == null ? null : nanoseconds / 1e6;
}

function bodyOf(prompt: PlannedPrompt, { settings, facts }: Open): unknown {
	const { model, keepAlive = KEEP_ALIVE, temperature = TEMPERATURE, seed } = settings;
	return {
		model,
		messages: promptTurns(prompt),
		stream: true,
		...thinkingOf(facts, settings.think ?? false),
		truncate: false,
		shift: false,
		keep_alive: keepAlive,
		options: {
			num_ctx: prompt.contextTokens,
			num_predict: prompt.replyTokens,
			temperature,
			...(seed !== undefined && { seed })
		}
	};
}

/** Left out, a model that can think does; one that cannot refuses `true`. gpt-oss takes only words. */
function thinkingOf(facts: ShownModel, wanted: boolean): { readonly think?: boolean | string } {
	if (!facts.canThink) return {};
	return { think: facts.architecture === 'gptoss' ? 'low' : wanted };
}

/** Reads a refusal by its status, and by its words only where they are known: wording differs from version to version. */
async function refusalOf(
	response: Response,
	prompt: PlannedPrompt,
	model: string
): Promise<ReplyFailure> {
	const { status } = response;
	const said = await errorIn(response);
	if (status === 404 && said !== null) return { kind: 'model_missing', model };
	const trouble = troubleIn(said ?? '', model);
	if (trouble !== null) return trouble;
	if (status === 413 || (status === 400 && isNearlyFull(prompt))) return { kind: 'too_long' };
	return { kind: 'refused', status };
}

/** What Ollama itself said went wrong; null where some other server answered, which knows no such page. */
async function errorIn(response: Response): Promise<string | null> {
	try {
		const said: unknown = await response.json();
		if (typeof said !== 'object' || said === null || !('error' in said)) return null;
		return typeof said.error === 'string' ? said.error : '';
	} catch {
		return null;
	}
}
