import { expect, test } from 'vitest';
import { parse } from '../../markup/parse.ts';
import { chooseVoice, spokenText, utterances, type Voice } from './voices.ts';

const voice = (lang: string, over: Partial<Voice> = {}): Voice => ({
	lang,
	localService: true,
	default: false,
	...over
});
const FAR = voice('en-US', { localService: false, default: true });

test('only a voice that speaks on this device is chosen', () => {
	expect(chooseVoice([FAR], ['en-US'])).toBeNull();
	expect(chooseVoice([], ['en-US'])).toBeNull();
	const near = voice('en_GB');
	expect(chooseVoice([FAR, near], ['en-US'])).toBe(near);
});

test('the languages of the person decide, in their order, then the default of the device', () => {
	const [german, english, usual] = [voice('de'), voice('en-GB'), voice('en-AU', { default: true })];

	expect(chooseVoice([german, english], ['fr', 'en', 'de'])).toBe(english);
	expect(chooseVoice([german, english, usual], ['en'])).toBe(usual);
	expect(chooseVoice([german, usual], ['fr'])).toBe(usual);
	expect(chooseVoice([german], ['fr'])).toBe(german);
});

test('a text is spoken in short pieces, without losing a word', () => {
	const sentence = 'This is one of many sentences that follow each other. ';
	const long = `${sentence.repeat(20)}${'word '.repeat(100)}${'x'.repeat(500)}`;

	const pieces = utterances(long);

	expect(pieces.every((piece) => piece.length <= 240 && piece.trim() === piece)).toBe(true);
	expect(pieces.join('').replace(/\s/gu, '')).toBe(long.replace(/\s/gu, ''));
	expect(utterances('One. Two.')).toEqual(['One. Two.']);
	expect(utterances(' \n')).toEqual([]);
});

test('the signs of the markup are not spoken', () => {
	const text =
		'# Title\n\nIt is **really** *so*\nwith `code` and [a walk](https://a.example).\n\n- one\n- two\n\n> said\n\n---\n\n```\nrun\n```';

	expect(spokenText(parse(text) ?? [])).toBe(
		'Title\nIt is really so with code and a walk.\none\ntwo\nsaid\nrun'
	);
	expect(spokenText(parse('<https://a.example/>') ?? [])).toBe('https://a.example/');
});
