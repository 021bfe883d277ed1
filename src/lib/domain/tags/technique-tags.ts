import { longestHits, spanOf } from './phrases';
import { readSentences, readWhole, type ReadSentence } from './reply-reading';
import type { ReplyReading } from './reply-sentence';
import { findSkills, type Skill } from './skill-lexicon';
import { wordsOf } from './words';

export type TechniqueId =
	| Skill
	| 'open_question'
	| 'closed_question'
	| 'simple_reflection'
	| 'complex_reflection'
	| 'affirmation'
	| 'validation'
	| 'information'
	| 'advice'
	| 'self_disclosure';

export interface TechniqueTag {
	readonly id: TechniqueId;
	/** (0, 1]; ranks only. */
	readonly confidence: number;
	readonly spans: readonly (readonly [number, number])[];
}

/** Weight a move needs to be tagged. Moves below it are a word or two in passing. */
const HEARD = 4;
/** Confidence of a skill named by its words alone. */
const NAMED = 0.6;

const MOVES: Readonly<Partial<Record<keyof ReplyReading, TechniqueId>>> = {
	open: 'open_question',
	closed: 'closed_question',
	simple: 'simple_reflection',
	complex: 'complex_reflection',
	affirmation: 'affirmation',
	validation: 'validation',
	disclosure: 'self_disclosure',
	advice: 'advice',
	information: 'information'
};

/** Every technique a reply uses, best first; empty for small talk. */
export function techniqueTags(text: string, context: string): readonly TechniqueTag[] {
	const words = wordsOf(text);
	const sentences = readSentences(text, context);
	const reading = readWhole(sentences);
	const skills = new Map<Skill, [number, number][]>();
	for (const hit of longestHits(findSkills(words))) {
		skills.set(hit.label, [...(skills.get(hit.label) ?? []), spanOf(words, hit)]);
	}
	const moves = Object.entries(MOVES).flatMap(([move, id]) => {
		const weight = reading[move as keyof ReplyReading] + (id === 'advice' ? reading.offer : 0);
		const asked = id === 'advice' && skills.has('advice_with_permission');
		return weight >= HEARD && !asked
			? [{ id, confidence: weight / (weight + HEARD), spans: spansOf(id, sentences) }]
			: [];
	});
	const named = [...skills].map(([id, spans]) => ({ id, confidence: NAMED, spans }));
	return [...moves, ...named].sort((a, b) => b.confidence - a.confidence);
}

/** Weight from which a sentence is part of a move. */
const PART = 2;

/** The sentences a move rests on, as a reader would mark them. */
function spansOf(id: TechniqueId, sentences: readonly ReadSentence[]): [number, number][] {
	return sentences
		.filter(({ reading }) => partIn(id, reading) >= PART)
		.map(({ start, end }) => [start, end]);
}

function partIn(id: TechniqueId, reading: ReplyReading): number {
	// Depth is told of the whole reply; its sentences only know that they give back.
	if (id === 'complex_reflection') return reading.simple;
	if (id === 'advice') return reading.advice + reading.offer;
	const move = Object.entries(MOVES).find(([, known]) => known === id)?.[0];
	return reading[move as keyof ReplyReading];
}
