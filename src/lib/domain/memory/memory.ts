import { z } from 'zod';
import { Millis, OffsetMinutes } from '../time';

/** Most notes and goals of one session: together they must fit a small window beside the talk. */
export const MOST_NOTES = 12;
/** Longest note, UTF-16 units; about 40 tokens. */
export const NOTE_LENGTH = 140;
/** Most parts of a running summary; older ones are drawn together. */
export const MOST_PARTS = 8;
/** Longest part of a running summary, UTF-16 units; about 150 tokens. */
export const PART_LENGTH = 600;
/** Longest words about last time, UTF-16 units. */
export const BRIDGE_LENGTH = 700;

/** Something that must always be told to the model. */
export const Note = z.strictObject({
	id: z.string(),
	/** A wish of the person to be remembered, or what they want to work on. */
	kind: z.enum(['note', 'goal']),
	text: z.string().max(NOTE_LENGTH),
	at: Millis,
	/** The message it was said in; null when the person wrote it down beside the talk. */
	seq: z.int().positive().nullable()
});
export type Note = Readonly<z.infer<typeof Note>>;

/** One part of the running summary: what was said from one message to another. */
export const SummaryPart = z.strictObject({
	id: z.string(),
	fromSeq: z.int().positive(),
	throughSeq: z.int().positive(),
	text: z.string().max(PART_LENGTH),
	at: Millis,
	offset: OffsetMinutes,
	/** Who wrote the text as it stands. */
	source: z.enum(['rule', 'model', 'human']),
	/** Which rule or prompt made it first, with its version. */
	method: z.string(),
	/** The model that wrote it; null where none did. */
	model: z.string().nullable()
});
export type SummaryPart = Readonly<z.infer<typeof SummaryPart>>;

/** What the person let the model know about last time. */
export const Bridge = z.strictObject({
	text: z.string().max(BRIDGE_LENGTH),
	at: Millis,
	/** It stands before this message. */
	beforeSeq: z.int().positive()
});
export type Bridge = Readonly<z.infer<typeof Bridge>>;

/** What stands in for the older turns of a session before a model. The turns themselves stay as they are. */
export const SessionMemory = z.strictObject({
	/** In order of the messages they cover, without holes. */
	parts: z.array(SummaryPart).max(MOST_PARTS),
	notes: z.array(Note).max(MOST_NOTES),
	/** The last message that was looked through for wishes to be remembered. */
	notedSeq: z.int().nonnegative(),
	bridge: Bridge.nullable()
});
export type SessionMemory = Readonly<z.infer<typeof SessionMemory>>;

/** Nothing remembered yet. */
export const EMPTY_MEMORY: SessionMemory = { parts: [], notes: [], notedSeq: 0, bridge: null };

/** The last message that the running summary covers; 0 for none. */
export function summarizedThrough({ parts }: SessionMemory): number {
	return parts.at(-1)?.throughSeq ?? 0;
}
