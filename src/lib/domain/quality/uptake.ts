import { longestHits, phraseBook } from '../tags/phrases';
import type { Word } from '../tags/words';

export type Uptake = 'takes' | 'refuses';

/** How the person receives what was said. Thanks and goodbyes are left out: they end good and bad conversations alike. */
const findUptake = phraseBook<Uptake>([
	{
		label: 'takes',
		weight: 1,
		phrases: `good/great/nice/excellent/interesting idea | good/great/helpful/wonderful advice | good/great/excellent point | good/great suggestion* | i will try | i will do | i will give | i will look into | i will definitely | i will start | i will talk | i should try | i could try | i might try | i can try | i am going to try
			| that helps | this helps | it helps | helped me | helpful | helps a lot | feel better | feeling better | feel a? little? bit? better | you are right | i agree | i never thought | never thought about it | makes sense | that is true | i can do that | worth a try | give it a try/go/shot
			| sounds good | sounds great | sounds like a good | i feel good | i feel hopeful | feel more | encourag* | relieved | motivated | i understand now | exactly | absolutely | definitely | i think i can | i think i will | i think i should | i think you are right | you understand | i feel heard | good to know | i had not thought | i did not think of | i needed that | i needed to hear`
	},
	{
		label: 'refuses',
		weight: 1,
		phrases: `not helpful | does not help | did not help | not helping | is not helping | you are not listening | not listening | are you there | still there | you do not understand | what do you mean | that is not what | already told you | i just said | i said that | whatever | never mind | nevermind
			| that will not work | will not work | would not work | can not do that | are you a bot | a robot | real person | makes no sense | irrelevant | rude | leave me | forget it | waste of time | end chat | please finish | this is stupid | you are useless`
	}
]);

/** Hits of each kind in the words of one message. */
export function uptakeOf(words: readonly Word[]): Readonly<Record<Uptake, number>> {
	const hits = longestHits(findUptake(words));
	const count = (label: Uptake) => hits.filter((hit) => hit.label === label).length;
	return { takes: count('takes'), refuses: count('refuses') };
}
