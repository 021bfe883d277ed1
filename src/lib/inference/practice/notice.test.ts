import { describe, expect, test } from 'vitest';
import { notice } from './notice';

const feelingIn = (said: string): string | undefined => notice(said).feeling?.word;

describe('a feeling of the person', () => {
	test.each([
		["I've been feeling really anxious about work lately", 'anxious'],
		['my anxiety is back', 'anxious'],
		['anxious', 'anxious'],
		['so nervous about tomorrow', 'nervous'],
		["I'm a bit worried about my mother", 'worried'],
		['sharing a flat with my brother has me stressed', 'stressed'],
		['I was so sad and quiet', 'sad'],
		['I feel down today', 'low'],
		['I feel kind of alone', 'alone'],
		["I'm exhausted", 'worn out'],
		['He yelled and I felt ashamed', 'ashamed'],
		["I'm proud of it", 'proud'],
		["My boss shouts; I'm angry", 'angry']
	])('"%s" names %s', (said, word) => {
		expect(feelingIn(said)).toBe(word);
	});

	test.each([
		"I'm not anxious today",
		'my mom is anxious all the time',
		'she is so sad',
		'leave me with my book, the sun went down',
		'the bus broke down',
		'it went fine'
	])('"%s" names none', (said) => {
		expect(feelingIn(said)).toBeUndefined();
	});
});

test.each([
	['My husband took a job', 'your relationship'],
	['work is a lot', 'work'],
	["I can't sleep", 'your nights'],
	['my dad died', 'a loss'],
	['it did not work out', undefined],
	['hello', undefined]
])('"%s" is about %s', (said, label) => {
	expect(notice(said).topic?.label).toBe(label);
});

test.each([
	['Ich bin heute sehr traurig und kann nicht schlafen', false],
	['Je suis fatigué de mon travail', false],
	['estoy muy cansado y no puedo con todo', false],
	['今日はとても疲れました', false],
	['أشعر بالحزن', false],
	['Мне грустно', false],
	['I am so tired 😴 今日', true],
	['zzz', true],
	['😀', true],
	['', true]
])('"%s" can be read: %s', (said, readable) => {
	expect(notice(said).readable).toBe(readable);
});

test('reads the beginning and the end of a very long message', () => {
	const long = `My wife left. ${'The rain fell on the road. '.repeat(5000)} I feel so lonely.`;

	const { feeling, topic, text } = notice(long);

	expect(feeling?.word).toBe('lonely');
	expect(topic?.label).toBe('your relationship');
	expect(text.length).toBeLessThan(4010);
});
