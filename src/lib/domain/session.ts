import { z } from 'zod';
import { RiskLevel } from './crisis/screening';
import { Measured } from './measured';
import { SessionMemory } from './memory/memory';
import { EngineKind } from './message';
import { Phase } from './phase';
import { CoachChoice } from './prompt/coach-choice';
import { Millis, OffsetMinutes } from './time';

/** The person's own mood, -1 very unpleasant to 1 very pleasant, in steps of a third. */
export const Mood = z.number().min(-1).max(1);

/** Permission to use one session for training: absent means no. */
export const TrainingConsent = z.strictObject({
	granted: z.boolean(),
	at: Millis,
	/** Which wording the person agreed to. */
	textVersion: z.string()
});
export type TrainingConsent = Readonly<z.infer<typeof TrainingConsent>>;

/** Which model a session talks to. `host` is null for the built-in practice model. */
export const EngineChoice = z.strictObject({
	engine: EngineKind,
	host: z.string().nullable(),
	model: z.string()
});
export type EngineChoice = Readonly<z.infer<typeof EngineChoice>>;

/** What the original wrote about a whole session, kept to be written back. Numbers stay as their own text. */
export const SessionImport = z.strictObject({
	userId: z.string().nullable(),
	createdAt: z.string(),
	lastUpdated: z.string(),
	/** `session_quality` by its five known keys; texts of numbers, `true`, `false` or null. */
	quality: z.record(z.string(), z.string().nullable()),
	primaryConcerns: z.array(z.string()),
	interventionTechniques: z.array(z.string()),
	/** JSON text of `progress_indicators`, unknown keys and all. */
	progressIndicators: z.string(),
	therapyPhase: z.string(),
	sessionCount: z.string(),
	totalDurationMinutes: z.string().nullable(),
	/** Messages that came with the file; more than that means it was continued here. */
	messageCount: z.int().nonnegative(),
	/** Unknown keys, as JSON text by JSON Pointer (`/x`, `/therapeutic_metadata/x`, `/session_quality/x`). */
	extra: z.record(z.string(), z.string()),
	/** Whether only pairs of a training file were known, not a whole session. */
	partial: z.boolean()
});
export type SessionImport = Readonly<z.infer<typeof SessionImport>>;

/** Messages on one local day. */
export const DayCount = z.strictObject({
	/** Local day, `YYYY-MM-DD`. */
	day: z.string(),
	user: z.int().nonnegative(),
	assistant: z.int().nonnegative()
});
export type DayCount = Readonly<z.infer<typeof DayCount>>;

const TOTALS = {
	/** How many of the person's messages carry a concern. */
	concerns: z.record(z.string(), z.int().positive()),
	/** How many replies carry a technique. */
	techniques: z.record(z.string(), z.int().positive()),
	emotions: z.record(z.string(), z.int().positive()),
	/** Mean over the person's messages, -1..1. */
	sentiment: Measured
};

/** What catch-up adds to a head so that lists and charts never read messages. */
export const SessionFindings = z.strictObject({
	/** Analysis version that made this. */
	version: z.int().positive(),
	/** The last sequence number it covers. */
	throughSeq: z.int().nonnegative(),
	...TOTALS,
	/** The same without what a fork began with, which counts where it was said; absent where there is no such thing. */
	own: z.strictObject(TOTALS).optional()
});
export type SessionFindings = Readonly<z.infer<typeof SessionFindings>>;

/** Everything a list or a chart needs to know of a session. */
export const SessionHead = z.strictObject({
	/** uuid v4. */
	id: z.string(),
	/** The first session of this line of forks and copies; splits of a dataset keep a line together. */
	lineageRoot: z.string(),
	/** For a session that began as a copy: of which session, and up to which message. */
	forkedFrom: z.strictObject({ id: z.string(), throughSeq: z.int().nonnegative() }).optional(),
	/** Given by the person, else null. */
	title: z.string().nullable(),
	/** The opening words, cut between graphemes; null while there are none. */
	preview: z.string().nullable(),
	createdAt: Millis,
	createdOffset: OffsetMinutes,
	updatedAt: Millis,
	pinned: z.boolean(),
	/** 0 while empty. Messages are 1..lastSeq. */
	lastSeq: z.int().nonnegative(),
	/** Messages written here on each local day, in order of first writing; those a fork began with count where they were said. */
	days: z.array(DayCount),
	phase: Phase.nullable(),
	/** Highest level screened so far; `unknown` for an import that was never screened. */
	worstLevel: z.union([RiskLevel, z.literal('unknown')]),
	consent: TrainingConsent.nullable(),
	engine: EngineChoice.nullable(),
	moodStart: Mood.nullable(),
	moodEnd: Mood.nullable(),
	findings: SessionFindings.nullable(),
	imported: SessionImport.nullable(),
	/** How replies end, for lists: how many by the practice model, and how many did not finish. */
	replies: z.strictObject({
		practice: z.int().nonnegative(),
		model: z.int().nonnegative(),
		unfinished: z.int().nonnegative()
	}),
	/** What stands in for older turns before a model; absent while there is nothing. */
	memory: SessionMemory.optional(),
	/** How Chiron is told to talk here; absent where the setting decides. */
	coach: CoachChoice.optional()
});
export type SessionHead = Readonly<z.infer<typeof SessionHead>>;
