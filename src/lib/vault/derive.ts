import { failed, ok, type Result } from '#lib/domain';
import type { Bytes } from './bytes';
import type { BadParameters, DeriveFailure } from './failure';
import { checkParameters, type KdfParameters } from './parameters';
import type { DeriveRequest, DeriveResponse } from './protocol';

/**
 * Turns a passphrase into the 32 bytes of a key.
 *
 * Fails with `parameters_too_weak` or `parameters_too_costly` before any work, `unavailable` where the function
 * cannot run, `stopped` by the signal. The passphrase is normalized to NFKC, so that one keyboard's accents are another's.
 */
export type Derive = (
	passphrase: string,
	parameters: KdfParameters,
	signal?: AbortSignal
) => Promise<Result<Bytes, BadParameters | DeriveFailure>>;

/** What is needed of a worker. */
export type DeriveWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** One and the same text for what looks the same. */
export function normalize(passphrase: string): string {
	return passphrase.normalize('NFKC');
}

/** Derives off the main thread, in a worker that lives for one derivation: its memory goes with it. */
export function deriveInWorker(startWorker: () => DeriveWorker = startOwn): Derive {
	return async (passphrase, parameters, signal) => {
		const checked = checkParameters(parameters);
		if (!checked.ok) return checked;
		if (signal?.aborted === true) return failed({ kind: 'stopped' });
		return ask(startWorker(), { passphrase: normalize(passphrase), parameters }, signal);
	};
}

function ask(
	worker: DeriveWorker,
	request: DeriveRequest,
	signal: AbortSignal | undefined
): Promise<Result<Bytes, DeriveFailure>> {
	return new Promise((resolve) => {
		const end = (result: Result<Bytes, DeriveFailure>): void => {
			signal?.removeEventListener('abort', stop);
			worker.terminate();
			resolve(result);
		};
		const stop = (): void => end(failed({ kind: 'stopped' }));
		signal?.addEventListener('abort', stop);
		worker.onmessage = ({ data }: MessageEvent<DeriveResponse>) =>
			end(data.bytes === null ? failed({ kind: 'unavailable' }) : ok(data.bytes));
		worker.onerror = () => end(failed({ kind: 'unavailable' }));
		worker.postMessage(request);
	});
}

function startOwn(): Worker {
	return new Worker(new URL('./derive.worker.ts', import.meta.url), { type: 'module' });
}
