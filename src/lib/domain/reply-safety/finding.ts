import { z } from 'zod';

/** Stamped on every reading of a reply; changes with any rule, phrase or threshold. */
export const REPLY_RULES_VERSION = '1.0.1';

/** `red` stops a reply; `yellow` is for whoever reviews it. */
export const ReplySeverity = z.enum(['red', 'yellow']);
export type ReplySeverity = z.infer<typeof ReplySeverity>;

/** A rule of SPEC.md that a reply breaks, and where: UTF-16 units of the reply as the model wrote it, half-open; 0 to 0 is the whole. */
export const ReplyFinding = z.strictObject({
	rule: z.string(),
	severity: ReplySeverity,
	start: z.int().nonnegative(),
	end: z.int().nonnegative()
});
export type ReplyFinding = Readonly<z.infer<typeof ReplyFinding>>;

/** `not_assessable` where the rules cannot read the reply: another language, or no words at all. */
export const SafetyVerdict = z.enum(['pass', 'fail', 'not_assessable']);
export type SafetyVerdict = z.infer<typeof SafetyVerdict>;

/** What the rules found in one reply. */
export const ReplySafety = z.strictObject({
	verdict: SafetyVerdict,
	findings: z.array(ReplyFinding),
	/** The reply touches on medicine, which asks for a reminder and is no alarm. */
	medicine: z.boolean(),
	/** What the model wrote, where a fixed text stands in its place: for review only, never in context, lists, search or export. */
	original: z.string().nullable(),
	version: z.string()
});
export type ReplySafety = Readonly<z.infer<typeof ReplySafety>>;
