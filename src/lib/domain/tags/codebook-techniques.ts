import type { CodebookEntry } from './codebook-entry';
import type { TechniqueId } from './technique-tags';
import type { SchemeLabel } from './techniques';
import { TECHNIQUE_NAMES } from './tag-names';

type Row = readonly [
	id: TechniqueId,
	scheme: SchemeLabel,
	definition: string,
	...examples: string[]
];

const rows: readonly Row[] = [
	[
		'open_question',
		'question',
		'A question that invites a story and cannot be answered with yes, no or a number.',
		'What was that evening like for you?'
	],
	[
		'closed_question',
		'question',
		'A question answered with yes, no, a number or a fact.',
		'Did you sleep last night?'
	],
	[
		'exploration',
		'question',
		'Asking to stay with something and go further into it.',
		'Tell me more about the part that still hurts.'
	],
	[
		'evoking_change_talk',
		'question',
		'Asking for the person’s own reasons, wishes and strengths to change.',
		'On a scale from 0 to 10, how important is it to you, and why not lower?'
	],
	[
		'simple_reflection',
		'reflection',
		'Giving back what was said in much the same words.',
		'You have been awake since four.'
	],
	[
		'complex_reflection',
		'reflection',
		'Giving back what was meant or felt, a step beyond the words.',
		'It sounds like part of you is relieved, and part of you feels guilty about that.'
	],
	[
		'summary',
		'reflection',
		'Drawing several things the person said together.',
		'So far you have told me about the move, the silence at home, and how tired you are.'
	],
	[
		'validation',
		'affirmation',
		'Saying that a feeling makes sense given what happened.',
		'It makes sense that you are exhausted after a week like that.'
	],
	[
		'affirmation',
		'affirmation',
		'Naming a strength, an effort or something done well.',
		'You kept going on a day when that took courage.'
	],
	[
		'information',
		'information',
		'Giving facts without saying what to do.',
		'Most people need a few weeks before a new sleep rhythm settles.'
	],
	[
		'advice',
		'suggestion',
		'Saying what the person should or could do, unasked.',
		'You should call your doctor and talk to your sister.'
	],
	[
		'advice_with_permission',
		'suggestion',
		'Asking first, or leaving the choice open, before offering an idea.',
		'Would it be okay if I shared something that has helped others?'
	],
	[
		'self_disclosure',
		'self_disclosure',
		'Speaking of one’s own life or feelings. A model has none: in its replies this is a fault to notice.',
		'I went through the same thing when I was younger.'
	],
	[
		'reframing',
		'suggestion',
		'Offering another way to see the same facts.',
		'Another way to look at it: you noticed early, and you asked for help.'
	],
	[
		'grounding',
		'suggestion',
		'Turning attention to the senses and the room to steady a strong feeling.',
		'Name five things you can see from where you sit.'
	],
	[
		'mindfulness',
		'suggestion',
		'Noticing breath, body or thoughts without judging them.',
		'Take a slow breath and notice where it moves.'
	],
	[
		'coping_skill',
		'suggestion',
		'A concrete way to get through a hard moment.',
		'Some people write the worry down and give it a time tomorrow.'
	],
	[
		'behavioral_activation',
		'suggestion',
		'Planning a small activity that brings some pleasure or a sense of doing.',
		'Could you pick one small thing for today, even ten minutes outside?'
	],
	[
		'goal_setting',
		'suggestion',
		'Finding a goal or a next step, small enough to do.',
		'What would be a first step you could take this week?'
	]
];

export const TECHNIQUE_CODES: readonly CodebookEntry[] = rows.map(
	([id, scheme, definition, ...examples]) => ({
		id,
		name: TECHNIQUE_NAMES[id],
		definition,
		kind: 'technique',
		scope: 'reply',
		examples,
		scheme
	})
);
