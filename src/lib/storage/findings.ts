import type { Finding, Result, SessionFindings, SessionHead } from '#lib/domain';
import Dexie from 'dexie';
import { byPage, db, pageOf } from './db';
import type { StorageFailure } from './failure';
import { changeHead } from './heads';
import { attempt } from './open';
import { pack, unpack } from './pack';

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
		.filter(({ streaming }) => streaming === 0)
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
			if (row?.rev !== made.rev) return false;
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
	return db.transaction('r', [db.sessions, db.pages, db.findings], async () => {
		const rows = await db.sessions.bulkGet([...ids]);
		return Promise.all(
			rows
				.filter((row) => row !== undefined)
				.map(async ({ body: head }) => {
					const range = [
						[head.id, Dexie.minKey],
						[head.id, Dexie.maxKey]
					] as const;
					const [pages, findings] = await Promise.all([
						db.pages
							.where('[sessionId+page]')
							.between(...range)
							.toArray(),
						db.findings
							.where('[sessionId+page]')
							.between(...range)
							.toArray()
					]);
					return {
						head,
						pages: pages.map(({ body }) => body),
						findings: findings.map(({ body }) => body)
					};
				})
		);
	});
}
