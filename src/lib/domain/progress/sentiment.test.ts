import { describe, expect, test } from 'vitest';
import type { SessionHead } from '../session';
import { findings, head } from './heads.fixture';
import { sentimentOverTime } from './sentiment';

const frame = { today: '2026-11-22' };

function wrote(
	day: string,
	sentiment: readonly [number | null, number],
	method = 'word list'
): SessionHead {
	return head({
		id: day,
		days: { [day]: [sentiment[1], 1] },
		findings: findings({ sentiment, method })
	});
}

// March 3: (0.5 * 6 + -0.25 * 2) / 8 = 2.5 / 8 = 0.3125. All: (2.5 + -0.5 * 4 + 0.1 * 5) / 17 = 1 / 17 = 0.0588.
const spring = [
	wrote('2026-03-03', [0.5, 6]),
	wrote('2026-03-03', [-0.25, 2]),
	wrote('2026-03-05', [-0.5, 4]),
	wrote('2026-03-09', [0.1, 5])
];

describe('sentiment over time', () => {
	test('averages the sessions of a day by their messages', () => {
		const { tones, unit } = sentimentOverTime(spring, frame);

		expect(unit).toBe('day');
		expect(tones.map(({ day, y, n, sessions }) => ({ day, y, n, sessions }))).toEqual([
			{ day: '2026-03-03', y: 0.3125, n: 8, sessions: 2 },
			{ day: '2026-03-05', y: -0.5, n: 4, sessions: 1 },
			{ day: '2026-03-09', y: 0.1, n: 5, sessions: 1 }
		]);
	});

	test('says the mean, its scale, what it rests on and what the method misses', () => {
		expect(sentimentOverTime(spring, frame).summary).toBe(
			'Your words average 0.06 on a scale from −1 to 1, over 17 messages in 4 sessions since March 3; they were scored by word list 1, which misses irony and context.'
		);
	});

	test('stays within -1 and 1 at the ends of the scale', () => {
		const { tones } = sentimentOverTime(
			[wrote('2026-03-03', [-1, 3]), wrote('2026-03-04', [1, 3])],
			frame
		);

		expect(tones.map(({ y }) => y)).toEqual([-1, 1]);
	});

	test('draws weeks beyond 56 days, and still days at 56', () => {
		const at56 = [wrote('2026-03-03', [0.5, 1]), wrote('2026-04-28', [0.5, 1])];
		const at57 = [
			wrote('2026-03-03', [0.5, 1]),
			wrote('2026-03-05', [-0.5, 3]),
			wrote('2026-04-29', [0, 1])
		];

		expect(sentimentOverTime(at56, frame).unit).toBe('day');
		const { unit, tones, table } = sentimentOverTime(at57, frame);
		expect(unit).toBe('week');
		// (0.5 - 1.5) / 4
		expect(tones.map(({ day, y }) => [day, y])).toEqual([
			['2026-03-02', -0.25],
			['2026-04-27', 0]
		]);
		expect(table.columns[0]?.label).toBe('Week from');
	});

	test('never averages two methods: the one with fewer messages is left out', () => {
		const mixed = [...spring, wrote('2026-03-10', [1, 16], 'another')];

		expect(sentimentOverTime(mixed, frame).tones).toHaveLength(3);
	});

	test('leaves out sessions without a value', () => {
		const none = sentimentOverTime([wrote('2026-03-03', [null, 0])], frame);

		expect(none.tones).toEqual([]);
		expect(none.summary).toBe('No words from you to count yet.');
		expect(none.notYet).toBe('Three days with words from you make a line. You have none yet.');
	});
});
