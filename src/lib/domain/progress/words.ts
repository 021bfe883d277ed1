import { axisOfDay } from './days';

// The app speaks American English; days are already local, so they are read in UTC.
const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const MONTH_DAY = new Intl.DateTimeFormat('en-US', {
	month: 'long',
	day: 'numeric',
	timeZone: 'UTC'
});
const MONTH_DAY_YEAR = new Intl.DateTimeFormat('en-US', {
	month: 'long',
	day: 'numeric',
	year: 'numeric',
	timeZone: 'UTC'
});
const SHORT_DAY = new Intl.DateTimeFormat('en-US', {
	month: 'short',
	day: 'numeric',
	year: 'numeric',
	timeZone: 'UTC'
});
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' }); // without the comma before "and"

/** A count with thousands apart: `1,234`. */
export function whole(count: number): string {
	return NUMBER.format(count);
}

/** A count with its noun: `1 session`, `6 sessions`. */
export function counted(count: number, noun: string): string {
	return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A score from -1 to 1 with two decimals and a true minus sign: `−0.25`. */
export function score(value: number): string {
	const text = Math.abs(value).toFixed(2);
	return value < 0 && text !== '0.00' ? `−${text}` : text;
}

/** A day for a table: `Mar 3, 2026`. */
export function shortDay(day: string): string {
	return SHORT_DAY.format(axisOfDay(day));
}

/** A day as people say it: `March 3` in the year of `today`, else `March 3, 2025`. */
export function sayDay(day: string, today: string): string {
	const format = day.slice(0, 4) === today.slice(0, 4) ? MONTH_DAY : MONTH_DAY_YEAR;
	return format.format(axisOfDay(day));
}

/** `on March 3` for a single day, `since March 3` for more. */
export function sinceDay(first: string, last: string, today: string): string {
	return `${first === last ? 'on' : 'since'} ${sayDay(first, today)}`;
}

/** `Sleep, Work and Family`. */
export function listed(parts: readonly string[]): string {
	return LIST.format(parts);
}
