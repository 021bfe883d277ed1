import type { Message } from '#lib/domain';
import type { Database, PageRow } from '../db';
import { pack, unpack } from '../pack';
import { noCounts, type Counts } from './counts';
import { BACKUP_VERSION, FIRST_BYTES, MAX_LINE_BYTES, type EndLine } from './format';
import { readRest, readSessions, type RestOfSession, type SessionPart } from './read-sessions';
import { FILE_TABLES, SIMPLE_NAMES, STAYS_HERE, type FileTable, type SimpleTable } from './tables';

/** Rows of a simple table in one line. */
const ROWS_IN_LINE = 100;
/** How often a session that keeps changing while it is read is begun again. */
const MOST_TRIES = 3;

/** How far a backup is. */
export interface LinesProgress {
	readonly done: number;
	readonly total: number;
}

/** What was written so far: filled while the lines are taken. */
export interface Written {
	readonly counts: Counts;
	/** Sessions that are not in the file: too long a message, a record that cannot be opened, or no moment of rest. */
	readonly leftOut: string[];
}

export interface LinesOptions {
	/** The build that writes, for people who look into the file. */
	readonly app: string;
	readonly at: number;
	readonly onProgress?: ((progress: LinesProgress) => void) | undefined;
}

export function nothingWritten(): Written {
	return { counts: noCounts(), leftOut: [] };
}

/** The first line. */
export async function headerLine(database: Database, { app, at }: LinesOptions): Promise<string> {
	const counts = await Promise.all(
		FILE_TABLES.map(async (name) => [name, await countInFile(database, name)] as const)
	);
	const rest = { version: BACKUP_VERSION, app, madeAt: at, tables: Object.fromEntries(counts) };
	return `${FIRST_BYTES},${JSON.stringify(rest).slice(1)}`;
}

/**
 * Every line between the first and the last, a bounded batch at a time. [Note: What a backup is a picture of]
 *
 * Throws what the database throws.
 */
export async function* bodyLines(
	database: Database,
	written: Written,
	{ onProgress }: LinesOptions
): AsyncGenerator<string, void, undefined> {
	const ids = await database.sessions.orderBy('id').primaryKeys();
	for (let done = 0; done < ids.length;) {
		onProgress?.({ done, total: ids.length });
		const { parts, damaged, consumed } = await readSessions(database, ids.slice(done, done + 64));
		written.leftOut.push(...damaged);
		// A session that is being deleted is gone, though it can still be brought back for a moment.
		for (const part of parts)
			if (part.row.going === undefined) yield* sessionLines(database, written, part);
		done += consumed;
	}
	for (const table of SIMPLE_NAMES) yield* simpleLines(database, written, table);
	onProgress?.({ done: ids.length, total: ids.length });
}

/** The last line. */
export function endLine(counts: Counts, sha256: string): string {
	return JSON.stringify({ end: { tables: counts, sha256 } satisfies EndLine });
}

/** One session; when it changed under the reader, what was given of it is called void and it is begun again. */
async function* sessionLines(
	database: Database,
	written: Written,
	start: SessionPart
): AsyncGenerator<string, void, undefined> {
	const { id } = start.row;
	let first: SessionPart | undefined = start;
	for (let tries = 1; first !== undefined; tries += 1) {
		const counts = yield* wholeSession(database, first);
		if (counts === 'unfit' || (counts === 'changed' && tries === MOST_TRIES)) {
			written.leftOut.push(id);
			return yield againLine(id);
		}
		if (counts !== 'changed') {
			addCounts(written.counts, counts);
			return;
		}
		yield againLine(id);
		first = (await readSessions(database, [id])).parts[0];
	}
}

function againLine(id: string): string {
	return JSON.stringify({ again: id });
}

type SessionCounts = Pick<Counts, 'sessions' | 'pages' | 'findings'>;

async function* wholeSession(
	database: Database,
	first: SessionPart
): AsyncGenerator<string, SessionCounts | 'changed' | 'unfit', undefined> {
	const counts = { sessions: 1, pages: 0, findings: 0 };
	yield JSON.stringify({ session: first.row.body, analyzed: first.row.analyzed });
	for (let part = first; ;) {
		for (const page of part.pages) {
			const lines = pageLines(page);
			if (lines === null) return 'unfit';
			yield* lines;
		}
		for (const { page, version, body } of part.findings)
			yield `{"page":${String(page)},"version":${String(version)},"findings":${body}}`;
		counts.pages += part.pages.length;
		counts.findings += part.findings.length;
		if (part.nextPage === null) return counts;
		const rest: RestOfSession = await readRest(database, first.row, part.nextPage);
		if (typeof rest === 'string') return rest === 'damaged' ? 'unfit' : rest;
		part = rest;
	}
}

/** A page is JSON already and goes in unread; only one too long for a line is taken apart. Null for a message too long. */
function pageLines({ page, body }: PageRow): readonly string[] | null {
	const line = pageLine(page, body);
	if (fits(line)) return [line];
	const lines = unpack(body).map((message: Message) => pageLine(page, pack([message])));
	return lines.every(fits) ? lines : null;
}

function pageLine(page: number, text: string): string {
	return `{"page":${String(page)},"messages":${text}}`;
}

/** A UTF-16 unit is three bytes at most, so only long lines are measured. */
function fits(line: string): boolean {
	return (
		line.length * 3 <= MAX_LINE_BYTES || new TextEncoder().encode(line).length <= MAX_LINE_BYTES
	);
}

async function* simpleLines(
	database: Database,
	written: Written,
	table: SimpleTable
): AsyncGenerator<string, void, undefined> {
	const keys = await keysInFile(database, table);
	for (let from = 0; from < keys.length; from += ROWS_IN_LINE) {
		const found = await database.table(table).bulkGet(keys.slice(from, from + ROWS_IN_LINE));
		for (const rows of fittingGroups(found.filter((row) => row !== undefined))) {
			yield JSON.stringify({ table, rows });
			written.counts[table] += rows.length;
		}
	}
}

async function keysInFile(database: Database, table: SimpleTable) {
	const keys = await database.table(table).toCollection().primaryKeys();
	if (table !== 'settings') return keys;
	return keys.filter((key) => typeof key !== 'string' || !STAYS_HERE.has(key));
}

async function countInFile(database: Database, table: FileTable): Promise<number> {
	return table === 'settings'
		? (await keysInFile(database, table)).length
		: database.table(table).count();
}

/** Rows in one line, or each in its own where together they are too long. */
function fittingGroups(rows: readonly unknown[]): readonly (readonly unknown[])[] {
	if (rows.length === 0) return [];
	return fits(JSON.stringify(rows)) ? [rows] : rows.map((row) => [row]);
}

function addCounts(all: Counts, more: SessionCounts): void {
	all.sessions += more.sessions;
	all.pages += more.pages;
	all.findings += more.findings;
}
