import type { Message } from '#lib/domain';
import { db, pageOf } from './db';
import { pack, unpack } from './pack';

interface Tail {
	readonly rev: number;
	readonly page: number;
	readonly messages: readonly Message[];
}

/** The last page of each session this tab has written to, so that an append need not read it first. */
const tails = new Map<string, Tail>();

/** How many sessions keep their tail; a tab rarely writes to more than one. */
const KEPT_TAILS = 8;

/** The messages of the page that holds `seq`, from memory when nobody else has changed it since. */
export async function readTail(
	sessionId: string,
	rev: number,
	seq: number
): Promise<readonly Message[]> {
	const page = pageOf(seq);
	const tail = tails.get(sessionId);
	if (tail !== undefined && tail.rev === rev && tail.page === page) return tail.messages;
	const row = await db.pages.get([sessionId, page]);
	return row === undefined ? [] : unpack(row.body);
}

/** Writes the page that holds `seq` inside the running transaction; call `keepTail` after it is complete. */
export async function writeTail(
	sessionId: string,
	seq: number,
	messages: readonly Message[]
): Promise<void> {
	await db.pages.put({ sessionId, page: pageOf(seq), body: pack(messages) });
}

/** Remembers a page that is now durable. */
export function keepTail(
	sessionId: string,
	rev: number,
	seq: number,
	messages: readonly Message[]
): void {
	tails.delete(sessionId);
	tails.set(sessionId, { rev, page: pageOf(seq), messages });
	const [oldest] = tails.keys();
	if (tails.size > KEPT_TAILS && oldest !== undefined) tails.delete(oldest);
}

/** Forgets what was remembered of one session, or of all. */
export function dropTails(sessionId?: string): void {
	if (sessionId === undefined) tails.clear();
	else tails.delete(sessionId);
}

/** The page with one message replaced or added. */
export function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
	const at = messages.findIndex(({ seq }) => seq === message.seq);
	return at < 0 ? [...messages, message] : messages.with(at, message);
}
