import type { Attempt, Message, ReplyOrigin } from './message';
import type { Moment } from './time';

/** Every answer that was given in the place of a reply, oldest first, the one in use among them. */
export function answersOf(reply: Message): readonly Attempt[] {
	const { alternatives, place = alternatives.length } = reply;
	return alternatives.toSpliced(place, 0, toAttempt(reply));
}

/** Where the answer in use stands in `answersOf`. */
export function placeOf({ alternatives, place }: Message): number {
	return place ?? alternatives.length;
}

/**
 * The places that can be stepped through, in order: an answer that another one went on from is part of that one.
 *
 * The place in use is always among them.
 */
export function steppable(reply: Message): readonly number[] {
	const answers = answersOf(reply);
	const isBegun = ({ text }: Attempt) =>
		answers.some(
			(other) =>
				other.resumedAt?.includes(text.length) === true &&
				other.text.length > text.length &&
				other.text.startsWith(text)
		);
	return answers.flatMap((answer, i) => (i === placeOf(reply) || !isBegun(answer) ? [i] : []));
}

/** The reply with the answer at `place` in use; null when there is none. Nothing is lost: the others are kept beside it. */
export function withAnswer(reply: Message, place: number): Message | null {
	const answers = answersOf(reply);
	const chosen = answers[place];
	if (chosen === undefined) return null;
	const { thinking = null, ...rest } = chosen;
	return {
		...bare(reply),
		...rest,
		thinking,
		alternatives: answers.toSpliced(place, 1),
		...withPlace(place, answers.length - 1)
	};
}

/** The row for one more answer, open and empty; an answer without a word is not worth keeping. */
export function opened(standing: Message, fresh: Moment & { reply: ReplyOrigin }): Message {
	const isWordless = standing.text.trim() === '';
	return {
		...bare(standing),
		...fresh,
		text: '',
		thinking: null,
		status: 'streaming',
		alternatives: isWordless ? standing.alternatives : [...answersOf(standing)],
		...(!isWordless && { fallback: placeOf(standing) })
	};
}

/** The row of a reply that goes on from where it broke off; one that broke off there before is noted once. */
export function resumed(standing: Message, fresh: Moment & { reply: ReplyOrigin }): Message {
	const { text, resumedAt = [], alternatives } = standing;
	const isNoted = resumedAt.at(-1) === text.length;
	return {
		...bare(standing),
		...fresh,
		status: 'streaming',
		resumedAt: isNoted ? resumedAt : [...resumedAt, text.length],
		alternatives: isNoted ? alternatives : [...answersOf(standing)]
	};
}

/**
 * A reply as it stands when its writing has ended.
 *
 * Another answer that failed gives its place back to the one that stood there. What had arrived of it is kept among the
 * answers; one without a word is not.
 */
export function settled(ended: Message): Message {
	const { fallback, ...row } = ended;
	const back = fallback === undefined ? null : withAnswer(row, fallback);
	if (back === null) return row;
	const isWordless = row.text.trim() === '';
	const isBroken = row.status === 'failed' || row.status === 'interrupted';
	if (!isWordless && !(isBroken && back.status === 'complete')) return row;
	return isWordless ? withoutLast(back) : back;
}

/** A reply without the last of its alternatives, which stood after the one in use. */
function withoutLast(reply: Message): Message {
	const { place, ...row } = reply;
	const alternatives = row.alternatives.slice(0, -1);
	return { ...row, alternatives, ...withPlace(place, alternatives.length) };
}

/** Notes a place unless it is the last. */
export function withPlace(place: number | undefined, last: number): Pick<Message, 'place'> {
	return place === undefined || place >= last ? {} : { place };
}

/** A row without what belongs to the answer in it alone. */
function bare(row: Message): Message {
	return without(row, 'place', 'fallback', 'resumedAt', 'kept', 'rating', 'safety');
}

/** A record without some of its fields. */
export function without<T extends object, K extends keyof T>(
	record: T,
	...fields: readonly K[]
): Omit<T, K> {
	const left = Object.entries(record).filter(([key]) => !fields.some((field) => field === key));
	return Object.fromEntries(left) as Omit<T, K>;
}

function toAttempt(row: Message): Attempt {
	const { text, at, offset, status, reply, thinking, resumedAt, kept, rating, safety } = row;
	return {
		text,
		at,
		offset,
		status,
		reply,
		...(thinking !== null && { thinking }),
		...(resumedAt && { resumedAt }),
		...(kept && { kept }),
		...(rating && { rating }),
		...(safety && { safety })
	};
}
