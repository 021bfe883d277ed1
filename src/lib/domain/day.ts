import type { Moment } from './time';

/** The local calendar day of a moment, `YYYY-MM-DD`. */
export function localDay({ at, offset }: Moment): string {
	return new Date(at + offset * 60_000).toISOString().slice(0, 10);
}

/** The Monday that opens the ISO week of a day, `YYYY-MM-DD`. */
export function weekOf(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	const sinceMonday = (date.getUTCDay() + 6) % 7;
	date.setUTCDate(date.getUTCDate() - sinceMonday);
	return date.toISOString().slice(0, 10);
}
