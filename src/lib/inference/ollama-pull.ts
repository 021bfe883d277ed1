import { failed, ok, type Result } from '#lib/domain';
import { afterByClock, bytesOf, openCall, type Call } from './call';
import type { Reach } from './ask';
import type { ReplyFailure } from './client';
import { browserFetch, endpoint, requestTo } from './host';
import { readNdjson } from './ndjson';
import { isCloudName } from './ollama-models';
import { PullLine } from './ollama-wire';

/** Why a model could not be fetched. */
export type PullFailure =
	| ReplyFailure
	/** The server has no room for it. */
	| { readonly kind: 'disk_full' }
	/** The server itself could not reach the library of models. */
	| { readonly kind: 'library_unreachable' };

/** Progress as it grows; then exactly one of `done`, `stopped`, `failed`. */
export type PullEvent =
	| {
			readonly type: 'progress';
			readonly stage: 'starting' | 'downloading' | 'finishing';
			readonly completedBytes: number;
			/** Of the parts known so far: it may grow. Null before the first. */
			readonly totalBytes: number | null;
	  }
	| { readonly type: 'done' }
	| { readonly type: 'stopped' }
	| { readonly type: 'failed'; readonly failure: PullFailure };

type Ending = Exclude<PullEvent, { type: 'progress' }>;
type Progress = Extract<PullEvent, { type: 'progress' }>;

/** How long a fetch may be silent: a large file is checked from end to end without a word. */
export const PULL_IDLE_MS = 300_000;

/**
 * Has the server at `host` fetch a model. The server makes the download, not the page.
 *
 * Aborting the signal or leaving the loop ends it; pulling again goes on where it was. A model that runs on somebody
 * else's machine is refused as `cloud_refused`.
 */
export async function* pullModel(
	host: string,
	name: string,
	{ signal, ...reach }: Reach & { readonly signal: AbortSignal }
): AsyncGenerator<PullEvent, void, undefined> {
	const model = name.trim();
	if (signal.aborted) {
		yield { type: 'stopped' };
		return;
	}
	if (isCloudName(model)) {
		yield { type: 'failed', failure: { kind: 'cloud_refused', model } };
		return;
	}
	const call = openCall(signal, reach.timers ?? afterByClock);
	try {
		const ending = yield* pull({ host, model, reach, call });
		yield call.isStopped() && ending.type !== 'done' ? { type: 'stopped' } : ending;
	} finally {
		call.end();
	}
}

interface Open {
	readonly host: string;
	readonly model: string;
	readonly reach: Reach;
	readonly call: Call;
}

async function* pull(open: Open): AsyncGenerator<Progress, Ending, undefined> {
	const { host, model, call } = open;
	const { fetch = browserFetch } = open.reach;
	const fail = (failure: PullFailure): Ending => ({ type: 'failed', failure });
	call.allow(PULL_IDLE_MS);
	const request = requestTo(host, call.signal, { body: { model, stream: true } });
	const response = await fetch(endpoint(host, '/api/pull'), request).catch(() => null);
	if (response === null) return fail(call.failureOr({ kind: 'unreachable' }));
	if (!response.ok) {
		const { status } = response;
		return fail(status === 404 ? { kind: 'model_missing', model } : { kind: 'refused', status });
	}
	if (response.body === null) return fail({ kind: 'interrupted' });
	const count = createCount();
	for await (const line of readNdjson(bytesOf(response.body, call, PULL_IDLE_MS))) {
		const said = line.ok ? understand(line.value, model) : failed({ kind: 'malformed' } as const);
		if (!said.ok) return fail(said.failure);
		if (said.value.status === 'success') return { type: 'done' };
		yield count(said.value);
		if (call.isStopped()) break;
	}
	return fail(call.failureOr({ kind: 'interrupted' }));
}

function understand(line: unknown, model: string): Result<PullLine, PullFailure> {
	const parsed = PullLine.safeParse(line);
	if (!parsed.success) return failed({ kind: 'malformed' });
	const { error, status } = parsed.data;
	if (error !== undefined && error !== null) return failed(failureOf(error, model));
	return typeof status === 'string' ? ok(parsed.data) : failed({ kind: 'malformed' });
}

/** The server tells all of these alike, under status 200, so only its wording is left to go by; unknown stays unknown. */
function failureOf(error: unknown, model: string): PullFailure {
	const words = typeof error === 'string' ? error : '';
	if (/file does not exist|not found/iu.test(words)) return { kind: 'model_missing', model };
	if (/no space left|not enough (?:disk )?space/iu.test(words)) return { kind: 'disk_full' };
	const isOffline =
		/no such host|dial tcp|network is unreachable|connection refused|i\/o timeout/iu;
	return isOffline.test(words) ? { kind: 'library_unreachable' } : { kind: 'server_error' };
}

/** Adds up the parts of a model, each known by its digest. */
function createCount(): (line: PullLine) => Progress {
	const parts = new Map<string, { completed: number; total: number }>();
	return ({ digest, total, completed }) => {
		if (typeof digest === 'string') {
			const before = parts.get(digest) ?? { completed: 0, total: 0 };
			// `completed` is left out until the first bytes are there.
			parts.set(digest, {
				completed: Math.max(before.completed, completed ?? 0),
				total: Math.max(before.total, total ?? 0)
			});
		}
		const sums = [...parts.values()];
		const totalBytes = sums.reduce((sum, part) => sum + part.total, 0);
		return {
			type: 'progress',
			stage:
				parts.size === 0 ? 'starting' : typeof digest === 'string' ? 'downloading' : 'finishing',
			completedBytes: sums.reduce((sum, part) => sum + part.completed, 0),
			totalBytes: parts.size === 0 ? null : totalBytes
		};
	};
}
