import type { Millis, Result } from '#lib/domain';
import { db } from './db';
import type { StorageFailure } from './failure';
import { attempt } from './open';

/** The unsent words of a session; empty when there are none. */
export async function readDraft(sessionId: string): Promise<string> {
	return (await db.drafts.get(sessionId))?.body ?? '';
}

/** Keeps unsent words as they are typed; empty words take the draft away. */
export async function saveDraft(
	sessionId: string,
	text: string,
	at: Millis
): Promise<Result<void, StorageFailure>> {
	return attempt(async () => {
		if (text === '') await db.drafts.delete(sessionId);
		else await db.drafts.put({ sessionId, updatedAt: at, body: text });
	});
}

/** A session that was begun but never sent: the newest draft without a session row, or null. */
export async function findUnsentDraft(): Promise<{ sessionId: string; text: string } | null> {
	const drafts = await db.drafts.orderBy('updatedAt').reverse().limit(20).toArray();
	const known = await db.sessions.bulkGet(drafts.map(({ sessionId }) => sessionId));
	const unsent = drafts.find((_, i) => known[i] === undefined);
	return unsent === undefined ? null : { sessionId: unsent.sessionId, text: unsent.body };
}
