import { describe, expect, test } from 'vitest';
import { longestHits, phraseBook, spanOf } from './phrases';
import { wordsOf } from './words';

function found(phrases: string, text: string): string[] {
	const words = wordsOf(text);
	return phraseBook([{ label: 'x', weight: 1, phrases }])(words).map((hit) =>
		text.slice(...spanOf(words, hit))
	);
}

describe('phrases', () => {
	test.each([
		['worr*', 'I worry, he worried', ['worry', 'worried']],
		['my/his boss', 'my boss and his boss, not her boss', ['my boss', 'his boss']],
		['so? tired', 'so tired', ['so tired', 'tired']],
		['lost ~ job', 'lost my last two jobs, lost my second job', ['lost my second job']],
		['lost ~ job', 'lost all hope in every job', []],
		['on _ mind', 'on my mind', ['on my mind']],
		['^are you', 'Are you there? I know you are you.', ['Are you']],
		['my boss', 'It is my. Boss is here', []]
	])('%j in %j', (phrases, text, expected) => {
		expect(found(phrases, text)).toEqual(expected);
	});

	test('refuses a phrase it could never look up', () => {
		expect(() => phraseBook([{ label: 'x', weight: 1, phrases: '~ job' }])).toThrow();
		expect(() => phraseBook([{ label: 'x', weight: 1, phrases: 'ab*' }])).toThrow();
	});

	test('lets the longer phrase speak for the words inside it', () => {
		const words = wordsOf('lost my job');
		const book = phraseBook([
			{ label: 'short', weight: 1, phrases: 'job' },
			{ label: 'long', weight: 1, phrases: 'lost my job' }
		]);

		expect(longestHits(book(words)).map((hit) => hit.label)).toEqual(['long']);
	});
});
