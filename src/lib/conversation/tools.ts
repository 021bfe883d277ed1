import {
	isReply,
	ok,
	withAnswer,
	withEnding,
	without,
	type Message,
	type Rating,
	type Result
} from '#lib/domain';
import type { StorageFailure } from '#lib/storage';
import { isWithheld } from './offers';
import type { TurnStore } from './ports';

type Changed = Promise<Result<void, StorageFailure>>;

/** Shows the answer at a place among those to the last words; the others are kept. `gone` when there is none. */
export function showAnswer({ amendReply }: TurnStore, sessionId: string, place: number): Changed {
	return amendReply(sessionId, (last) => (isReply(last) ? withAnswer(last, place) : null));
}

/** Shows the last words of the person as they were at a place, with what was answered to them. `gone` when there are none. */
export async function showEnding(
	{ rewriteTurn }: TurnStore,
	sessionId: string,
	place: number
): Changed {
	const shown = await rewriteTurn(sessionId, (turn) => withEnding(turn, place));
	return shown.ok ? ok(undefined) : shown;
}

/** Stores what the person thinks of a reply, or takes it back with null. */
export function rateReply(
	{ annotate }: TurnStore,
	sessionId: string,
	{ seq, rating }: { readonly seq: number; readonly rating: Rating | null }
): Changed {
	return annotate(sessionId, seq, (message) => {
		if (!isReply(message) || message.status === 'streaming') return null;
		return rating === null ? without(message, 'rating') : { ...message, rating };
	});
}

/** What can be done with one message beside copying it. */
export interface MessageTools {
	/** Ask for another answer in its place. */
	readonly again: boolean;
	/** Put other words in its place. */
	readonly reword: boolean;
	/** Say what one thinks of it. */
	readonly rate: boolean;
	/** Step through the answers, or the endings, that stand in its place. */
	readonly step: boolean;
}

/** What can be done with a message of a talk that nobody writes in; only its last turn can be changed. */
export function toolsFor(message: Message, messages: readonly Message[]): MessageTools {
	const isLast = message.seq === messages.at(-1)?.seq;
	const isReplyHere = isReply(message) && message.status !== 'streaming';
	const isLastSaid =
		message.role === 'user' &&
		message.seq === messages.findLast(({ role }) => role === 'user')?.seq;
	return {
		again: isLast && isReplyHere && message.imported === null && !isWithheld(messages),
		reword: isLastSaid && message.imported === null,
		rate: isReplyHere && message.text.trim() !== '',
		step: isLastSaid || (isLast && isReplyHere)
	};
}
