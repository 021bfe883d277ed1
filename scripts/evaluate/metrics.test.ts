import { expect, test } from 'vitest';
import { auc, macroF1, macroF1OfSets, pearson, resampled, share } from './metrics';

test('a share has a Wilson interval, which stays within 0 and 1', () => {
	// Wilson's interval of 8 in 10 at 95 %: 0.490 to 0.943.
	const { value, interval, n } = share(8, 10);
	expect([value, n]).toEqual([0.8, 10]);
	expect(interval?.[0]).toBeCloseTo(0.49, 2);
	expect(interval?.[1]).toBeCloseTo(0.943, 2);
	expect(share(10, 10).interval?.[1]).toBeLessThanOrEqual(1);
	expect(share(0, 0)).toEqual({ value: null, interval: null, n: 0 });
});

test('macro F1 is the mean of the F1 of each label that occurs', () => {
	// a: 1 hit, 1 missed, 0 wrong: 2/3. b: 1 hit, 0 missed, 1 wrong: 2/3. c: never said: 0.
	const pairs = [
		['a', 'a'],
		['a', 'b'],
		['b', 'b'],
		['c', undefined]
	] as const;
	expect(macroF1(pairs)).toBeCloseTo(4 / 9);
	expect(macroF1([])).toBeNull();
});

test('of rows with many labels each label counts by itself', () => {
	// x: 1 hit, 1 missed: 2/3. y: 1 hit, 1 wrong: 2/3.
	expect(
		macroF1OfSets([
			[['x'], ['x', 'y']],
			[['x', 'y'], ['y']]
		])
	).toBeCloseTo(2 / 3);
});

test('a series that does not vary has no correlation', () => {
	expect(
		pearson([
			[1, 2],
			[2, 4],
			[3, 6]
		])
	).toBeCloseTo(1);
	expect(
		pearson([
			[1, 3],
			[2, 2],
			[3, 1]
		])
	).toBeCloseTo(-1);
	expect(
		pearson([
			[1, 1],
			[2, 1]
		])
	).toBeNull();
});

test('the AUC counts ties half and needs both kinds', () => {
	// Pairs of good and bad: 3>1, 3>2, 2>1, 2=2: 3.5 of 4.
	expect(
		auc([
			[true, 3],
			[true, 2],
			[false, 1],
			[false, 2]
		])
	).toBe(3.5 / 4);
	expect(auc([[true, 1]])).toBeNull();
});

test('an interval by drawing again holds the value, narrows with more rows and is the same every time', () => {
	const rows = (n: number) => Array.from({ length: n }, (_, i) => [i % 3 > 0, i % 5] as const);
	const few = resampled(rows(30), auc);
	const many = resampled(rows(300), auc);
	const width = ([low, high]: readonly [number, number]) => high - low;

	for (const { value, interval } of [few, many]) {
		expect(interval?.[0]).toBeLessThanOrEqual(value ?? NaN);
		expect(interval?.[1]).toBeGreaterThanOrEqual(value ?? NaN);
	}
	expect(width(many.interval ?? [0, 9])).toBeLessThan(width(few.interval ?? [0, 0]));
	expect(resampled(rows(30), auc)).toEqual(few);
});
