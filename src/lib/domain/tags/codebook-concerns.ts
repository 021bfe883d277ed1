import type { CodebookEntry } from './codebook-entry';
import type { ConcernId } from './concern-ids';
import { CONCERN_NAMES } from './tag-names';

type Row = readonly [id: ConcernId, definition: string, ...examples: string[]];

const rows: readonly Row[] = [
	[
		'work',
		'A job, looking for one, losing one, or the people there.',
		'They cut my shifts again and my manager will not say why.'
	],
	[
		'academic',
		'Classes, exams, grades, or the way through school and college.',
		'I have two exams on Friday and I cannot concentrate.'
	],
	[
		'financial',
		'Bills, debt, income, or not being able to afford something.',
		'The rent is due and my account is already empty.'
	],
	[
		'family',
		'Parents, children, siblings, relatives, and life at home.',
		'My mother and I cannot be in one room without shouting.'
	],
	[
		'relationships',
		'A partner, a marriage, dating, trust, intimacy, a breakup.',
		'He moved out on Sunday and I still set the table for two.'
	],
	[
		'social',
		'Friends, roommates, neighbors, fitting in, conflict outside the family.',
		'My friends made plans in a chat I am not in.'
	],
	[
		'loneliness',
		'Being or feeling alone, cut off, or without anyone to talk to.',
		'There is nobody I could call tonight.'
	],
	[
		'health',
		'Illness, pain, tiredness, weight, medical care, worry about the body.',
		'My back has hurt for weeks and nothing helps.'
	],
	[
		'sleep',
		'Trouble falling or staying asleep, nightmares, too little rest.',
		'I lie awake until four and then the alarm goes.'
	],
	[
		'anxiety',
		'Worry, panic, fear, or dread that is hard to switch off.',
		'My heart races before every phone call.'
	],
	[
		'depression',
		'Lasting sadness, emptiness, loss of interest or hope.',
		'Nothing I used to enjoy reaches me anymore.'
	],
	[
		'anger',
		'Rage, irritability, or outbursts and their aftermath.',
		'I snapped at a cashier and I do not even know why.'
	],
	[
		'self_esteem',
		'Not feeling good enough, shame, doubts about oneself or one’s looks.',
		'Everyone else seems to manage, so it must be me.'
	],
	[
		'grief',
		'The death of someone, or another loss that is mourned.',
		'It is a year since my brother died and I still dial his number.'
	],
	[
		'trauma',
		'Something terrible that happened and still acts: assault, accident, war, abuse in the past.',
		'Since the crash I cannot sit in a car without shaking.'
	],
	[
		'abuse',
		'Violence, threats or control by someone in the person’s life now.',
		'She checks my phone and decides whom I may see.'
	],
	[
		'substance_use',
		'Drinking, smoking, drugs, other addictions, staying sober.',
		'I promised to stop after one and finished the bottle.'
	],
	[
		'eating',
		'Bingeing, purging, restricting, or fear around food.',
		'I eat in secret and then I cannot stop.'
	],
	[
		'identity',
		'Gender, sexuality, culture, or the question of who one is.',
		'I have not told my parents that I am gay.'
	],
	[
		'emotional',
		'Being overwhelmed or worn out by feelings with no single cause named.',
		'Everything is too much and I do not know where to begin.'
	],
	[
		'decision',
		'Choosing, planning, and getting through the day.',
		'I cannot even decide what to cook tonight.'
	],
	['other', 'A trouble that none of the others names.', 'The car broke down on the bridge.']
];

export const CONCERN_CODES: readonly CodebookEntry[] = rows.map(
	([id, definition, ...examples]) => ({
		id,
		name: CONCERN_NAMES[id],
		definition,
		kind: 'concern',
		scope: 'person',
		examples,
		scheme: null
	})
);
