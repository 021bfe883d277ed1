import { describe, expect, test } from 'vitest';
import type { Checkin } from '../checkin';
import { Millis, OffsetMinutes } from '../time';
import { moodLabel, moodOverTime } from './mood';

const frame = { today: '2026-11-22' };

function checkin(utc: string, mood: number, offset = 0): Checkin {
	return {
		id: utc,
		at: Millis.parse(Date.parse(`${utc}Z`)),
		offset: OffsetMinutes.parse(offset),
		mood,
		sessionId: null,
		when: 'alone'
	};
}

// Given late first; 23:30 UTC at +60 is 00:30 on March 4. Days between: 1, 1, 16; the median is 1, so only 16 is open.
const given = [
	checkin('2026-03-21T09:00', 2 / 3),
	checkin('2026-03-03T09:00', -2 / 3),
	checkin('2026-03-03T23:30', -1 / 3, 60),
	checkin('2026-03-05T09:00', 0)
];

describe('mood over time', () => {
	test('keeps every tap at its local time, earliest first, and lifts the line at a long gap', () => {
		const { moods } = moodOverTime(given, frame);

		expect(moods.map(({ x }) => new Date(x).toISOString().slice(0, 16))).toEqual([
			'2026-03-03T09:00',
			'2026-03-04T00:30',
			'2026-03-05T09:00',
			'2026-03-21T09:00'
		]);
		expect(moods.map(({ y }) => y)).toEqual([-2 / 3, -1 / 3, 0, 2 / 3]);
		expect(moods.map(({ liftedBefore }) => liftedBefore)).toEqual([false, false, false, true]);
	});

	test('says the first, the last and the step that half of them reach', () => {
		// Falling: Pleasant, Neutral, Slightly unpleasant, Unpleasant; two of four reach Neutral.
		const { summary, enough } = moodOverTime(given, frame);

		expect(enough).toBe(true);
		expect(summary).toBe(
			'You checked in 4 times since March 3: first Unpleasant, last Pleasant, and at least half of them Neutral or above.'
		);
	});

	test('says nothing is above the highest step', () => {
		const high = ['09:00', '10:00', '11:00'].map((time) => checkin(`2026-03-03T${time}`, 1));

		expect(moodOverTime(high, frame).summary).toBe(
			'You checked in 3 times on March 3: first Very pleasant, last Very pleasant, and at least half of them Very pleasant.'
		);
	});

	test('says only the ends of two', () => {
		expect(moodOverTime(given.slice(1, 3), frame).summary).toBe(
			'You checked in 2 times since March 3: first Unpleasant, last Slightly unpleasant.'
		);
	});

	test('has words in place of a line for one and for none', () => {
		const one = moodOverTime(given.slice(0, 1), frame);
		const none = moodOverTime([], frame);

		expect(one.enough).toBe(false);
		expect(one.notYet).toBe('Three check-ins make a line. You have one.');
		expect(one.summary).toBe('You checked in once, on March 21: Pleasant.');
		expect(none.notYet).toBe('Three check-ins make a line. You have none yet.');
		expect(none.summary).toBe('No check-ins yet.');
	});

	test('has the drawn numbers as a table', () => {
		expect(moodOverTime(given, frame).table.rows[1]).toEqual([
			'2026-03-04',
			'00:30',
			'Slightly unpleasant',
			-0.33,
			'On its own'
		]);
	});

	test.each([
		[-1, 'Very unpleasant'],
		[-0.5, 'Unpleasant'],
		[0.33, 'Slightly pleasant'],
		[0.1, 'Neutral'],
		[1, 'Very pleasant']
	])('reads %d as %s', (mood, label) => {
		expect(moodLabel(mood)).toBe(label);
	});
});
