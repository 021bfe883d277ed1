import { expect, test } from 'vitest';
import { choiceEntry, Millis, OffsetMinutes, type AuditEntry } from '#lib/domain';
import { sayEntry } from './record-words';

const NOW = { at: Millis.parse(1), offset: OffsetMinutes.parse(0) };
const CARD = {
	show: 'card',
	about: 'self',
	level: 'elevated',
	model: 'constrained',
	template: true
} as const;
const ALARM: AuditEntry = {
	...NOW,
	event: 'alarm',
	level: 'imminent',
	about: 'self',
	categories: ['suicide'],
	rules: ['P1'],
	rulesVersion: '1',
	shown: 'sheet',
	chosen: null
};

test('an entry is said in plain words', () => {
	expect(sayEntry(ALARM)).toBe(
		'A message sounded like danger (imminent). Shown: the full page with the emergency number.'
	);
	expect(sayEntry({ ...ALARM, about: 'other', level: 'none', shown: 'other' })).toContain(
		'about someone else'
	);
	expect(sayEntry({ ...ALARM, event: 'reply_taken_back', level: null, shown: 'fixed_text' })).toBe(
		'A reply of a model was taken back. Shown: a fixed text in its place.'
	);
	expect(sayEntry(choiceEntry('call', CARD, NOW))).toBe('Help line called.');
});
