import type { Message, SessionHead } from '#lib/domain';

/** What a session holds that the original's format has no place for. */
export type LeftOutKind =
	| 'unfinished_reply'
	| 'note'
	| 'reply_origin'
	| 'low_screening'
	| 'rating'
	| 'other_version'
	| 'thinking'
	| 'title'
	| 'pin'
	| 'mood'
	| 'consent'
	| 'engine'
	| 'lineage'
	| 'partial_mark';

/** One kind of thing left out, and how often. */
export interface LeftOut {
	readonly kind: LeftOutKind;
	readonly count: number;
}

/** Whether the format cannot hold a message at all: an unfinished reply, a summary or a note. */
export function isLeftOut(message: Message): boolean {
	return isUnfinished(message) || isNote(message);
}

/** Everything of a session that its file will not say; empty for an untouched import. */
export function leftOutOf(head: SessionHead, messages: readonly Message[]): readonly LeftOut[] {
	const written = messages.filter((message) => !isLeftOut(message));
	const counts: Readonly<Record<LeftOutKind, number>> = {
		unfinished_reply: messages.filter(isUnfinished).length,
		note: messages.filter((message) => !isUnfinished(message) && isNote(message)).length,
		reply_origin: written.filter((message) => message.reply !== null).length,
		low_screening: written.filter(
			({ imported, screening }) => imported === null && screening?.level === 'low'
		).length,
		rating: written.filter((message) => message.rating !== undefined).length,
		other_version: sum(
			written.map(({ alternatives, endings = [] }) => alternatives.length + endings.length)
		),
		thinking: written.filter((message) => message.thinking !== null).length,
		title: head.title === null ? 0 : 1,
		pin: head.pinned ? 1 : 0,
		mood: [head.moodStart, head.moodEnd].filter((mood) => mood !== null).length,
		consent: head.consent === null ? 0 : 1,
		engine: head.engine === null ? 0 : 1,
		lineage: head.lineageRoot === head.id ? 0 : 1,
		partial_mark: head.imported?.partial === true ? 1 : 0
	};
	const kinds = Object.keys(counts) as LeftOutKind[];
	return kinds.flatMap((kind) => (counts[kind] === 0 ? [] : [{ kind, count: counts[kind] }]));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function isUnfinished({ role, status }: Message): boolean {
	return role === 'assistant' && status !== 'complete';
}

function isNote({ kind }: Message): boolean {
	return kind === 'summary' || kind === 'note';
}
