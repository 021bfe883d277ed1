import { Millis, type Moment, OffsetMinutes } from '#lib/domain';

const RFC_3339 =
	/^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** Offsets beyond any local clock are legal on paper; the instant counts and the place is unknown. */
const MAX_OFFSET = 840;

/**
 * The moment a time string names, cut to milliseconds, or null when it is none.
 *
 * Takes what chrono takes on reading: any number of fraction digits, any offset, a leap second. Times before 1970
 * are refused, as no record can hold them.
 */
export function parseRfc3339(text: string): Moment | null {
	const parts = RFC_3339.exec(text);
	if (parts === null) return null;
	const number = (index: number) => Number(parts[index] ?? '0');
	const [year, month, day] = [number(1), number(2), number(3)];
	const [hour, minute, second] = [number(4), number(5), number(6)];
	const away = number(9) * 60 + number(10);
	const inRange = hour <= 23 && minute <= 59 && second <= 60 && number(9) <= 23 && number(10) <= 59;
	if (!inRange || !isDay(year, month, day)) return null;

	const millis = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
	const offset = parts[8] === '-' ? 0 - away : away;
	const at = Date.UTC(year, month - 1, day, hour, minute, second, millis) - offset * 60_000;
	if (at < 0) return null;
	return {
		at: Millis.parse(at),
		offset: OffsetMinutes.parse(Math.abs(offset) > MAX_OFFSET ? 0 : offset)
	};
}

/** The moment of a time string that was checked at the door. */
export function momentOf(text: string): Moment {
	const moment = parseRfc3339(text);
	if (moment === null) throw new Error('a time string was not checked at the door');
	return moment;
}

/** UTC with milliseconds and `Z`, as a changed time is written. */
export function toRfc3339(at: number): string {
	return new Date(at).toISOString();
}

function isDay(year: number, month: number, day: number): boolean {
	if (year < 1969) return false; // and Date.UTC reads two digits as a year of the last century
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
