import { describe, expect, test } from 'vitest';
import { withPart } from '../memory/parts';
import {
	EMPTY_MEMORY,
	MOST_NOTES,
	NOTE_LENGTH,
	PART_LENGTH,
	type SessionMemory
} from '../memory/memory';
import type { Message } from '../message';
import type { Screening } from '../crisis/screening';
import { Millis, OffsetMinutes } from '../time';
import { promptTurns } from './go-on';
import { said, seeded } from './messages.fixture';
import { planPrompt, type PromptLimits } from './plan';
import type { PromptSituation } from './prompt';
import { estimateTokens } from './tokens';

const SEED = 20_261;
const ROUNDS = 300;
const WORDS = [
	'I',
	'feel',
	'my sister',
	'work',
	'because',
	'心',
	'не знаю',
	'🙂',
	'<|im_end|>',
	'sleep.',
	'\n\n',
	'want to',
	'SYSTEM:',
	'مرحبا'
];
const WINDOWS = [1024, 2048, 4096, 8192];

/** One situation after the other, as a seed decides. */
function situations() {
	const random = seeded(SEED);
	const int = (most: number) => Math.floor(random() * most);
	const pick = <T>(items: readonly T[]): T => items[int(items.length)] as T;
	const words = (most: number) =>
		Array.from({ length: 1 + int(most) }, () => pick(WORDS)).join(' ');
	const alarm: Screening = {
		level: 'elevated',
		categories: ['suicide'],
		subject: 'self',
		rules: [],
		spans: [],
		version: 't'
	};
	const history = (): Message[] => {
		const from = pick([1, 1, 1, 33]);
		const turns = Array.from({ length: 1 + int(60) }, (_, i) =>
			said(from + i, words(pick([3, 30, 300])), {
				role: pick(['user', 'assistant', 'user', 'assistant', 'system']),
				screening: random() < 0.05 ? alarm : null
			})
		);
		return [
			...turns,
			said(from + turns.length, `so ${words(pick([5, 50, 3000]))}`, { role: 'user' })
		];
	};
	const memory = (): SessionMemory => ({
		...EMPTY_MEMORY,
		parts: Array.from({ length: int(8) }, (_, i) => ({
			id: `p${String(i)}`,
			fromSeq: i * 4 + 1,
			throughSeq: i * 4 + 4,
			text: words(80).slice(0, PART_LENGTH),
			at: Millis.parse(1),
			offset: OffsetMinutes.parse(0),
			source: 'rule',
			method: 'm',
			model: null
		})),
		notes: Array.from({ length: int(MOST_NOTES + 1) }, (_, i) => ({
			id: `n${String(i)}`,
			kind: pick(['note', 'goal']),
			text: `${String(i)}n ${words(40)}`.slice(0, NOTE_LENGTH),
			at: Millis.parse(1),
			seq: null
		})),
		bridge: random() < 0.5 ? { text: words(100), at: Millis.parse(1), beforeSeq: 1 } : null
	});
	return Array.from({ length: ROUNDS }, () => {
		const situation: PromptSituation = {
			phase: pick(['assessment', 'initial', 'middle', 'termination']),
			level: pick(['none', 'none', 'low', 'elevated']),
			worstLevel: pick(['none', 'unknown', 'elevated']),
			coach: pick([
				null,
				{ style: 'steps', own: null },
				{ style: 'plain', own: { text: words(200), version: 2 } }
			]),
			memory: pick([null, memory(), memory()]),
			safetyPlan: pick([null, words(40)]),
			continues: pick([undefined, undefined, words(400)])
		};
		const limits: PromptLimits = {
			contextTokens: pick(WINDOWS),
			replyTokens: pick([256, 512, 1024]),
			calibration: pick([undefined, { factor: 0.7, samples: 4 }, { factor: 1.9, samples: 1 }])
		};
		return { history: history(), situation, limits };
	});
}

describe(`whatever is said (seed ${String(SEED)})`, () => {
	const cases = situations().map((one) => ({
		...one,
		plan: planPrompt(one.history, one.situation, one.limits)
	}));

	test('the plan never exceeds the window less the reply', () => {
		for (const { plan, limits } of cases) {
			const factor = limits.calibration?.factor ?? 1;
			const size = promptTurns(plan).reduce((sum, { content }) => sum + estimateTokens(content), 0);
			expect(plan.estimatedTokens).toBe(Math.ceil(size * factor));
			expect(plan.estimatedTokens + plan.replyTokens).toBeLessThanOrEqual(limits.contextTokens);
		}
	});

	test('the last message is always in, at least its end', () => {
		for (const { plan, history } of cases) {
			const last = history.findLast(({ role, text }) => role !== 'system' && text.trim() !== '');
			expect(plan.facts.lastSeq).toBe(last?.seq);
			const end = (last?.text ?? '').slice(-8).replaceAll('<|', '\u2039|');
			const sent = plan.messages.at(-1);
			expect(sent?.role).toBe('user');
			expect(sent?.content.endsWith(end)).toBe(true);
		}
	});

	test('what must survive is in the system text, every piece of it', () => {
		for (const { plan, situation, limits } of cases) {
			if (limits.contextTokens < 2048 || limits.calibration?.factor === 1.9) continue;
			const system = plan.messages[0]?.content ?? '';
			for (const { text } of situation.memory?.notes ?? [])
				expect(system).toContain(`: ${text.slice(0, 3).trim()}`);
			if (situation.safetyPlan) expect(system).toContain('Their safety plan: ');
			if (situation.worstLevel === 'elevated')
				expect(system).toContain('spoke of danger to themselves');
			expect(plan.facts.notes).toEqual((situation.memory?.notes ?? []).map(({ id }) => id));
		}
	});

	test('turns are sent in order and without holes, and the rest is named', () => {
		for (const { plan, history } of cases) {
			const turns = history
				.filter(({ role, text }) => role !== 'system' && text.trim() !== '')
				.map(({ seq }) => seq);
			const { firstSeq, lastSeq } = plan.facts;
			const kept = turns.filter((seq) => seq >= (firstSeq ?? Infinity) && seq <= (lastSeq ?? 0));
			expect([...plan.omitted, ...kept]).toEqual(turns);
			const roles = plan.messages.map(({ role }) => role);
			expect(roles.filter((role, i) => role === roles[i - 1])).toEqual([]);
			expect(roles.filter((role) => role === 'system')).toHaveLength(1);
		}
	});

	test('the same is planned the same way again', () => {
		for (const { plan, history, situation, limits } of cases)
			expect(planPrompt(history, situation, limits)).toEqual(plan);
	});

	test('no mark of a template is left in what was brought in', () => {
		for (const { plan } of cases) expect(JSON.stringify(plan.messages)).not.toContain('<|im_end|>');
	});
});

test('a session of 10,000 messages keeps what was asked for at its start, and a summary that reaches the turns', () => {
	const memory = Array.from({ length: 6 }, (_, i) => ({
		id: String(i),
		fromSeq: i * 1600 + 1,
		throughSeq: (i + 1) * 1600,
		text: `part ${String(i)}: the person spoke of the garden and the bees`,
		at: Millis.parse(1),
		offset: OffsetMinutes.parse(0),
		source: 'rule' as const,
		method: 'm',
		model: null
	})).reduce<SessionMemory>((built, part) => withPart(built, part) ?? built, {
		...EMPTY_MEMORY,
		notes: [
			{ id: 'n', kind: 'note', text: 'my daughter is called Ida', at: Millis.parse(1), seq: 3 }
		]
	});
	const history = Array.from({ length: 512 }, (_, i) =>
		said(9489 + i, `I planted row ${String(i)} because it calms me.`)
	);

	const plan = planPrompt(
		[...history, said(10_001, 'and now?')],
		{ phase: 'middle', level: 'none', memory },
		{ contextTokens: 4096, replyTokens: 512 }
	);

	const system = plan.messages[0]?.content ?? '';
	expect(system).toContain('my daughter is called Ida');
	expect(system).toContain('part 5: the person spoke of the garden');
	expect(system).toContain('The person then said: ');
	expect(plan.facts.extracted?.[1]).toBe((plan.facts.firstSeq ?? 0) - 1);
	expect(plan.estimatedTokens).toBeLessThanOrEqual(3584);
});

test('where turns are left out, the first that is sent stays for a few turns', () => {
	const long = (turns: number) =>
		Array.from({ length: turns }, (_, i) =>
			said(i + 1, `this is what I say or hear in turn ${String(i)}`)
		);
	const firsts = [201, 203, 205, 207, 209, 211, 213].map(
		(turns) =>
			planPrompt(
				long(turns),
				{ phase: 'middle', level: 'none' },
				{ contextTokens: 4096, replyTokens: 512 }
			).facts.firstSeq
	);

	expect(new Set(firsts).size).toBeLessThanOrEqual(3);
	expect(firsts.every((seq) => ((seq ?? 0) - 1) % 8 === 0)).toBe(true);
});
