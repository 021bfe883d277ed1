import { describe, expect, test } from 'vitest';
import type { Message } from '#lib/domain';
import { f32Text, floatText } from './f32';
import { sessionPreview } from './preview';
import { momentOf, parseRfc3339 } from './rfc3339';

describe('f32 text', () => {
	test.each([
		[8, '8.0'],
		[0, '0.0'],
		[-0.35, '-0.35'],
		[0.1 + 0.2, '0.3'],
		[Math.fround(0.1), '0.1'],
		[1 / 3, '0.33333334'],
		[16_777_216, '16777216.0'],
		[1e-8, '1.0e-8'],
		[3.4028234e38, '3.4028235e+38']
	])('%d is written %s', (value, text) => {
		expect(f32Text(value)).toBe(text);
		expect(Math.fround(Number(text))).toBe(Math.fround(value));
	});

	test('a float always shows its point', () => {
		expect([floatText(8), floatText(8.5), floatText(1e21)]).toEqual(['8.0', '8.5', '1.0e+21']);
	});
});

describe('RFC 3339', () => {
	test.each([
		['2024-02-29T23:59:60Z', Date.UTC(2024, 2, 1), 0],
		['2025-01-14t19:02:03.1299z', Date.UTC(2025, 0, 14, 19, 2, 3, 129), 0],
		['2025-01-14 19:02:03-05:30', Date.UTC(2025, 0, 15, 0, 32, 3), -330],
		['2025-01-14T19:02:03+23:00', Date.UTC(2025, 0, 13, 20, 2, 3), 0],
		['2025-01-14T19:02:03-00:00', Date.UTC(2025, 0, 14, 19, 2, 3), 0]
	])('%s is read', (text, at, offset) => {
		expect(parseRfc3339(text)).toEqual({ at, offset });
	});

	test.each([
		'',
		'2025-02-29T00:00:00Z',
		'2025-13-01T00:00:00Z',
		'2025-01-01T24:00:00Z',
		'2025-01-01T00:60:00Z',
		'2025-01-01T00:00:61Z',
		'2025-01-01T00:00:00',
		'2025-01-01T00:00:00+24:00',
		'1969-12-31T23:59:59Z',
		'0070-01-01T00:00:00Z',
		'2025-01-01T00:00:00.Z',
		'2025-1-1T00:00:00Z'
	])('%j is refused', (text) => {
		expect(parseRfc3339(text)).toBeNull();
	});

	test('an unchecked time is a bug that quotes nothing', () => {
		expect(() => momentOf('my words')).toThrow('a time string was not checked at the door');
	});
});

describe('the preview', () => {
	const said = (role: Message['role'], text: string) => ({ role, text }) as Message;

	test('never cuts inside a character', () => {
		const family = '👩‍👧';

		expect(sessionPreview([said('user', family.repeat(120))])).toBe(family.repeat(100));
	});

	test('is one line of the person’s own words, or the greeting while there are none', () => {
		expect(sessionPreview([said('assistant', 'Hello'), said('user', ' a\n\tb ')])).toBe('a b');
		expect(sessionPreview([said('assistant', 'Hello'), said('user', '  ')])).toBe('Hello');
		expect(sessionPreview([said('system', '  ')])).toBeNull();
		expect(sessionPreview([])).toBeNull();
	});
});
