import { describe, expect, test } from 'vitest';
import { counted, listed, sayDay, score, sinceDay } from './words';

describe('words', () => {
	test('leaves out the year only within the current one', () => {
		expect(sayDay('2026-03-03', '2026-11-22')).toBe('March 3');
		expect(sayDay('2025-03-03', '2026-11-22')).toBe('March 3, 2025');
	});

	test('says on for one day and since for more', () => {
		expect(sinceDay('2026-03-03', '2026-03-03', '2026-11-22')).toBe('on March 3');
		expect(sinceDay('2026-03-03', '2026-03-04', '2026-11-22')).toBe('since March 3');
	});

	test('keeps one in the singular', () => {
		expect(counted(1, 'session')).toBe('1 session');
		expect(counted(0, 'session')).toBe('0 sessions');
		expect(counted(1234, 'message')).toBe('1,234 messages');
	});

	test('writes a score with a true minus and never minus zero', () => {
		expect(score(-0.256)).toBe('−0.26');
		expect(score(-0.001)).toBe('0.00');
		expect(score(1)).toBe('1.00');
	});

	test('joins a list as spoken', () => {
		expect(listed(['Sleep', 'Work', 'Family'])).toBe('Sleep, Work and Family');
	});
});
