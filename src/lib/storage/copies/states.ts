import type { Finding, Message, SessionHead } from '#lib/domain';
import Dexie from 'dexie';
import { db, type SessionRow } from '../db';
import { unpack } from '../pack';

/** How far a session has come; what tells whether its copy is behind. */
export interface CopyState {
	readonly id: string;
	readonly lastSeq: number;
	readonly rev: number;
	/** Analysis version of its tags, 0 while they are behind. */
	readonly analyzed: number;
	/** RFC 3339 in UTC. */
	readonly updatedAt: string;
	/** Whether a reply is being written; such a session is not copied. */
	readonly isStreaming: boolean;
}

/** The sessions that changed last, and how many there are: a query to be watched. */
export interface RecentStates {
	readonly states: readonly CopyState[];
	readonly sessions: number;
}

/** More than a person writes in within the seconds between two looks. */
const RECENT = 12;

/** The sessions that changed last. */
export async function readRecentStates(): Promise<RecentStates> {
	const rows = await db.sessions.orderBy('updatedAt').reverse().limit(RECENT).toArray();
	return { states: rows.map(toState), sessions: await db.sessions.count() };
}

/** Every session, a few at a time, by id. */
export async function* readAllStates(
	batch = 200
): AsyncGenerator<readonly CopyState[], void, undefined> {
	let after = '';
	for (;;) {
		const rows = await db.sessions.where('id').above(after).limit(batch).toArray();
		const last = rows.at(-1);
		if (last === undefined) return;
		yield rows.map(toState);
		after = last.id;
	}
}

/** A whole session with how far it had come, all read at one moment. */
export interface SessionToCopy {
	readonly state: CopyState;
	readonly head: SessionHead;
	readonly messages: readonly Message[];
	readonly findings: readonly Finding[];
}

/** Reads a session to copy it; null when there is none of this id. */
export async function readToCopy(id: string): Promise<SessionToCopy | null> {
	const range = [
		[id, Dexie.minKey],
		[id, Dexie.maxKey]
	] as const;
	return db.transaction('r', [db.sessions, db.pages, db.findings], async () => {
		const [row, pages, findings] = await Promise.all([
			db.sessions.get(id),
			db.pages
				.where('[sessionId+page]')
				.between(...range)
				.toArray(),
			db.findings
				.where('[sessionId+page]')
				.between(...range)
				.toArray()
		]);
		if (row === undefined) return null;
		return {
			state: toState(row),
			head: row.body,
			messages: pages.flatMap(({ body }) => unpack(body)),
			findings: findings.flatMap(({ body }) => unpack(body))
		};
	});
}

function toState({ id, rev, analyzed, streaming, updatedAt, body }: SessionRow): CopyState {
	return {
		id,
		lastSeq: body.lastSeq,
		rev,
		analyzed,
		updatedAt: new Date(updatedAt).toISOString(),
		isStreaming: streaming > 0
	};
}
