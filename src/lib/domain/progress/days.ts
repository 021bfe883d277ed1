import { weekOf } from '../day';

const DAY_MS = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight UTC of a local day, in milliseconds: a place on an axis, not an instant anyone lived. */
export function axisOfDay(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}

/** The day `count` days later (earlier when negative), `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
	return new Date(axisOfDay(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((axisOfDay(to) - axisOfDay(from)) / DAY_MS);
}

/**
 * Tells which days can be drawn: written `YYYY-MM-DD`, on the calendar, and no later than tomorrow.
 *
 * Tomorrow counts because a traveler may have written east of here. Anything later is a wrong clock, and would stretch every axis to it.
 */
export function drawableDays(today: string): (day: string) => boolean {
	const last = addDays(today, 1);
	return (day) => DAY_PATTERN.test(day) && day <= last && !Number.isNaN(axisOfDay(day));
}

/** Every Monday from the week of the first day to the week of the last, both included; empty without days. */
export function weeksAcross(days: readonly string[]): string[] {
	const sorted = [...days].sort();
	const first = sorted[0];
	const last = sorted.at(-1);
	if (first === undefined || last === undefined) return [];

	const weeks: string[] = [];
	for (let week = weekOf(first); week <= last; week = addDays(week, 7)) weeks.push(week);
	return weeks;
}
