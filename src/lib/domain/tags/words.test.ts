import { describe, expect, test } from 'vitest';
import { sentencesOf, wordsOf } from './words';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('words', () => {
	test.each([
		['I can’t sleep', ['i', 'can', 'not', 'sleep']],
		['i dont know', ['i', 'do', 'not', 'know']],
		["My mother's house", ['my', 'mother', 'house']],
		['gonna go', ['going', 'to', 'go']],
		['SOOOO tired', ['so', 'tired']],
		['that is shouldn’t', ['that', 'is', 'should', 'not']],
		['…', []],
		['', []]
	])('reads %j as plain words', (text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	test('points back at the text as written, both halves of a contraction at the same place', () => {
		const text = 'Well, I can’t.';

		const not = wordsOf(text).at(-1);

		expect(text.slice(not?.start, not?.end)).toBe('can’t');
	});

	test('counts UTF-16 units after an emoji', () => {
		const text = '😢 tired';

		const [emoji, word] = wordsOf(text);

		expect([emoji?.start, emoji?.end]).toEqual([0, 2]);
		expect([word?.start, word?.end]).toEqual([3, 8]);
	});

	test('tells which sentences ask', () => {
		const sentences = sentencesOf('I see. What happened then? And after that');

		expect(sentences.map((sentence) => sentence.asks)).toEqual([false, true, false]);
	});
});
