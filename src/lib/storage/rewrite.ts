import {
	failed,
	forkHead,
	lastTurn,
	ok,
	withNewEnd,
	type Message,
	type Moment,
	type Result,
	type SessionHead
} from '#lib/domain';
import { readToCopy } from './copies/states';
import { byPage, db, KEYS, pageOf, type SessionRow } from './db';
import { Refused, type StorageFailure } from './failure';
import { isGoing, toRow } from './heads';
import { putSessions } from './imports';
import { attempt } from './open';
import { unpack } from './pack';
import { sealRowsAhead } from './seal';
import { readSession } from './sessions';
import { dropTails, toPage, withMessage } from './tails';
import type { NewMessage, TurnBegun } from './turns';

/** How often a change is made anew because somebody else wrote in between. */
const TRIES = 10;

/** What is to be written of a session. */
interface Rewritten<T> {
	readonly result: T;
	readonly head: SessionHead;
	/** Messages of whole pages, in order. */
	readonly messages: readonly Message[];
	readonly streaming: number;
	/** Analysis version that still covers every message, 0 where words changed. */
	readonly analyzed: number;
}

/**
 * Puts other messages in place of the last turn, from the last words of the person to the end; what `make` gives may
 * hold the old ones. A reply still to come is last, with status `streaming`.
 *
 * Fails with `gone` when there are no such words or `make` gives null, `busy_elsewhere` while a reply is being written.
 */
export async function rewriteTurn(
	sessionId: string,
	make: (turn: readonly Message[]) => readonly NewMessage[] | null
): Promise<Result<TurnBegun, StorageFailure>> {
	return rewrite(sessionId, async ({ body: head }) => {
		// Words and what follows them may lie on both sides of the end of a page.
		const from = Math.max(0, pageOf(Math.max(1, head.lastSeq)) - 1);
		const messages = await readPages(sessionId, from);
		const turn = messages.at(-1)?.seq === head.lastSeq ? lastTurn(messages) : [];
		const fresh = turn.length === 0 ? null : make(turn);
		if (fresh === null) return null;
		const made = withNewEnd(head, { messages, isWhole: from === 0 }, fresh);
		const last = made.end.at(-1);
		return {
			result: { head: made.head, messages: made.end },
			head: made.head,
			messages: [...made.before, ...made.end],
			streaming: last?.status === 'streaming' ? last.seq : 0,
			analyzed: 0
		};
	});
}

/**
 * Changes what is noted beside one message, wherever it stands; its words must stay.
 *
 * Fails with `gone` when it is not there or `change` gives null, `busy_elsewhere` while a reply is being written.
 */
export async function annotate(
	sessionId: string,
	seq: number,
	change: (message: Message) => Message | null
): Promise<Result<void, StorageFailure>> {
	return rewrite(sessionId, async ({ body: head, analyzed }) => {
		const page = await db.pages.get([sessionId, pageOf(seq)]);
		const messages = page === undefined ? [] : unpack(page.body);
		const found = messages.find((message) => message.seq === seq);
		const changed = found === undefined ? null : change(found);
		if (changed === null) return null;
		const all = withMessage(messages, changed);
		return { result: undefined, head, messages: all, streaming: 0, analyzed };
	});
}

/**
 * Begins a new session with the messages of another up to `throughSeq`, all in one transaction.
 *
 * Fails with `gone` when there is no such message, `busy_elsewhere` while it is being written.
 */
export async function forkSession(
	sessionId: string,
	throughSeq: number,
	fresh: Moment & { readonly id: string }
): Promise<Result<SessionHead, StorageFailure>> {
	const read = await attempt(async () =>
		(await readSession(sessionId)) === null ? null : readToCopy(sessionId)
	);
	if (!read.ok) return read;
	const messages = read.value?.messages.filter(({ seq }) => seq <= throughSeq) ?? [];
	const last = messages.at(-1);
	if (read.value === null || last?.seq !== throughSeq) return failed({ kind: 'gone' });
	if (last.status === 'streaming') return failed({ kind: 'busy_elsewhere' });
	const head = forkHead(read.value.head, messages, fresh);
	const put = await putSessions([{ head, messages }]);
	return put.ok ? ok(head) : put;
}

/** Reads, makes and writes in one durable transaction, unless something was written in between: then anew. */
async function rewrite<T>(
	id: string,
	make: (row: SessionRow) => Promise<Rewritten<T> | null>
): Promise<Result<T, StorageFailure>> {
	const done = await attempt(async () => {
		for (let round = 0; round < TRIES; round += 1) {
			const row = await db.sessions.get(id);
			if (row === undefined || isGoing(row)) return failed({ kind: 'gone' } as const);
			if (row.streaming > 0) return failed({ kind: 'busy_elsewhere' } as const);
			const made = await make(row);
			if (made === null) return failed({ kind: 'gone' } as const);
			if (await write(row, made)) return ok(made.result);
		}
		return failed({ kind: 'busy_elsewhere' } as const);
	});
	dropTails(id);
	return done.ok ? done.value : done;
}

/** False when the session is not as `before` has it any more; then nothing was written. */
async function write<T>(before: SessionRow, made: Rewritten<T>): Promise<boolean> {
	const { id } = before;
	const { head, streaming, analyzed } = made;
	const row = toRow(head, { streaming, analyzed, rev: before.rev + 1 });
	const pages = [...byPage(made.messages).values()].map((messages) => toPage(id, messages));
	await sealRowsAhead(KEYS.pages, pages);
	await sealRowsAhead(KEYS.sessions, [row]);
	return db.transaction('rw', [db.sessions, db.pages, db.findings], async () => {
		const found = await db.sessions.get(id);
		if (found === undefined || isGoing(found)) throw new Refused({ kind: 'gone' });
		if (found.rev !== before.rev || found.streaming > 0) return false;
		await db.pages.bulkPut(pages);
		await db.sessions.put(row);
		const beyond: [[string, number], [string, number]] = [
			[id, pageOf(head.lastSeq) + 1],
			[id, Infinity]
		];
		if (head.lastSeq < before.body.lastSeq)
			for (const table of [db.pages, db.findings])
				await table
					.where('[sessionId+page]')
					.between(...beyond)
					.delete();
		return true;
	});
}

async function readPages(sessionId: string, from: number): Promise<Message[]> {
	const rows = await db.pages
		.where('[sessionId+page]')
		.between([sessionId, from], [sessionId, Infinity])
		.toArray();
	return rows.flatMap(({ body }) => unpack(body));
}
