import vader from 'vader-sentiment';
import type { Measured } from '../measured';
import { RULES_TAG } from './version';
import { wordsOf } from './words';

/** The VADER lexicon and rules (Hutto and Gilbert 2014). */
export const SENTIMENT_METHOD = 'vader';

/** How pleasant the words of a text are, -1..1; null for a text without words. */
export function sentimentOf(text: string): Measured {
	const words = wordsOf(text);
	const value =
		words.length === 0 ? null : vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
	return {
		value,
		method: SENTIMENT_METHOD,
		version: RULES_TAG,
		n: words.length === 0 ? 0 : 1,
		source: 'rule'
	};
}
