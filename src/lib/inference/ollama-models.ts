import { failed, ok, type Result } from '#lib/domain';
import type { z } from 'zod';
import { ask, askWithin, type Reach } from './ask';
import type { Call } from './call';
import type { OfferedModel, ReplyFailure } from './client';
import { Loaded, Shown, Tags, Unloaded, Version } from './ollama-wire';

/** What a server tells of one model. */
export interface ShownModel {
	/** Empty when the server does not say. */
	readonly architecture: string;
	readonly canThink: boolean;
	/** As the server words them, for example `completion`, `thinking`, `embedding`; null when it does not say. */
	readonly capabilities: readonly string[] | null;
	/** Trained context length in tokens; null when the server does not say. */
	readonly contextTokens: number | null;
	/** Whether the conversation would leave this machine. */
	readonly cloud: boolean;
	/** Whether the model puts messages of its own in front of every conversation. */
	readonly hasOwnMessages: boolean;
}

/** A model in the memory of a server. */
export interface LoadedModel {
	readonly name: string;
	/** The context window really in use, in tokens; null when the server does not say. */
	readonly contextTokens: number | null;
	/** Bytes in memory, of both kinds; null when the server does not say. */
	readonly sizeBytes: number | null;
	/** Bytes of it in video memory. */
	readonly videoBytes: number | null;
	/** When it will be unloaded, as the server writes times. */
	readonly expiresAt: string | null;
}

/** Whether Ollama names a model so when it runs on somebody else's machine. */
export function isCloudName(model: string): boolean {
	return /[:-]cloud$/iu.test(model.trim());
}

/** The models installed at `host`, in the server's order. */
export async function listModels(
	host: string,
	reach: Reach = {}
): Promise<Result<OfferedModel[], ReplyFailure>> {
	const answer = await ask(Tags, { host, path: '/api/tags' }, reach);
	return answer.ok ? ok((answer.value.models ?? []).map(offered)) : answer;
}

type Tag = NonNullable<z.infer<typeof Tags>['models']>[number];

function offered(model: Tag): OfferedModel {
	return {
		name: model.name,
		digest: model.digest ?? null,
		sizeBytes: model.size ?? null,
		parameters: model.details?.parameter_size ?? null,
		quantization: model.details?.quantization_level ?? null,
		contextTokens: model.details?.context_length ?? null,
		capabilities: model.capabilities ?? null,
		cloud: isCloudName(model.name) || isRemote(model)
	};
}

/** Whether an Ollama server answers at `host`, and its version. The cheapest call there is. */
export async function probe(
	host: string,
	reach: Reach = {}
): Promise<Result<{ readonly version: string }, ReplyFailure>> {
	const answer = await ask(Version, { host, path: '/api/version' }, reach);
	return answer.ok ? ok({ version: answer.value.version }) : answer;
}

/** What the server at `host` tells of one of its models. Fails as `model_missing` when it has none of that name. */
export async function showModel(
	host: string,
	name: string,
	reach: Reach = {}
): Promise<Result<ShownModel, ReplyFailure>> {
	const question = { host, path: '/api/show', body: { model: name } };
	return factsOf(name, await ask(Shown, question, reach));
}

/** The same within an open call. */
export async function showWithin(
	host: string,
	name: string,
	reach: Reach & { readonly call: Call }
): Promise<Result<ShownModel, ReplyFailure>> {
	const question = { host, path: '/api/show', body: { model: name } };
	return factsOf(name, await askWithin(Shown, question, reach));
}

/** The models in memory at `host`. */
export async function loadedModels(
	host: string,
	reach: Reach = {}
): Promise<Result<LoadedModel[], ReplyFailure>> {
	const answer = await ask(Loaded, { host, path: '/api/ps' }, reach);
	if (!answer.ok) return answer;
	return ok(
		(answer.value.models ?? []).map((model) => ({
			name: model.name,
			contextTokens: model.context_length ?? null,
			sizeBytes: model.size ?? null,
			videoBytes: model.size_vram ?? null,
			expiresAt: model.expires_at ?? null
		}))
	);
}

/**
 * Takes a model out of memory, and with it the last prompt that the server keeps there.
 *
 * The request may outlive the page, so that leaving can end with it.
 */
export async function unloadModel(
	host: string,
	name: string,
	reach: Reach = {}
): Promise<Result<null, ReplyFailure>> {
	const body = { model: name, keep_alive: 0, stream: false };
	const question = { host, path: '/api/generate', body, keepalive: true };
	const answer = missingOr(name, await ask(Unloaded, question, reach));
	return answer.ok ? ok(null) : answer;
}

type Asked<T> = Result<T, ReplyFailure>;

function missingOr<T>(model: string, answer: Asked<T>): Asked<T> {
	if (answer.ok || answer.failure.kind !== 'refused' || answer.failure.status !== 404)
		return answer;
	return failed({ kind: 'model_missing', model });
}

function factsOf(model: string, answer: Asked<z.infer<typeof Shown>>): Asked<ShownModel> {
	const found = missingOr(model, answer);
	if (!found.ok) return found;
	const shown = found.value;
	const info = shown.model_info ?? {};
	const named = info['general.architecture'];
	const architecture = typeof named === 'string' ? named : '';
	const contextTokens = info[`${architecture}.context_length`];
	return ok({
		architecture,
		canThink: shown.capabilities?.includes('thinking') ?? false,
		capabilities: shown.capabilities ?? null,
		contextTokens: typeof contextTokens === 'number' ? contextTokens : null,
		cloud: isCloudName(model) || isRemote(shown),
		hasOwnMessages: (shown.messages ?? []).length > 0
	});
}

/** Whether the server says that it only passes the words on. */
export function isRemote(said: {
	readonly remote_host?: string | null | undefined;
	readonly remote_model?: string | null | undefined;
}): boolean {
	return Boolean(said.remote_host) || Boolean(said.remote_model);
}
