import {
	failed,
	isReply,
	ok,
	settled,
	withBridge,
	withMessageCounted,
	withReplyEnded,
	withReplyTaken,
	type Bridge,
	type EngineChoice,
	type Message,
	type Result,
	type SessionHead
} from '#lib/domain';
import { changeTail } from './change-tail';
import { byPage, pageOf } from './db';
import type { StorageFailure } from './failure';
import { withMessage, type Tail } from './tails';

/** A message before it has its place. */
export type NewMessage = Omit<Message, 'seq'>;

export interface TurnStart {
	/** The head to begin with when the session does not exist yet. */
	readonly emptyHead: SessionHead;
	readonly engine: EngineChoice | null;
	/** In order. A reply still to come is last, with status `streaming`. */
	readonly messages: readonly NewMessage[];
	/** What the person lets the model know about last time, with these messages. */
	readonly bridge?: Pick<Bridge, 'text' | 'at'>;
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
	return changeTail(start.emptyHead.id, (tail) => {
		if (tail.streaming > 0) return failed({ kind: 'busy_elsewhere' });
		const before = withBridge(tail.head ?? start.emptyHead, start.bridge);
		const messages = start.messages.map((m, i) => ({ ...m, seq: before.lastSeq + 1 + i }));
		const engine = start.engine ?? before.engine;
		const head = messages.reduce(withMessageCounted, { ...before, engine });
		const last = messages.at(-1);
		return {
			result: { head, messages },
			head,
			streaming: last?.status === 'streaming' ? last.seq : 0,
			pages: appended(tail.messages, messages),
			isDraftSent: true
		};
	});
}

/** The last page with messages added to it, and the pages they open as they fill. */
function appended(tail: readonly Message[], added: readonly Message[]): (readonly Message[])[] {
	const first = added[0];
	if (first === undefined) return [];
	const kept = tail.filter(({ seq }) => pageOf(seq) === pageOf(first.seq));
	return [...byPage([...kept, ...added]).values()];
}

/** Writes the growing text of a reply; does nothing once the reply has ended or was taken away. */
export async function keepReply(
	sessionId: string,
	reply: Message
): Promise<Result<void, StorageFailure>> {
	return changeTail(sessionId, (tail) => {
		if (tail.streaming !== reply.seq) return ok(undefined);
		return { result: undefined, pages: [withMessage(tail.messages, reply)] };
	});
}

/** Writes a reply for the last time, with how it ended, and lets go of the session. */
export async function finishReply(
	sessionId: string,
	reply: Message
): Promise<Result<void, StorageFailure>> {
	return changeTail(sessionId, (tail) => {
		if (tail.streaming !== reply.seq || tail.head === null) return ok(undefined);
		return {
			result: undefined,
			head: withReplyEnded(tail.head, reply),
			streaming: 0,
			pages: [withMessage(tail.messages, reply)]
		};
	});
}

/**
 * Opens the last reply again for another answer or for the rest of it; what stands there is no longer counted.
 *
 * Fails with `gone` when the last message is no reply that has ended.
 */
export async function reopenReply(
	sessionId: string,
	fresh: (last: Message) => Message | null
): Promise<Result<TurnBegun, StorageFailure>> {
	return changeTail(sessionId, (tail) => {
		const changed = changedLast(tail, fresh);
		if (!changed.ok) return changed;
		const { head, before, reply, page } = changed.value;
		return {
			result: { head: withReplyTaken(head, before), messages: [reply] },
			head: withReplyTaken(head, before),
			streaming: reply.seq,
			pages: [page]
		};
	});
}

/**
 * Changes the last reply, which has ended, without opening it.
 *
 * Fails with `gone` when `change` gives null or there is nothing to change, `busy_elsewhere` while a reply is being written.
 */
export async function amendReply(
	sessionId: string,
	change: (last: Message) => Message | null
): Promise<Result<void, StorageFailure>> {
	return changeTail(sessionId, (tail) => {
		const changed = changedLast(tail, change);
		if (!changed.ok) return changed;
		const { head, before, reply, page } = changed.value;
		const isCounted = isReply(before);
		return {
			result: undefined,
			head: isCounted ? withReplyEnded(withReplyTaken(head, before), reply) : head,
			pages: [page]
		};
	});
}

/** The last message of a session nobody writes in, as `change` makes it, or why it cannot be changed. */
function changedLast(
	{ head, streaming, messages }: Tail,
	change: (last: Message) => Message | null
): Result<ChangedLast, StorageFailure> {
	if (streaming > 0) return failed({ kind: 'busy_elsewhere' });
	const last = messages.find(({ seq }) => seq === head?.lastSeq);
	const reply = last === undefined ? null : change(last);
	if (head === null || last === undefined || reply === null) return failed({ kind: 'gone' });
	return ok({ head, before: last, reply, page: withMessage(messages, reply) });
}

interface ChangedLast {
	readonly head: SessionHead;
	readonly before: Message;
	readonly reply: Message;
	readonly page: readonly Message[];
}

/**
 * Ends the reply at `seq` as `interrupted`, with what was kept of it; false when it is being written no more.
 */
export function interruptReply(id: string, seq: number): Promise<Result<boolean, StorageFailure>> {
	return changeTail(id, ({ head, streaming, messages }) => {
		const reply = messages.find((message) => message.seq === seq);
		if (head === null || streaming !== seq || reply === undefined) return ok(false);
		const ended = settled({ ...reply, status: 'interrupted' });
		return {
			result: true,
			head: withReplyEnded(head, ended),
			streaming: 0,
			pages: [withMessage(messages, ended)]
		};
	});
}
