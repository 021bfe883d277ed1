import type { SessionHead } from '#lib/domain';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import Dexie, { type Table } from 'dexie';
import { KEYS, type Database, type SessionRow } from '../db';
import { toRow } from '../heads';
import { sealRowsAhead, type Row, type TableKeys } from '../seal';
import { rowStamp, stampOf, type DifferingSession } from './compare';
import { Halted, heed } from './failure';
import type { Newer } from './relation';
import { ensurePart, readRest, readWhole, type SessionPart } from './read-sessions';
import { FILE_TABLES, SIMPLE_NAMES, type SimpleTable } from './tables';

/**
 * What becomes of things that are here in another version.
 *
 * `newer` keeps both of a session that went on separately here and in the file.
 */
export type Preference = 'newer' | 'here' | 'file';

export type RestoreChoice =
	| { readonly mode: 'merge'; readonly different: Preference }
	/** What is here and not in the file goes. */
	| { readonly mode: 'replace' };

/** Sessions that replacing takes away. */
export async function lostBy(live: Database, staging: Database): Promise<readonly string[]> {
	const coming = new Set(await staging.sessions.toCollection().primaryKeys());
	const here = await live.sessions.toCollection().primaryKeys();
	return here.filter((id) => !coming.has(id));
}

/** What came in. */
export interface Restored {
	readonly sessions: number;
	/** Of these, versions that stand beside what is here. */
	readonly copies: number;
	/** Check-ins, drafts and settings. */
	readonly others: number;
}

export interface SwapOptions {
	readonly choice: RestoreChoice;
	readonly different: readonly DifferingSession[];
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

const ROWS = 200;

interface Pair {
	readonly live: Database;
	readonly staging: Database;
}

/** The session in the file goes here, by this id; null leaves what is here. */
type Place = { readonly id: string; readonly isCopy: boolean } | null;

/**
 * Moves what is staged into `live`, all of it in one transaction. [Note: One transaction for the swap]
 *
 * Throws `Halted` when it is stopped or a reply is being written (`busy_elsewhere`), and what the database throws: then
 * everything is as it was.
 */
export async function swapIn(
	live: Database,
	staging: Database,
	options: SwapOptions
): Promise<Restored> {
	const ids = await staging.sessions.orderBy('id').primaryKeys();
	return live.transaction('rw', FILE_TABLES, async () => {
		const isReplace = options.choice.mode === 'replace';
		if (isReplace) await makeRoom(live);
		const sessions = await moveSessions({ live, staging }, ids, options);
		if (isReplace) await dropOthers(live, ids);
		let others = 0;
		for (const name of SIMPLE_NAMES) others += await moveRows({ live, staging }, name, options);
		heed(options.signal);
		return { ...sessions, others };
	});
}

/** Reads from another database while a transaction is open, which would otherwise end by itself. */
function beside<T>(read: () => Promise<T>): Promise<T> {
	return Dexie.waitFor(Dexie.ignoreTransaction(read));
}

/** Session rows stay until the new ones stand, so that their revisions go on: other tabs tell changes by them. */
async function makeRoom(live: Database): Promise<void> {
	if ((await live.sessions.where('streaming').above(0).count()) > 0)
		throw new Halted({ kind: 'store', failure: { kind: 'busy_elsewhere' } });
	for (const name of FILE_TABLES) if (name !== 'sessions') await live.table(name).clear();
}

async function dropOthers(live: Database, ids: readonly string[]): Promise<void> {
	const kept = new Set(ids);
	const all = await live.sessions.toCollection().primaryKeys();
	await live.sessions.bulkDelete(all.filter((id) => !kept.has(id)));
}

async function moveSessions(
	{ live, staging }: Pair,
	ids: readonly string[],
	{ choice, different, signal, onProgress }: SwapOptions
): Promise<Omit<Restored, 'others'>> {
	const differing = new Map(different.map((session) => [session.here.id, session]));
	const moved = { sessions: 0, copies: 0 };
	for (let done = 0; done < ids.length;) {
		heed(signal);
		onProgress?.({ done, total: ids.length });
		const from = done;
		const { parts, consumed } = await beside(() => readWhole(staging, ids.slice(from, from + 64)));
		const known = await live.sessions.bulkGet(parts.map(({ row }) => row.id));
		for (const [i, part] of parts.entries()) {
			const here = known[i];
			const place = placeFor(part.row.body, here, choice, differing.get(part.row.id));
			if (place === null || (place.isCopy && (await live.sessions.get(place.id)) !== undefined))
				continue;
			await moveSession({ live, staging }, { part, place, here });
			moved.sessions += 1;
			if (place.isCopy) moved.copies += 1;
		}
		done += consumed;
	}
	return moved;
}

/** What has changed here since it was compared stays, and so does what came since. */
function placeFor(
	file: SessionHead,
	here: SessionRow | undefined,
	choice: RestoreChoice,
	known: DifferingSession | undefined
): Place {
	const { id } = file;
	const isHere = here !== undefined && here.going === undefined;
	if (!isHere || choice.mode === 'replace') return { id, isCopy: false };
	const winner = known === undefined ? 'here' : winnerOf(known, choice.different);
	if (winner === 'parted') return { id: copyId(file), isCopy: true };
	const isAsSeen = here.streaming === 0 && rowStamp(here) === known?.stamp;
	return winner === 'file' && isAsSeen ? { id, isCopy: false } : null;
}

function winnerOf({ newer }: DifferingSession, preference: Preference): Newer {
	return preference === 'newer' ? newer : preference;
}

/** The same file brought in twice makes one copy: its id comes from what it is a copy of. */
export function copyId(head: SessionHead): string {
	const hex = bytesToHex(sha256(utf8ToBytes(`copy ${head.id} ${stampOf(head)}`)));
	// A uuid of version 8, for values made in a way of one's own (RFC 9562).
	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}

async function moveSession(
	{ live, staging }: Pair,
	{
		part,
		place,
		here
	}: { part: SessionPart; place: NonNullable<Place>; here: SessionRow | undefined }
): Promise<void> {
	const { id } = place;
	// Also where no head could be read: nothing of a damaged session may stay between the new pages.
	for (const table of [live.pages, live.findings])
		await table.where('[sessionId+page]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
	const rev = place.isCopy ? 1 : (here?.rev ?? 0) + 1;
	const head = place.isCopy ? asCopy(part.row.body, id) : part.row.body;
	await live.sessions.put(toRow(head, { streaming: 0, rev, analyzed: part.row.analyzed }));
	for (let rest: SessionPart | null = part; rest !== null;) {
		await putRows(KEYS.pages, live.pages, placed(rest.pages, id));
		await putRows(KEYS.findings, live.findings, placed(rest.findings, id));
		const { nextPage }: SessionPart = rest;
		rest =
			nextPage === null
				? null
				: ensurePart(await beside(() => readRest(staging, part.row, nextPage)));
	}
}

function placed<R extends { readonly sessionId: string }>(rows: readonly R[], id: string): R[] {
	return rows.map((row) => ({ ...row, sessionId: id }));
}

/** Sealed in one go before, as far as there is a vault: one by one inside the transaction takes many times as long. */
async function putRows<R extends Row>(
	keys: TableKeys,
	table: Table<R, [string, number]>,
	rows: readonly R[]
): Promise<void> {
	await beside(() => sealRowsAhead(keys, rows));
	await table.bulkPut(rows);
}

function asCopy(head: SessionHead, id: string): SessionHead {
	const name = head.title ?? head.preview;
	return { ...head, id, title: name === null ? 'From the backup' : `${name} (from the backup)` };
}

async function moveRows(
	{ live, staging }: Pair,
	name: SimpleTable,
	{ choice, signal }: SwapOptions
): Promise<number> {
	const keys = await beside(() => staging.table(name).toCollection().primaryKeys());
	let moved = 0;
	for (let from = 0; from < keys.length; from += ROWS) {
		heed(signal);
		const some = keys.slice(from, from + ROWS);
		const rows = await beside(() => staging.table<object>(name).bulkGet(some));
		const known = await live.table<object>(name).bulkGet(some);
		const coming = rows.filter(
			(row, i): row is object => row !== undefined && isWanted(row, known[i], choice)
		);
		await live.table(name).bulkPut(coming);
		moved += coming.length;
	}
	return moved;
}

/** Of these only drafts know when they were changed; where that is not known, what is here stays. */
function isWanted(file: object, here: object | undefined, choice: RestoreChoice): boolean {
	if (here === undefined || choice.mode === 'replace' || choice.different === 'file') return true;
	return choice.different === 'newer' && updatedAt(file) > updatedAt(here);
}

function updatedAt(row: object): number {
	return 'updatedAt' in row ? (row.updatedAt as number) : 0;
}
