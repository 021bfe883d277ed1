import { expect, test } from 'vitest';
import type { Helpline } from './helpline';
import { HELPLINES } from './lines';
import { releaseProblems, VERIFIED_FOR_DAYS } from './release';

const TODAY = '2026-11-22';
const verified = (rows: readonly Helpline[], verifiedOn = '2026-11-01'): Helpline[] =>
	rows.map((row) => ({ ...row, verifiedOn, verifiedBy: 'A. Person' }));
const good = verified(HELPLINES.filter((row) => row.kind === 'directory' || row.hours.open));
const change = (id: string, fields: Partial<Helpline>) =>
	good.map((row) => (row.id === id ? { ...row, ...fields } : row));

test('lets a table pass in which every row is verified and has hours', () => {
	expect(releaseProblems(good, TODAY)).toEqual([]);
});

test('names every row of today, as nobody verified one, and the five without hours', () => {
	const problems = releaseProblems(HELPLINES, TODAY);

	expect(problems.filter((problem) => problem.kind === 'not-verified')).toHaveLength(62);
	expect(problems.filter((problem) => problem.kind === 'no-hours')).toEqual(
		['fi-mieli-en', 'ar-cas', 'co-106', 'jp-inochisos', 'tw-1995'].map((id) => ({
			kind: 'no-hours',
			id
		}))
	);
	expect(problems).toHaveLength(67);
});

test('a check holds for exactly 180 days', () => {
	expect(VERIFIED_FOR_DAYS).toBe(180);
	expect(releaseProblems(verified(good, '2026-05-26'), TODAY)).toEqual([]);
	expect(releaseProblems(change('us-988', { verifiedOn: '2026-05-25' }), TODAY)).toEqual([
		{ kind: 'verified-too-long-ago', id: 'us-988', days: 181 }
	]);
});

test.each([
	[{ verifiedBy: null }],
	[{ verifiedBy: ' ' }],
	[{ verifiedOn: null }],
	[{ verifiedOn: 'last spring' }]
])('a date without a person, or none at all, is no check: %o', (fields) => {
	expect(releaseProblems(change('us-988', fields), TODAY)).toEqual([
		{ kind: 'not-verified', id: 'us-988' }
	]);
});

test('refuses a check that has not happened yet', () => {
	expect(releaseProblems(change('us-988', { verifiedOn: '2026-11-23' }), TODAY)).toEqual([
		{ kind: 'verified-in-future', id: 'us-988' }
	]);
});

test('refuses a line that nobody can reach', () => {
	const problems = releaseProblems(change('fr-3114', { call: [] }), TODAY);

	expect(problems).toEqual([{ kind: 'no-way-to-reach', id: 'fr-3114' }]);
});

test('refuses a country without an emergency number, or with two', () => {
	expect(releaseProblems(change('fr-3114', { emergencyNumber: '' }), TODAY)).toEqual([
		{ kind: 'no-emergency-number', country: 'FR' }
	]);
	expect(releaseProblems(change('gb-shout', { emergencyNumber: '112' }), TODAY)).toEqual([
		{ kind: 'two-emergency-numbers', country: 'GB' }
	]);
});

test('refuses a table whose directory is missing or not last', () => {
	const directory = good.at(-1)!;
	const france = good.filter((row) => row.country === 'FR');

	expect(releaseProblems([directory, ...france], TODAY)).toEqual([
		{ kind: 'directory-not-last', country: 'FR' },
		{ kind: 'directory-not-last', country: 'ZZ' }
	]);
	expect(releaseProblems(france, TODAY)).toContainEqual({
		kind: 'directory-not-last',
		country: 'FR'
	});
});
