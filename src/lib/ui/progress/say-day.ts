import { showCell } from '#lib/domain';

/** A place on the day axis (local time read as UTC, milliseconds) as its day: `Mar 3, 2026`. */
export function sayDay(x: number): string {
	return showCell(new Date(x).toISOString().slice(0, 10), 'day');
}

/** The same for the bar of a week: `Week from Mar 2, 2026`. */
export function sayWeek(x: number): string {
	return `Week from ${sayDay(x)}`;
}

/** Where a local day lies on the day axis. */
export function placeOfDay(day: string): number {
	return Date.parse(`${day}T00:00:00Z`);
}
