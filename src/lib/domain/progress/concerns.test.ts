import { describe, expect, test } from 'vitest';
import { concernsByWeek } from './concerns';
import { findings, head } from './heads.fixture';
import { plainLabel } from '../tags/plain-label';

const frame = { today: '2026-11-22', labelOf: plainLabel };

function about(day: string, concerns: Readonly<Record<string, number>>) {
	return head({ id: day, days: { [day]: [3, 3] }, findings: findings({ concerns }) });
}

// Sessions: sleep 3, work 2, then one each; by messages grief 4, money 3, family 2, health 1, anger 1.
const spring = [
	about('2026-03-03', { sleep: 1, work: 1, anger: 1, health: 1 }),
	about('2026-03-05', { sleep: 2, family: 2 }),
	about('2026-03-17', { work: 1, grief: 4 }),
	about('2026-03-23', { sleep: 1, money: 3 })
];

describe('concerns by week', () => {
	test('names the five in most sessions and draws the rest together, a session once', () => {
		const { weeks, concerns } = concernsByWeek(spring, frame);

		expect(weeks).toEqual(['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']);
		expect(concerns.map(({ label, sessions, perWeek }) => [label, sessions, perWeek])).toEqual([
			['Sleep', 3, [2, 0, 0, 1]],
			['Work', 2, [1, 0, 1, 0]],
			['Grief', 1, [0, 0, 1, 0]],
			['Money', 1, [0, 0, 0, 1]],
			['Family', 1, [1, 0, 0, 0]],
			['Everything else', 1, [1, 0, 0, 0]] // anger and health, both on March 3
		]);
	});

	test('says the first three, out of how many sessions, and how they were found', () => {
		expect(concernsByWeek(spring, frame).summary).toBe(
			"Sleep came up in 3 of 4 sessions, Work in 2 and Grief in 1, since March 3 (found by Chiron's own rules, version 1, which can miss things)."
		);
	});

	test('counts three weeks with a topic as enough', () => {
		const { points, enough } = concernsByWeek(spring, frame);

		expect({ points, enough }).toEqual({ points: 3, enough: true });
		expect(concernsByWeek(spring.slice(0, 2), frame).notYet).toBe(
			'Three weeks with a topic make a picture. You have one.'
		);
	});

	test('does not depend on the order of sessions', () => {
		expect(concernsByWeek([...spring].reverse(), frame)).toEqual(concernsByWeek(spring, frame));
	});

	test('has a column for each drawn concern', () => {
		const { table } = concernsByWeek(spring.slice(2), frame);

		expect(table.columns.map(({ label }) => label)).toEqual([
			'Week from',
			'Grief',
			'Money',
			'Sleep',
			'Work'
		]);
		expect(table.rows).toEqual([
			['2026-03-16', 1, 0, 0, 1],
			['2026-03-23', 0, 1, 1, 0]
		]);
	});

	test('says so when sessions hold no topic, and when none was looked at', () => {
		const quiet = concernsByWeek([about('2026-03-03', {})], frame);

		expect(quiet.summary).toBe('No topic was found in 1 session on March 3.');
		expect(quiet.table.rows).toEqual([]);
		expect(concernsByWeek([], frame).summary).toBe('No sessions have been looked at yet.');
	});
});
