import vader from 'vader-sentiment';

/** VADER turns a sum of valences x into x / sqrt(x * x + 15); this is its 15. */
const VADER_ALPHA = 15;
/** Words remembered at once; the answer never depends on it. */
const REMEMBERED = 4000;

const known = new Map<string, number>();

/**
 * Valence of one word or emoticon in VADER's lexicon, -4 (most unpleasant) to 4; 0 for words it does not hold.
 *
 * The package gives only whole scores, so the score of the lone word is turned back. Remembered, as that takes a while.
 */
export function valenceOf(word: string): number {
	const before = known.get(word);
	if (before !== undefined) return before;
	const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(word);
	const valence = compound * Math.sqrt(VADER_ALPHA / (1 - compound * compound));
	if (known.size >= REMEMBERED) known.clear();
	known.set(word, valence);
	return valence;
}
