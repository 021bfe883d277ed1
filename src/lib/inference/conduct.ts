import { openCall, type After, type Call } from './call';
import type { ReplyEvent, ReplyFailure } from './client';
import type { Piece } from './think';

/** What a reply ends with. */
export type Ending = Exclude<ReplyEvent, Piece>;

/** How long a server may load the model and read the prompt before its first word. [Platform reference 2.6] */
export const FIRST_TOKEN_MS = 120_000;
/** How long it may pause between words. */
export const IDLE_MS = 30_000;

/** An ending in failure; silence that cut the call is named instead of what it caused. */
export const fail = (call: Call, failure: ReplyFailure): Ending => ({
	type: 'failed',
	failure: call.failureOr(failure)
});

/**
 * The events of one reply: what `talk` gives, then one ending.
 *
 * Stopping wins over every failure, and leaving the loop ends the request.
 */
export async function* conduct(
	signal: AbortSignal,
	timers: After,
	talk: (call: Call) => AsyncGenerator<Piece, Ending, undefined>
): AsyncGenerator<ReplyEvent, void, undefined> {
	if (signal.aborted) {
		yield { type: 'stopped' };
		return;
	}
	const call = openCall(signal, timers);
	try {
		const ending = yield* talk(call);
		yield call.isStopped() && ending.type !== 'done' ? { type: 'stopped' } : ending;
	} finally {
		call.end();
	}
}
