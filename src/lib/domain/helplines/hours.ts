import type { Millis } from '../time';
import type { Helpline, Weekday } from './helpline';

/** When a closed line opens next, on its own local calendar. */
export interface Opening {
	/** Local wall time, `HH:MM`. */
	readonly time: string;
	readonly day: Weekday;
	/** 0 is today, 1 tomorrow, at most 7. */
	readonly inDays: number;
}

const MINUTES_A_DAY = 1440;
const DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Whether somebody answers the phone of a line now.
 *
 * `unknown` where hours were not checked, and for rows of low confidence, which are never called open.
 */
export function isOpenNow(line: Helpline, now: Millis): 'open' | 'closed' | 'unknown' {
	const { open, tz } = line.hours;
	if (line.confidence === 'low' || open === null) return 'unknown';
	if (open === '24/7') return 'open';
	const here = tz === null ? null : localTime(tz, now);
	if (here === null) return 'unknown';
	if (!opensOn(line, here.day)) return 'closed';
	const inside = open.some(
		([from, to]) => minutesOf(from) <= here.minutes && here.minutes < minutesOf(to)
	);
	return inside ? 'open' : 'closed';
}

/** When a closed line opens next; null where it is open or its hours are unknown. */
export function nextOpening(line: Helpline, now: Millis): Opening | null {
	const { open, tz } = line.hours;
	if (isOpenNow(line, now) !== 'closed' || !Array.isArray(open) || tz === null) return null;
	const here = localTime(tz, now);
	if (here === null) return null;
	const starts = open.map(([from]) => from).sort();
	for (let inDays = 0; inDays <= DAYS.length; inDays += 1) {
		const day = dayAfter(here.day, inDays);
		const time = starts.find((start) => inDays > 0 || minutesOf(start) > here.minutes);
		if (opensOn(line, day) && time !== undefined) return { time, day, inDays };
	}
	return null;
}

function opensOn(line: Helpline, day: Weekday): boolean {
	return line.hours.days?.includes(day) ?? true;
}

function dayAfter(day: Weekday, inDays: number): Weekday {
	return DAYS[(DAYS.indexOf(day) + inDays) % DAYS.length] ?? day;
}

/** Minutes since local midnight, 0..1440. */
function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * 60 + minutes;
}

/** The wall clock of a zone, or null where the zone is not known to this engine. */
function localTime(timeZone: string, now: Millis): { day: Weekday; minutes: number } | null {
	let text: string;
	try {
		text = new Intl.DateTimeFormat('en-US', {
			timeZone,
			weekday: 'short',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23'
		}).format(now);
	} catch {
		return null; // RangeError: an old engine without this zone
	}
	const day = DAYS.find((name) => text.toLowerCase().startsWith(name));
	const clock = /(\d{2}:\d{2})/.exec(text)?.[1];
	if (day === undefined || clock === undefined) return null;
	return { day, minutes: minutesOf(clock) % MINUTES_A_DAY };
}
