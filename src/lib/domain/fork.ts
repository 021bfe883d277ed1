import { emptyHead, isReply, withMessageCounted, withReplyEnded } from './head';
import type { SessionMemory } from './memory/memory';
import type { Message } from './message';
import type { SessionHead } from './session';
import type { Moment } from './time';

/**
 * The head of a new session that begins with the first messages of another.
 *
 * It stays in the line of the other, so that a dataset keeps both on one side. Consent is asked anew. Its days are empty:
 * these messages are counted in the session in which they were said.
 */
export function forkHead(
	parent: SessionHead,
	messages: readonly Message[],
	{ id, ...moment }: Moment & { readonly id: string }
): SessionHead {
	const { lineageRoot, title, phase, engine, imported, memory, coach } = parent;
	const throughSeq = messages.at(-1)?.seq ?? 0;
	const empty: SessionHead = {
		...emptyHead(id, moment, engine),
		lineageRoot,
		forkedFrom: { id: parent.id, throughSeq },
		...(memory && { memory: memoryThrough(memory, throughSeq) }),
		...(coach && { coach }),
		title,
		phase,
		worstLevel: imported === null ? 'none' : 'unknown'
	};
	const counted = messages.reduce(withMessageCounted, empty);
	return { ...messages.filter(isReply).reduce(withReplyEnded, counted), days: [] };
}

/** What stands in for the older turns, as far as these are there. */
function memoryThrough(memory: SessionMemory, throughSeq: number): SessionMemory {
	const { parts, notes, notedSeq, bridge } = memory;
	const next = parts.findIndex((part) => part.throughSeq > throughSeq);
	return {
		...memory,
		parts: next < 0 ? parts : parts.slice(0, next),
		notes: notes.filter(({ seq }) => seq === null || seq <= throughSeq),
		notedSeq: Math.min(notedSeq, throughSeq),
		bridge: bridge !== null && bridge.beforeSeq <= throughSeq ? bridge : null
	};
}
