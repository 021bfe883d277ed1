import type { PlannedPrompt } from '#lib/domain';
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
 * Stopping wins over every failure, and leaving the loop ends the request. A reply that ends without a word is a failure,
 * unless it was to go on from words that came before.
 */
export async function* conduct(
	{ continues }: Pick<PlannedPrompt, 'continues'>,
	{ signal, timers }: { readonly signal: AbortSignal; readonly timers: After },
	talk: (call: Call) => AsyncGenerator<Piece, Ending, undefined>
): AsyncGenerator<ReplyEvent, void, undefined> {
	if (signal.aborted) {
		yield { type: 'stopped' };
		return;
	}
	const call = openCall(signal, timers);
	const came = { words: continues !== undefined, thoughts: false };
	try {
		const ending = yield* noting(talk(call), came);
		if (ending.type === 'done') yield came.words ? ending : wordless(came.thoughts);
		else yield call.isStopped() ? { type: 'stopped' } : ending;
	} finally {
		call.end();
	}
}

/** Passes everything on, and notes whether there was anything in it. */
async function* noting(
	pieces: AsyncGenerator<Piece, Ending, undefined>,
	came: { words: boolean; thoughts: boolean }
): AsyncGenerator<Piece, Ending, undefined> {
	try {
		for (;;) {
			const next = await pieces.next();
			if (next.done === true) return next.value;
			const { type, text } = next.value;
			if (type === 'thinking') came.thoughts = true;
			else came.words ||= text.trim() !== '';
			yield next.value;
		}
	} finally {
		await pieces.return({ type: 'stopped' }); // a loop by hand does not end what it reads from
	}
}

const wordless = (thought: boolean): Ending => ({
	type: 'failed',
	failure: { kind: 'wordless', thought }
});
