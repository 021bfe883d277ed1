import { describe, expect, test } from 'vitest';
import type { ScoredMessage } from './parts';
import { scoreConversation } from './score';

const talk = (...lines: string[]): ScoredMessage[] =>
	lines.map((line) => ({
		role: line.startsWith('A:') ? 'assistant' : 'user',
		text: line.slice(2).trim()
	}));

const GOOD = talk(
	'A: What brings you here today?',
	'U: My father is in the hospital and I have been driving there every night after work, I am worn out.',
	'A: It sounds like you are carrying the drive and the worry all alone.',
	'U: Yes, exactly. My sister lives closer but I never ask her, I feel guilty asking her for anything.',
	'A: Part of you wants help and part of you feels guilty about it. What would it be like to ask her once?',
	'U: That makes sense. I could try calling her tonight. I feel a little better, thank you.'
);
const POOR = talk(
	'A: Hi',
	'U: hi',
	'A: Just cheer up.',
	'U: you are not listening',
	'A: You should exercise.',
	'U: whatever'
);

describe('conversation score', () => {
	test('puts a conversation that listens above one that does not', () => {
		const good = scoreConversation(GOOD).value ?? NaN;
		const poor = scoreConversation(POOR).value ?? NaN;

		expect(good).toBeGreaterThan(poor + 1);
	});

	test('does so without the goodbye as well', () => {
		const good = scoreConversation(GOOD.slice(0, -2)).value ?? NaN;
		const poor = scoreConversation(POOR.slice(0, -2)).value ?? NaN;

		expect(good).toBeGreaterThan(poor);
	});

	test.each([GOOD, POOR, [...GOOD, ...POOR]])('stays in its ranges (%#)', (...messages) => {
		const { value, ...parts } = scoreConversation(messages);

		expect(value).toBeGreaterThanOrEqual(1);
		expect(value).toBeLessThanOrEqual(10);
		for (const part of Object.values(parts)) {
			expect(part).toBeGreaterThanOrEqual(0);
			expect(part).toBeLessThanOrEqual(1);
		}
	});

	test('gives no number for too little talk', () => {
		expect(scoreConversation([]).value).toBeNull();
		expect(scoreConversation(GOOD.slice(0, 3)).value).toBeNull();
	});
});
