import type { Finding, Result, SessionFindings, SessionHead } from '#lib/domain';
import Dexie, { type Table } from 'dexie';
import { byPage, db, KEYS, pageOf } from './db';
import type { StorageFailure } from './failure';
import { changeHead, isGoing } from './heads';
import { attempt } from './open';
import { pack, unpack } from './pack';
import { openMany, openSeal, type Row, type TableKeys } from './seal';
import { leaveSealed } from './sealing';

/** A session whose findings are behind, with what is needed to catch up. */
export interface StaleSession {
	readonly head: SessionHead;
	readonly rev: number;
}

/** The next sessions that have messages without findings at `version`, in any order. */
export async function listStale(version: number, limit: number): Promise<StaleSession[]> {
	const rows = await db.sessions
		.where('analyzed')
		.below(version)
		.filter((row) => row.streaming === 0 && !isGoing(row))
		.limit(limit)
		.toArray();
	return rows.map(({ body, rev }) => ({ head: body, rev }));
}

/** Findings of a session in order, for messages from `fromSeq`'s page on. */
export async function listFindings(sessionId: string, fromSeq = 1): Promise<Finding[]> {
	const rows = await db.findings
		.where('[sessionId+page]')
		.between([sessionId, pageOf(fromSeq)], [sessionId, Dexie.maxKey])
		.toArray();
	return rows.flatMap(({ body }) => unpack(body));
}

export interface NewFindings {
	readonly sessionId: string;
	/** The session as it was read; when it has moved on, nothing is written. */
	readonly rev: number;
	readonly version: number;
	/** Whole pages, beginning with the first that changed. */
	readonly findings: readonly Finding[];
	readonly summary: SessionFindings;
}

/** Writes findings and their totals; false when the session changed meanwhile and must be looked at again. */
export async function saveFindings(made: NewFindings): Promise<Result<boolean, StorageFailure>> {
	const pages = [...byPage(made.findings)].map(([page, body]) => ({
		sessionId: made.sessionId,
		page,
		version: made.version,
		body: pack(body)
	}));
	return attempt(() =>
		db.transaction('rw', [db.sessions, db.findings], async () => {
			const row = await db.sessions.get(made.sessionId);
			if (row?.rev !== made.rev || isGoing(row)) return false;
			await db.findings.bulkPut(pages);
			await changeHead(made.sessionId, (head) => ({ ...head, findings: made.summary }), {
				analyzed: made.version
			});
			return true;
		})
	);
}

/** What the training export reads of one session: pages as they are kept, in order. */
export interface PackedTranscript {
	readonly head: SessionHead;
	readonly pages: readonly string[];
	readonly findings: readonly string[];
}

/** Whole sessions, oldest id first, a few at a time; the next batch is read while the last is being used. */
export async function* readTranscripts(
	ids: readonly string[],
	batch = 20
): AsyncGenerator<PackedTranscript[], void, undefined> {
	let next = readBatch(ids.slice(0, batch));
	for (let from = 0; from < ids.length; from += batch) {
		const current = await next;
		next = readBatch(ids.slice(from + batch, from + 2 * batch));
		yield current;
	}
}

async function readBatch(ids: readonly string[]): Promise<PackedTranscript[]> {
	if (ids.length === 0) return [];
	const read = await db.transaction('r', [db.sessions, db.pages, db.findings], () => {
		leaveSealed(); // many pages are opened much faster together, and that cannot be waited for in a transaction
		return Promise.all([
			db.sessions.bulkGet([...ids]),
			Promise.all(ids.map((id) => readPages(db.pages, id))),
			Promise.all(ids.map((id) => readPages(db.findings, id)))
		]);
	});
	const [heads, pages, findings] = await Promise.all([
		openAfter(KEYS.sessions, read[0]),
		openAfter(KEYS.pages, read[1].flat()),
		openAfter(KEYS.findings, read[2].flat())
	]);
	const bodiesOf = <T>(rows: readonly { sessionId: string; body: T }[], id: string) =>
		rows.filter(({ sessionId }) => sessionId === id).map(({ body }) => body);
	const here = heads.filter((row) => !isGoing(row));
	return here.map(({ body: head }) => ({
		head,
		pages: bodiesOf(pages, head.id),
		findings: bodiesOf(findings, head.id)
	}));
}

function readPages<R>(table: Table<R, [string, number]>, id: string): Promise<R[]> {
	return table.where('[sessionId+page]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
}

/** Rows that were left sealed, opened, in order and without those that are not there. */
async function openAfter<R extends Row>(keys: TableKeys, rows: (R | undefined)[]): Promise<R[]> {
	const open = openSeal();
	const opened = open === null ? rows : await openMany(keys, rows, open);
	return opened.filter((row) => row !== undefined) as R[];
}
