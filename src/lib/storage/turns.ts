import {
	withMessageCounted,
	withReplyEnded,
	type EngineChoice,
	type Message,
	type Result,
	type SessionHead
} from '#lib/domain';
import { byPage, db, PAGE_SIZE, pageOf } from './db';
import type { StorageFailure } from './failure';
import { toRow } from './heads';
import { attempt, Refused } from './open';
import { pack, unpack } from './pack';
import { keepTail, readTail, withMessage, writeTail } from './tails';

/** A message before it has its place. */
export type NewMessage = Omit<Message, 'seq'>;

export interface TurnStart {
	/** The head to begin with when the session does not exist yet. */
	readonly emptyHead: SessionHead;
	readonly engine: EngineChoice | null;
	/** In order. A reply still to come is last, with status `streaming`. */
	readonly messages: readonly NewMessage[];
}

export interface TurnBegun {
	readonly head: SessionHead;
	/** The same messages with their sequence numbers. */
	readonly messages: readonly Message[];
}

/**
 * Writes the messages of a turn and the head in one durable transaction and clears the draft.
 *
 * Fails with `busy_elsewhere` while a reply of this session is being written.
 */
export async function beginTurn(start: TurnStart): Promise<Result<TurnBegun, StorageFailure>> {
	const { id } = start.emptyHead;
	const done = await attempt(() =>
		db.transaction('rw', [db.sessions, db.pages, db.drafts], async () => {
			const row = await db.sessions.get(id);
			if (row !== undefined && row.streaming > 0) throw new Refused({ kind: 'busy_elsewhere' });
			const before = row?.body ?? start.emptyHead;
			const messages = start.messages.map((m, i) => ({ ...m, seq: before.lastSeq + 1 + i }));
			const head = messages.reduce(withMessageCounted, {
				...before,
				engine: start.engine ?? before.engine
			});
			const last = messages.at(-1);
			const streaming = last?.status === 'streaming' ? last.seq : 0;
			const rev = (row?.rev ?? 0) + 1;
			// Asked for together: each answer waited for alone would cost a round trip to the browser's database process.
			const [tail] = await Promise.all([
				appendMessages(id, row?.rev ?? 0, messages),
				db.sessions.put(toRow(head, { streaming, rev, analyzed: 0 })),
				db.drafts.delete(id)
			]);
			return { head, messages, tail, rev };
		})
	);
	if (!done.ok) return done;
	const { head, messages, tail, rev } = done.value;
	keepTail(id, rev, head.lastSeq, tail);
	return { ok: true, value: { head, messages } };
}

/** Adds messages to the last page, opening new pages as they fill; returns the page that is now last. */
async function appendMessages(id: string, rev: number, messages: readonly Message[]) {
	let tail: readonly Message[] = [];
	for (const [page, added] of byPage(messages)) {
		const first = page * PAGE_SIZE + 1;
		tail = [...(await readTail(id, rev, first)), ...added];
		await writeTail(id, first, tail);
	}
	return tail;
}

/** Writes the growing text of a reply; does nothing once the reply has ended or was taken away. */
export async function keepReply(
	sessionId: string,
	reply: Message
): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', [db.sessions, db.pages], async () => {
			const row = await db.sessions.get(sessionId);
			if (row?.streaming !== reply.seq) return;
			await replaceMessage(sessionId, row.rev, reply);
		})
	);
}

async function replaceMessage(sessionId: string, rev: number, message: Message) {
	const tail = withMessage(await readTail(sessionId, rev, message.seq), message);
	await writeTail(sessionId, message.seq, tail);
	return tail;
}

/** Writes a reply for the last time, with how it ended, and lets go of the session. */
export async function finishReply(
	sessionId: string,
	reply: Message
): Promise<Result<void, StorageFailure>> {
	const done = await attempt(() =>
		db.transaction('rw', [db.sessions, db.pages], async () => {
			const row = await db.sessions.get(sessionId);
			if (row?.streaming !== reply.seq) return null;
			const rev = row.rev + 1;
			const head = withReplyEnded(row.body, reply);
			const [tail] = await Promise.all([
				replaceMessage(sessionId, row.rev, reply),
				db.sessions.put(toRow(head, { streaming: 0, rev, analyzed: 0 }))
			]);
			return { tail, rev };
		})
	);
	if (!done.ok) return done;
	if (done.value !== null) keepTail(sessionId, done.value.rev, reply.seq, done.value.tail);
	return { ok: true, value: undefined };
}

/**
 * Opens the last reply again for another answer; the one that stands there goes to its alternatives.
 *
 * Fails with `gone` when the last message is no reply that has ended.
 */
export async function reopenReply(
	sessionId: string,
	fresh: (last: Message) => Message | null
): Promise<Result<TurnBegun, StorageFailure>> {
	const done = await attempt(() =>
		db.transaction('rw', [db.sessions, db.pages], async () => {
			const row = await db.sessions.get(sessionId);
			if (row === undefined) throw new Refused({ kind: 'gone' });
			if (row.streaming > 0) throw new Refused({ kind: 'busy_elsewhere' });
			const seq = row.body.lastSeq;
			const page = await readTail(sessionId, row.rev, seq);
			const last = page.find((message) => message.seq === seq);
			const reply = last === undefined ? null : fresh(last);
			if (reply === null) throw new Refused({ kind: 'gone' });
			const tail = withMessage(page, reply);
			const rev = row.rev + 1;
			await writeTail(sessionId, seq, tail);
			await db.sessions.put(toRow(row.body, { streaming: seq, rev, analyzed: 0 }));
			return { head: row.body, reply, tail, rev };
		})
	);
	if (!done.ok) return done;
	const { head, reply, tail, rev } = done.value;
	keepTail(sessionId, rev, reply.seq, tail);
	return { ok: true, value: { head, messages: [reply] } };
}

/**
 * Marks replies that no tab writes any more as `interrupted`.
 *
 * `isOwned` says whether a tab still holds the session; it is asked before the transaction.
 */
export async function recoverReplies(
	isOwned: (sessionId: string) => Promise<boolean>
): Promise<Result<number, StorageFailure>> {
	return attempt(async () => {
		const open = await db.sessions.where('streaming').above(0).toArray();
		let recovered = 0;
		for (const { id, streaming } of open) {
			if (await isOwned(id)) continue;
			if (await interrupt(id, streaming)) recovered += 1;
		}
		return recovered;
	});
}

function interrupt(id: string, seq: number): Promise<boolean> {
	return db.transaction('rw', [db.sessions, db.pages], async () => {
		const row = await db.sessions.get(id);
		if (row?.streaming !== seq) return false;
		const page = await db.pages.get([id, pageOf(seq)]);
		const messages = page === undefined ? [] : unpack(page.body);
		const reply = messages.find((message) => message.seq === seq);
		if (page === undefined || reply === undefined) return false;
		const ended: Message = { ...reply, status: 'interrupted' };
		await db.pages.put({ ...page, body: pack(withMessage(messages, ended)) });
		const head = withReplyEnded(row.body, ended);
		await db.sessions.put(toRow(head, { streaming: 0, rev: row.rev + 1, analyzed: 0 }));
		return true;
	});
}
