import type { Message, SessionHead } from '#lib/domain';
import Dexie from 'dexie';
import { db, pageOf } from './db';
import { goingIds } from './going';
import { isGoing } from './heads';
import { unpack } from './pack';

/** A session as lists show it. */
export interface ListedSession {
	readonly head: SessionHead;
	/** Whether some tab is writing a reply in it right now. */
	readonly streaming: boolean;
}

/** Sessions that are being deleted stand before this. */
const FIRST = [0, -Infinity, ''];
const LAST = [Infinity, Infinity, '\uffff'];

/** Newest sessions first, pinned ones before all; by key range, so depth and total do not matter. */
export async function listSessions(limit: number, after?: SessionHead): Promise<ListedSession[]> {
	const end = after === undefined ? LAST : [after.pinned ? 1 : 0, after.updatedAt, after.id];
	const rows = await db.sessions
		.where('[pinned+updatedAt+id]')
		.between(FIRST, end, true, false)
		.reverse()
		.limit(limit)
		.toArray();
	return rows.map(({ body, streaming }) => ({ head: body, streaming: streaming > 0 }));
}

/** The ids of all sessions in the order of `listSessions`, by key alone. */
export async function listSessionIds(): Promise<string[]> {
	return db.sessions
		.where('[pinned+updatedAt+id]')
		.between(FIRST, LAST, true, false)
		.reverse()
		.primaryKeys();
}

/** One session, or null when there is none of this id. */
export async function readSession(id: string): Promise<ListedSession | null> {
	const row = await db.sessions.get(id);
	if (row === undefined || isGoing(row)) return null;
	return { head: row.body, streaming: row.streaming > 0 };
}

/** The session that was talked in last, pinned or not; null where there is none. */
export async function readLatestSession(): Promise<SessionHead | null> {
	const newestFirst = db.sessions.orderBy('updatedAt').reverse();
	const row = await newestFirst.filter((each) => !isGoing(each)).first();
	return row?.body ?? null;
}

/** Every head, newest first; what the charts are made of. */
export async function listHeads(): Promise<SessionHead[]> {
	const rows = await db.sessions.orderBy('updatedAt').reverse().toArray();
	return rows.filter((row) => !isGoing(row)).map(({ body }) => body);
}

/** How many sessions there are. */
export async function countSessions(): Promise<number> {
	const [all, going] = await Promise.all([db.sessions.count(), goingIds()]);
	return all - going.size;
}

/** Messages of a session in order, from the page that holds `fromSeq`; all of them by default. */
export async function listMessages(sessionId: string, fromSeq = 1): Promise<Message[]> {
	const rows = await db.pages
		.where('[sessionId+page]')
		.between([sessionId, pageOf(fromSeq)], [sessionId, Dexie.maxKey])
		.toArray();
	return rows.flatMap(({ body }) => unpack(body));
}
