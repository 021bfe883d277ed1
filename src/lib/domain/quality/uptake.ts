import { longestHits, phraseBook } from '../tags/phrases';
import type { Word } from '../tags/words';

export type Uptake = 'takes' | 'thanks' | 'refuses';

/** How the person receives what was said: takes it up, thanks for it, or turns it down. */
const findUptake = phraseBook<Uptake>([
	{
		label: 'takes',
		weight: 1,
		phrases: `good idea | great idea | nice idea | good advice | great advice | good point | good suggestion | great suggestion | i will try | i will do | i will give it | i will look into | i should try | i could try | i might try | i am going to try
			| that helps | this helps | it helps | helped me | helpful | helps a lot | feel better | feeling better | feel a? little? bit? better | you are right | i agree | i never thought of | never thought about it | makes sense | that is true | i can do that | worth a try | give it a try/go/shot
			| sounds good | sounds great | sounds like a good | i feel good | i feel hopeful | encourag* | relieved | motivated | i understand now | exactly | absolutely | definitely | i appreciate | i think i can | i think i will | i will definitely | you understand | i feel heard`
	},
	{
		label: 'thanks',
		weight: 1,
		phrases: `thank you | thanks | thank | grateful | thankful | appreciate it | bless you`
	},
	{
		label: 'refuses',
		weight: 1,
		phrases: `not helpful | does not help | did not help | not helping | is not helping | you are not listening | not listening | are you there | still there | you do not understand | i do not understand | what do you mean | that is not what | already told you | i just said | i said that | whatever | never mind | nevermind | no point
			| i have tried that | already tried | tried that | that will not work | will not work | would not work | can not do that | not really | does not matter | hello hello | are you a bot | a robot | real person | makes no sense | irrelevant | rude | stop | leave me | forget it | waste of time | end chat | please finish | i have to go now | i can not`
	}
]);

/** Hits of each kind in the words of one message. */
export function uptakeOf(words: readonly Word[]): Readonly<Record<Uptake, number>> {
	const hits = longestHits(findUptake(words));
	const count = (label: Uptake) => hits.filter((hit) => hit.label === label).length;
	return { takes: count('takes'), thanks: count('thanks'), refuses: count('refuses') };
}
