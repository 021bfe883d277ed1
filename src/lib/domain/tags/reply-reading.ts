import { longestHits } from './phrases';
import { findReplyCues, type ReplyCue } from './technique-lexicon';
import { sentencesOf, type Sentence } from './words';

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
	readonly information: number;
	readonly other: number;
}

type Mutable = { -readonly [K in keyof ReplyReading]: number };

const NOTHING: ReplyReading = {
	open: 0,
	closed: 0,
	simple: 0,
	complex: 0,
	affirmation: 0,
	validation: 0,
	disclosure: 0,
	advice: 0,
	permission: 0,
	information: 0,
	other: 0
};

/** Reads a reply sentence by sentence: a reply usually answers first and asks last. */
export function readReply(text: string, context: string): ReplyReading {
	const total: Mutable = { ...NOTHING };
	for (const sentence of sentencesOf(text)) {
		const own = readSentence(sentence);
		for (const key of Object.keys(total) as (keyof ReplyReading)[]) total[key] += own[key];
	}
	if (context === '' && total.other > 0) total.other += 1;
	return total;
}

function readSentence(sentence: Sentence): ReplyReading {
	const cues = cueWeights(sentence);
	const of = (cue: ReplyCue) => cues.get(cue) ?? 0;
	const reading: Mutable = { ...NOTHING };
	if (sentence.asks) {
		if (of('advice') >= 4) return { ...reading, advice: of('advice') };
		if (of('reflection') >= 3 && of('open') < 3) return withReflection(reading, cues);
		if (of('open') > of('closed') || (of('open') >= 2 && of('closed') < 3)) reading.open = 6;
		else reading.closed = 6;
		return reading;
	}
	reading.affirmation = of('affirmation');
	reading.validation = of('validation');
	reading.disclosure = of('disclosure');
	reading.advice = of('advice');
	reading.permission = of('permission');
	reading.information = of('information');
	reading.other = Math.max(of('social'), sentence.words.length <= 3 ? 4 : 0) + of('structure') / 2;
	if (of('open') >= 3) reading.open = of('open');
	return withReflection(reading, cues);
}

function withReflection(reading: Mutable, cues: ReadonlyMap<ReplyCue, number>): ReplyReading {
	const weight = cues.get('reflection') ?? 0;
	const deep = (cues.get('deeper') ?? 0) >= 4;
	return { ...reading, complex: deep ? weight : 0, simple: deep ? 0 : weight };
}

function cueWeights(sentence: Sentence): ReadonlyMap<ReplyCue, number> {
	const weights = new Map<ReplyCue, number>();
	for (const hit of longestHits(findReplyCues(sentence.words))) {
		weights.set(hit.label, (weights.get(hit.label) ?? 0) + hit.weight);
	}
	return weights;
}
