import { describe, expect, test } from 'vitest';
import { SENTIMENT_METHOD, sentimentOf } from './sentiment';

const value = (text: string) => sentimentOf(text).value ?? NaN;

/** A sum of valences x over n tokens becomes x / sqrt(1 + n / 18), and that y becomes y / sqrt(y * y + 15). */
function scored(sum: number, tokens: number): number {
	const thinned = sum / Math.sqrt(1 + tokens / 18);
	return thinned / Math.sqrt(thinned * thinned + 15);
}

describe('sentiment', () => {
	// Valences in the VADER lexicon: good 1.9, horrible -2.5, sad -2.1, happy 2.7. Degree words add 0.293.
	test.each([
		['good', 1.9, 1],
		['very good', 1.9 + 0.293, 2],
		['not good', 1.9 * -0.74, 2],
		['not at all good', 1.9 * -0.74, 4],
		['it was horrible', -2.5, 3],
		['good!!', 1.9 + 2 * 0.292, 1],
		['it was good but sad', 1.9 * 0.5 - 2.1 * 1.5, 5],
		['not tired, happy', -1.9 * -0.74 + 2.7, 3],
		['table and chair', 0, 3]
	])('%j sums to %d over %i words', (text, sum, tokens) => {
		expect(value(text)).toBeCloseTo(scored(sum, tokens), 3);
	});

	test.each([
		['the place looks like a barn', 'no liking in "looks like"', 0],
		['I was laid off', 'misfortune without a feeling word', -1],
		['back home 😢', 'an emoji', -1],
		['back home😢', 'an emoji without a space', -1],
		['no worries at all', 'a phrase in place of its words', 1],
		['I never said that was good', 'a negation farther back', -1]
	])('%j: reads %s', (text, _, sign) => {
		expect(Math.sign(value(text))).toBe(sign);
	});

	test('stops a negation at the end of its clause', () => {
		expect(value('I did not go, good times')).toBeGreaterThan(0);
	});

	test('raises what is shouted among plain words', () => {
		expect(value('this is GOOD')).toBeGreaterThan(value('this is good'));
	});

	test('says nothing about text without words', () => {
		for (const text of ['', '...', '!?']) {
			expect(sentimentOf(text)).toMatchObject({ value: null, n: 0, method: SENTIMENT_METHOD });
		}
	});

	test('stays within -1 and 1', () => {
		const worst = 'horrible terrible awful disgusting hate '.repeat(40);
		const best = 'WONDERFUL amazing lovely!!!! '.repeat(40);

		expect(value(worst)).toBeGreaterThanOrEqual(-1);
		expect(value(worst)).toBeLessThan(-0.9);
		expect(value(best)).toBeLessThanOrEqual(1);
		expect(value(best)).toBeGreaterThan(0.9);
	});
});
