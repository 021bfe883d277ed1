import { describe, expect, test } from 'vitest';
import { isOpenNow, nextOpening } from './hours';
import { HELPLINES } from './lines';
import { hoursText, openText, reachText } from './words';
import { Millis } from '../time';

const line = (id: string) => HELPLINES.find((row) => row.id === id)!;
const at = (iso: string) => Millis.parse(Date.parse(iso));

// 22 November 2026 is a Sunday; winter offsets unless the row says otherwise.
test.each([
	['it-telefonoamico', '2026-11-22T03:00:00+01:00', 'closed', 'Closed, opens 09:00'],
	['it-telefonoamico', '2026-11-22T08:59:59+01:00', 'closed', 'Closed, opens 09:00'],
	['it-telefonoamico', '2026-11-22T09:00:00+01:00', 'open', 'Open now'],
	['it-telefonoamico', '2026-11-22T23:59:59+01:00', 'open', 'Open now'],
	['it-telefonoamico', '2026-11-23T00:00:00+01:00', 'closed', 'Closed, opens 09:00'],
	['it-telefonoamico', '2026-07-01T08:30:00+02:00', 'closed', 'Closed, opens 09:00'],
	['it-telefonoamico', '2026-07-01T09:00:00+02:00', 'open', 'Open now'],
	['dk-livslinien', '2026-11-22T03:00:00+01:00', 'open', 'Open now'],
	['dk-livslinien', '2026-11-22T04:59:00+01:00', 'open', 'Open now'],
	['dk-livslinien', '2026-11-22T05:00:00+01:00', 'closed', 'Closed, opens 09:00'],
	['dk-livslinien', '2026-11-22T06:00:00+01:00', 'closed', 'Closed, opens 09:00'],
	['dk-livslinien', '2026-11-22T09:00:00+01:00', 'open', 'Open now'],
	['de-116111', '2026-11-22T15:00:00+01:00', 'closed', 'Closed, opens tomorrow 14:00'],
	['de-116111', '2026-11-23T15:00:00+01:00', 'open', 'Open now'],
	['de-116111', '2026-11-21T20:00:00+01:00', 'closed', 'Closed, opens Monday 14:00'],
	['de-116111', '2026-11-23T10:00:00+01:00', 'closed', 'Closed, opens 14:00'],
	['us-988', '2026-11-22T03:00:00-05:00', 'open', 'Open now'],
	['jp-inochisos', '2026-11-22T12:00:00+09:00', 'unknown', null],
	['ua-7333', '2026-11-22T12:00:00+02:00', 'unknown', null],
	['my-heal', '2026-11-22T12:00:00+08:00', 'unknown', null]
] as const)('%s at %s is %s', (...[id, iso, state, words]) => {
	expect(isOpenNow(line(id), at(iso))).toBe(state);
	expect(openText(line(id), at(iso))).toBe(words);
});

test('keeps to the wall clock on the day the clocks change', () => {
	const rome = line('it-telefonoamico');

	expect(isOpenNow(rome, at('2026-03-29T06:59:00Z'))).toBe('closed');
	expect(isOpenNow(rome, at('2026-03-29T07:00:00Z'))).toBe('open');
	expect(isOpenNow(rome, at('2026-10-25T07:59:00Z'))).toBe('closed');
	expect(isOpenNow(rome, at('2026-10-25T08:00:00Z'))).toBe('open');
});

describe('the next opening', () => {
	const saturdayNight = at('2026-11-21T20:00:00+01:00');

	test('skips the days a line is closed', () => {
		expect(nextOpening(line('de-116111'), saturdayNight)).toEqual({
			time: '14:00',
			day: 'mon',
			inDays: 2
		});
	});

	test('is the same day next week where a line opens once a week', () => {
		const weekly = {
			...line('de-116111'),
			hours: { ...line('de-116111').hours, days: ['sat' as const] }
		};

		expect(nextOpening(weekly, saturdayNight)).toEqual({ time: '14:00', day: 'sat', inDays: 7 });
		expect(openText(weekly, saturdayNight)).toBe('Closed, opens Saturday 14:00');
	});

	test('is null where a line is open or nobody knows its hours', () => {
		expect(nextOpening(line('us-988'), saturdayNight)).toBeNull();
		expect(nextOpening(line('tw-1995'), saturdayNight)).toBeNull();
	});
});

test('a time zone this engine does not know gives unknown, not an error', () => {
	const odd = {
		...line('it-telefonoamico'),
		hours: { ...line('it-telefonoamico').hours, tz: 'Moon/Tranquility' }
	};

	expect(isOpenNow(odd, at('2026-11-22T12:00:00Z'))).toBe('unknown');
	expect(nextOpening(odd, at('2026-11-22T12:00:00Z'))).toBeNull();
});

test('a line with spans but no time zone is not called open', () => {
	const odd = {
		...line('it-telefonoamico'),
		hours: { ...line('it-telefonoamico').hours, tz: null }
	};

	expect(isOpenNow(odd, at('2026-11-22T12:00:00Z'))).toBe('unknown');
});

test.each([
	['us-988', 'Day and night'],
	['it-telefonoamico', 'Every day, 09:00 to 24:00'],
	['dk-livslinien', 'Every day, 00:00 to 05:00 and 09:00 to 24:00'],
	['de-116111', 'Monday to Saturday, 14:00 to 20:00'],
	['co-106', 'Hours not checked'],
	['ua-7333', 'Listed as: day and night'],
	['my-heal', 'Listed as: every day, 08:00 to 24:00']
])('writes the hours of %s as "%s"', (id, words) => {
	expect(hoursText(line(id))).toBe(words);
});

test('writes days that are no run one by one', () => {
	const two = {
		...line('de-116111'),
		hours: { ...line('de-116111').hours, days: ['tue' as const, 'thu' as const] }
	};

	expect(hoursText(two)).toBe('Tuesday, Thursday, 14:00 to 20:00');
});

test.each([
	['us-988', 'call or text 988'],
	['us-ctl', 'text HOME to 741741'],
	['us-trevor', 'call 1-866-488-7386, or text START to 678-678'],
	['us-vcl', 'call 988, then press 1, or text 838255'],
	['gb-samaritans', 'call 116 123'],
	['cl-4141', 'call *4141, from a mobile'],
	['zz-findahelpline', 'findahelpline.com']
])('says how to reach %s: "%s"', (id, words) => {
	expect(reachText(line(id))).toBe(words);
});
