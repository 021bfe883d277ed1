import { LIFE_CONCERNS } from './concern-lexicon-life';
import { MIND_CONCERNS } from './concern-lexicon-mind';
import { phraseBook, type PhraseEntry } from './phrases';

/** Phrases of a label by weight. */
export type ConcernLexicon = Readonly<Record<string, Readonly<Record<number, string>>>>;

export const CONCERN_IDS = [
	'work',
	'academic',
	'financial',
	'family',
	'relationships',
	'social',
	'loneliness',
	'health',
	'sleep',
	'anxiety',
	'depression',
	'anger',
	'self_esteem',
	'grief',
	'trauma',
	'abuse',
	'substance_use',
	'eating',
	'identity',
	'emotional',
	'decision',
	'other'
] as const;
export type ConcernId = (typeof CONCERN_IDS)[number];

/** Words that look like a concern and are none: they win over the shorter words inside them and count for nobody. */
const BLOCKERS = `works for me | work out for | working on myself | work on myself | work through | work with me | work things out | work it out | did not work | does not work | not working out
	| of course | in class of | old school | cold turkey | in the end | health class | for old times | pay attention | paying attention | paid attention | no worries | spend* time | spent ~ time
	| in the long run | made me sick | sick of | tired of | sick and tired of | spend* my time`;

const entries: readonly PhraseEntry<ConcernId | null>[] = [
	...[LIFE_CONCERNS, MIND_CONCERNS].flatMap((lexicon) =>
		CONCERN_IDS.flatMap((label) =>
			Object.entries(lexicon[label] ?? {}).map(([weight, phrases]) => ({
				label,
				weight: Number(weight),
				phrases
			}))
		)
	),
	{ label: null, weight: 0, phrases: BLOCKERS }
];

export const findConcernPhrases = phraseBook(entries);
