import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, drawableDays, weeksAcross } from './days';

describe('days', () => {
	test('counts across the end of February in a leap year', () => {
		expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
		expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
	});

	test('lists every Monday between the first and the last day, whatever their order', () => {
		expect(weeksAcross(['2026-03-17', '2026-03-03'])).toEqual([
			'2026-03-02',
			'2026-03-09',
			'2026-03-16'
		]);
	});

	test('keeps the ISO week that crosses the new year whole', () => {
		expect(weeksAcross(['2024-12-31', '2025-01-05', '2025-01-06'])).toEqual([
			'2024-12-30',
			'2025-01-06'
		]);
	});

	test('has no weeks without days', () => {
		expect(weeksAcross([])).toEqual([]);
	});

	test.each([
		['2026-11-22', true],
		['2026-11-23', true],
		['2026-11-24', false],
		['2026-02-31x', false],
		['2026-13-01', false],
		['+010000-01-01', false]
	])('on 2026-11-22, whether %s can be drawn is %s', (day, drawable) => {
		expect(drawableDays('2026-11-22')(day)).toBe(drawable);
	});
});
