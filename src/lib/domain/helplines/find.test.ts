import { describe, expect, test } from 'vitest';
import {
	COUNTRIES,
	CRISIS_TOPICS,
	crisisLines,
	emergencyNumber,
	isNumberKnown,
	leadLines,
	leadsWithDirectory,
	linesFor,
	orderLines
} from './find';
import { HelplineTopic, type Helpline } from './helpline';
import { HELPLINES } from './lines';
import { Millis } from '../time';

const ids = (lines: readonly Helpline[]) => lines.map((line) => line.id);
const ALL_LOW = ['CO', 'MY', 'TW', 'UA'];
const everywhere = [...COUNTRIES.map((country) => country.code), 'GR', 'ZZ', null];

test('lists countries by name, without "Somewhere else"', () => {
	const names = COUNTRIES.map((country) => country.name);

	expect(names).toHaveLength(36);
	expect(names).toEqual([...names].sort());
	expect(COUNTRIES).toContainEqual({ code: 'GB', name: 'United Kingdom' });
	expect(COUNTRIES.map((country) => country.code)).not.toContain('ZZ');
});

describe.each(everywhere)('in %s', (country) => {
	const topicChoices = [undefined, CRISIS_TOPICS, ...HelplineTopic.options.map((one) => [one])];

	test('the directory is last, once, whatever is asked for', () => {
		for (const topics of topicChoices) {
			const lines = linesFor(country, topics);

			expect(lines.at(-1)?.kind).toBe('directory');
			expect(lines.filter((line) => line.kind === 'directory')).toHaveLength(1);
		}
		expect(crisisLines(country, ['abuse', 'substance']).at(-1)?.kind).toBe('directory');
	});

	test('a line of low confidence is first only where all are', () => {
		for (const topics of topicChoices) {
			const lines = linesFor(country, topics).filter((line) => line.kind === 'line');
			const isAllLow = lines.every((line) => line.confidence === 'low');

			expect(lines[0]?.confidence === 'low').toBe(isAllLow && lines.length > 0);
		}
	});

	test('there is an emergency number', () => {
		expect(emergencyNumber(country).number).toMatch(/^\d{2,5}$/);
	});
});

test('keeps the order of the file', () => {
	expect(ids(linesFor('GB', CRISIS_TOPICS))).toEqual([
		'gb-samaritans',
		'gb-shout',
		'gb-nhs111',
		'gb-papyrus',
		'zz-findahelpline'
	]);
});

test('puts the first better line before a leading one of low confidence', () => {
	const low = HELPLINES.find((line) => line.id === 'ar-cas')!;
	const better = HELPLINES.find((line) => line.id === 'ar-saludmental')!;
	const directory = HELPLINES.at(-1)!;

	expect(ids(orderLines([low, better, directory], 'AR'))).toEqual([
		'ar-saludmental',
		'ar-cas',
		'zz-findahelpline'
	]);
});

test('every row is shown in exactly one country, but for the directory', () => {
	const shown = COUNTRIES.flatMap((country) => ids(linesFor(country.code)).slice(0, -1));

	expect(shown.sort()).toEqual(ids(HELPLINES).slice(0, -1).sort());
});

test('emergency number and directory lead where all lines are of low confidence, and only there', () => {
	const leading = COUNTRIES.map((country) => country.code).filter((code) =>
		leadsWithDirectory(linesFor(code, CRISIS_TOPICS), null)
	);

	expect(leading.sort()).toEqual(ALL_LOW);
	expect(leadsWithDirectory(linesFor(null), null)).toBe(true);
});

test('emergency number and directory lead in Italy at night, when its line is closed', () => {
	const night = Millis.parse(Date.parse('2026-11-22T03:00:00+01:00'));
	const noon = Millis.parse(Date.parse('2026-11-22T12:00:00+01:00'));

	expect(leadsWithDirectory(linesFor('IT', CRISIS_TOPICS), night)).toBe(true);
	expect(ids(leadLines(linesFor('IT', CRISIS_TOPICS), night))).toEqual(['zz-findahelpline']);
	expect(ids(leadLines(linesFor('IT', CRISIS_TOPICS), noon))).toEqual(['it-telefonoamico']);
});

test.each([
	['US', ['us-988']],
	['BE', ['be-1813', 'be-cps']],
	['CO', ['zz-findahelpline']],
	[null, ['zz-findahelpline']]
])('where there is room for little, names in %s %s', (country, named) => {
	expect(ids(leadLines(linesFor(country, CRISIS_TOPICS), null))).toEqual(named);
});

test('names both lines for violence at home where there is room for little', () => {
	expect(ids(leadLines(crisisLines('US', ['abuse']), null))).toEqual(['us-ndvh', 'us-rainn']);
});

test('names the lines for violence at home before the crisis lines', () => {
	expect(ids(crisisLines('US', ['abuse', 'harm_others']))).toEqual([
		'us-ndvh',
		'us-rainn',
		'us-988',
		'us-ctl',
		'us-vcl',
		'us-childhelp',
		'zz-findahelpline'
	]);
});

test('names the crisis lines first for all else, and lines for children late', () => {
	expect(ids(crisisLines('US', ['suicide', 'substance']))).toEqual([
		'us-988',
		'us-ctl',
		'us-vcl',
		'us-samhsa',
		'zz-findahelpline'
	]);
	expect(ids(crisisLines('DE', ['abuse']))).toEqual([
		'de-telefonseelsorge',
		'de-116111',
		'zz-findahelpline'
	]);
	expect(ids(crisisLines(null, ['abuse']))).toEqual(['zz-findahelpline']);
});

test('knows where the emergency number is that of the country', () => {
	expect(isNumberKnown('US')).toBe(true);
	expect(isNumberKnown('GR')).toBe(false);
	expect(isNumberKnown(null)).toBe(false);
});

test('gives the numbers that work most widely where the country is not known', () => {
	expect(emergencyNumber(null)).toEqual({
		number: '112',
		label: 'much of Europe, many mobile phones',
		others: [{ number: '911', label: 'parts of the Americas' }]
	});
	expect(emergencyNumber('GR')).toEqual(emergencyNumber(null));
	expect(emergencyNumber('GB').number).toBe('999');
});
