import { describe, expect, test } from 'vitest';
import { dayTickLabel, dayTicks, rangeAround } from './day-ticks';

const at = (day: string) => Date.parse(`${day}Z`);
const days = (ticks: readonly number[]) =>
	ticks.map((tick) => new Date(tick).toISOString().slice(0, 10));
const range = (from: string, to: string) => ({ from: at(`${from}T00:00`), to: at(`${to}T00:00`) });

describe('day ticks', () => {
	test('takes every day of a short range', () => {
		expect(days(dayTicks(range('2026-03-03', '2026-03-05'), 5))).toEqual([
			'2026-03-03',
			'2026-03-04',
			'2026-03-05'
		]);
	});

	test('takes Mondays for weekly bars, and every second one where room is short', () => {
		expect(days(dayTicks(range('2026-03-02', '2026-03-16'), 5, 7))).toEqual([
			'2026-03-02',
			'2026-03-09',
			'2026-03-16'
		]);
		expect(days(dayTicks(range('2026-03-02', '2026-04-06'), 4, 7))).toEqual([
			'2026-03-02',
			'2026-03-16',
			'2026-03-30'
		]);
	});

	test('begins weeks with a Monday even if the range does not, where there is one', () => {
		expect(days(dayTicks(range('2026-03-04', '2026-03-20'), 4))).toEqual([
			'2026-03-09',
			'2026-03-16'
		]);
		expect(days(dayTicks(range('2026-03-03', '2026-03-07'), 2))).toEqual(['2026-03-03']);
	});

	test('takes first days of months over a long range, counted from January', () => {
		// December to November are 12 months: every third of them in five places.
		expect(days(dayTicks(range('2024-12-09', '2025-11-20'), 5))).toEqual([
			'2025-01-01',
			'2025-04-01',
			'2025-07-01',
			'2025-10-01'
		]);
	});

	test.each([
		['2026-03-03', '2026-03-04'],
		['2026-01-01', '2026-03-20'],
		['2024-12-09', '2026-11-22'],
		['1970-01-01', '2026-11-22']
	])('has between one and five places from %s to %s', (from, to) => {
		const { length } = dayTicks(range(from, to), 5);

		expect(length).toBeGreaterThan(0);
		expect(length).toBeLessThanOrEqual(5);
	});

	test('writes the year first and when it changes', () => {
		expect(dayTickLabel(at('2025-12-01T00:00'), undefined)).toEqual(['Dec 1', '2025']);
		expect(dayTickLabel(at('2025-12-08T00:00'), at('2025-12-01T00:00'))).toBe('Dec 8');
		expect(dayTickLabel(at('2026-01-05T00:00'), at('2025-12-08T00:00'))).toEqual(['Jan 5', '2026']);
	});

	test('puts whole days around points, and nothing around none', () => {
		expect(rangeAround([at('2026-03-03T09:00'), at('2026-03-03T23:30')])).toEqual(
			range('2026-03-03', '2026-03-05')
		);
		expect(rangeAround([])).toBeNull();
	});
});
