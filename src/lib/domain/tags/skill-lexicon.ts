import { phraseBook, type PhraseEntry } from './phrases';

/** Skills a reply names by its words alone, beside the basic moves that need sentence form and context. */
export type Skill =
	| 'summary'
	| 'reframing'
	| 'grounding'
	| 'mindfulness'
	| 'coping_skill'
	| 'behavioral_activation'
	| 'goal_setting'
	| 'evoking_change_talk'
	| 'exploration'
	| 'advice_with_permission';

const table: Readonly<Record<Skill, string>> = {
	summary: `so far you have | to sum up | to summarize | let me summarize | in summary | let me recap | to recap | putting ~ together | let me see if i have ~ right | let me make sure i | we have talked about | looking back over`,
	reframing: `another way to look/see | another way of looking/seeing | look at it differently | different way to look/see | different perspective | another perspective | what if it is not | could it also be | on the other hand | a friend who | if a friend | say to a friend | tell a friend | evidence for/against | the evidence | one way to see
		| another explanation | the flip side | it could also mean | may also be a sign | see it as | rather than a failure | is that a thought or a fact | a thought not a fact`,
	grounding: `five things | four things | three things | things you can see/hear/touch/feel/smell | feet on the floor/ground | feel your feet | look around the? room | name ~ you can see | cold water | hold ~ ice | grounding | ground yourself | here and now | notice the room | texture of | press your feet`,
	mindfulness: `mindful* | meditat* | notice your/the breath* | breathe in | breathe out | breathing exercise* | deep breath* | slow breath* | take a breath | body scan | present moment | without judging | without judgment | observe your/the thoughts | let ~ thoughts pass | notice ~ thoughts | stay with the/that feeling | pay attention to your breath*`,
	coping_skill: `coping | cope with | journal* | write it down | write down | write about | muscle relaxation | relax your | listen to music | take a bath | take a walk | go for a walk | call a friend | talk to a friend | reach out to | distract yourself | self care | soothe yourself | self sooth* | take a break | bedtime routine | thought record | worry time | calm yourself | what has helped | helped you before`,
	behavioral_activation: `small activity | one small thing | something you enjoy* | things you enjoy* | something enjoyable | pleasant activit* | schedule a/an/one/some | plan one | get outside | go outside | a short walk | get moving | one thing you could do today | pick one thing | even five/ten minutes | start small | small step* | first small step | activity for`,
	goal_setting: `goal* | first step | next step | steps you/could/can | what would you like to achieve/change/work | where would you like to be | by next week | this week you | how will you know | set a | plan for this week | make a plan | smallest step | realistic | what do you want to work on`,
	evoking_change_talk: `scale from/of one/1/0/zero | why not lower | why not a | what would be different | what would be better | what would it take | why would you want to | how important is it | how confident are you | what makes you want | good things about | not so good | pros and cons | if you did change | if you made | benefits of changing | what might happen if | how would your life | reasons to change
		| what concerns you about | worst that could happen if you do not | best that could happen | looking ahead | ready are you | what gives you hope | what matters most`,
	exploration: `tell me more | say more | can you tell me | could you tell me | help me understand | walk me through | what was that like | what is that like | what comes up | how did that feel | how does that feel | what goes through your mind | what went through your mind | what happened | when did ~ start | what do you mean by | what do you notice | i wonder what | i am curious | where do you feel | what is the hardest part | would you like to talk about`,
	advice_with_permission: `would it be okay/alright if i | would it help if i | is it okay/alright/ok if i | may i suggest | can i suggest | could i suggest | can i offer | may i offer | may i share | can i share | could i share | if you are open to it | would you like some ideas | would you like to hear | would you be open to | would you be interested in | do you mind if i | with your permission | if you would like i`
};

const entries: readonly PhraseEntry<Skill>[] = Object.entries(table).map(([label, phrases]) => ({
	label: label as Skill,
	weight: 1,
	phrases
}));

export const findSkills = phraseBook(entries);
