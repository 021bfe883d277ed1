import { failed, ok, promptTurns, type PlannedPrompt, type Result } from '#lib/domain';
import type { Reach } from './ask';
import { afterByClock, bytesOf, type Call } from './call';
import type { ModelClient, ReplyFailure, ReplyUsage } from './client';
import { conduct, fail, FIRST_TOKEN_MS, IDLE_MS, type Ending } from './conduct';
import { browserFetch, endpoint, requestTo } from './host';
import { apiHost, meetServer } from './openai-models';
import { refusalOf, saidError } from './openai-failures';
import { Chunk } from './openai-wire';
import { isNearlyFull, TEMPERATURE } from './request';
import { readSse, type SseEvent } from './sse';
import { createThinkSplitter, type Piece, type ThinkSplitter } from './think';

/** How to reach a model of a server with OpenAI's protocol. */
export interface OpenAiOptions extends Reach {
	/** Address of the server, with or without `/v1`. Nothing else is ever called. */
	readonly host: string;
	readonly model: string;
	/** 0 to 2; more is more surprising. */
	readonly temperature?: number;
	readonly seed?: number;
	/** Only after the person agreed that the words leave this machine. */
	readonly allowCloud?: boolean;
}

type Settings = OpenAiOptions & Required<Pick<OpenAiOptions, 'fetch' | 'timers'>>;

/**
 * Talks to a model through `/v1/chat/completions`: llama.cpp, LM Studio, vLLM and others.
 *
 * The context window is the server's own there: it cannot be set, so a prompt may be cut where Ollama's own API would
 * refuse it. Before its first reply it makes sure that no Ollama behind the address passes the words on to the cloud.
 */
export function openAiClient(options: OpenAiOptions): ModelClient {
	const settings = {
		fetch: browserFetch,
		timers: afterByClock,
		...options,
		host: apiHost(options.host)
	};
	let isMet = false;
	return {
		reply: (prompt, signal) =>
			conduct(prompt, { signal, timers: settings.timers }, async function* (call) {
				const met = isMet ? ok(null) : await meetServer(settings, call);
				if (!met.ok) return fail(call, met.failure);
				isMet = true;
				return yield* talk(prompt, settings, call);
			})
	};
}

async function* talk(
	prompt: PlannedPrompt,
	settings: Settings,
	call: Call
): AsyncGenerator<Piece, Ending, undefined> {
	const { host, model, apiKey, fetch } = settings;
	call.allow(FIRST_TOKEN_MS);
	const request = requestTo(host, call.signal, { body: bodyOf(prompt, settings), apiKey });
	const response = await fetch(endpoint(host, '/v1/chat/completions'), request).catch(() => null);
	if (response === null) return fail(call, { kind: 'unreachable' });
	if (!response.ok) {
		return fail(call, await refusalOf(response, { model, isFull: isNearlyFull(prompt) }));
	}
	if (response.body === null) return fail(call, { kind: 'interrupted' });
	// A page of markup or one object under status 200 is another server's answer.
	if (/html|json/iu.test(response.headers.get('content-type') ?? '')) {
		return fail(call, { kind: 'malformed' });
	}
	return yield* read(response.body, model, call);
}

function bodyOf(prompt: PlannedPrompt, settings: Settings): unknown {
	const { model, temperature = TEMPERATURE, seed } = settings;
	return {
		model,
		messages: promptTurns(prompt),
		stream: true,
		stream_options: { include_usage: true },
		max_tokens: prompt.replyTokens,
		temperature,
		...(seed !== undefined && { seed })
	};
}

/** What is known of a reply besides its words. */
interface Heard {
	reason: string | null;
	usage: ReplyUsage;
}

async function* read(
	body: ReadableStream<Uint8Array>,
	model: string,
	call: Call
): AsyncGenerator<Piece, Ending, undefined> {
	const splitter = createThinkSplitter();
	const heard: Heard = {
		reason: null,
		usage: { promptTokens: null, replyTokens: null, totalMs: null, doneReason: null }
	};
	const done = (): Ending => ({
		type: 'done',
		usage: { ...heard.usage, doneReason: heard.reason }
	});
	let failure: ReplyFailure = { kind: 'interrupted' };
	for await (const event of readSse(bytesOf(body, call, IDLE_MS))) {
		if (event.ok && event.value.text.trim() === '[DONE]') {
			yield* splitter.end();
			return done();
		}
		const chunk = event.ok
			? understand(event.value, model)
			: failed({ kind: 'malformed' } as const);
		if (!chunk.ok) {
			failure = chunk.failure;
			break;
		}
		yield* piecesOf(chunk.value, splitter);
		learn(heard, chunk.value);
		if (call.isStopped()) break;
	}
	yield* splitter.end();
	// The reply was complete; only counts may be missing.
	return heard.reason !== null ? done() : fail(call, failure);
}

/** One event, or what it says went wrong. `JSON.parse` quotes its input when it throws, so that is dropped. */
function understand({ field, text }: SseEvent, model: string): Result<Chunk, ReplyFailure> {
	try {
		const said: unknown = JSON.parse(text);
		if (field === 'error') return failed(saidError(said, model));
		const parsed = Chunk.safeParse(said);
		if (!parsed.success) return failed({ kind: 'malformed' });
		const { error, choices, usage } = parsed.data;
		if (error !== undefined && error !== null) return failed(saidError(error, model));
		return choices || usage ? ok(parsed.data) : failed({ kind: 'malformed' });
	} catch {
		return failed({ kind: field === 'error' ? 'server_error' : 'malformed' });
	}
}

function* piecesOf({ choices }: Chunk, splitter: ThinkSplitter): Generator<Piece> {
	const delta = choices?.[0]?.delta;
	// Some servers fill both fields with the same text.
	const thinking = delta?.reasoning_content || delta?.reasoning;
	if (thinking) yield { type: 'thinking', text: thinking };
	yield* splitter.push(delta?.content ?? '');
}

function learn(heard: Heard, { choices, usage, timings }: Chunk): void {
	heard.reason = choices?.[0]?.finish_reason ?? heard.reason;
	const spent = [timings?.prompt_ms, timings?.predicted_ms].filter((ms) => typeof ms === 'number');
	heard.usage = {
		promptTokens: usage?.prompt_tokens ?? heard.usage.promptTokens,
		replyTokens: usage?.completion_tokens ?? heard.usage.replyTokens,
		totalMs: spent.length === 2 ? spent.reduce((sum, ms) => sum + ms, 0) : heard.usage.totalMs,
		doneReason: null
	};
}
