import type { RiskCategory } from '../crisis/screening';
import type { Millis } from '../time';
import type { Helpline, HelplineTopic } from './helpline';
import { isOpenNow } from './hours';
import { HELPLINES } from './lines';

/** The code of "Somewhere else": what serves every country. */
export const ANYWHERE = 'ZZ';

/** The topics of the crisis card. */
export const CRISIS_TOPICS: readonly HelplineTopic[] = ['suicide', 'general'];

export interface Country {
	/** ISO 3166-1 */
	readonly code: string;
	readonly name: string;
}

export interface EmergencyNumber {
	readonly number: string;
	/** Which service or place the number is for; null where one number serves all. */
	readonly label: string | null;
	readonly others: readonly { readonly number: string; readonly label: string | null }[];
}

/** The countries with lines of their own, by English name. "Somewhere else" is not among them. */
export const COUNTRIES: readonly Country[] = countriesOf(HELPLINES);

/** The countries of a table, by English name. */
export function countriesOf(rows: readonly Helpline[]): Country[] {
	const names = new Map(rows.map((row) => [row.country, row.countryName]));
	names.delete(ANYWHERE);
	return [...names]
		.map(([code, name]) => ({ code, name }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The lines of a country in display order, the directory always last.
 *
 * Without `topics`, all of them. A row of low confidence is never first unless all are: see `leadsWithDirectory`.
 * An unknown country or null gives the directory alone.
 */
export function linesFor(
	country: string | null,
	topics?: readonly HelplineTopic[]
): readonly Helpline[] {
	return orderLines(HELPLINES, country, topics);
}

/** `linesFor` over any table, for the release check. */
export function orderLines(
	rows: readonly Helpline[],
	country: string | null,
	topics?: readonly HelplineTopic[]
): readonly Helpline[] {
	const own = rows.filter(
		(row) =>
			row.country === country &&
			row.kind === 'line' &&
			(topics === undefined || topics.includes(row.topic))
	);
	return [
		...trustedFirst(own),
		...rows.filter((row) => row.country === ANYWHERE && row.kind === 'directory')
	];
}

/** The same order, but for a first line of low confidence: the first better line goes before it. */
function trustedFirst(lines: readonly Helpline[]): readonly Helpline[] {
	const first = lines.find((line) => line.kind === 'line' && line.confidence !== 'low');
	return first === undefined ? lines : [first, ...lines.filter((line) => line !== first)];
}

/**
 * Whether the emergency number and the directory must stand above these lines.
 *
 * So it is where no line can be counted on right now: all are of low confidence, closed, or there are none.
 * With `now` null the hours are left out of it.
 */
export function leadsWithDirectory(lines: readonly Helpline[], now: Millis | null): boolean {
	return !lines.some(
		(line) =>
			line.kind === 'line' &&
			line.confidence !== 'low' &&
			(now === null || isOpenNow(line, now) !== 'closed')
	);
}

type TopicsOf = Readonly<Partial<Record<RiskCategory, readonly HelplineTopic[]>>>;

const BEFORE_CRISIS_LINES: TopicsOf = { abuse: ['domestic-violence', 'sexual-assault'] };
/** Lines for children come late: most answer children only, and an adult in danger should not meet them first. */
const AFTER_CRISIS_LINES: TopicsOf = {
	abuse: ['child'],
	harm_others: ['domestic-violence', 'child'],
	substance: ['substance']
};

/**
 * The lines of a crisis card: the crisis lines amid those for what the message is about, the directory last.
 *
 * Poison lines are not among them; they belong beside a question about something swallowed.
 */
export function crisisLines(
	country: string | null,
	categories: readonly RiskCategory[]
): readonly Helpline[] {
	const pick = (topicsOf: TopicsOf) =>
		linesFor(
			country,
			categories.flatMap((category) => topicsOf[category] ?? [])
		).filter((line) => line.kind === 'line');
	const crisis = linesFor(country, CRISIS_TOPICS);
	const before = pick(BEFORE_CRISIS_LINES);
	const after = pick(AFTER_CRISIS_LINES).filter((line) => !before.includes(line));
	return trustedFirst([...before, ...crisis.slice(0, -1), ...after, ...crisis.slice(-1)]);
}

/**
 * What to name where there is room for little: the first line, with the next one where the first is not for everyone.
 *
 * The directory alone where it leads.
 */
export function leadLines(lines: readonly Helpline[], now: Millis | null): readonly Helpline[] {
	const people = lines.filter((line) => line.kind === 'line');
	if (leadsWithDirectory(people, now)) return lines.slice(-1);
	return people.slice(0, people[0]?.audience === 'everyone' ? 1 : 2);
}

/** Whether the emergency number of a country is known; without it `emergencyNumber` gives numbers that may not work there. */
export function isNumberKnown(country: string | null): boolean {
	return country !== ANYWHERE && HELPLINES.some((line) => line.country === country);
}

/** The number to call in danger; for an unknown country or null, those that work most widely. */
export function emergencyNumber(country: string | null): EmergencyNumber {
	const row =
		HELPLINES.find((line) => line.country === country) ??
		HELPLINES.find((line) => line.country === ANYWHERE);
	return {
		number: row?.emergencyNumber ?? '112',
		label: row?.emergencyLabel ?? null,
		others: row?.emergencyOther ?? []
	};
}
