import { failed, ok, type Result } from '#lib/domain';
import { ask, type Reach } from './ask';
import type { Call } from './call';
import type { OfferedModel, ReplyFailure } from './client';
import { browserFetch, endpoint, requestTo } from './host';
import { isCloudName, showWithin } from './ollama-models';
import { refusalOf } from './openai-failures';
import { Models } from './openai-wire';

/** The address in front of `/v1`, which people often copy with it. */
export function apiHost(host: string): string {
	return host.trim().replace(/\/+$/u, '').replace(/\/v1$/u, '');
}

/** The models offered at `host` by a server with OpenAI's protocol, in its order. */
export async function listOpenAiModels(
	host: string,
	reach: Reach = {}
): Promise<Result<OfferedModel[], ReplyFailure>> {
	const answer = await ask(Models, { host: apiHost(host), path: '/v1/models' }, reach);
	if (!answer.ok) return answer;
	return ok(
		answer.value.data.map(({ id, max_model_len: served, meta }) => ({
			name: id,
			digest: null,
			sizeBytes: meta?.size ?? null,
			parameters: null,
			quantization: null,
			contextTokens: served ?? meta?.n_ctx_train ?? null,
			capabilities: null,
			cloud: isCloudName(id)
		}))
	);
}

interface Meeting extends Reach {
	readonly host: string;
	readonly model: string;
	readonly allowCloud?: boolean;
}

/**
 * Refuses a model that an Ollama at this address would pass on to the cloud.
 *
 * Other servers do not know the question, each in its own way, and then nothing is refused; a server that breaks over it is
 * not trusted with a word.
 */
export async function meetServer(
	{ allowCloud = false, host, model, ...reach }: Meeting,
	call: Call
): Promise<Result<null, ReplyFailure>> {
	if (allowCloud) return ok(null);
	if (isCloudName(model)) return failed({ kind: 'cloud_refused', model });
	const shown = await showWithin(host, model, { ...reach, call });
	if (shown.ok) return shown.value.cloud ? failed({ kind: 'cloud_refused', model }) : ok(null);
	const { failure } = shown;
	if (failure.kind === 'silent') return shown;
	if (failure.kind !== 'refused' || failure.status < 500 || failure.status === 501) return ok(null);
	return failure.status === 503
		? failed(await whyUnavailable({ ...reach, host, model }, call))
		: shown;
}

/** llama.cpp answers 503 to everything while it loads, and says so best where it is asked how it is. */
async function whyUnavailable(
	{ host, model, apiKey, fetch = browserFetch }: Meeting,
	call: Call
): Promise<ReplyFailure> {
	const refused: ReplyFailure = { kind: 'refused', status: 503 };
	try {
		const health = await fetch(endpoint(host, '/health'), requestTo(host, call.signal, { apiKey }));
		return health.ok ? refused : await refusalOf(health, { model, isFull: false });
	} catch {
		return refused;
	}
}
