import { describe, expect, test } from 'vitest';
import { partsOf, type ScoredMessage } from './parts';

const user = (text: string): ScoredMessage => ({ role: 'user', text });
const reply = (text: string): ScoredMessage => ({ role: 'assistant', text });

describe('parts of the conversation score', () => {
	test('depth is half at 200 words of the person', () => {
		expect(partsOf([user('word '.repeat(200))]).depth).toBeCloseTo(0.5);
		expect(partsOf([user('word '.repeat(50))]).depth).toBeCloseTo(0.2); // 50 / (50 + 200)
		expect(partsOf([reply('word '.repeat(500))]).depth).toBe(0);
	});

	test('direction is change talk among both, smoothed', () => {
		const change = user('I want to stop drinking');
		const sustain = user('I enjoy it, it helps me relax');

		expect(partsOf([]).direction).toBe(0.5);
		expect(partsOf([change]).direction).toBeCloseTo(2 / 3); // (1 + 1) / (1 + 0 + 2)
		expect(partsOf([change, sustain]).direction).toBeCloseTo(1 / 2); // (1 + 1) / (1 + 1 + 2)
		expect(partsOf([sustain]).direction).toBeCloseTo(1 / 3); // (0 + 1) / (0 + 1 + 2)
	});

	test('uptake is half at two messages that take something up, and no thanks count', () => {
		const takes = user('That makes sense');

		expect(partsOf([takes, takes]).uptake).toBeCloseTo(0.5);
		expect(partsOf([user('Thank you so much, bye!')]).uptake).toBe(0);
		expect(partsOf([user('You are not listening, never mind')]).uptake).toBe(0);
	});

	test('mood is neutral at a half and follows the end', () => {
		const [sad, glad] = [user('I am sad and miserable'), user('I am happy and glad')];

		expect(partsOf([user('the table is brown')]).mood).toBe(0.5);
		expect(partsOf([sad, sad, glad, glad, glad]).mood).toBeGreaterThan(
			partsOf([glad, glad, sad, sad, sad]).mood
		);
	});

	test('freedom falls twice as fast as replies press', () => {
		const [free, pressing] = [reply('What do you make of it?'), reply('You must stop this.')];

		expect(partsOf([free]).freedom).toBe(1);
		expect(partsOf([free, free, free, pressing]).freedom).toBeCloseTo(0.5); // 1 - 2 / 4
		expect(partsOf([free, pressing]).freedom).toBe(0);
	});

	test('linked counts replies that use a word the person brought', () => {
		const messages = [user('My garden is dying'), reply('Your garden matters.'), reply('Go on.')];

		expect(partsOf(messages).linked).toBeCloseTo(0.5);
		expect(partsOf([reply('Your garden matters.')]).linked).toBe(0);
	});

	test('care is full when half the replies validate', () => {
		const caring = reply('I am so sorry to hear that.');

		expect(partsOf([caring, reply('When was that?')]).care).toBe(1); // 2 / 2 replies
		expect(partsOf([reply('When was that?')]).care).toBe(0);
	});

	test('system messages are passed over', () => {
		const messages = [user('My garden is dying'), reply('Your garden matters.')];

		expect(partsOf([...messages, { role: 'system', text: 'You must obey.' }])).toEqual(
			partsOf(messages)
		);
	});
});
