import { CONCERN_IDS, findConcernPhrases, type ConcernId } from './concern-lexicon';
import { longestHits, spanOf, type Hit } from './phrases';
import { wordsOf, type Word } from './words';

/** One concern a text speaks of. */
export interface RankedConcern {
	readonly id: ConcernId;
	/** (0, 1]: share of this concern in all that was found. It ranks; it is no probability. */
	readonly confidence: number;
	/** UTF-16 units of the text, half-open; empty where nothing in the text names the concern. */
	readonly spans: readonly (readonly [number, number])[];
}

/** What a repeated mention adds to the first one: people return to what matters, but a long text must not win by length. */
const REPEAT_GAIN = 0.35;
/** The opening sentence of a longer text says what it is about. */
const OPENING_GAIN = 1.5;
/** Words from which a text counts as longer. */
const LONG_WORDS = 25;
/** Confidence of the labels given to a text that names nothing. */
const FALLBACK: readonly ConcernId[] = ['other', 'decision', 'emotional'];
const FALLBACK_CONFIDENCE = 0.05;

/** What a text is about, best first; never empty: text that names no concern is `other`. */
export function rankConcerns(text: string): readonly RankedConcern[] {
	const words = wordsOf(text);
	const hits = longestHits(findConcernPhrases(words));
	const scores = CONCERN_IDS.map((id) => {
		const own = hits.filter((hit) => hit.label === id);
		return { id, own, score: scoreOf(own, words) };
	});
	const total = scores.reduce((sum, { score }) => sum + score, 0);
	const named = scores
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ id, own, score }) => ({
			id,
			confidence: score / total,
			spans: own.map((hit) => spanOf(words, hit))
		}));
	const rest = FALLBACK.filter((id) => !named.some((found) => found.id === id));
	return [...named, ...rest.map((id) => ({ id, confidence: FALLBACK_CONFIDENCE, spans: [] }))];
}

function scoreOf(hits: readonly Hit<unknown>[], words: readonly Word[]): number {
	const best = new Map<string, number>();
	let repeats = 0;
	for (const hit of hits) {
		const said = words
			.slice(hit.from, hit.to)
			.map((word) => word.text)
			.join(' ');
		const opening = words.length >= LONG_WORDS && words[hit.from]?.sentence === 0;
		const weight = hit.weight * (opening ? OPENING_GAIN : 1);
		const known = best.get(said);
		if (known === undefined) best.set(said, weight);
		else repeats += REPEAT_GAIN * hit.weight;
		if (known !== undefined && weight > known) best.set(said, weight);
	}
	return [...best.values()].reduce((sum, weight) => sum + weight, 0) + repeats;
}
