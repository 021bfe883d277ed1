import { ANYWHERE, countriesOf, orderLines } from './find';
import type { Helpline } from './helpline';

/** Days a check with the provider holds. Source: acceptance point 8 of the safety protocol. */
export const VERIFIED_FOR_DAYS = 180;

export type ReleaseProblem =
	| { readonly kind: 'not-verified'; readonly id: string }
	| { readonly kind: 'verified-too-long-ago'; readonly id: string; readonly days: number }
	| { readonly kind: 'verified-in-future'; readonly id: string }
	| { readonly kind: 'no-hours'; readonly id: string }
	| { readonly kind: 'no-way-to-reach'; readonly id: string }
	| { readonly kind: 'no-emergency-number'; readonly country: string }
	| { readonly kind: 'two-emergency-numbers'; readonly country: string }
	| { readonly kind: 'directory-not-last'; readonly country: string };

/**
 * What keeps a table of help lines from being released on a day (`YYYY-MM-DD`); empty when nothing does.
 *
 * Counts days between calendar dates, so a row verified today is 0 days old.
 */
export function releaseProblems(rows: readonly Helpline[], today: string): ReleaseProblem[] {
	const countries = countriesOf(rows).map((country) => country.code);
	return [
		...rows.flatMap((row) => rowProblems(row, today)),
		...[...countries, null].flatMap((country) => countryProblems(rows, country))
	];
}

function rowProblems(row: Helpline, today: string): ReleaseProblem[] {
	const problems: ReleaseProblem[] = [];
	const { id } = row;
	const age = ageInDays(row, today);
	if (age === null) problems.push({ kind: 'not-verified', id });
	else if (age < 0) problems.push({ kind: 'verified-in-future', id });
	else if (age > VERIFIED_FOR_DAYS) {
		problems.push({ kind: 'verified-too-long-ago', id, days: age });
	}
	if (row.kind === 'line' && row.hours.open === null) problems.push({ kind: 'no-hours', id });
	if (!isReachable(row)) problems.push({ kind: 'no-way-to-reach', id });
	return problems;
}

/** A row without a name beside its date, or with a date that is none, counts as not verified. */
function ageInDays({ verifiedOn, verifiedBy }: Helpline, today: string): number | null {
	if (verifiedOn === null || verifiedBy === null || verifiedBy.trim() === '') return null;
	const days = Math.round((Date.parse(today) - Date.parse(verifiedOn)) / 86_400_000);
	return Number.isNaN(days) ? null : days;
}

function isReachable(row: Helpline): boolean {
	const ways = [row.text, row.whatsapp, row.chat];
	return row.kind === 'directory'
		? row.url !== null
		: row.call.length > 0 || ways.some((way) => way !== null);
}

function countryProblems(rows: readonly Helpline[], country: string | null): ReleaseProblem[] {
	const code = country ?? ANYWHERE;
	const numbers = new Set(
		rows.filter((row) => row.country === code).map((row) => row.emergencyNumber.trim())
	);
	const shown = orderLines(rows, country);
	const problems: ReleaseProblem[] = [];
	if (numbers.size === 0 || numbers.has('')) {
		problems.push({ kind: 'no-emergency-number', country: code });
	}
	if (numbers.size > 1) problems.push({ kind: 'two-emergency-numbers', country: code });
	if (shown.at(-1)?.kind !== 'directory' || rows.at(-1)?.kind !== 'directory') {
		problems.push({ kind: 'directory-not-last', country: code });
	}
	return problems;
}
