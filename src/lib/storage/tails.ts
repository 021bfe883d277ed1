import type { Message, SessionHead } from '#lib/domain';
import { db, pageOf, type PageRow, type SessionRow } from './db';
import { Refused } from './failure';
import { pack, unpack } from './pack';

/** What an append must know of a session: how its row stands, and its last page. */
export interface Tail {
	/** Null before the session has a row. */
	readonly head: SessionHead | null;
	readonly rev: number;
	/** Sequence number of the reply that is being written, 0 when there is none. */
	readonly streaming: number;
	/** Messages of the page that `head.lastSeq` lies in. */
	readonly messages: readonly Message[];
}

/** The ends of the sessions this tab has written to, so that an append need not read before it writes. */
const tails = new Map<string, Tail>();

/** How many sessions keep their tail; a tab rarely writes to more than one. */
const KEPT_TAILS = 8;

/** The end of a session as this tab remembers it, which may be out of date; null when it does not. */
export function recallTail(sessionId: string): Tail | null {
	return tails.get(sessionId) ?? null;
}

/** The end of a session as it is. */
export async function readTail(sessionId: string): Promise<Tail> {
	// Not in one transaction: whoever writes compares the revision.
	const row = await db.sessions.get(sessionId);
	if (row === undefined) return { head: null, rev: 0, streaming: 0, messages: [] };
	if (row.pinned < 0) throw new Refused({ kind: 'gone' }); // being deleted
	const page = await db.pages.get([sessionId, pageOf(Math.max(1, row.body.lastSeq))]);
	const messages = page === undefined ? [] : unpack(page.body);
	return { head: row.body, rev: row.rev, streaming: row.streaming, messages };
}

/** Remembers an end that is now durable. */
export function keepTail(sessionId: string, tail: Tail): void {
	tails.delete(sessionId);
	tails.set(sessionId, tail);
	const [oldest] = tails.keys();
	if (tails.size > KEPT_TAILS && oldest !== undefined) tails.delete(oldest);
}

/** Follows a change of a head alone that is now durable. */
export function followHead(before: SessionRow, after: SessionRow): void {
	const known = tails.get(before.id);
	if (known?.rev === before.rev)
		tails.set(before.id, { ...known, head: after.body, rev: after.rev });
}

/** Forgets what was remembered of one session, or of all. */
export function dropTails(sessionId?: string): void {
	if (sessionId === undefined) tails.clear();
	else tails.delete(sessionId);
}

/** The row of a page. */
export function toPage(sessionId: string, messages: readonly Message[]): PageRow {
	return { sessionId, page: pageOf(messages[0]?.seq ?? 1), body: pack(messages) };
}

/** The page with one message replaced or added. */
export function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
	const at = messages.findIndex(({ seq }) => seq === message.seq);
	return at < 0 ? [...messages, message] : messages.with(at, message);
}
