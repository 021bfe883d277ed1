import Dexie from 'dexie';
import type { Database, FindingsRow, PageRow, SessionRow } from '../db';
import { KEYS } from '../db';
import { Refused } from '../failure';
import { openMany, openSeal, type Row, type TableKeys } from '../seal';
import { leaveSealed } from '../sealing';

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

export type RestOfSession = SessionPart | 'changed' | 'damaged';

/** Sessions of one moment, and how many of the ids they answer; deleted ones are left out. */
export interface SessionBatch {
	readonly parts: readonly SessionPart[];
	/** Sessions that are there, but hold a sealed record that cannot be opened. */
	readonly damaged: readonly string[];
	readonly consumed: number;
}

/**
 * The next sessions in one read transaction: as many as fit into `MAX_PAGES`, and at least one.
 *
 * A session of more pages is cut; the rest of it comes by `readRest`.
 */
export async function readSessions(
	database: Database,
	ids: readonly string[]
): Promise<SessionBatch> {
	const read = await database.transaction('r', tablesOf(database), async () => {
		leaveSealed(); // many records are opened much faster together, and that cannot be waited for in a transaction
		const rows = await database.sessions.bulkGet(ids.slice(0, MAX_SESSIONS));
		const counts = await Promise.all(rows.map((row) => countPages(database, row)));
		const consumed = countFitting(counts);
		// A session on its way out is not kept for later.
		const there = rows.slice(0, consumed).filter((row) => row !== undefined);
		const taken = there.filter(({ pinned }) => pinned >= 0);
		const parts = await Promise.all(taken.map((row) => readPart(database, row, 0)));
		return { parts, consumed };
	});
	const opened = await Promise.all(read.parts.map(openPart));
	const damaged = read.parts.flatMap(({ row }, i) => (opened[i] === null ? [row.id] : []));
	return { parts: opened.filter((part) => part !== null), damaged, consumed: read.consumed };
}

/**
 * The pages of a session from `page` on; `changed` when it is no longer the one that was begun with, `damaged` when a
 * record cannot be opened.
 */
export async function readRest(
	database: Database,
	{ id, rev }: SessionRow,
	page: number
): Promise<RestOfSession> {
	const part = await database.transaction('r', tablesOf(database), async () => {
		leaveSealed();
		const row = await database.sessions.get(id);
		return row?.rev === rev ? readPart(database, row, page) : null;
	});
	return part === null ? 'changed' : ((await openPart(part)) ?? 'damaged');
}

function tablesOf({ sessions, pages, findings }: Database) {
	return [sessions, pages, findings];
}

/** Counted by the table: the head may be sealed. */
async function countPages(database: Database, row: SessionRow | undefined): Promise<number> {
	return row === undefined ? 0 : pagesFrom(database, row.id, 0).count();
}

function countFitting(counts: readonly number[]): number {
	let pages = 0;
	const first = counts.findIndex((count) => {
		pages += count;
		return pages > MAX_PAGES;
	});
	return first < 0 ? counts.length : Math.max(first, 1);
}

function pagesFrom(database: Database, id: string, page: number) {
	return database.pages.where('[sessionId+page]').between([id, page], [id, Dexie.maxKey]);
}

async function readPart(database: Database, row: SessionRow, from: number): Promise<SessionPart> {
	const [pages, findings] = await Promise.all([
		pagesFrom(database, row.id, from).limit(MAX_PAGES).toArray(),
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

/** Null when the head or a page cannot be opened; findings that cannot be are left out, since they are made again. */
async function openPart(part: SessionPart): Promise<SessionPart | null> {
	try {
		const [row] = await opened(KEYS.sessions, [part.row]);
		const pages = await opened(KEYS.pages, part.pages);
		const findings = await opened(KEYS.findings, part.findings);
		return row === undefined ? null : { ...part, row, pages, findings };
	} catch (error) {
		if (error instanceof Refused && error.failure.kind === 'unreadable') return null;
		throw error;
	}
}

async function opened<R extends Row>(keys: TableKeys, rows: readonly R[]): Promise<R[]> {
	const open = openSeal();
	const all = open === null ? rows : await openMany(keys, rows, open);
	return all.filter((row) => row !== undefined) as R[];
}

/** The same of a database of our own making, where nothing can be damaged; throws `unreadable` when it is. */
export async function readWhole(
	database: Database,
	ids: readonly string[]
): Promise<Omit<SessionBatch, 'damaged'>> {
	const { damaged, ...batch } = await readSessions(database, ids);
	if (damaged.length > 0) throw new Refused({ kind: 'unreadable' });
	return batch;
}

/** For a database of our own making, where neither can be. */
export function ensurePart(part: RestOfSession): SessionPart {
	if (typeof part === 'string') throw new Refused({ kind: 'unreadable' });
	return part;
}
