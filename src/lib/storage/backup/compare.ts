import type { SessionHead } from '#lib/domain';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Database, PageRow, SessionRow } from '../db';
import { Refused } from '../failure';
import { unpack } from '../pack';
import { heed } from './failure';
import { ensurePart, MAX_PAGES, readRest, readWhole, type SessionPart } from './read-sessions';
import { comparePages, newerOf, type Ahead, type Newer } from './relation';
import { SIMPLE_NAMES, type SimpleTable } from './tables';

/** How many of a kind are how; `onlyHere` are those that the file does not have. */
export interface Standings {
	readonly fresh: number;
	readonly same: number;
	readonly different: number;
	readonly onlyHere: number;
}

/** A session that is here in another version. */
export interface DifferingSession {
	readonly here: SessionHead;
	readonly file: SessionHead;
	readonly newer: Newer;
	/** What was here when they were compared; a session that has moved on since is left alone. */
	readonly stamp: string;
}

export interface Comparison {
	readonly standings: Readonly<Record<'sessions' | SimpleTable, Standings>>;
	readonly different: readonly DifferingSession[];
	/** The first of the new sessions. */
	readonly fresh: readonly SessionHead[];
}

/** New sessions listed by name; more are only counted. */
const MOST_LISTED = 200;

export interface CompareOptions {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Holds what was staged against what is here; reads a bounded batch of either at a time. */
export async function compare(
	live: Database,
	staging: Database,
	options: CompareOptions
): Promise<Comparison> {
	const sessions = await compareSessions(live, staging, options);
	const simple = await Promise.all(
		SIMPLE_NAMES.map(async (name) => [name, await compareRows(live, staging, name)] as const)
	);
	const { fresh, different, standings } = sessions;
	const rows = Object.fromEntries(simple) as Record<SimpleTable, Standings>;
	return { standings: { sessions: standings, ...rows }, different, fresh };
}

async function compareSessions(live: Database, staging: Database, options: CompareOptions) {
	const ids = await staging.sessions.orderBy('id').primaryKeys();
	const fresh: SessionHead[] = [];
	const different: DifferingSession[] = [];
	let freshCount = 0;
	let known = 0;
	for (let done = 0; done < ids.length;) {
		heed(options.signal);
		options.onProgress?.({ done, total: ids.length });
		const { parts, consumed } = await readWhole(staging, ids.slice(done, done + 64));
		const rows = await live.sessions.bulkGet(parts.map(({ row }) => row.id));
		for (const [i, part] of parts.entries()) {
			const here = rows[i];
			if (here === undefined || here.going !== undefined) {
				freshCount += 1;
				if (fresh.length < MOST_LISTED) fresh.push(part.row.body);
				continue;
			}
			known += 1;
			const differing = await compareSession({ live, staging, here, part });
			if (differing !== null) different.push(differing);
		}
		done += consumed;
	}
	const standings = {
		fresh: freshCount,
		same: known - different.length,
		different: different.length,
		onlyHere: (await live.sessions.count()) - known
	};
	return { fresh, different, standings };
}

interface Pair {
	readonly live: Database;
	readonly staging: Database;
	readonly here: SessionRow;
	readonly part: SessionPart;
}

/** Null when both are the same but for what is derived. */
async function compareSession({
	live,
	staging,
	here,
	part
}: Pair): Promise<DifferingSession | null> {
	const file = part.row;
	const ahead = { here: false, file: false, same: true };
	let theirs: SessionPart | null = part;
	for (let from = 0; theirs !== null;) {
		const { nextPage, pages }: SessionPart = theirs;
		const ours = await readPages(live, here.id, [from, nextPage]);
		add(ahead, ours === null ? UNREADABLE : compareParts(ours, pages));
		from = nextPage ?? 0;
		theirs = nextPage === null ? null : ensurePart(await readRest(staging, file, nextPage));
	}
	if (ahead.same && stampOf(here.body) === stampOf(file.body)) return null;
	return {
		here: here.body,
		file: file.body,
		newer: newerOf(ahead, { here: here.updatedAt, file: file.updatedAt }),
		stamp: rowStamp(here)
	};
}

/** What cannot be opened here is lost already, so the file has more. */
const UNREADABLE: Ahead = { here: false, file: true, same: false };

/** Null when one of them cannot be opened. */
async function readPages(
	database: Database,
	id: string,
	[from, to]: readonly [number, number | null]
): Promise<PageRow[] | null> {
	const reading = database.pages
		.where('[sessionId+page]')
		.between([id, from], [id, to ?? Infinity], true, false)
		.limit(MAX_PAGES + 1) // of a session that is much longer here, one page more tells it
		.toArray();
	try {
		return await reading;
	} catch (error) {
		if (error instanceof Refused && error.failure.kind === 'unreadable') return null;
		throw error;
	}
}

function compareParts(ours: readonly PageRow[], theirs: readonly PageRow[]): Ahead {
	const ahead = { here: false, file: false, same: true };
	const numbers = new Set([...ours, ...theirs].map(({ page }) => page));
	for (const number of numbers) {
		const here = ours.find(({ page }) => page === number)?.body ?? '[]';
		const file = theirs.find(({ page }) => page === number)?.body ?? '[]';
		if (here !== file) add(ahead, comparePages(unpack(here), unpack(file)));
	}
	return ahead;
}

function add(all: { here: boolean; file: boolean; same: boolean }, more: Ahead): void {
	all.here ||= more.here;
	all.file ||= more.file;
	all.same &&= more.same;
}

/** A digest of what a person or a turn can change in a session; what is derived does not count. */
export function rowStamp({ body, rev }: SessionRow): string {
	return `${String(rev)} ${stampOf(body)}`;
}

/** A digest of a head without what is derived, whatever the order of its keys. */
export function stampOf(head: SessionHead): string {
	return bytesToHex(sha256(utf8ToBytes(canonical({ ...head, findings: null }))));
}

async function compareRows(
	live: Database,
	staging: Database,
	name: SimpleTable
): Promise<Standings> {
	const keys = await staging.table(name).toCollection().primaryKeys();
	const counts = { fresh: 0, same: 0, different: 0 };
	for (let from = 0; from < keys.length; from += 200) {
		const some = keys.slice(from, from + 200);
		const theirs = await staging.table<unknown>(name).bulkGet(some);
		const ours = await live.table<unknown>(name).bulkGet(some);
		for (const [i, row] of ours.entries())
			if (row === undefined) counts.fresh += 1;
			else if (canonical(row) === canonical(theirs[i])) counts.same += 1;
			else counts.different += 1;
	}
	return {
		...counts,
		onlyHere: (await live.table(name).count()) - counts.same - counts.different
	};
}

/** JSON with the keys of every object in one order. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
