import { z } from 'zod';
import { RiskLevel } from '../crisis/screening';
import { Phase } from '../phase';

/** How the person's last message sounds, for the wording of the system text. */
export const Tone = z.enum(['engagement', 'ambivalence', 'resistance', 'change_talk', 'crisis']);
export type Tone = z.infer<typeof Tone>;

const Count = z.int().nonnegative();

/**
 * How one prompt was put together: enough to show it again from what is stored, and no copy of any words.
 *
 * Sizes are tokens.
 */
export const PlanFacts = z.strictObject({
	/** Version of the planner. */
	planner: z.int().positive(),
	/** The window that was asked for. */
	contextTokens: z.int().positive(),
	replyTokens: z.int().positive(),
	/** Estimated size of all that was sent, corrected by `factor`. */
	estimatedTokens: Count,
	/** By how much estimates were corrected for this model, and from how many replies that was learned. */
	factor: z.number().positive(),
	samples: Count,
	/** First and last message that were sent; null when none was. Everything before the first was left out. */
	firstSeq: z.int().positive().nullable(),
	lastSeq: z.int().positive().nullable(),
	/** Whether the last message was too long and only its end was sent. */
	isLastCut: z.boolean(),
	phase: Phase,
	level: RiskLevel,
	tone: Tone,
	/** Ids of the notes and goals that were sent. */
	notes: z.array(z.string()),
	/** Ids of the parts of the running summary that were sent. */
	summary: z.array(z.string()),
	/** Messages that had no part of a summary yet and were sent in extracts; null for none. */
	extracted: z.tuple([z.int().positive(), z.int().positive()]).nullable(),
	/** Whether the words about last time were sent. */
	bridge: z.boolean(),
	/** Whether a plan for hard moments was told of; absent where there was none. */
	safetyPlan: z.literal(true).optional(),
	/** Digest of the prompt, to tell whether it can still be shown as it was. */
	digest: z.string()
});
export type PlanFacts = Readonly<z.infer<typeof PlanFacts>>;
