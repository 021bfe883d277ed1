import { longestHits } from './phrases';
import { askingOf, coreOf, openingOf, opensAsQuestion, type Asking } from './reply-grammar';
import { findReplyCues, type ReplyCue } from './technique-lexicon';
import type { Sentence, Word } from './words';

/** How much a reply does of each thing; 0 and up, comparable with each other only. */
export interface ReplyReading {
	readonly open: number;
	readonly closed: number;
	readonly simple: number;
	readonly complex: number;
	readonly affirmation: number;
	readonly validation: number;
	readonly disclosure: number;
	readonly advice: number;
	readonly permission: number;
	/** Advice in the form of a question ("have you tried"). */
	readonly offer: number;
	readonly information: number;
	/** Telling rather than returning or asking, where no phrase says what kind. */
	readonly input: number;
	readonly other: number;
}

export const NO_READING: ReplyReading = {
	open: 0,
	closed: 0,
	simple: 0,
	complex: 0,
	affirmation: 0,
	validation: 0,
	disclosure: 0,
	advice: 0,
	permission: 0,
	offer: 0,
	information: 0,
	input: 0,
	other: 0
};

export const MOVE_KEYS = Object.keys(NO_READING) as readonly (keyof ReplyReading)[];

export type ReadingDraft = { -readonly [Key in keyof ReplyReading]: number };

/** What a question is worth: it decides a sentence. */
export const QUESTION = 7;
/** Weight of a phrase that leaves no doubt, and of one that makes a move likely; the weights of the lexicon. */
const SURE = 5;
const LIKELY = 3;
/** An offer in the form of a question is a little less of a question. */
const OFFERED = 6;
/** "Is that right?" belongs to the reflection before it. */
const CHECK = 2;
/** No act of one sentence counts more than this, so that one wordy sentence does not drown the rest. */
const SENTENCE_CAP = 8;
/** A fragment that returns the other's words is a reflection from this share of shared words. */
const RETURNED = 0.4;
const RETURNED_WEIGHT = 4;

type Weights = (cue: ReplyCue) => number;

/** What one sentence does; `said` holds the content words the other said before. */
export function readSentence(sentence: Sentence, said: ReadonlySet<string>): ReplyReading {
	const core = coreOf(sentence.words);
	const weights = cueWeights(core);
	if (core.length === 0) return NO_READING;
	const asking = askingOf(sentence, core);
	if (asking !== null) return readQuestion(asking, weights, core);
	const plain = plainOf(sentence, core);
	const reflection = weights('reflection') + returned(core, said) + plain.reflection;
	return capped({
		...NO_READING,
		simple: reflection,
		affirmation: weights('affirmation'),
		validation: weights('validation'),
		disclosure: weights('disclosure'),
		// "It sounds like you have to" tells of duties, it does not give them.
		advice: weights('reflection') >= SURE ? weights('advice') / 3 : weights('advice'),
		permission: weights('permission'),
		information: weights('information') + plain.information / 4,
		input: plain.information,
		other: weights('social') + weights('structure')
	});
}

/** Words from which a statement with a question mark gives something back rather than checks a fact. */
const CHECKED_BACK = 6;
/** Shorter ones ("For you?") only check. */
const SHORT_CHECK = 4;

function readQuestion(
	asking: Exclude<Asking, null>,
	weights: Weights,
	core: readonly Word[]
): ReplyReading {
	if (weights('permission') >= SURE)
		return { ...NO_READING, permission: QUESTION, closed: OFFERED };
	if (weights('check') >= SURE) return { ...NO_READING, simple: CHECK, closed: CHECK };
	if (weights('asked_advice') >= SURE) {
		return { ...NO_READING, offer: QUESTION + 1, [asking === 'open' ? 'open' : 'closed']: OFFERED };
	}
	// "What I hear is that you miss her?" holds a wh-word and still gives back.
	const gives = asking === 'declared' || (weights('reflection') >= SURE && !opensAsQuestion(core));
	return gives ? readDeclared(weights, core) : { ...NO_READING, [asking]: QUESTION };
}

/** A statement with a question mark suggests, gives back or checks. */
function readDeclared(weights: Weights, core: readonly Word[]): ReplyReading {
	const framed = weights('reflection') >= SURE && core.length >= SHORT_CHECK;
	if (weights('advice') >= LIKELY && !framed) {
		return { ...NO_READING, offer: QUESTION + 1, closed: OFFERED };
	}
	const you = core.some(({ text }) => text === 'you' || text === 'your');
	return framed || (you && core.length >= CHECKED_BACK)
		? { ...NO_READING, simple: QUESTION + 1, closed: LIKELY }
		: { ...NO_READING, closed: QUESTION, simple: LIKELY };
}

/** Words from which a sentence says something even where no phrase is known. */
const SAYS_SOMETHING = 5;

/** "So, ..." draws something from what the other said. */
const CONCLUDES = 1;

/** What a statement leans to without any known phrase: about the other person it returns, about the world it informs. */
function plainOf(
	sentence: Sentence,
	core: readonly Word[]
): { reflection: number; information: number } {
	if (core.length < SAYS_SOMETHING) return { reflection: 0, information: 0 };
	const you = core.some(({ text }) => text === 'you' || text === 'your');
	const self = core.some(({ text }) => text === 'i' || text === 'we' || text === 'my');
	const concludes = !self && openingOf(sentence).includes('so') ? CONCLUDES : 0;
	if (you && !self) return { reflection: 1.2 + concludes, information: 0.3 };
	return self
		? { reflection: 0.3, information: 1.2 }
		: { reflection: 1 + concludes, information: 1 };
}

/** Letters from which a word counts as content. */
const CONTENT_LETTERS = 4;

/** The content words of some words, in order. */
export function contentOf(words: readonly Word[]): readonly string[] {
	return words.map(({ text }) => text).filter((text) => text.length >= CONTENT_LETTERS);
}

function returned(core: readonly Word[], said: ReadonlySet<string>): number {
	const content = contentOf(core);
	const again = content.filter((text) => said.has(text)).length;
	return content.length > 0 && again / content.length >= RETURNED ? RETURNED_WEIGHT : 0;
}

function cueWeights(words: readonly Word[]): Weights {
	const weights = new Map<ReplyCue, number>();
	for (const hit of longestHits(findReplyCues(words))) {
		weights.set(hit.label, (weights.get(hit.label) ?? 0) + hit.weight);
	}
	return (cue) => weights.get(cue) ?? 0;
}

function capped(reading: ReplyReading): ReplyReading {
	const draft: ReadingDraft = { ...reading };
	for (const key of MOVE_KEYS) draft[key] = Math.min(SENTENCE_CAP, draft[key]);
	return draft;
}
