const DAY_MS = 86_400_000;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const MONTH_DAY = new Intl.DateTimeFormat('en-US', {
	month: 'short',
	day: 'numeric',
	timeZone: 'UTC'
});

/** A stretch of the day axis: whole days in milliseconds, midnights of local days read as UTC. */
export interface DayRange {
	readonly from: number;
	readonly to: number;
}

/** The whole days around points, with a little air so that none sits on the edge; null without points. */
export function rangeAround(xs: readonly number[]): DayRange | null {
	if (xs.length === 0) return null;
	const min = Math.min(...xs);
	const max = Math.max(...xs);
	const air = Math.max(DAY_MS / 4, (max - min) * 0.03);
	return {
		from: Math.floor((min - air) / DAY_MS) * DAY_MS,
		to: Math.ceil((max + air) / DAY_MS) * DAY_MS
	};
}

/**
 * Where to write days on an axis: at most `most` places (at least 2), a steady number of days apart (Mondays where that is weeks), or
 * first days of months where those would be too many. `leastDays` is 7 for weekly bars.
 */
export function dayTicks({ from, to }: DayRange, most: number, leastDays: 1 | 7 = 1): number[] {
	const room = Math.max(2, most);
	const days = (to - from) / DAY_MS;
	const step = DAY_STEPS.find((width) => width >= leastDays && days / width + 1 <= room);
	return step === undefined ? monthTicks({ from, to }, room) : stepTicks({ from, to }, step);
}

/** `Mar 3`, with the year on a second line for the first place and wherever the year is a new one. */
export function dayTickLabel(at: number, before: number | undefined): string | string[] {
	const day = MONTH_DAY.format(at);
	const year = yearOf(at);
	return before !== undefined && yearOf(before) === year ? day : [day, String(year)];
}

function stepTicks({ from, to }: DayRange, step: number): number[] {
	const monday = from + daysToMonday(from) * DAY_MS;
	const start = step >= 7 && monday <= to ? monday : from;
	const ticks: number[] = [];
	for (let at = start; at <= to; at += step * DAY_MS) ticks.push(at);
	return ticks;
}

function daysToMonday(at: number): number {
	return (8 - new Date(at).getUTCDay()) % 7;
}

function monthTicks(range: DayRange, room: number): number[] {
	for (const months of MONTH_STEPS) {
		const ticks = firstsOfMonths(range, months);
		if (ticks.length <= room) return ticks;
	}
	return [];
}

function firstsOfMonths({ from, to }: DayRange, step: number): number[] {
	const ticks: number[] = [];
	for (let month = 0; ; month += step) {
		const at = Date.UTC(yearOf(from), month, 1);
		if (at > to) return ticks;
		if (at >= from) ticks.push(at);
	}
}

function yearOf(at: number): number {
	return new Date(at).getUTCFullYear();
}
