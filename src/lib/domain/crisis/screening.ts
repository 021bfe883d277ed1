import { z } from 'zod';

/** Risk of the person writing, mildest first. Plain "I want to die" is elevated; a plan, means, time or act is imminent. */
export const RiskLevel = z.enum(['none', 'low', 'elevated', 'imminent']);
export type RiskLevel = z.infer<typeof RiskLevel>;

/** What the risk is about. */
export const RiskCategory = z.enum([
	'suicide',
	'self_harm',
	'harm_others',
	'abuse',
	'eating',
	'substance',
	'medical',
	'psychosis'
]);
export type RiskCategory = z.infer<typeof RiskCategory>;

/** Where a rule fired: UTF-16 units of the text as written, half-open. */
export const RuleSpan = z.strictObject({
	rule: z.string(),
	start: z.int().nonnegative(),
	end: z.int().nonnegative()
});
export type RuleSpan = Readonly<z.infer<typeof RuleSpan>>;

/**
 * What the screener found in one message.
 *
 * `subject` is `other` when the only live risk is another person's: then `level` is `none` and `categories` says what it is about.
 */
export const Screening = z.strictObject({
	level: RiskLevel,
	categories: z.array(RiskCategory),
	subject: z.enum(['self', 'other']),
	rules: z.array(z.string()),
	spans: z.array(RuleSpan),
	version: z.string()
});
export type Screening = Readonly<z.infer<typeof Screening>>;

/** An earlier message as the screener reads it, oldest first. */
export interface RecentMessage {
	readonly role: 'user' | 'assistant' | 'system';
	readonly text: string;
}
