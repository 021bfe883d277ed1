import { describe, expect, test } from 'vitest';
import { activityByWeek } from './activity';
import { head } from './heads.fixture';

const frame = { today: '2026-11-22' };

// Tue Mar 3, Sun Mar 8 and Mon Mar 9 2026: two in the week of Mar 2, one in the week of Mar 9; then nothing until Mon Mar 23.
const spring = [
	head({ id: 'a', days: { '2026-03-03': [4, 3], '2026-03-09': [2, 2] } }),
	head({ id: 'b', days: { '2026-03-08': [1, 1] } }),
	head({ id: 'c', days: { '2026-03-23': [5, 5] } }),
	head({ id: 'empty', days: {} })
];

describe('activity by week', () => {
	test('counts messages by day and a session in each of its weeks, with zeros for quiet weeks', () => {
		const { weeks } = activityByWeek(spring, frame);

		expect(weeks).toEqual([
			{ week: '2026-03-02', written: 5, answered: 4, sessions: 2 },
			{ week: '2026-03-09', written: 2, answered: 2, sessions: 1 },
			{ week: '2026-03-16', written: 0, answered: 0, sessions: 0 },
			{ week: '2026-03-23', written: 5, answered: 5, sessions: 1 }
		]);
	});

	test('tells sessions, not session weeks, and has enough with three weeks that are not quiet', () => {
		const { summary, points, enough } = activityByWeek(spring, frame);

		expect(summary).toBe(
			"You've talked 3 times since March 3: 12 messages from you and 11 answers from Chiron."
		);
		expect({ points, enough }).toEqual({ points: 3, enough: true });
	});

	test('has the drawn numbers as a table', () => {
		const { table } = activityByWeek(spring, frame);

		expect(table.columns.map(({ label }) => label)).toEqual([
			'Week from',
			'Messages from you',
			'Answers from Chiron',
			'Sessions'
		]);
		expect(table.rows[0]).toEqual(['2026-03-02', 5, 4, 2]);
		expect(table.rows).toHaveLength(4);
	});

	test('says once, and on one day, and that one week is no picture yet', () => {
		const series = activityByWeek([head({ id: 'a', days: { '2025-01-07': [1, 0] } })], frame);

		expect(series.summary).toBe(
			"You've talked once on January 7, 2025: 1 message from you and 0 answers from Chiron."
		);
		expect(series.enough).toBe(false);
		expect(series.notYet).toBe('Three weeks make a picture. You have one.');
	});

	test('leaves out a day that a wrong clock put in the future', () => {
		const wrong = head({ id: 'x', days: { '2026-03-03': [1, 1], '9999-01-01': [7, 7] } });

		expect(activityByWeek([wrong], frame).weeks).toEqual([
			{ week: '2026-03-02', written: 1, answered: 1, sessions: 1 }
		]);
	});

	test('has neither weeks nor guilt when nothing was written', () => {
		const { weeks, summary, table } = activityByWeek([], frame);

		expect(weeks).toEqual([]);
		expect(table.rows).toEqual([]);
		expect(summary).toBe('Nothing written yet.');
	});
});
