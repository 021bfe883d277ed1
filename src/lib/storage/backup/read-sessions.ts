import Dexie from 'dexie';
import type { Database, FindingsRow, PageRow, SessionRow } from '../db';
import { PAGE_SIZE } from '../db';

/** Pages held at once, about 5 MB. */
export const MAX_PAGES = 256;
/** Sessions read at once. */
export const MAX_SESSIONS = 32;

/** Part of a session, as of one moment. */
export interface SessionPart {
	readonly row: SessionRow;
	readonly pages: readonly PageRow[];
	readonly findings: readonly FindingsRow[];
	/** The first page that is not in this part, or null when there is none. */
	readonly nextPage: number | null;
}

/** Sessions of one moment, and how many of the ids they answer; deleted ones are left out. */
export interface SessionBatch {
	readonly parts: readonly SessionPart[];
	readonly consumed: number;
}

/**
 * The next sessions in one read transaction: as many as fit into `MAX_PAGES`, and at least one.
 *
 * A session of more pages is cut; the rest of it comes by `readRest`.
 */
export function readSessions(database: Database, ids: readonly string[]): Promise<SessionBatch> {
	return database.transaction(
		'r',
		[database.sessions, database.pages, database.findings],
		async () => {
			const rows = await database.sessions.bulkGet(ids.slice(0, MAX_SESSIONS));
			const consumed = countFitting(rows);
			const taken = rows.slice(0, consumed).filter((row) => row !== undefined);
			const parts = await Promise.all(taken.map((row) => readPart(database, row, 0)));
			return { parts, consumed };
		}
	);
}

/** The pages of a session from `page` on; null when the session is no longer the one that was begun with. */
export function readRest(
	database: Database,
	{ id, rev }: SessionRow,
	page: number
): Promise<SessionPart | null> {
	return database.transaction(
		'r',
		[database.sessions, database.pages, database.findings],
		async () => {
			const row = await database.sessions.get(id);
			return row?.rev === rev ? readPart(database, row, page) : null;
		}
	);
}

function countFitting(rows: readonly (SessionRow | undefined)[]): number {
	let pages = 0;
	const first = rows.findIndex((row) => {
		pages += Math.ceil((row?.body.lastSeq ?? 0) / PAGE_SIZE);
		return pages > MAX_PAGES;
	});
	return first < 0 ? rows.length : Math.max(first, 1);
}

async function readPart(database: Database, row: SessionRow, from: number): Promise<SessionPart> {
	const [pages, findings] = await Promise.all([
		database.pages
			.where('[sessionId+page]')
			.between([row.id, from], [row.id, Dexie.maxKey])
			.limit(MAX_PAGES)
			.toArray(),
		database.findings
			.where('[sessionId+page]')
			.between([row.id, from], [row.id, from + MAX_PAGES], true, false)
			.toArray()
	]);
	const last = pages.at(-1);
	const isCut = pages.length === MAX_PAGES && last !== undefined;
	const nextPage = isCut ? last.page + 1 : null;
	return {
		row,
		pages,
		findings: findings.filter(({ page }) => nextPage === null || page < nextPage),
		nextPage
	};
}
