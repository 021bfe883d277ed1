import { longestHits } from './phrases';
import {
	contentOf,
	MOVE_KEYS,
	NO_READING,
	QUESTION,
	readSentence,
	type ReadingDraft,
	type ReplyReading
} from './reply-sentence';
import { findDepth } from './technique-lexicon';
import { sentencesOf, wordsOf, type Sentence } from './words';

/** What a reply ends with asks the louder: a question at the end counts this much more. */
const ENDING = 3;
/** What empty talk ("Mm-hmm. Okay.") weighs. */
const FACILITATION = 3;
/** Below this in everything, a reply only keeps the other talking. */
const SPEAKS = 0.5;

/** A sentence of a reply with what it does. */
export interface ReadSentence extends Sentence {
	readonly reading: ReplyReading;
}

/** Reads each sentence of a reply on its own. `context` is what was said before it. */
export function readSentences(text: string, context: string): readonly ReadSentence[] {
	const said = new Set(contentOf(wordsOf(context)));
	return sentencesOf(text).map((sentence) => ({
		...sentence,
		reading: readSentence(sentence, said)
	}));
}

/** Reads a whole reply: it usually answers first and asks last. */
export function readReply(text: string, context: string): ReplyReading {
	return readWhole(readSentences(text, context));
}

/** What sentences do together. */
export function readWhole(sentences: readonly ReadSentence[]): ReplyReading {
	const last = sentences.at(-1)?.reading ?? NO_READING;
	const total = sum(sentences.map(({ reading }) => reading));
	if (MOVE_KEYS.every((key) => total[key] < SPEAKS)) {
		return { ...NO_READING, other: FACILITATION };
	}
	return {
		...total,
		open: total.open + (last.open >= QUESTION ? ENDING : 0),
		closed: total.closed + (last.closed >= QUESTION ? ENDING : 0),
		...depthOf(total, sentences)
	};
}

/** Signs of depth from which a reflection is complex. */
const COMPLEX_FROM = 2;
const MAX_DEPTH = 3;
const LONG_REFLECTION = 15;
const VERY_LONG_REFLECTION = 28;

/** A reflection is complex where it goes beyond the words: length, feeling, contrast, meaning. */
function depthOf(
	total: ReplyReading,
	sentences: readonly Sentence[]
): { simple: number; complex: number } {
	if (total.simple === 0) return { simple: 0, complex: 0 };
	const words = sentences.flatMap((sentence) => sentence.words);
	const depth = longestHits(findDepth(words)).reduce((all, { weight }) => all + weight, 0);
	const signs =
		Math.min(MAX_DEPTH, depth / 2) +
		(words.length >= LONG_REFLECTION ? 1 : 0) +
		(words.length >= VERY_LONG_REFLECTION ? 1 : 0);
	return signs >= COMPLEX_FROM
		? { simple: 0, complex: total.simple }
		: { simple: total.simple, complex: 0 };
}

function sum(readings: readonly ReplyReading[]): ReplyReading {
	const draft: ReadingDraft = { ...NO_READING };
	for (const reading of readings) for (const key of MOVE_KEYS) draft[key] += reading[key];
	return draft;
}
