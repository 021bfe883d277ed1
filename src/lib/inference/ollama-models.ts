import { failed, ok, type Result } from '#lib/domain';
import type { z } from 'zod';
import { afterByClock, openCall, type After, type Call } from './call';
import type { OfferedModel, ReplyFailure } from './client';
import { browserFetch, endpoint, requestTo, type Fetch } from './host';
import { Shown, Tags, Version } from './ollama-wire';

/** How long a list, a version or a model's facts may take. */
const ASK_MS = 10_000;

/** What has to be known of a model before anything is sent to it. */
export interface ModelFacts {
	/** Empty when the server does not say. */
	readonly architecture: string;
	readonly canThink: boolean;
	/** Trained context length in tokens; null when the server does not say. */
	readonly contextTokens: number | null;
	/** Whether the conversation would leave this machine. */
	readonly cloud: boolean;
}

/** Whether Ollama names a model so when it runs on somebody else's machine. */
export function isCloudName(model: string): boolean {
	return /[:-]cloud$/iu.test(model.trim());
}

/** The models installed at `host`, in the server's order. */
export async function listModels(
	host: string,
	fetch: Fetch = browserFetch,
	after: After = afterByClock
): Promise<Result<OfferedModel[], ReplyFailure>> {
	const answer = await ask(Tags, { host, path: '/api/tags', fetch, after });
	if (!answer.ok) return answer;
	return ok(
		(answer.value.models ?? []).map((model) => ({
			name: model.name,
			digest: model.digest ?? null,
			sizeBytes: model.size ?? null,
			parameters: model.details?.parameter_size ?? null,
			cloud: isCloudName(model.name) || isRemote(model)
		}))
	);
}

/** Whether an Ollama server answers at `host`, and its version. The cheapest call there is. */
export async function probe(
	host: string,
	fetch: Fetch = browserFetch,
	after: After = afterByClock
): Promise<Result<{ readonly version: string }, ReplyFailure>> {
	const answer = await ask(Version, { host, path: '/api/version', fetch, after });
	return answer.ok ? ok({ version: answer.value.version }) : answer;
}

/** Asks the server about one model within an open call. */
export async function showModel(
	model: string,
	request: { readonly host: string; readonly fetch: Fetch; readonly call: Call }
): Promise<Result<ModelFacts, ReplyFailure>> {
	const answer = await askWithin(Shown, { ...request, path: '/api/show', body: { model } });
	if (!answer.ok) {
		const { failure } = answer;
		const missing = failure.kind === 'refused' && failure.status === 404;
		return failed(missing ? { kind: 'model_missing', model } : failure);
	}
	return ok(factsOf(answer.value));
}

function factsOf(shown: z.infer<typeof Shown>): ModelFacts {
	const info = shown.model_info ?? {};
	const named = info['general.architecture'];
	const architecture = typeof named === 'string' ? named : '';
	const contextTokens = info[`${architecture}.context_length`];
	return {
		architecture,
		canThink: shown.capabilities?.includes('thinking') ?? false,
		contextTokens: typeof contextTokens === 'number' ? contextTokens : null,
		cloud: isRemote(shown)
	};
}

/** Whether the server says that it only passes the words on. */
export function isRemote(said: {
	readonly remote_host?: string | null | undefined;
	readonly remote_model?: string | null | undefined;
}): boolean {
	return Boolean(said.remote_host) || Boolean(said.remote_model);
}

interface Ask {
	readonly host: string;
	readonly path: string;
	readonly fetch: Fetch;
}

async function ask<T>(
	schema: z.ZodType<T>,
	request: Ask & { readonly after: After }
): Promise<Result<T, ReplyFailure>> {
	const call = openCall(new AbortController().signal, request.after);
	try {
		return await askWithin(schema, { ...request, call });
	} finally {
		call.end();
	}
}

async function askWithin<T>(
	schema: z.ZodType<T>,
	{ host, path, fetch, call, body }: Ask & { readonly call: Call; readonly body?: unknown }
): Promise<Result<T, ReplyFailure>> {
	call.allow(ASK_MS);
	try {
		const response = await fetch(endpoint(host, path), requestTo(host, call.signal, { body }));
		const text = await response.text();
		if (!response.ok) return failed({ kind: 'refused', status: response.status });
		return parse(schema, text);
	} catch {
		return failed(call.failureOr({ kind: 'unreachable' }));
	} finally {
		call.heard();
	}
}

function parse<T>(schema: z.ZodType<T>, text: string): Result<T, ReplyFailure> {
	try {
		const parsed = schema.safeParse(JSON.parse(text));
		return parsed.success ? ok(parsed.data) : failed({ kind: 'malformed' });
	} catch {
		return failed({ kind: 'malformed' });
	}
}
