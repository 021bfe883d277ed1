import { z } from 'zod';
import { Screening } from './crisis/screening';
import { PlanFacts } from './prompt/plan-facts';
import { Millis, OffsetMinutes } from './time';

/** Position in a session, from 1. The order of a session is this number and nothing else. */
export const Seq = z.int().positive();

/** `streaming` only while a tab holds the reply; whoever finds it without an owner makes it `interrupted`. */
export const MessageStatus = z.enum(['streaming', 'complete', 'stopped', 'interrupted', 'failed']);
export type MessageStatus = z.infer<typeof MessageStatus>;

/** `crisis_template` is fixed text of the app, never written by a model. */
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

/** An earlier answer to the same words, kept when the person asked for another. */
export const Attempt = z.strictObject({
	text: z.string(),
	at: Millis,
	offset: OffsetMinutes,
	status: MessageStatus,
	reply: ReplyOrigin.nullable()
});
export type Attempt = Readonly<z.infer<typeof Attempt>>;

export const Message = z.strictObject({
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
	/** Earlier answers in this place, oldest first; `text` is the one in use. */
	alternatives: z.array(Attempt),
	/** Where in `text` a reply that was cut off went on, in UTF-16 units, in order; absent when it never did. */
	resumedAt: z.array(z.int().positive()).optional(),
	/** The person left this unfinished reply as it is. */
	kept: z.literal(true).optional(),
	imported: MessageImport.nullable()
});
export type Message = Readonly<z.infer<typeof Message>>;
