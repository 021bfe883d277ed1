import { emptyHead, isReply, withMessageCounted, withReplyEnded } from './head';
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
	const { lineageRoot, title, phase, engine, imported } = parent;
	const empty: SessionHead = {
		...emptyHead(id, moment, engine),
		lineageRoot,
		forkedFrom: { id: parent.id, throughSeq: messages.at(-1)?.seq ?? 1 },
		title,
		phase,
		worstLevel: imported === null ? 'none' : 'unknown'
	};
	const counted = messages.reduce(withMessageCounted, empty);
	return { ...messages.filter(isReply).reduce(withReplyEnded, counted), days: [] };
}
