import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageHeaders } from '#lib/doors';
import { keepLeaveChoice, LEAVE_TARGETS, readLeaveChoice } from './leave-choice';

let kept: Map<string, string>;
let dataset: Record<string, string>;

beforeEach(() => {
	kept = new Map();
	dataset = {};
	vi.stubGlobal('document', { documentElement: { dataset } });
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('every place Leave goes to is one a page may lead to', () => {
	const list = pageHeaders()['Connection-Allowlist'] ?? '';

	for (const { href } of Object.values(LEAVE_TARGETS))
		if (href.startsWith('https:')) expect(list).toContain(`"${href}"`);
});

test('Leave is offered until it is switched off, and the choice stays', () => {
	expect(readLeaveChoice()).toEqual({ isOn: true, to: 'weather' });

	keepLeaveChoice({ isOn: false, to: 'converter' });
	expect(readLeaveChoice()).toEqual({ isOn: false, to: 'converter' });
	expect(dataset).toEqual({ noLeave: '' });

	keepLeaveChoice({ isOn: true, to: 'converter' });
	expect(dataset).toEqual({});
});

test.each(['{', 'null', '{"to":"https://elsewhere.example"}', '[]'])(
	'what was not chosen here changes nothing: %s',
	(text) => {
		kept.set('chiron.leave', text);

		expect(readLeaveChoice()).toEqual({ isOn: true, to: 'weather' });
	}
);
