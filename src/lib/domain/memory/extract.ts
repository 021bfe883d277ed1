import type { Message } from '../message';
import { sentencesOf, wordsOf } from '../tags/words';

/** Goes up with every change of what is picked. */
export const EXTRACT_METHOD = 'extract-1';

/** Longest sentence that is quoted whole, UTF-16 units. */
const QUOTE_LENGTH = 160;
/** A longer message is read at its beginning only. */
const READ_LENGTH = 4000;

/** Signs that a sentence carries something of the person, with their weight. Project heuristic for English. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
	[/\b(?:my|our) \p{L}+/iu, 2],
	[
		/\bi(?:'m| am|'ve| have| feel| felt| was| want| need| hope| wish| plan| decided| lost| can't| cannot)\b/iu,
		2
	],
	[/\b(?:because|since|after|when|that's why)\b/iu, 1],
	[/\b(?:want|need|goal|plan|going to|will try|promised|decided)\b/iu, 2],
	[
		/\b(?:feel|felt|feeling|afraid|scared|sad|angry|lonely|ashamed|guilty|tired|hopeless|worried|anxious)\b/iu,
		2
	],
	[
		/\b(?:mother|father|mom|dad|wife|husband|partner|son|daughter|brother|sister|friend|boss|work|job|school)\b/iu,
		1
	],
	[/\b(?:died|death|divorce|diagnos\w*|moved|fired|hospital|pregnan\w*|broke up|accident)\b/iu, 3]
];
const SMALL_TALK =
	/^(?:hi|hello|hey|ok|okay|yes|no|thanks|thank you|bye|good (?:morning|night|evening))\b/iu;

interface Candidate {
	readonly place: number;
	readonly score: number;
	readonly text: string;
}

/**
 * The sentences of the person that say most of them, word for word and in order, each in quotes on a line of its own.
 *
 * At most `length` UTF-16 units; '' where the person said nothing worth it. Deterministic; where no rule applies, as in
 * other languages, longer sentences come first.
 */
export function extract(messages: readonly Message[], length: number): string {
	const candidates = messages.filter(isSaid).flatMap(({ text }, i) => candidatesOf(text, i * 1000));
	const picked: Candidate[] = [];
	const seen = new Set<string>();
	let room = length;
	for (const candidate of candidates.toSorted((a, b) => b.score - a.score || a.place - b.place)) {
		const cost = candidate.text.length + 3; // quotes and the line's end
		if (cost > room || seen.has(candidate.text)) continue;
		seen.add(candidate.text);
		picked.push(candidate);
		room -= cost;
	}
	return picked
		.toSorted((a, b) => a.place - b.place)
		.map(({ text }) => `“${text}”`)
		.join('\n');
}

function isSaid({ role, kind }: Message): boolean {
	return role === 'user' && kind === 'turn';
}

function candidatesOf(text: string, from: number): Candidate[] {
	const read = text.slice(0, READ_LENGTH).toWellFormed();
	return sentencesOf(read, wordsOf(read)).flatMap(({ words, start, end }, i) => {
		const sentence = read.slice(start, end).replace(/\s+/gu, ' ').trim();
		if (sentence.length > QUOTE_LENGTH || sentence.length < 12 || SMALL_TALK.test(sentence))
			return [];
		return [{ place: from + i, score: scoreOf(sentence, words.length), text: sentence }];
	});
}

function scoreOf(sentence: string, words: number): number {
	const plain = sentence.replaceAll('’', "'");
	const signs = SIGNS.reduce((sum, [sign, weight]) => sum + (sign.test(plain) ? weight : 0), 0);
	return signs + Math.min(words, 12) / 12;
}
