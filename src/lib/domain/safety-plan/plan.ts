import { z } from 'zod';
import { Millis } from '../time';

/** The six steps in their order: the model of Stanley and Brown (2012), in words of our own. */
export const PLAN_STEPS = [
	'signs',
	'alone',
	'distraction',
	'helpers',
	'services',
	'surroundings'
] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** Steps whose lines can be people or places to call. */
export const CALLABLE_STEPS: ReadonlySet<PlanStep> = new Set([
	'distraction',
	'helpers',
	'services'
]);

/** Longest line and longest number, in UTF-16 units, and most lines of a step; a plan fits on one printed page or two. */
export const LINE_LENGTH = 300;
export const NUMBER_LENGTH = 40;
export const MOST_LINES = 20;

/** One line of a step, in the person's words. */
export const PlanLine = z.strictObject({
	text: z.string().max(LINE_LENGTH),
	/** As it was typed; null where there is none. */
	phone: z.string().max(NUMBER_LENGTH).nullable()
});
export type PlanLine = Readonly<z.infer<typeof PlanLine>>;

const Lines = z.array(PlanLine).max(MOST_LINES).readonly();

/** What a person wrote on a calm day for a hard moment. */
export const SafetyPlan = z.strictObject({
	steps: z.strictObject({
		signs: Lines,
		alone: Lines,
		distraction: Lines,
		helpers: Lines,
		services: Lines,
		surroundings: Lines
	}),
	/** When it was last changed, or said to fit still. */
	reviewedAt: Millis,
	/** Whether a model may read the first two steps. Names, numbers and the other steps are never told to one. */
	mayBeTold: z.boolean()
});
export type SafetyPlan = Readonly<z.infer<typeof SafetyPlan>>;

/** A plan is looked at again after this long. Source: project rule after the clinical reference, 90 days. */
export const REVIEW_MS = 90 * 86_400_000;

/** A plan without a line. */
export function emptyPlan(at: Millis): SafetyPlan {
	return {
		steps: { signs: [], alone: [], distraction: [], helpers: [], services: [], surroundings: [] },
		reviewedAt: at,
		mayBeTold: false
	};
}

/** Whether there is anything in it. */
export function hasLines({ steps }: SafetyPlan): boolean {
	return PLAN_STEPS.some((step) => steps[step].length > 0);
}

/** Whether it is time to look at the plan again; never for an empty one. */
export function isReviewDue(plan: SafetyPlan, now: Millis): boolean {
	return hasLines(plan) && now - plan.reviewedAt >= REVIEW_MS;
}

/** The plan with one more line at the end of a step; the same where the line is empty or there, or the step is full. */
export function withLine(
	plan: SafetyPlan,
	step: PlanStep,
	{ text, phone }: PlanLine,
	at: Millis
): SafetyPlan {
	const line = tidied(text, phone);
	const lines = plan.steps[step];
	if (line === null || lines.length >= MOST_LINES) return plan;
	if (lines.some((known) => known.text === line.text && known.phone === line.phone)) return plan;
	return withLines(plan, step, [...lines, line], at);
}

/** The plan with another line in this place; an empty one takes it away. */
export function withLineChanged(
	plan: SafetyPlan,
	step: PlanStep,
	place: number,
	{ text, phone, at }: PlanLine & { readonly at: Millis }
): SafetyPlan {
	const line = tidied(text, phone);
	const lines = plan.steps[step].flatMap((known, i) =>
		i === place ? (line === null ? [] : [line]) : [known]
	);
	return withLines(plan, step, lines, at);
}

function withLines(
	plan: SafetyPlan,
	step: PlanStep,
	lines: readonly PlanLine[],
	at: Millis
): SafetyPlan {
	return { ...plan, steps: { ...plan.steps, [step]: lines }, reviewedAt: at };
}

/** Null for a line without words and without a number. A number alone stands for itself. */
function tidied(text: string, phone: string | null): PlanLine | null {
	const words = text.replace(/\s+/gu, ' ').trim().slice(0, LINE_LENGTH);
	const number = phone?.trim().slice(0, NUMBER_LENGTH) ?? '';
	if (words === '' && number === '') return null;
	return { text: words === '' ? number : words, phone: number === '' ? null : number };
}
