import { daysBetween } from './days';

/** A gap longer than this many usual intervals is left open: nobody knows what was in it. */
const GAP_FACTOR = 2;

/** The middle value, or the mean of the two middle ones; null of nothing. */
export function median(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	const high = sorted[Math.floor(sorted.length / 2)];
	const low = sorted[Math.floor((sorted.length - 1) / 2)];
	return high === undefined || low === undefined ? null : (low + high) / 2;
}

/**
 * For each day of an ascending list, whether a line should be lifted before it.
 *
 * The usual interval is the median distance in days between different days with something: the minutes between the start and the end of
 * one session are no rhythm. The first day is never lifted before.
 */
export function liftedBefore(days: readonly string[]): boolean[] {
	const distances = days.map((day, i) => daysBetween(days[i - 1] ?? day, day));
	const usual = median(distances.filter((distance) => distance > 0));
	return distances.map((distance) => usual !== null && distance > GAP_FACTOR * usual);
}
