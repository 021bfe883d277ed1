import { describe, expect, test } from 'vitest';
import { liftedBefore, median } from './gaps';

describe('gaps', () => {
	test.each([
		['1, 1 and 7 days: only the week is open', ['03-01', '03-02', '03-03', '03-10'], [0, 0, 0, 1]],
		['2 and 6 days: 6 is not more than twice 4', ['03-01', '03-03', '03-09'], [0, 0, 0]],
		[
			'1 and 1 and 2 days: twice is still bridged',
			['03-01', '03-02', '03-03', '03-05'],
			[0, 0, 0, 0]
		],
		[
			'several on one day do not set the rhythm',
			['03-01', '03-01', '03-08', '03-08', '03-15'],
			[0, 0, 0, 0, 0]
		],
		['one alone', ['03-01'], [0]],
		['nothing', [], []]
	])('%s', (_, days, lifted) => {
		expect(liftedBefore(days.map((day) => `2026-${day}`)).map(Number)).toEqual(lifted);
	});

	test('takes the mean of the two middle values of an even count', () => {
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBeNull();
	});
});
