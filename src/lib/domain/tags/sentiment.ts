import type { Measured } from '../measured';
import { longestHits, spanOf } from './phrases';
import { findValence } from './sentiment-lexicon';
import { BOOSTERS, NEGATIONS } from './sentiment-words';
import { valenceOf } from './valence';
import { RULES_TAG } from './version';
import { wordsOf } from './words';

/** The lexicon and rules of VADER (Hutto and Gilbert 2014), with phrases, wider negation and length of this project. */
export const SENTIMENT_METHOD = 'vader+phrases';

/** Steepness of the score: a thinned sum x becomes x / sqrt(x * x + 15), as in VADER. */
const ALPHA = 15;
/** Words over which feeling spreads thin: a text of this many needs 1.4 times the valence for the same value. */
const SPREAD_WORDS = 18;

// VADER's own constants, found there by experiment.
const NEGATED = -0.74;
const SHOUTED = 0.733;
const BOOST_FADING = [1, 0.95, 0.9];
const EXCLAMATION = 0.292;
const MAX_EXCLAMATIONS = 4;
const QUESTION = 0.18;
const MAX_QUESTION = 0.96;
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;

/** Words a negation reaches over within its clause; VADER stops at three. */
const NEGATION_REACH = 4;

interface Token {
	/** Lower case, without the punctuation around it unless it is an emoticon. */
	readonly text: string;
	readonly shouted: boolean;
	/** Whether a comma or full stop follows. */
	readonly ends: boolean;
	/** Own valence, or the phrase's on its first word and 0 on its others. */
	readonly valence: number;
	readonly phrased: boolean;
}

/** How pleasant the words of a text are, -1..1; null for a text without words. `n` is 1 or 0 texts. */
export function sentimentOf(text: string): Measured {
	const value = wordsOf(text).length === 0 ? null : valueOf(text);
	return {
		value,
		method: SENTIMENT_METHOD,
		version: RULES_TAG,
		n: value === null ? 0 : 1,
		source: 'rule'
	};
}

function valueOf(text: string): number {
	const tokens = tokensOf(text);
	const sum = weighBut(
		tokens,
		tokens.map((_, at) => feltAt(tokens, at))
	);
	const loud = emphasis(text);
	const whole = sum > 0 ? sum + loud : sum < 0 ? sum - loud : 0;
	const thinned = whole / Math.sqrt(1 + tokens.length / SPREAD_WORDS);
	return thinned / Math.sqrt(thinned * thinned + ALPHA);
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** What stands between spaces, from two characters as in VADER, with emoji apart. */
const TOKEN = /[^\s\p{Extended_Pictographic}]{2,}|\p{Extended_Pictographic}/gu;
const CLAUSE_END = /[,;:.!?)…]["”’]?$/u;

function tokensOf(text: string): readonly Token[] {
	const phrases = phraseStarts(text);
	const raw = [...text.matchAll(TOKEN)];
	const mixed = raw.some(([word]) => !isShouted(word)) && raw.some(([word]) => isShouted(word));
	return raw.map((match) => {
		const [word] = match;
		const lower = word.toLowerCase().replaceAll('’', "'");
		const inner = lower.replaceAll(EDGES, '');
		// What is left of ":D" or ":)" is no word: it is looked up as it stands.
		const plain = inner.length > 1;
		const text = plain ? inner : word;
		const start = match.index + (plain ? lower.indexOf(inner) : 0);
		const phrase = phrases.find((known) => start < known.end && start + text.length > known.start);
		const opens = phrase !== undefined && start <= phrase.start;
		return {
			text,
			shouted: mixed && isShouted(word),
			ends: plain && CLAUSE_END.test(word),
			valence: phrase ? (opens ? phrase.valence : 0) : valenceOf(text),
			phrased: phrase !== undefined
		};
	});
}

function isShouted(word: string): boolean {
	return word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase();
}

function phraseStarts(text: string): readonly { start: number; end: number; valence: number }[] {
	const words = wordsOf(text);
	return longestHits(findValence(words)).map((hit) => {
		const [start, end] = spanOf(words, hit);
		return { start, end, valence: hit.label };
	});
}

/** The valence of one token after capitals, boosters ("very") and negations before it. */
function feltAt(tokens: readonly Token[], at: number): number {
	const token = tokens[at];
	if (token === undefined || token.valence === 0 || BOOSTERS.has(token.text)) return 0;
	const sign = Math.sign(token.valence);
	const boost = BOOST_FADING.reduce((sum, share, back) => {
		const before = tokens[at - 1 - back];
		if (before === undefined || before.valence !== 0) return sum;
		const own = BOOSTERS.get(before.text) ?? 0;
		return sum + share * (own + (own !== 0 && before.shouted ? SHOUTED : 0));
	}, 0);
	const felt = token.valence + sign * (boost + (token.shouted ? SHOUTED : 0));
	return isNegated(tokens, at) ? felt * NEGATED : felt;
}

function isNegated(tokens: readonly Token[], at: number): boolean {
	for (let back = 1; back <= NEGATION_REACH; back += 1) {
		const before = tokens[at - back];
		if (before === undefined || before.ends) return false;
		if (before.text === 'but' || before.text === 'and' || before.text === 'because') return false;
		if (!before.phrased && (NEGATIONS.has(before.text) || before.text.endsWith("n't"))) return true;
	}
	return false;
}

/** What stands after "but" is what is meant. */
function weighBut(tokens: readonly Token[], felt: readonly number[]): number {
	const but = tokens.findIndex(({ text }) => text === 'but');
	const weight = (at: number) => (but === -1 || at === but ? 1 : at < but ? BEFORE_BUT : AFTER_BUT);
	return felt.reduce((sum, valence, at) => sum + valence * weight(at), 0);
}

function emphasis(text: string): number {
	const marks = Math.min(MAX_EXCLAMATIONS, text.split('!').length - 1);
	const questions = text.split('?').length - 1;
	const asked = questions > 3 ? MAX_QUESTION : questions > 1 ? questions * QUESTION : 0;
	return marks * EXCLAMATION + asked;
}
