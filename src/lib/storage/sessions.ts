import {
	type CoachChoice,
	type EngineChoice,
	type Message,
	type Phase,
	type Result,
	type SessionHead,
	type SessionMemory,
	type TrainingConsent
} from '#lib/domain';
import Dexie from 'dexie';
import { db, pageOf } from './db';
import type { StorageFailure } from './failure';
import { goingIds } from './deleting';
import { changeHead, isGoing } from './heads';
import { attempt } from './open';
import { unpack } from './pack';
import { dropTails } from './tails';
import { lowered } from './witness-keeper';

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

/** Gives, changes or takes back the permission to train on sessions; null for none. */
export async function saveConsent(
	ids: readonly string[],
	consent: TrainingConsent | null
): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.sessions, async () => {
			for (const id of ids) await changeHead(id, (head) => ({ ...head, consent }));
		})
	);
}

/** What a person may change about a session from outside the talk. */
export interface SessionChange {
	readonly title?: string | null;
	readonly pinned?: boolean;
	readonly phase?: Phase | null;
	readonly engine?: EngineChoice;
	readonly coach?: CoachChoice;
	readonly moodStart?: number | null;
	readonly moodEnd?: number | null;
}

/** Changes the head of one session; fails with `gone` when it was deleted meanwhile. */
export async function saveSession(
	id: string,
	change: SessionChange
): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.sessions, async () => {
			await changeHead(id, (head) => ({ ...head, ...change }));
		})
	);
}

/**
 * Changes what stands in for the older turns of a session; `change` gets what is there now, and null from it changes nothing.
 *
 * Fails with `gone` when the session was deleted meanwhile.
 */
export async function saveMemory(
	id: string,
	change: (memory: SessionMemory | null) => SessionMemory | null
): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.sessions, async () => {
			const row = await db.sessions.get(id);
			const memory = change(row?.body.memory ?? null);
			if (row === undefined || memory !== null)
				await changeHead(id, (head) => (memory === null ? head : { ...head, memory }));
		})
	);
}

/** Takes a session and everything made from it out of every table. */
export async function deleteSession(id: string): Promise<Result<void, StorageFailure>> {
	const range: [[string, unknown], [string, unknown]] = [
		[id, Dexie.minKey],
		[id, Dexie.maxKey]
	];
	const remove = () =>
		db.transaction('rw', [db.sessions, db.pages, db.findings, db.drafts, db.checkins], async () => {
			await db.sessions.delete(id);
			await db.pages
				.where('[sessionId+page]')
				.between(...range)
				.delete();
			await db.findings
				.where('[sessionId+page]')
				.between(...range)
				.delete();
			await db.drafts.delete(id);
			await db.checkins.filter(({ body }) => body.sessionId === id).delete();
		});
	const done = await attempt(() => lowered([id], remove));
	dropTails(id);
	return done;
}
