import {
	ANALYSIS_VERSION,
	emptyHead,
	Millis,
	OffsetMinutes,
	withMessageCounted,
	type Checkin,
	type Finding,
	type Message,
	type SessionHead
} from '#lib/domain';
import { createDatabase, PAGE_SIZE, type Database } from '../db';
import { toRow } from '../heads';
import { pack } from '../pack';
import type { BackupTarget } from './write';

const OFFSET = OffsetMinutes.parse(60);
export const APP = 'test';
export const MADE_AT = Millis.parse(1_800_000_000_000);

/** A message that could have been written here. */
export function message(seq: number, text: string, over: Partial<Message> = {}): Message {
	return {
		seq,
		id: `m${String(seq)}-${text.slice(0, 8)}`,
		role: seq % 2 === 1 ? 'user' : 'assistant',
		kind: 'turn',
		text,
		at: Millis.parse(1_700_000_000_000 + seq * 1000),
		offset: OFFSET,
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null,
		...over
	};
}

/** Texts as the messages of a session, in order. */
export function talk(...texts: readonly string[]): Message[] {
	return texts.map((text, i) => message(i + 1, text));
}

export interface Written {
	readonly id: string;
	readonly messages: readonly Message[];
	readonly head?: Partial<SessionHead>;
	/** Whether findings of today's version come along. */
	readonly analyzed?: boolean;
}

/** Puts a whole session into a database as the app would have left it. */
export async function putSession(
	database: Database,
	{ id, messages, head = {}, analyzed = true }: Written
): Promise<SessionHead> {
	const start = emptyHead(id, { at: Millis.parse(1_700_000_000_000), offset: OFFSET }, null);
	const whole = { ...messages.reduce(withMessageCounted, start), ...head };
	const version = analyzed ? ANALYSIS_VERSION : 0;
	await database.sessions.put(toRow(whole, { streaming: 0, rev: 1, analyzed: version }));
	for (let from = 0; from < messages.length; from += PAGE_SIZE) {
		const some = messages.slice(from, from + PAGE_SIZE);
		const place = { sessionId: id, page: from / PAGE_SIZE };
		await database.pages.put({ ...place, body: pack(some) });
		const found = some.map(({ seq }): Finding => ({ seq, tags: [], sentiment: null }));
		if (analyzed) await database.findings.put({ ...place, version, body: pack(found) });
	}
	return whole;
}

/** A check-in that stands alone. */
export function checkin(id: string, mood = 0): Checkin {
	return { id, at: MADE_AT, offset: OFFSET, mood, sessionId: null, when: 'alone' };
}

/** An open, empty database of its own. */
export async function freshDatabase(name: string): Promise<Database> {
	const database = createDatabase(name);
	await database.delete({ disableAutoOpen: false });
	await database.open();
	return database;
}

export type Dump = Record<string, readonly unknown[]>;

/** Every row of every table, in order of keys. */
export async function dump(database: Database): Promise<Dump> {
	const tables = database.tables.map(
		async (table) => [table.name, await table.toCollection().toArray()] as const
	);
	return Object.fromEntries(await Promise.all(tables));
}

/** The same without the revisions, which go on where a database goes on. */
export function withoutRevs({ sessions = [], ...rest }: Dump): Dump {
	return { ...rest, sessions: sessions.map((row) => ({ ...(row as object), rev: 0 })) };
}

/** Keeps what is written to it, and how it ended. */
export class MemoryTarget implements BackupTarget {
	readonly chunks: Uint8Array<ArrayBuffer>[] = [];
	ended: 'closed' | 'aborted' | null = null;
	write = (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
		this.chunks.push(bytes);
		return Promise.resolve();
	};
	close = (): Promise<void> => {
		this.ended = 'closed';
		return Promise.resolve();
	};
	abort = (): Promise<void> => {
		this.ended = 'aborted';
		return Promise.resolve();
	};
	blob(): Blob {
		return new Blob(this.chunks);
	}
}
