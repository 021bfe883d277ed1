import { expect, test } from 'vitest';
import { drawnPoints } from './line';

test('opens a line with a place that has no value, only where it is lifted', () => {
	const points = [
		{ x: 0, y: 1, liftedBefore: true },
		{ x: 10, y: 2, liftedBefore: false },
		{ x: 40, y: 3, liftedBefore: true }
	];

	expect(drawnPoints(points)).toEqual([
		{ x: 0, y: 1 },
		{ x: 10, y: 2 },
		{ x: 25, y: Number.NaN },
		{ x: 40, y: 3 }
	]);
});
