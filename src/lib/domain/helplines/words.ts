import type { Millis } from '../time';
import type { Helpline, HelplineTopic, Weekday } from './helpline';
import { isOpenNow, nextOpening } from './hours';

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday'
};

/** What a line is for, in the words people see. */
export const TOPIC_NAMES: Readonly<Record<HelplineTopic, string>> = {
	suicide: 'Thoughts of suicide',
	general: 'Any crisis',
	'domestic-violence': 'Violence at home',
	child: 'Children and young people',
	lgbtq: 'LGBTQ+',
	substance: 'Alcohol and drugs',
	'sexual-assault': 'Sexual assault',
	poison: 'Poison or overdose'
};

/** The usual hours of a line: "Day and night", "Monday to Saturday, 14:00 to 20:00", "Hours not checked". */
export function hoursText({ hours, confidence }: Helpline): string {
	if (hours.open === null) return 'Hours not checked';
	const listed = confidence === 'low' ? 'Listed as: ' : '';
	if (hours.open === '24/7') return `${listed}${listed ? 'day' : 'Day'} and night`;
	const spans = hours.open.map(([from, to]) => `${from} to ${to}`).join(' and ');
	const days =
		hours.days === undefined ? (listed ? 'every day' : 'Every day') : daysText(hours.days);
	return `${listed}${days}, ${spans}`;
}

/** "Open now", "Closed, opens 09:00", "Closed, opens Monday 14:00"; null where nobody can say. */
export function openText(line: Helpline, now: Millis): string | null {
	const state = isOpenNow(line, now);
	if (state === 'unknown') return null;
	if (state === 'open') return 'Open now';
	const next = nextOpening(line, now);
	if (next === null) return 'Closed now';
	if (next.inDays === 0) return `Closed, opens ${next.time}`;
	const day = next.inDays === 1 ? 'tomorrow' : DAY_NAMES[next.day];
	return `Closed, opens ${day} ${next.time}`;
}

/** How to reach a line, in words: "call or text 988", "text HOME to 741741", "findahelpline.com". */
export function reachText({ call, text, url }: Helpline): string {
	const phone = call[0];
	const dial = phone && `call ${phone.number}${phone.note === null ? '' : `, ${phone.note}`}`;
	if (text === null) return dial ?? (url === null ? '' : url.replace('https://', ''));
	const keyword = text.keyword === null ? '' : `${text.keyword} to `;
	if (phone?.number === text.number && keyword === '') return `call or text ${text.number}`;
	return [dial, `text ${keyword}${text.number}`].filter(Boolean).join(', or ');
}

/** Days of a week written in order: a run as "Monday to Saturday", others one by one. */
function daysText(days: readonly Weekday[]): string {
	const week = Object.keys(DAY_NAMES) as Weekday[];
	const indexes = days.map((day) => week.indexOf(day)).sort((a, b) => a - b);
	const names = indexes.map((index) => DAY_NAMES[week[index] ?? 'mon']);
	const first = indexes[0] ?? 0;
	const isRun = indexes.length > 2 && indexes.every((index, at) => index === first + at);
	return isRun ? `${names[0] ?? ''} to ${names.at(-1) ?? ''}` : names.join(', ');
}
