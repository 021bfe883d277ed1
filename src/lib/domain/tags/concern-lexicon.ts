import { LIFE_CONCERNS } from './concern-lexicon-life';
import { MIND_CONCERNS } from './concern-lexicon-mind';
import { CONCERN_IDS, type ConcernId } from './concern-ids';
import { phraseBook, type PhraseEntry } from './phrases';

/** Words that look like a concern and are none: they win over the shorter words inside them and count for nobody. */
const BLOCKERS = `works for me | work out for | working on myself | work on myself | work through | work with me | work things out | work it out | did not work | does not work | not working out
	| of course | in class of | old school | cold turkey | in the end | health class | for old times | pay attention | paying attention | paid attention | no worries | hi/hello/hey/hai my? dear? friend/friends | thanks friend | spend*/spent ~ time | take care of | not enough time/money/sleep/hours/people/room/food | past week* | past month* | past year* | past few/couple/two/three | i guess | go ahead | as well | poor eating/sleep/choice* | of my life | in my life | for the past
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
