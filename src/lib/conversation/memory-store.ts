import {
	failed,
	ok,
	withBridge,
	isReply,
	lastTurn,
	withMessageCounted,
	withNewEnd,
	withReplyEnded,
	withReplyTaken,
	type Message,
	type Result,
	type SessionHead
} from '#lib/domain';
import type { NewMessage, StorageFailure, TurnBegun, TurnStart } from '#lib/storage';
import type { TurnStore } from './ports';

/** What stands in memory of one session. */
export interface MemorySession {
	readonly head: SessionHead;
	/** In order. */
	readonly messages: readonly Message[];
	/** Sequence number of the reply that is being written, 0 when there is none. */
	readonly streaming: number;
}

/** A store that is gone with the page. It keeps the same promises as the one on the disk, but that of lasting. */
export interface MemoryStore extends TurnStore {
	/** One session as it stands, or null when there is none of this id. */
	readonly read: (sessionId: string) => MemorySession | null;
	/** Forgets everything; what is still on its way is refused or dropped. */
	readonly forget: () => void;
}

/** Makes an empty store; `changed` is called after every change. */
export function createMemoryStore(changed: () => void): MemoryStore {
	const sessions = new Map<string, MemorySession>();
	const read = (sessionId: string) => sessions.get(sessionId) ?? null;
	const put = (session: MemorySession) => {
		sessions.set(session.head.id, session);
		changed();
	};
	const shelf: Shelf = { read, put };
	return {
		// Nothing here waits; the promises are those of the contract.
		beginTurn: (start) => Promise.resolve(begin(shelf, start)),
		reopenReply: (id, fresh) => Promise.resolve(reopen(shelf, id, fresh)),
		amendReply: (id, change) => Promise.resolve(amend(shelf, id, change)),
		rewriteTurn: (id, make) => Promise.resolve(rewrite(shelf, id, make)),
		annotate: (id, seq, change) => Promise.resolve(annotate(shelf, id, { seq, change })),
		keepReply: (id, reply) => Promise.resolve(write(shelf, id, reply)),
		finishReply: (id, reply) => Promise.resolve(finish(shelf, id, reply)),
		listMessages: (id, fromSeq = 1) =>
			Promise.resolve(read(id)?.messages.filter(({ seq }) => seq >= fromSeq) ?? []),
		read,
		forget() {
			sessions.clear();
			changed();
		}
	};
}

interface Shelf {
	readonly read: (sessionId: string) => MemorySession | null;
	readonly put: (session: MemorySession) => void;
}
type Change = (last: Message) => Message | null;
type Refusable<T> = Result<T, StorageFailure>;

function begin(
	shelf: Shelf,
	{ emptyHead, engine, messages: fresh, bridge }: TurnStart
): Refusable<TurnBegun> {
	const before = shelf.read(emptyHead.id) ?? { head: emptyHead, messages: [], streaming: 0 };
	if (before.streaming > 0) return failed({ kind: 'busy_elsewhere' });
	const first = before.head.lastSeq + 1;
	const messages = fresh.map((message, i) => ({ ...message, seq: first + i }));
	const begun = withBridge({ ...before.head, engine: engine ?? before.head.engine }, bridge);
	const head = messages.reduce(withMessageCounted, begun);
	const last = messages.at(-1);
	const streaming = last?.status === 'streaming' ? last.seq : 0;
	shelf.put({ head, messages: [...before.messages, ...messages], streaming });
	return ok({ head, messages });
}

function reopen(shelf: Shelf, sessionId: string, fresh: Change): Refusable<TurnBegun> {
	const changed = changedLast(shelf, sessionId, fresh);
	if (!changed.ok) return changed;
	const { session, before, message } = changed.value;
	const head = withReplyTaken(session.head, before);
	shelf.put({ ...session, head, streaming: message.seq });
	return ok({ head, messages: [message] });
}

function amend(shelf: Shelf, sessionId: string, change: Change): Refusable<void> {
	const changed = changedLast(shelf, sessionId, change);
	if (!changed.ok) return changed;
	const { session, before, message } = changed.value;
	const { head } = session;
	shelf.put(
		isReply(before)
			? { ...session, head: withReplyEnded(withReplyTaken(head, before), message) }
			: session
	);
	return ok(undefined);
}

function rewrite(
	shelf: Shelf,
	sessionId: string,
	make: (turn: readonly Message[]) => readonly NewMessage[] | null
): Refusable<TurnBegun> {
	const session = shelf.read(sessionId);
	const turn = lastTurn(session?.messages ?? []);
	if (session === null || turn.length === 0) return failed({ kind: 'gone' });
	if (session.streaming > 0) return failed({ kind: 'busy_elsewhere' });
	const fresh = make(turn);
	if (fresh === null) return failed({ kind: 'gone' });
	const whole = { messages: session.messages, isWhole: true };
	const { head, before, end } = withNewEnd(session.head, whole, fresh);
	const last = end.at(-1);
	const streaming = last?.status === 'streaming' ? last.seq : 0;
	shelf.put({ head, messages: [...before, ...end], streaming });
	return ok({ head, messages: end });
}

function annotate(
	shelf: Shelf,
	sessionId: string,
	{ seq, change }: { readonly seq: number; readonly change: Change }
): Refusable<void> {
	const session = shelf.read(sessionId);
	if (session !== null && session.streaming > 0) return failed({ kind: 'busy_elsewhere' });
	const found = session?.messages[seq - 1];
	const changed = found === undefined ? null : change(found);
	if (session === null || changed === null) return failed({ kind: 'gone' });
	shelf.put(withMessage(session, changed));
	return ok(undefined);
}

function write(shelf: Shelf, sessionId: string, reply: Message): Refusable<void> {
	const session = shelf.read(sessionId);
	if (session?.streaming === reply.seq) shelf.put(withMessage(session, reply));
	return ok(undefined);
}

function finish(shelf: Shelf, sessionId: string, reply: Message): Refusable<void> {
	const session = shelf.read(sessionId);
	if (session?.streaming === reply.seq) {
		const head = withReplyEnded(session.head, reply);
		shelf.put({ ...withMessage(session, reply), head, streaming: 0 });
	}
	return ok(undefined);
}

/** The session with its last message changed, or why it cannot be. */
function changedLast(
	shelf: Shelf,
	sessionId: string,
	change: Change
): Refusable<{ before: Message; message: Message; session: MemorySession }> {
	const session = shelf.read(sessionId);
	if (session === null) return failed({ kind: 'gone' });
	if (session.streaming > 0) return failed({ kind: 'busy_elsewhere' });
	const last = session.messages.at(-1);
	const message = last === undefined ? null : change(last);
	if (last === undefined || message === null) return failed({ kind: 'gone' });
	return ok({ before: last, message, session: withMessage(session, message) });
}

function withMessage(session: MemorySession, message: Message): MemorySession {
	return { ...session, messages: session.messages.with(message.seq - 1, message) };
}
