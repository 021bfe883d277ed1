import { expect, test } from 'vitest';
import { planPrompt } from '../prompt/plan';
import { replan } from '../prompt/replan';
import { said } from '../prompt/messages.fixture';
import { emptyHead } from '../head';
import { Millis, OffsetMinutes } from '../time';
import {
	emptyPlan,
	hasLines,
	isReviewDue,
	LINE_LENGTH,
	MOST_LINES,
	REVIEW_MS,
	SafetyPlan,
	withLine,
	withLineChanged,
	type PlanStep
} from './plan';
import { planForModel, planText, SHORT_STEPS, STEP_WORDS } from './words';

const AT = Millis.parse(1_000);
const LATER = Millis.parse(2_000);
const EMPTY = emptyPlan(AT);

function planOf(lines: Partial<Record<PlanStep, readonly string[]>>): SafetyPlan {
	return Object.entries(lines).reduce(
		(plan, [step, texts]) =>
			texts.reduce((sum, text) => withLine(sum, step as PlanStep, { text, phone: null }, AT), plan),
		EMPTY
	);
}

test('a new line goes to the end of its step, tidied, and the plan counts as looked at', () => {
	const plan = withLine(EMPTY, 'alone', { text: '  a  walk\nround the block ', phone: ' ' }, LATER);

	expect(plan.steps.alone).toEqual([{ text: 'a walk round the block', phone: null }]);
	expect(plan.reviewedAt).toBe(LATER);
	expect(SafetyPlan.safeParse(plan).success).toBe(true);
});

test('an empty line, one that is there and one too many change nothing', () => {
	const full = planOf({
		signs: Array.from({ length: MOST_LINES + 3 }, (_, i) => `n ${String(i)}`)
	});

	expect(withLine(EMPTY, 'alone', { text: ' ', phone: '' }, LATER)).toBe(EMPTY);
	expect(full.steps.signs).toHaveLength(MOST_LINES);
	expect(withLine(full, 'signs', { text: 'n 0', phone: null }, LATER)).toBe(full);
});

test('a number alone stands for itself, and nothing is longer than the schema takes', () => {
	const plan = withLine(EMPTY, 'helpers', { text: '', phone: '555 0100' }, AT);
	const long = withLine(EMPTY, 'signs', { text: 'x'.repeat(900), phone: '1'.repeat(90) }, AT);

	expect(plan.steps.helpers).toEqual([{ text: '555 0100', phone: '555 0100' }]);
	expect(long.steps.signs[0]?.text).toHaveLength(LINE_LENGTH);
	expect(SafetyPlan.safeParse(long).success).toBe(true);
});

test('a changed line keeps its place, and an emptied one goes', () => {
	const plan = planOf({ alone: ['a', 'b', 'c'] });

	const changed = withLineChanged(plan, 'alone', 1, { text: 'B', phone: null, at: LATER });
	const gone = withLineChanged(plan, 'alone', 1, { text: ' ', phone: null, at: LATER });

	expect(changed.steps.alone.map(({ text }) => text)).toEqual(['a', 'B', 'c']);
	expect(gone.steps.alone.map(({ text }) => text)).toEqual(['a', 'c']);
});

test('a plan with lines is to be looked at after 90 days, an empty one never', () => {
	const plan = planOf({ signs: ['I go quiet'] });

	expect(isReviewDue(plan, Millis.parse(AT + REVIEW_MS - 1))).toBe(false);
	expect(isReviewDue(plan, Millis.parse(AT + REVIEW_MS))).toBe(true);
	expect(isReviewDue(EMPTY, Millis.parse(AT + REVIEW_MS))).toBe(false);
	expect(hasLines(EMPTY)).toBe(false);
});

test('the text names steps and numbers, and leaves out what is empty', () => {
	const plan = withLine(
		planOf({ signs: ['I go quiet'] }),
		'helpers',
		{ text: 'Ana', phone: '555 0100' },
		AT
	);

	expect(planText(plan)).toBe(
		`My plan for hard moments\n\n${STEP_WORDS.signs.title}\n- I go quiet\n\n${STEP_WORDS.helpers.title}\n- Ana: 555 0100`
	);
	expect(SHORT_STEPS).toEqual(['signs', 'alone', 'helpers']);
});

test('a model hears that there is a plan, and of its words only the first two steps, only when allowed', () => {
	const plan = withLine(
		planOf({ signs: ['I go quiet'], alone: ['humming'], surroundings: ['give the keys away'] }),
		'helpers',
		{ text: 'Ana', phone: '555 0100' },
		AT
	);

	expect(planForModel(null)).toBeNull();
	expect(planForModel(EMPTY)).toBeNull();
	expect(planForModel(plan)).toMatch(/wrote a plan .* do not know what is in it/);
	const told = planForModel({ ...plan, mayBeTold: true }) ?? '';
	expect(told).toMatch(/I go quiet.*humming/);
	expect(told).not.toMatch(/Ana|555|keys/);
});

test('the plan stands in the system text, and the prompt of such a reply is made again to the letter', () => {
	const history = [said(1, 'a hard evening')];
	const safetyPlan = planForModel({ ...planOf({ alone: ['humming'] }), mayBeTold: true });
	const limits = { contextTokens: 2048, replyTokens: 256 };
	const situation = { phase: 'middle', level: 'none', worstLevel: 'none' } as const;

	const planned = planPrompt(history, { ...situation, safetyPlan }, limits);
	const without = planPrompt(history, situation, limits);

	expect(planned.messages[0]?.content).toContain('humming');
	expect(planned.facts.safetyPlan).toBe(true);
	expect(without.facts.safetyPlan).toBeUndefined();
	const head = emptyHead('s', { at: AT, offset: OffsetMinutes.parse(0) }, null);
	expect(replan(planned.facts, history, { head, coach: null, safetyPlan }).isExact).toBe(true);
	expect(replan(planned.facts, history, { head, coach: null }).isExact).toBe(false);
	expect(replan(without.facts, history, { head, coach: null, safetyPlan }).isExact).toBe(true);
});
