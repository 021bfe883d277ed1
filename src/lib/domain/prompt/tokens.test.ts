import { expect, test } from 'vitest';
import {
	calibrate,
	endWithin,
	estimateTokens,
	heardOf,
	learn,
	startWithin,
	UNCALIBRATED
} from './tokens';

test.each([
	'word '.repeat(200),
	'心'.repeat(300),
	`a${'🙂'.repeat(150)}`,
	'mixed 心 text '.repeat(60)
])('a text cut to fit fits, at either end', (text) => {
	for (const room of [8, 20, 60, 100_000]) {
		expect(estimateTokens(endWithin(text, room))).toBeLessThanOrEqual(Math.max(room, 4));
		expect(estimateTokens(startWithin(text, room))).toBeLessThanOrEqual(Math.max(room, 4));
	}
	expect(endWithin(text, 60).endsWith(text.slice(-2))).toBe(true);
	expect(startWithin(text, 60).startsWith(text.slice(0, 1))).toBe(true);
	expect(startWithin(text, 3)).toBe('');
});

test('a count above the estimate is taken over at once, one below it slowly', () => {
	const up = calibrate(UNCALIBRATED, { estimated: 1000, counted: 1400 });
	const down = calibrate(up, { estimated: 1400, counted: 700 });

	expect(up).toEqual({ factor: 1.4, samples: 1 });
	expect(down.factor).toBeCloseTo(1.4 - 0.3 * 0.7, 3);
});

test('a model that always counts alike is met after a few replies', () => {
	let known = UNCALIBRATED;
	for (let i = 0; i < 12; i += 1)
		known = calibrate(known, { estimated: Math.ceil(1000 * known.factor), counted: 800 });

	expect(known.factor).toBeGreaterThanOrEqual(0.8);
	expect(known.factor).toBeLessThan(0.82);
	expect(known.samples).toBe(12);
});

test('counts that cannot be of the prompt move nothing far', () => {
	expect(calibrate(UNCALIBRATED, { estimated: 0, counted: 5 })).toBe(UNCALIBRATED);
	expect(calibrate(UNCALIBRATED, { estimated: 5, counted: 0 })).toBe(UNCALIBRATED);
	expect(calibrate(UNCALIBRATED, { estimated: 10, counted: 90_000 }).factor).toBe(3);
});

test.each([
	[{ estimatedTokens: 3000, samples: 5 }, 2900, 'whole'],
	[{ estimatedTokens: 3000, samples: 5 }, 1500, 'less'],
	[{ estimatedTokens: 3000, samples: 0 }, 1500, 'whole'],
	[{ estimatedTokens: 3000, samples: 0 }, 900, 'less'],
	[{ estimatedTokens: 300, samples: 5 }, 20, 'whole'],
	[{ estimatedTokens: 3000, samples: 5 }, null, 'unknown'],
	[{ estimatedTokens: 3000, samples: 5 }, 0, 'unknown']
] as const)('of %j a count of %j is %s', (plan, counted, heard) => {
	expect(heardOf(plan, counted)).toBe(heard);
});

const PLAN = { contextTokens: 4096, estimatedTokens: 2000, factor: 1, samples: 5 };
const NOTHING = { ...UNCALIBRATED, windowTokens: null };

test('a prompt that was not read whole teaches nothing of how a model counts', () => {
	expect(learn(NOTHING, { plan: PLAN, counted: 400, window: 4096 })).toEqual(NOTHING);
	expect(learn(NOTHING, { plan: PLAN, counted: 2400, window: 4096 })).toEqual({
		factor: 1.2,
		samples: 1,
		windowTokens: null
	});
});

test.each([
	['a smaller window than was asked for is a limit', null, 4096, 2048, 2048],
	['the limit stands while no more than it is asked for', 2048, 2048, 2048, 2048],
	['a server that gives more than the limit has none', 2048, 2048, 4096, null],
	['a server that does not say changes nothing', 2048, 2048, null, 2048],
	['a window as it was asked for is no limit', null, 4096, 4096, null]
])('%s', (_, before, contextTokens, window, windowTokens) => {
	const served = { plan: { ...PLAN, contextTokens }, counted: null, window };
	expect(learn({ ...NOTHING, windowTokens: before }, served).windowTokens).toBe(windowTokens);
});
