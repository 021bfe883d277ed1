import {
	failed,
	ok,
	withBridge,
	withMessageCounted,
	withReplyEnded,
	type Message,
	type Result,
	type SessionHead
} from '#lib/domain';
import type { StorageFailure, TurnBegun, TurnStart } from '#lib/storage';
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
	const { session, message } = changed.value;
	shelf.put({ ...session, streaming: message.seq });
	return ok({ head: session.head, messages: [message] });
}

function amend(shelf: Shelf, sessionId: string, change: Change): Refusable<void> {
	const changed = changedLast(shelf, sessionId, change);
	if (!changed.ok) return changed;
	shelf.put(changed.value.session);
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
): Refusable<{ message: Message; session: MemorySession }> {
	const session = shelf.read(sessionId);
	if (session === null) return failed({ kind: 'gone' });
	if (session.streaming > 0) return failed({ kind: 'busy_elsewhere' });
	const last = session.messages.at(-1);
	const message = last === undefined ? null : change(last);
	if (message === null) return failed({ kind: 'gone' });
	return ok({ message, session: withMessage(session, message) });
}

function withMessage(session: MemorySession, message: Message): MemorySession {
	return { ...session, messages: session.messages.with(message.seq - 1, message) };
}
