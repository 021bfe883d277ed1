import { EMOTION_IDS, findEmotionPhrases, type EmotionId } from './emotion-lexicon';
import { longestHits, spanOf } from './phrases';
import { wordsOf, type Word } from './words';

export interface RankedEmotion {
	readonly id: EmotionId;
	/** (0, 1]; ranks only. */
	readonly confidence: number;
	readonly spans: readonly (readonly [number, number])[];
}

/** Weight from which an emotion is heard. */
const HEARD = 3;
/** Weaker emotions than this share of the strongest are left out. */
const NEAR_BEST = 0.75;

/** What a text feels, best first; `neutral` alone where nothing is heard. */
export function rankEmotions(text: string): readonly RankedEmotion[] {
	const words = wordsOf(text);
	const hits = longestHits(findEmotionPhrases(words)).filter((hit) => !isDenied(hit.from, words));
	const scored = EMOTION_IDS.map((id) => {
		const own = hits.filter((hit) => hit.label === id);
		return { id, own, score: own.reduce((sum, hit) => sum + hit.weight, 0) };
	});
	const best = Math.max(...scored.map(({ score }) => score));
	if (best < HEARD) return [{ id: 'neutral', confidence: 1 - best / (best + HEARD), spans: [] }];
	return scored
		.filter(({ score }) => score >= Math.max(HEARD, NEAR_BEST * best))
		.sort((a, b) => b.score - a.score)
		.map(({ id, own, score }) => ({
			id,
			confidence: score / (score + HEARD),
			spans: own.map((hit) => spanOf(words, hit))
		}));
}

/** Words a "not" reaches: "not happy", "never really scared". */
const DENIAL_REACH = 2;
const DENIALS = new Set(['not', 'never', 'no', 'without', 'hardly']);

function isDenied(from: number, words: readonly Word[]): boolean {
	const sentence = words[from]?.sentence;
	return words
		.slice(Math.max(0, from - DENIAL_REACH), from)
		.some((word) => word.sentence === sentence && DENIALS.has(word.text));
}
