import { expect, test } from 'vitest';
import { valenceOf } from './valence';

test.each([
	['good', 1.9],
	['horrible', -2.5],
	['table', 0],
	[':)', 2]
])('the lexicon holds %j at %d', (word, valence) => {
	expect(valenceOf(word)).toBeCloseTo(valence, 2);
});

test('answers the same after it has forgotten', () => {
	const before = valenceOf('happy');

	for (let n = 0; n < 5000; n += 1) valenceOf(`word${String(n)}`);

	expect(valenceOf('happy')).toBe(before);
});
