import { expect, test } from 'vitest';
import { screen } from './crisis/screen';
import { noteItems, noteText } from './handoff';
import { said } from './prompt/messages.fixture';

const ALARM = "I've been thinking about hurting myself";
const TALK = [
	{ ...said(1, 'the bus was late'), screening: screen('the bus was late', []) },
	said(2, 'That sounds tiring.'),
	{ ...said(3, ALARM), screening: screen(ALARM, []) },
	{ ...said(4, 'Please also talk with a person.'), kind: 'crisis_template' as const },
	{ ...said(6, "I'm a computer program."), kind: 'note' as const }
];

test('a note begins with the alarms and what was offered, and with nothing else of the talk', () => {
	expect(noteItems(TALK).map(({ seq, kind }) => [seq, kind])).toEqual([
		[3, 'said'],
		[4, 'offered']
	]);
});

test('the text says who wrote what and when, and the own words first', () => {
	const text = noteText(' It got worse in May. ', noteItems(TALK), () => 'Monday');

	expect(text).toMatch(/^From a talk with Chiron, a computer program/);
	expect(text.indexOf('It got worse in May.')).toBeLessThan(text.indexOf('Monday, I wrote'));
	expect(text).toContain(`Monday, I wrote:\n${ALARM}`);
	expect(text).toContain('Monday, Chiron offered (fixed text):\nPlease also talk with a person.');
});
