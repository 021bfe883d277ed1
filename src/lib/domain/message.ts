import { z } from 'zod';
import { Screening } from './crisis/screening';
import { PlanFacts } from './prompt/plan-facts';
import { Rating } from './rating';
import { ReplySafety } from './reply-safety/finding';
import { Millis, OffsetMinutes } from './time';

/** Position in a session, from 1. The order of a session is this number and nothing else. */
export const Seq = z.int().positive();

/** `streaming` only while a tab holds the reply; whoever finds it without an owner makes it `interrupted`. */
export const MessageStatus = z.enum(['streaming', 'complete', 'stopped', 'interrupted', 'failed']);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** `crisis_template` and `note` are fixed text of the app, never written by a model; a note says what answers here. */
export const MessageKind = z.enum(['turn', 'greeting', 'crisis_template', 'summary', 'note']);
export type MessageKind = z.infer<typeof MessageKind>;

export const EngineKind = z.enum(['mock', 'ollama', 'openai']);
export type EngineKind = z.infer<typeof EngineKind>;

/** Who wrote a reply and how, so that training data knows where it came from. */
export const ReplyOrigin = z.strictObject({
	engine: EngineKind,
	model: z.string(),
	digest: z.string().nullable(),
	promptId: z.string(),
	promptVersion: z.string(),
	/** Server counts and durations in milliseconds; null when the engine does not tell. */
	promptTokens: z.int().nonnegative().nullable(),
	replyTokens: z.int().nonnegative().nullable(),
	totalMs: z.number().nonnegative().nullable(),
	doneReason: z.string().nullable(),
	/** The kind of failure, never its text. */
	failure: z.string().nullable(),
	/** Milliseconds the server took to load the model, to read the prompt and to write; absent where it does not tell. */
	timings: z
		.strictObject({
			loadMs: z.number().nonnegative().nullable(),
			promptMs: z.number().nonnegative().nullable(),
			replyMs: z.number().nonnegative().nullable()
		})
		.optional(),
	/** How the model was told to sample; absent where the engine has no such thing. */
	options: z.strictObject({ temperature: z.number(), seed: z.number().nullable() }).optional(),
	/** How the prompt was put together; absent until it was. */
	plan: PlanFacts.optional()
});
export type ReplyOrigin = Readonly<z.infer<typeof ReplyOrigin>>;

/**
 * What the original command-line Chiron wrote beside a message, kept so that it can be written back unchanged.
 *
 * `timestamp` is the exact string (nanoseconds do not fit a number); numbers are kept as their own text.
 * Message text is never copied here.
 */
export const MessageImport = z.strictObject({
	timestamp: z.string(),
	embeddingMetadata: z
		.strictObject({
			vectorId: z.string().nullable(),
			semanticTags: z.array(z.string()),
			clinicalConcepts: z.array(z.string())
		})
		.nullable(),
	therapeuticTags: z.array(z.string()),
	sentimentScore: z.string().nullable(),
	crisisIndicators: z.array(z.string()),
	/** Unknown keys, as JSON text by JSON Pointer (`/mood`, `/embedding_metadata/x`): no key can be mistaken for another. */
	extra: z.record(z.string(), z.string())
});
export type MessageImport = Readonly<z.infer<typeof MessageImport>>;

/** Where in `text` a reply that was cut off went on, in UTF-16 units, in order; absent when it never did. */
const ResumedAt = z.array(z.int().positive()).optional();

/** Another answer to the same words, kept when the person asked for one more. */
export const Attempt = z.strictObject({
	text: z.string(),
	at: Millis,
	offset: OffsetMinutes,
	status: MessageStatus,
	reply: ReplyOrigin.nullable(),
	/** Absent when the model did not think, and for answers kept before thoughts were. */
	thinking: z.string().optional(),
	resumedAt: ResumedAt,
	kept: z.literal(true).optional(),
	rating: Rating.optional(),
	/** What the safety rules found in it; absent where nothing read it. */
	safety: ReplySafety.optional()
});
export type Attempt = Readonly<z.infer<typeof Attempt>>;

const FIELDS = {
	seq: Seq,
	/** uuid; for the file formats. Inside, a message is addressed by session and seq. */
	id: z.string(),
	role: z.enum(['user', 'assistant', 'system']),
	kind: MessageKind,
	text: z.string(),
	at: Millis,
	offset: OffsetMinutes,
	status: MessageStatus,
	/** Set on every message the person wrote here; null on replies, and on rows that hold no words of the person. */
	screening: Screening.nullable(),
	reply: ReplyOrigin.nullable(),
	/** What a model thought before it answered; never in context, search, score or export. */
	thinking: z.string().nullable(),
	/** The other answers in this place, oldest first; `text` is the one in use. */
	alternatives: z.array(Attempt),
	/** Where the answer or the ending in use stands among all in this place, from 0; absent when it is the last. */
	place: z.int().nonnegative().optional(),
	/** While another answer is being written: which of the alternatives comes back if it fails. */
	fallback: z.int().nonnegative().optional(),
	resumedAt: ResumedAt,
	/** What the safety rules found in this reply; absent where nothing read it. */
	safety: ReplySafety.optional(),
	/** The person left this unfinished reply as it is. */
	kept: z.literal(true).optional(),
	rating: Rating.optional(),
	imported: MessageImport.nullable()
};

/** A message of an ending that is not in use. */
const EndingMessage = z.strictObject(FIELDS);

export const Message = z.strictObject({
	...FIELDS,
	/** Other endings of the talk from this message of the person on: their words first, then what was answered; oldest first. */
	endings: z.array(z.array(EndingMessage).min(1)).optional()
});
export type Message = Readonly<z.infer<typeof Message>>;

/** Whether the app itself wrote the text: in a crisis, about itself, or in the place of a reply that was taken back. */
export function isFixedText({ kind, safety }: Pick<Message, 'kind' | 'safety'>): boolean {
	return kind === 'crisis_template' || kind === 'note' || isTakenBack({ safety });
}

/** Whether a fixed text stands in the place of what a model wrote. */
export function isTakenBack({ safety }: Pick<Message, 'safety'>): boolean {
	return safety !== undefined && safety.original !== null;
}
