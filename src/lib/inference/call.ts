import type { ReplyFailure } from './client';

/** Runs something after `ms`; the returned function calls it off. */
export type After = (ms: number, run: () => void) => () => void;

/** Timers of the machine. */
export const afterByClock: After = (ms, run) => {
	const timer = setTimeout(run, ms);
	return () => clearTimeout(timer);
};

/** One request, and the reasons for which it was cut from this side. */
export interface Call {
	/** Aborts with the person's signal, after silence, and when the call ends. */
	readonly signal: AbortSignal;
	/** Gives the server this long to say something; replaces an earlier limit. */
	allow(ms: number): void;
	/** The server spoke. */
	heard(): void;
	/** Whether the person stopped it. */
	isStopped(): boolean;
	/** The silence that cut it, else `otherwise`. */
	failureOr(otherwise: ReplyFailure): ReplyFailure;
	/** Aborts what is still under way. */
	end(): void;
}

/** Opens a call with a controller of its own, so that ending it touches no other. */
export function openCall(person: AbortSignal, after: After): Call {
	const controller = new AbortController();
	let silentMs: number | null = null;
	let callOff: () => void = () => undefined;
	const stop = (): void => controller.abort();
	if (person.aborted) stop();
	person.addEventListener('abort', stop);
	return {
		signal: controller.signal,
		allow(ms): void {
			callOff();
			callOff = after(ms, () => {
				silentMs = ms;
				controller.abort();
			});
		},
		heard: () => callOff(),
		isStopped: () => person.aborted,
		failureOr: (otherwise) =>
			silentMs === null ? otherwise : { kind: 'silent', afterMs: silentMs },
		end(): void {
			callOff();
			person.removeEventListener('abort', stop);
			controller.abort();
		}
	};
}

/**
 * The bytes of a body, each waited for at most `idleMs` after the first, for which the caller set the limit.
 *
 * A broken or cut connection just ends it: what is missing shows in what was read.
 */
export async function* bytesOf(
	body: ReadableStream<Uint8Array>,
	call: Call,
	idleMs: number
): AsyncGenerator<Uint8Array, void, undefined> {
	const reader = body.getReader();
	try {
		for (;;) {
			const next = await reader.read().catch(() => null);
			call.heard();
			if (next === null || next.done) return;
			yield next.value;
			call.allow(idleMs);
		}
	} finally {
		void reader.cancel().catch(() => undefined);
	}
}
