import type { Finding, Message, SessionHead } from '#lib/domain';
import type { OriginSession } from './origin-read';
import { writeOriginSession } from './origin-write';

/** A session that is already here, with what analysis found in it. */
export interface StoredSession {
	readonly head: SessionHead;
	readonly messages: readonly Message[];
	readonly findings?: readonly Finding[];
}

/** How a file stands to what is here: `same` can be skipped, `conflict` must be asked about. */
export type Standing = 'new' | 'same' | 'conflict';

/**
 * Compares a session read from a file with the one stored under its id.
 *
 * Two sessions are the same when the same file would be written for them; what the format cannot hold and what
 * analysis added since make no conflict.
 */
export function compareWithStored(incoming: OriginSession, stored: StoredSession | null): Standing {
	if (stored === null) return 'new';
	const here = writeOriginSession(stored.head, stored.messages, stored.findings);
	const there = writeOriginSession(incoming.head, incoming.messages);
	return here.text === there.text ? 'same' : 'conflict';
}

/**
 * The session of a file as a new one beside the stored: own ids, same line of descent.
 *
 * `newId` gives a fresh uuid at each call. `lineageRoot` is the stored session's where it is a fork itself.
 */
export function asCopy(
	incoming: OriginSession,
	newId: () => string,
	lineageRoot = incoming.head.lineageRoot
): OriginSession {
	const head: SessionHead = { ...incoming.head, id: newId(), lineageRoot };
	const messages = incoming.messages.map((message) => ({ ...message, id: newId() }));
	return { head, messages, warnings: incoming.warnings };
}
