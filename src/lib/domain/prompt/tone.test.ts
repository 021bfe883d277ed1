import { expect, test } from 'vitest';
import { toneOf } from './tone';

test.each([
	['I want to die', 'elevated', 'crisis'],
	['You keep asking the same thing', 'none', 'resistance'],
	["You don't understand, stop asking", 'none', 'resistance'],
	["That isn't helpful", 'none', 'resistance'],
	["I want to stop drinking but I like to drink with my friends, it's fun", 'none', 'ambivalence'],
	['Part of me wants to leave', 'none', 'ambivalence'],
	["I don't think I need to change, I'm fine", 'none', 'ambivalence'],
	['I am going to call my sister tomorrow', 'none', 'change_talk'],
	['I need to find a way to sleep', 'low', 'change_talk'],
	['We went to the lake on Sunday', 'none', 'engagement'],
	['', 'none', 'engagement']
] as const)('%j at level %s sounds like %s', (text, level, tone) => {
	expect(toneOf(text, '', level)).toBe(tone);
});

test('a message of any length is read in no time', () => {
	expect(toneOf(`${'a '.repeat(500_000)} part of me wants to leave`, '', 'none')).toBe(
		'ambivalence'
	);
});
