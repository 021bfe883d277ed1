import { isFixedText, type Message } from '../message';
import { cleanText, withoutThinking } from './clean';
import {
	type ChangeReason,
	count,
	type Counter,
	type MaskReason,
	type MergedReason,
	type RemovedReason
} from './tally';

/** One turn of a conversation: a message, or neighbors of one role joined with a blank line. */
export interface Turn {
	readonly text: string;
	/** What it was made of, in order; never empty. */
	readonly sources: readonly [Message, ...Message[]];
}

/** A reply with what speaks against training on it. */
export interface Reply extends Turn {
	readonly masks: readonly MaskReason[];
	/** Whether the practice model wrote any of it. */
	readonly practice: boolean;
}

/** What the person said and the reply to it. */
export interface Exchange {
	readonly user: Turn;
	readonly reply: Reply;
}

/** Counters that fill while a session is read. */
export interface OpenTally {
	readonly removed: Counter<RemovedReason>;
	readonly merged: Counter<MergedReason>;
	readonly changed: Counter<ChangeReason>;
}

/** Pairs the messages of a session in order, and counts those that belong to no pair. */
export function pairTurns(messages: readonly Message[], tally: OpenTally): Exchange[] {
	const exchanges: Exchange[] = [];
	let user: Turn | null = null;
	let reply: Reply | null = null;
	for (const message of messages) {
		const text = usableText(message, tally);
		if (text === null) continue;
		if (message.role === 'user') {
			if (user !== null && reply !== null) {
				exchanges.push({ user, reply });
				user = null;
				reply = null;
			}
			if (user !== null) count(tally.merged, 'merged_user');
			user = joined(user, message, text);
		} else if (user === null) {
			count(tally.removed, 'greeting_dropped');
		} else {
			if (reply !== null) count(tally.merged, 'merged_assistant');
			reply = joinedReply(reply, message, text);
		}
	}
	if (user !== null && reply !== null) exchanges.push({ user, reply });
	else if (user !== null) count(tally.removed, 'trailing_user');
	return exchanges;
}

/** Whether the built-in practice model wrote a message. */
export function isPractice(message: Message): boolean {
	return message.reply?.engine === 'mock';
}

/** The text a row may hold, or null for a message that is in no row. */
function usableText(message: Message, tally: OpenTally): string | null {
	if (isInner(message)) {
		count(tally.removed, 'inner_system');
		return null;
	}
	const clean = cleanText(message.text);
	const text = message.role === 'assistant' ? withoutThinking(clean) : clean;
	if (text === '' || hasFailed(message)) {
		count(tally.removed, message.role === 'assistant' ? 'failed_reply' : 'empty_text');
		return null;
	}
	if (clean !== message.text) count(tally.changed, 'text_cleaned');
	if (text !== clean) count(tally.changed, 'thinking_stripped');
	return text;
}

function isInner({ role, kind }: Message): boolean {
	return role === 'system' || kind === 'summary' || kind === 'note';
}

function hasFailed({ status }: Message): boolean {
	return status === 'failed' || status === 'streaming';
}

function joined(turn: Turn | null, message: Message, text: string): Turn {
	if (turn === null) return { text, sources: [message] };
	return { text: `${turn.text}\n\n${text}`, sources: [...turn.sources, message] };
}

function joinedReply(reply: Reply | null, message: Message, text: string): Reply {
	const masks = masksOf(message);
	const practice = isPractice(message);
	if (reply === null) return { text, sources: [message], masks, practice };
	const { text: both, sources } = joined(reply, message, text);
	return {
		text: both,
		sources,
		masks: [...reply.masks, ...masks],
		practice: reply.practice || practice
	};
}

const NO_MASKS: readonly MaskReason[] = [];

/** `stopped` and `interrupted` replies were seen and perhaps answered, so they may stay as context. */
function masksOf(message: Message): readonly MaskReason[] {
	const { status } = message;
	if (!isFixedText(message)) return status === 'complete' ? NO_MASKS : ['unfinished_reply'];
	return status === 'complete' ? ['crisis_template'] : ['crisis_template', 'unfinished_reply'];
}
