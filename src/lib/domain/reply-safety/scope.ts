import type { Found } from '../crisis/phrase';
import { Break, type Word } from '../crisis/words';
import type { Guard, ReplyRule } from './pack';
import type { ReplyReader } from './reader';

const FARTHEST_NEGATION = 8; // words a negation can stand before what it negates
const FARTHEST_REPORT = 12; // words between "you said that" and what was said
const FARTHEST_REFUSAL = 8; // words from "I can't" to the verb it refuses

type Sets = ReplyReader['words'];

/** The sentence a phrase stands in. */
export interface Sentence {
	readonly words: readonly Word[];
	/** It ends in a question mark. */
	readonly endsAsking: boolean;
	/** It opens by handing what follows to the person: "in your words, …". */
	readonly givesBack: boolean;
}

const wordAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

function isNegated({ negators, emphatic, turns }: Sets, { words }: Sentence, from: number) {
	for (let at = from - 1; at >= Math.max(0, from - FARTHEST_NEGATION); at--) {
		if (words[at + 1]?.before === Break.hard || turns.has(wordAt(words, at))) return false;
		if (!negators.has(wordAt(words, at))) continue;
		return !emphatic.has(wordAt(words, at + 1)) && wordAt(words, at - 1) !== 'why';
	}
	return false;
}

function tells({ telling }: Sets, words: readonly Word[], negator: number, end: number): boolean {
	const last = Math.min(end, negator + FARTHEST_REFUSAL);
	for (let at = negator + 1; at < last; at++) if (telling.has(wordAt(words, at))) return true;
	return false;
}

/** "I can't tell you …", up to a "but". A refusal outlasts commas: "… which ones, how many, or where". */
function isRefused(sets: Sets, { words }: Sentence, from: number): boolean {
	for (let at = from - 1; at > 0; at--) {
		const word = wordAt(words, at);
		if (words[at + 1]?.before === Break.hard) return false;
		if (word !== ',' && sets.turns.has(word)) return false;
		if (word !== 'not') continue;
		const speaks = wordAt(words, at - 1) === 'i' || wordAt(words, at - 2) === 'i';
		if (speaks && tells(sets, words, at, from)) return true;
	}
	return false;
}

/** Where the clause of a word begins. */
function clauseStart(words: readonly Word[], from: number): number {
	let at = from;
	while (at > 0 && words[at]?.before !== Break.hard && wordAt(words, at - 1) !== ',') at--;
	return at;
}

/** "Did you …", "What would …": the verb before its subject, or a question word with a verb after it. */
function isAsked({ auxiliaries, inverted, questions, asking, fillers }: Sets, sentence: Sentence) {
	return (from: number): boolean => {
		const { words } = sentence;
		let at = clauseStart(words, from);
		const opener = wordAt(words, at);
		if (opener === 'and' || opener === 'but' || opener === 'so' || opener === 'or') at++;
		while (at < from && fillers.has(wordAt(words, at))) at++;
		if (at > from) return false;
		const first = wordAt(words, at);
		const second = wordAt(words, at + 1);
		if (questions.has(first)) return asking.has(second);
		return auxiliaries.has(first) && inverted.has(second);
	};
}

/** Whose words a phrase is handed to; null when the reply says it itself. */
function reporter(sets: Sets, { words }: Sentence, from: number): 'person' | 'others' | null {
	for (let at = from - 1; at >= Math.max(0, from - FARTHEST_REPORT); at--) {
		const word = wordAt(words, at);
		if (words[at + 1]?.before === Break.hard || sets.turns.has(word)) return null;
		if (!sets.reports.has(word) || isOwnCondition(words, at)) continue;
		const subject = subjectOf(sets, words, at);
		if (subject === 'i' || subject === 'we') continue;
		return subject === 'you' ? 'person' : 'others';
	}
	return null;
}

/** "When I read your words": a condition about the reply's own doing hands nothing on. */
function isOwnCondition(words: readonly Word[], at: number): boolean {
	return CONDITIONS.has(wordAt(words, at)) && wordAt(words, at + 1) === 'i';
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'when', 'before', 'until', 'whenever']);
/** Between the first and the last word of a phrase these open a question inside it. */
const DOUBTS: ReadonlySet<string> = new Set(['whether', 'wonder', 'wondering', 'wondered']);

function isDoubted({ words }: Sentence, { from, to }: Found): boolean {
	return words.slice(from, to).some(({ text }) => DOUBTS.has(text));
}

/** The word before a verb, over auxiliaries, negations and fillers. */
function subjectOf({ auxiliaries, fillers, negators }: Sets, words: readonly Word[], verb: number) {
	let at = verb - 1;
	while (at >= 0) {
		const word = wordAt(words, at);
		const passes = auxiliaries.has(word) || negators.has(word) || fillers.has(word);
		if (!passes || word === ',' || words[at + 1]?.before === Break.hard) break;
		at--;
	}
	return wordAt(words, at);
}

/** "It sounds like", close before. */
function isGuessed({ guesses, turns }: Sets, { words }: Sentence, from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - FARTHEST_REPORT); at--) {
		if (words[at + 1]?.before === Break.hard || turns.has(wordAt(words, at))) return false;
		if (guesses.has(wordAt(words, at))) return true;
	}
	return false;
}

/** Inside quotation marks, with words of the reply's own around them. */
function isQuoted({ words }: Sentence, { from }: Found): boolean {
	const quote = words[from]?.quote ?? 0;
	return quote !== 0 && words.some((word) => word.quote !== quote);
}

/** The guards that every phrase heeds unless its rule says otherwise. */
const GUARDS: readonly Guard[] = [
	'negated',
	'refused',
	'asked',
	'echoed',
	'attributed',
	'reflected',
	'guessed',
	'quoted'
];

/** Whether a guard, heeded by the rule, clears a phrase. */
export function isCleared(
	sets: Sets,
	sentence: Sentence,
	found: Found,
	{ despite = [], heeding = [] }: Pick<ReplyRule, 'despite' | 'heeding'>
): boolean {
	const { from } = found;
	const said = reporter(sets, sentence, from);
	const checks: Readonly<Record<Guard, () => boolean>> = {
		negated: () => isNegated(sets, sentence, from),
		refused: () => isRefused(sets, sentence, from),
		asked: () => isAsked(sets, sentence)(from),
		echoed: () => sentence.endsAsking,
		attributed: () => said === 'others',
		reflected: () => said === 'person' || sentence.givesBack,
		guessed: () => isGuessed(sets, sentence, from),
		quoted: () => isQuoted(sentence, found),
		safety: () => sentence.words.some(({ text }) => sets.safety.has(text)),
		hedged: () => sentence.words.some(({ text }) => sets.hedged.has(text)),
		referred: () => sentence.words.some(({ text }) => sets.referred.has(text))
	};
	const heeded = [...GUARDS.filter((guard) => !despite.includes(guard)), ...heeding];
	return isDoubted(sentence, found) || heeded.some((guard) => checks[guard]());
}
