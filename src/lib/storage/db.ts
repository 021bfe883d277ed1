import type { Checkin, Finding, Message, SessionHead } from '#lib/domain';
import Dexie, { type Table } from 'dexie';
import type { Packed } from './pack';
import { sealing } from './sealing';

/** Messages in one page. Blocks of this size insert and seal many times faster than single rows. */
export const PAGE_SIZE = 32;

/** `body` is the whole record; the fields beside it are the keys that must stay readable. */
export interface SessionRow {
	readonly id: string;
	/** -1 puts a session that is being deleted before every list. */
	readonly pinned: -1 | 0 | 1;
	/** Set while the session is being deleted and can still be brought back. */
	readonly going?: Going;
	readonly updatedAt: number;
	/** Analysis version that covers every finished message, 0 while behind. */
	readonly analyzed: number;
	/** Sequence number of the reply that a tab is writing, 0 when there is none. */
	readonly streaming: number;
	/** Goes up with every change of the row, so at both ends of a turn; only the growing text of a reply leaves it. */
	readonly rev: number;
	readonly body: SessionHead;
}

/** A deletion that can still be undone. */
export interface Going {
	/** From this time on the session is taken away, UTC milliseconds. */
	readonly until: number;
	/** Whether its copy in the person's folder goes as well. */
	readonly withFolderCopy: boolean;
}

export interface PageRow {
	readonly sessionId: string;
	/** From 0; message `seq` lives in page `floor((seq - 1) / PAGE_SIZE)`. */
	readonly page: number;
	readonly body: Packed<Message>;
}

export interface FindingsRow {
	readonly sessionId: string;
	readonly page: number;
	readonly version: number;
	readonly body: Packed<Finding>;
}

export interface CheckinRow {
	readonly id: string;
	readonly at: number;
	readonly body: Checkin;
}

export interface DraftRow {
	readonly sessionId: string;
	readonly updatedAt: number;
	readonly body: string;
}

export interface SettingRow {
	readonly key: string;
	readonly body: unknown;
}

/** What must be readable before anything is unlocked: never words of the person. */
export interface MarkRow {
	readonly key: string;
	readonly value: unknown;
}

export interface Tables {
	sessions: Table<SessionRow, string>;
	pages: Table<PageRow, [string, number]>;
	findings: Table<FindingsRow, [string, number]>;
	checkins: Table<CheckinRow, string>;
	drafts: Table<DraftRow, string>;
	settings: Table<SettingRow, string>;
	marks: Table<MarkRow, string>;
}

export type Database = Dexie & Tables;

export const DATABASE_NAME = 'chiron';

/** The version of the schema below. A change of tables or rows is a new one, with a migration and a frozen fixture. */
export const OUR_VERSION = 2;

/**
 * The database of this tab. It is opened by `openStore` and never by itself: a connection that Dexie reopens
 * after another tab's upgrade would write old-shaped rows into the new schema.
 */
export const db = createDatabase(DATABASE_NAME);

/** A database of this shape under any name; with a vault its rows are sealed like those of the store. */
export function createDatabase(name: string): Database {
	return createRawDatabase(name).use(sealing);
}

/** The same, where rows come and go as they lie. */
export function createRawDatabase(name: string): Database {
	const database = new Dexie(name, {
		autoOpen: false,
		// Chrome's own default loses acknowledged writes in a power cut; Dexie passes this on in every browser.
		chromeTransactionDurability: 'strict',
		cache: 'disabled'
	}) as Database;
	database.version(1).stores({
		sessions: 'id, [pinned+updatedAt+id], updatedAt, analyzed, streaming',
		pages: '[sessionId+page]',
		findings: '[sessionId+page]',
		checkins: 'id, at',
		drafts: 'sessionId, updatedAt',
		settings: 'key'
	});
	database.version(OUR_VERSION).stores({ marks: 'key' });
	return database;
}

/** The primary keys of tables whose bodies are sealed and opened in bulk, as the schema has them. */
export const KEYS = {
	sessions: { name: 'sessions', keyPath: ['id'] },
	pages: { name: 'pages', keyPath: ['sessionId', 'page'] },
	findings: { name: 'findings', keyPath: ['sessionId', 'page'] }
} as const;

/** Things with a sequence number, by the page they belong to, in order. */
export function byPage<T extends { readonly seq: number }>(items: readonly T[]): Map<number, T[]> {
	const pages = new Map<number, T[]>();
	for (const item of items) {
		const page = pages.get(pageOf(item.seq));
		if (page === undefined) pages.set(pageOf(item.seq), [item]);
		else page.push(item);
	}
	return pages;
}

/** The page that holds a message. */
export function pageOf(seq: number): number {
	return Math.floor((seq - 1) / PAGE_SIZE);
}
