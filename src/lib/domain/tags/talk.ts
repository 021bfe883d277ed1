import { longestHits, spanOf } from './phrases';
import { findTalkCues } from './talk-lexicon';
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

/** Whether the person speaks for change, for staying as they are, or for neither. `context` is the reply before, `''` if none. */
export function classifyTalk(text: string, context: string): Talk {
	const words = wordsOf(text);
	const hits = longestHits(findTalkCues(words));
	const weightOf = (label: TalkLabel) =>
		hits.filter((hit) => hit.label === label).reduce((sum, hit) => sum + hit.weight, 0);
	const change = weightOf('change');
	const sustain = weightOf('sustain');
	const strongest = Math.max(change, sustain);
	if (strongest < HEARD || change === sustain || context === text) {
		return { label: 'neutral', confidence: 1 - strongest / (strongest + HEARD), spans: [] };
	}
	const label = change > sustain ? 'change' : 'sustain';
	return {
		label,
		confidence: strongest / (change + sustain + HEARD),
		spans: hits.filter((hit) => hit.label === label).map((hit) => spanOf(words, hit))
	};
}
