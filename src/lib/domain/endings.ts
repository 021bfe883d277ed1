import { withAnswer, without, withPlace } from './answers';
import { isReply, withEndTaken, withMessageCounted, withReplyEnded } from './head';
import type { Message } from './message';
import type { SessionHead } from './session';

/**
 * What stood in the place of a message: another answer, or the person's words as they were with what was answered to them.
 * Nothing is changed; empty when there is nothing at `place`.
 */
export function stoodAt(message: Message, place: number): readonly Message[] {
	if (message.role === 'user') return withEnding([message], place) ?? [];
	const answer = withAnswer(message, place);
	return answer === null ? [] : [answer];
}

/** A message of an ending that is not in use. */
type EndingMessage = NonNullable<Message['endings']>[number][number];
type Ending = readonly EndingMessage[];

/** Every ending a talk was given from one message of the person on, oldest first, the one in use among them. */
function endingsOf(turn: readonly Message[]): readonly Ending[] {
	const { endings = [], place = endings.length } = turn[0] ?? {};
	return endings.toSpliced(place, 0, turn.map(toEnding));
}

/** How many endings there are from a message of the person on, and which is in use, from 0. */
export function endingPlace({ endings = [], place }: Message): { place: number; count: number } {
	return { place: place ?? endings.length, count: endings.length + 1 };
}

/**
 * The end of a talk with other words of the person in place of their last; the old words and what was answered to them
 * are kept on the new ones. `turn` and `fresh` begin with those words.
 */
export function reworded<M extends Omit<Message, 'seq'>>(
	turn: readonly Message[],
	[said, ...rest]: readonly [M, ...M[]]
): readonly [M, ...M[]] {
	return [{ ...said, endings: endingsOf(turn).map((ending) => [...ending]) }, ...rest];
}

/** The end of a talk with the ending at `place` in use; null when there is none. The others are kept beside it. */
export function withEnding(turn: readonly Message[], place: number): readonly Message[] | null {
	const all = endingsOf(turn);
	const [said, ...rest] = all[place] ?? [];
	if (said === undefined) return null;
	const endings = all.toSpliced(place, 1).map((ending) => [...ending]);
	if (endings.length === 0) return [said, ...rest];
	return [{ ...said, endings, ...withPlace(place, endings.length) }, ...rest];
}

/** On the words of the person, `place` speaks of endings and goes with them. */
function toEnding(message: Message): EndingMessage {
	const row = without(message, 'endings');
	return message.role === 'user' ? without(row, 'place') : row;
}

/** The last words of the person and all that follows them; empty when there are none. */
export function lastTurn(messages: readonly Message[]): readonly Message[] {
	const at = messages.findLastIndex(({ role }) => role === 'user');
	return at < 0 ? [] : messages.slice(at);
}

/**
 * A session with other messages in place of its last turn, which `messages` must hold.
 *
 * `isWhole` says whether `messages` begin with the first of the session.
 */
export function withNewEnd(
	head: SessionHead,
	{ messages, isWhole }: { readonly messages: readonly Message[]; readonly isWhole: boolean },
	fresh: readonly Omit<Message, 'seq'>[]
): { readonly head: SessionHead; readonly before: readonly Message[]; readonly end: Message[] } {
	const turn = lastTurn(messages);
	const before = messages.slice(0, messages.length - turn.length);
	const isOpening = isWhole && before.every(({ role }) => role !== 'user');
	const taken = withEndTaken(head, { messages: turn, isOpening });
	const end = fresh.map((message, i) => ({ ...message, seq: taken.lastSeq + 1 + i }));
	const ended = end.filter((message) => isReply(message) && message.status !== 'streaming');
	return {
		head: ended.reduce(withReplyEnded, end.reduce(withMessageCounted, taken)),
		before,
		end
	};
}
