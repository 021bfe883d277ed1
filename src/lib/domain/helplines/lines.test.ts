import { expect, test } from 'vitest';
import { Helpline } from './helpline';
import { HELPLINES } from './lines';

test('every row fits the schema', () => {
	const refused = HELPLINES.filter((row) => !Helpline.safeParse(row).success);

	expect(refused.map((row) => row.id)).toEqual([]);
});

test('holds 62 rows of 36 countries and one directory, no id twice', () => {
	expect(HELPLINES).toHaveLength(62);
	expect(new Set(HELPLINES.map((row) => row.id)).size).toBe(62);
	expect(new Set(HELPLINES.map((row) => row.country)).size).toBe(37);
	expect(HELPLINES.filter((row) => row.kind === 'directory')).toHaveLength(1);
});

test('carries no note meant for developers', () => {
	expect(JSON.stringify(HELPLINES)).not.toContain('devNote');
});

test('every time zone of a row is known to Intl', () => {
	const zones = HELPLINES.flatMap((row) => row.hours.tz ?? []);

	expect(() => zones.map((timeZone) => new Intl.DateTimeFormat('en', { timeZone }))).not.toThrow();
});

test.each([
	['a span that ends before it starts', { tz: 'Europe/Rome', open: [['22:00', '06:00']] }],
	['a time that does not exist', { tz: 'Europe/Rome', open: [['09:00', '24:30']] }],
	['spans without a time zone', { tz: null, open: [['09:00', '17:00']] }]
])('refuses %s', (_, hours) => {
	const row = { ...HELPLINES[0]!, hours: { ...hours, note: null } };

	expect(Helpline.safeParse(row).success).toBe(false);
});
