import { longestHits, spanOf } from './phrases';
import { findAskedFor, findTalkCues, type AskedFor } from './talk-lexicon';
import { wordsOf } from './words';

export type TalkLabel = 'change' | 'sustain' | 'neutral';

export interface Talk {
	readonly label: TalkLabel;
	/** [0, 1]; ranks only. */
	readonly confidence: number;
	readonly spans: readonly (readonly [number, number])[];
}

/** Weight from which one side is heard at all. */
const HEARD = 3;
/** What a reply that asked for one side adds to an answer of at least `ANSWER_WORDS` words. */
const ASKED = 2;
const ANSWER_WORDS = 4;
/** Staying is spoken of in passing more often than it is meant: it has to outweigh change by this. */
const LEAD = 1;

/** Whether the person speaks for change, for staying as they are, or for neither. `context` is the reply before, `''` if none. */
export function classifyTalk(text: string, context: string): Talk {
	const words = wordsOf(text);
	const hits = longestHits(findTalkCues(words));
	const invited = words.length >= ANSWER_WORDS ? askedFor(context) : null;
	const weightOf = (label: AskedFor) =>
		hits.filter((hit) => hit.label === label).reduce((sum, hit) => sum + hit.weight, 0) +
		(invited === label ? ASKED : 0);
	const change = weightOf('change');
	const sustain = weightOf('sustain');
	const strongest = Math.max(change, sustain);
	if (strongest < HEARD) {
		return { label: 'neutral', confidence: HEARD / (strongest + HEARD), spans: [] };
	}
	const label = sustain >= change + LEAD ? 'sustain' : 'change';
	return {
		label,
		confidence: strongest / (change + sustain + HEARD),
		spans: hits.filter((hit) => hit.label === label).map((hit) => spanOf(words, hit))
	};
}

function askedFor(context: string): AskedFor | null {
	const hits = findAskedFor(wordsOf(context));
	return hits.at(-1)?.label ?? null;
}
