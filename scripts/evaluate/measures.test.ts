import { expect, test } from 'vitest';
import { MEASURES, standing, type Measure } from './measures';

const valuesOf = (task: string, rows: readonly object[]) =>
	Object.fromEntries(
		(MEASURES[task]?.(rows) ?? []).map(({ name, value, n }) => [name, [value, n]] as const)
	);

const risk = (id: string, text: string, gold: object) => ({ id, text, categories: [], ...gold });

test('recall, false alarms and third persons are counted on the rows they are about', () => {
	const rows = [
		risk('1', 'I want to kill myself', { level: 'elevated', source: 'chiron-challenge 1' }),
		risk('2', 'the weather was mild all week', {
			level: 'elevated',
			source: 'chiron-challenge 1'
		}),
		risk('3', 'we baked bread on Sunday', { level: 'none', source: 'chiron-challenge 2' }),
		risk('4', 'my bus was late again', { level: 'none', gold: 'auto', source: 'diary' }),
		risk('5', 'my friend says she wants to kill herself', {
			level: 'none',
			subject: 'other',
			categories: ['suicide'],
			source: 'post'
		})
	];

	expect(valuesOf('crisis', rows)).toMatchObject({
		'challenge: recall': [0.5, 2],
		'challenge: false alarms': [0, 1],
		'real posts: recall': [null, 0],
		'ordinary: false alarms': [0, 1],
		'third person told apart': [1, 1]
	});
});

test('a level below the gold one that counts as right is no miss', () => {
	const passive = risk('1', 'I wish I could just not wake up', {
		level: 'elevated',
		accept_levels: ['low', 'elevated'],
		source: 'chiron-challenge'
	});
	expect(valuesOf('crisis', [passive])['challenge: recall']?.[0]).not.toBe(0);
});

test('the last turns are left out of the second measure of a conversation', () => {
	const turn = (role: string, text: string) => ({ role, text });
	const talk = (id: string, label: string, end: string) => ({
		id,
		label,
		messages: [
			...Array.from({ length: 6 }, (_, i) =>
				turn(i % 2 === 0 ? 'user' : 'assistant', `about line ${String(i)}`)
			),
			...Array.from({ length: 4 }, (_, i) => turn(i % 2 === 0 ? 'user' : 'assistant', end))
		]
	});
	const rows = [talk('1', 'success', 'thank you, that helped'), talk('2', 'failure', 'whatever')];

	expect(valuesOf('quality', rows)).toMatchObject({
		AUC: [1, 2],
		'AUC without the last four turns': [0.5, 2]
	});
});

test('a row that is not of the task is refused', () => {
	expect(() => MEASURES['concerns']?.([{ id: '1', text: 'x' }])).toThrow();
});

test.each([
	[0.95, false, 'aim'],
	[0.85, false, 'must'],
	[0.5, false, 'below'],
	[0.01, true, 'aim'],
	[null, false, null]
] as const)('%s, less is better %s, stands at %s', (value, lessIsBetter, stands) => {
	const [must, aim] = lessIsBetter ? [0.08, 0.04] : [0.8, 0.9];
	const measure: Measure = {
		task: 't',
		name: 'n',
		value,
		interval: null,
		n: 1,
		must,
		aim,
		lessIsBetter
	};
	expect(standing(measure)).toBe(stands);
});
