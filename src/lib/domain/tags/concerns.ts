import { CONCERN_IDS, type ConcernId } from './concern-ids';
import { findConcernPhrases } from './concern-lexicon';
import { longestHits, phraseBook, spanOf, type Hit } from './phrases';
import { wordsOf, type Word } from './words';

/** One concern a text speaks of. */
export interface RankedConcern {
	readonly id: ConcernId;
	/** (0, 1]: share of this concern in all that was found. It ranks; it is no probability. */
	readonly confidence: number;
	/** UTF-16 units of the text, half-open; empty where nothing in the text names the concern. */
	readonly spans: readonly (readonly [number, number])[];
}

/**
 * Evidence fades: the strongest phrase counts in full, each further one by this much less.
 * People return to what matters, but a label must not win by a long text full of hints.
 */
const FADING = 0.7;
/** Words from which a text counts as long, and what its opening sentences (up to this many words) count more by. */
const LONG_WORDS = 25;
const OPENING_WORDS = 15;
const OPENING_GAIN = 2;
/** Weight up to which a phrase is a hint: a long text has so many that they say nothing. */
const HINT = 2;
/** A trouble that is named as one ("struggle with", "my fear of") counts more by this. */
const FRAMED_GAIN = 1.4;
/** Words after a frame that it still speaks of. */
const FRAME_REACH = 4;
/** Labels for what has no subject of its own step back, to this share, behind a text that names a subject. */
const STEPPING_BACK = new Set<ConcernId>(['emotional', 'other', 'decision']);
const STEP_BACK = 0.5;
const SUBJECT_NAMED = 3;
/** What `other` weighs in any text: hints weaker than this name nothing. */
const UNNAMED = 1.2;
/** Labels given to a text that names nothing, and their confidence. */
const FALLBACK: readonly ConcernId[] = ['other', 'emotional', 'social'];
const FALLBACK_CONFIDENCE = 0.05;

const findFrames = phraseBook([
	{
		label: 'frame',
		weight: 1,
		phrases: `struggl* with | suffer* from | suffer* | deal* with | cop* with | diagnosed with | battling | problem* with | issue* with | trouble with | help with | get* over | going through | addicted to
			| fear of | worried about | stress* about | stressed by | stress* from | anxious about | upset about | nervous about | depressed about/over | sad about/over | mad about/at | angry about/at/with | panic* about/over | anxiety about/over | insecur* about/within | guilty about | nightmare* about | frustrat* with/by/about/at | pissed at/off | tired of | sick of | thinking about | concerned about | worry* about`
	}
]);

/** What a text is about, best first; never empty: text that names no concern is `other`. */
export function rankConcerns(text: string): readonly RankedConcern[] {
	const words = wordsOf(text);
	const floor = words.length >= LONG_WORDS ? HINT + 1 : 0;
	const hits = longestHits(findConcernPhrases(words))
		.filter((hit) => hit.weight >= floor)
		.map((hit) => ({ ...hit, weight: hit.weight * emphasis(hit, words) }));
	const scores = steppedBack(
		CONCERN_IDS.map((id) => {
			const own = apart(hits.filter((hit) => hit.label === id));
			return { id, own, score: fadingSum(own, words) + (id === 'other' ? UNNAMED : 0) };
		})
	);
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

type ConcernHit = Hit<ConcernId | null>;

interface Scored {
	readonly id: ConcernId;
	readonly own: readonly ConcernHit[];
	readonly score: number;
}

function emphasis(hit: ConcernHit, words: readonly Word[]): number {
	const opening = words.length >= LONG_WORDS && hit.from < OPENING_WORDS ? OPENING_GAIN : 1;
	const framed =
		findFrames(words.slice(Math.max(0, hit.from - FRAME_REACH - 2), hit.from)).length > 0;
	return opening * (framed ? FRAMED_GAIN : 1);
}

/** Of hits that overlap, the weightier one. */
function apart(hits: readonly ConcernHit[]): readonly ConcernHit[] {
	return hits.filter((hit, index) =>
		hits.every(
			(other, place) =>
				other === hit ||
				other.from >= hit.to ||
				other.to <= hit.from ||
				other.weight < hit.weight ||
				(other.weight === hit.weight && place > index)
		)
	);
}

function fadingSum(hits: readonly ConcernHit[], words: readonly Word[]): number {
	const best = new Map<string, number>();
	for (const hit of hits) {
		const said = words
			.slice(hit.from, hit.to)
			.map((word) => word.text)
			.join(' ');
		best.set(said, Math.max(best.get(said) ?? 0, hit.weight));
	}
	return [...best.values()]
		.sort((a, b) => b - a)
		.reduce((sum, weight, rank) => sum + weight * FADING ** rank, 0);
}

function steppedBack(scores: readonly Scored[]): readonly Scored[] {
	const named = scores.some(({ id, score }) => score >= SUBJECT_NAMED && !STEPPING_BACK.has(id));
	if (!named) return scores;
	return scores.map((scored) =>
		STEPPING_BACK.has(scored.id) ? { ...scored, score: scored.score * STEP_BACK } : scored
	);
}
