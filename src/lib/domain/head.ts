import { worseLevel } from './crisis/levels';
import { EMPTY_MEMORY, type Bridge } from './memory/memory';
import type { Message } from './message';
import type { DayCount, EngineChoice, SessionHead } from './session';
import { type Moment } from './time';
import { localDay } from './day';

/** Graphemes a list shows of a session. */
const PREVIEW_LENGTH = 100;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The opening of a text on one line, never cut inside a character; null for text without any. */
export function previewOf(text: string): string | null {
	// Past this many code units even long emoji sequences have filled the preview.
	const line = text
		.trimStart()
		.slice(0, PREVIEW_LENGTH * 32)
		.trim()
		.replace(/\s+/gu, ' ');
	if (line === '') return null;
	let shown = '';
	let count = 0;
	for (const { segment } of graphemes.segment(line)) {
		if (count === PREVIEW_LENGTH) break;
		shown += segment;
		count += 1;
	}
	return shown;
}

/** The head of a session nobody has written in yet. */
export function emptyHead(
	id: string,
	{ at, offset }: Moment,
	engine: EngineChoice | null
): SessionHead {
	return {
		id,
		lineageRoot: id,
		title: null,
		preview: null,
		createdAt: at,
		createdOffset: offset,
		updatedAt: at,
		pinned: false,
		lastSeq: 0,
		days: [],
		phase: 'assessment',
		worstLevel: 'none',
		consent: null,
		engine,
		moodStart: null,
		moodEnd: null,
		findings: null,
		imported: null,
		replies: { practice: 0, model: 0, unfinished: 0 }
	};
}

/** The head with what the person lets the model know about last time, before the next message; unchanged without any. */
export function withBridge(
	head: SessionHead,
	bridge: Pick<Bridge, 'text' | 'at'> | undefined
): SessionHead {
	if (bridge === undefined) return head;
	const memory = head.memory ?? EMPTY_MEMORY;
	return { ...head, memory: { ...memory, bridge: { ...bridge, beforeSeq: head.lastSeq + 1 } } };
}

/** The head after one more message was written at its end. */
export function withMessageCounted(head: SessionHead, message: Message): SessionHead {
	return {
		...head,
		lastSeq: message.seq,
		updatedAt: message.at > head.updatedAt ? message.at : head.updatedAt,
		days: countDay(head.days, message),
		preview: head.preview ?? (message.role === 'user' ? previewOf(message.text) : null),
		worstLevel:
			message.screening === null ? head.worstLevel : worstOf(head, message.screening.level)
	};
}

/** `unknown` stays until something is found: an import that was never screened is not known to be calm. */
function worstOf(head: SessionHead, level: Exclude<SessionHead['worstLevel'], 'unknown'>) {
	if (head.worstLevel !== 'unknown') return worseLevel(head.worstLevel, level);
	return level === 'none' ? 'unknown' : level;
}

function countDay(days: readonly DayCount[], message: Message): DayCount[] {
	const day = localDay(message);
	const known = days.find((counted) => counted.day === day) ?? { day, user: 0, assistant: 0 };
	const counted = {
		day,
		user: known.user + (message.role === 'user' ? 1 : 0),
		assistant: known.assistant + (message.role === 'assistant' ? 1 : 0)
	};
	return [...days.filter((other) => other.day !== day), counted];
}

/** The head after a reply came to its end. */
export function withReplyEnded(head: SessionHead, reply: Message): SessionHead {
	return {
		...head,
		updatedAt: reply.at > head.updatedAt ? reply.at : head.updatedAt,
		replies: countReply(head.replies, reply, 1)
	};
}

/** The head after a reply that had ended was taken out of its place, because another is to stand there. */
export function withReplyTaken(head: SessionHead, reply: Message): SessionHead {
	return { ...head, replies: countReply(head.replies, reply, -1) };
}

/**
 * The head after the last messages were taken away, because another ending is to stand there.
 *
 * What was ever screened stays in `worstLevel`. The opening words go when no words of the person are left before them:
 * `isOpening` says so.
 */
export function withEndTaken(
	head: SessionHead,
	{ messages, isOpening }: { readonly messages: readonly Message[]; readonly isOpening: boolean }
): SessionHead {
	const first = messages[0];
	if (first === undefined) return head;
	const taken = messages.filter(isReply).reduce(withReplyTaken, head);
	return {
		...taken,
		lastSeq: first.seq - 1,
		days: messages.filter(({ at }) => at >= head.createdAt).reduce(uncountDay, head.days),
		preview: isOpening ? null : head.preview
	};
}

/** Whether a message counts among the replies of a head. */
export function isReply({ role, kind }: Message): boolean {
	return role === 'assistant' && kind === 'turn';
}

function uncountDay(days: readonly DayCount[], message: Message): DayCount[] {
	const day = localDay(message);
	return days.flatMap((counted) => {
		if (counted.day !== day) return [counted];
		const user = Math.max(0, counted.user - (message.role === 'user' ? 1 : 0));
		const assistant = Math.max(0, counted.assistant - (message.role === 'assistant' ? 1 : 0));
		return user + assistant === 0 ? [] : [{ day, user, assistant }];
	});
}

function countReply(
	{ practice, model, unfinished }: SessionHead['replies'],
	{ status, reply }: Message,
	step: 1 | -1
): SessionHead['replies'] {
	const kind =
		status === 'complete' ? (reply?.engine === 'mock' ? 'practice' : 'model') : 'unfinished';
	const counts = { practice, model, unfinished };
	return { ...counts, [kind]: Math.max(0, counts[kind] + step) };
}
