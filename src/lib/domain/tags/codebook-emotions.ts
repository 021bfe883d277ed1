import type { CodebookEntry } from './codebook-entry';
import type { EmotionId } from './emotion-lexicon';
import { EMOTION_NAMES } from './tag-names';

type Row = readonly [id: EmotionId, definition: string, example: string];

const rows: readonly Row[] = [
	['admiration', 'Finding someone or something impressive or worthy.', 'She handled that so well.'],
	['amusement', 'Finding something funny.', 'I laughed until the neighbors knocked.'],
	['anger', 'A strong feeling against someone or something.', 'I am furious that nobody asked me.'],
	['annoyance', 'Mild anger, irritation.', 'The dripping tap is getting on my nerves.'],
	['approval', 'Agreeing or thinking well of something.', 'Yes, that is the right way to do it.'],
	['caring', 'Kindness and concern for someone.', 'I hope she gets some rest tonight.'],
	['confusion', 'Not understanding, being unsure.', 'I have no idea what he wants from me.'],
	['curiosity', 'Wanting to know or learn.', 'I wonder how they met.'],
	['desire', 'Wishing or longing for something.', 'I would love to start over somewhere.'],
	['disappointment', 'Sadness that hopes were not met.', 'I thought they would at least call.'],
	['disapproval', 'Thinking badly of something, disagreeing.', 'That is not how you treat people.'],
	['disgust', 'Revulsion at something unpleasant or offensive.', 'The smell made my stomach turn.'],
	[
		'embarrassment',
		'Self-consciousness, shame, awkwardness.',
		'My face went red in front of everyone.'
	],
	['excitement', 'Eager enthusiasm.', 'I can hardly wait for Saturday.'],
	['fear', 'Being afraid or worried about harm.', 'I am scared of what the letter says.'],
	['gratitude', 'Thankfulness.', 'Thank you for staying with me.'],
	['grief', 'Deep sorrow, above all after a death.', 'I keep her scarf by the bed.'],
	['joy', 'Pleasure and happiness.', 'Today was a good day from start to end.'],
	['love', 'Strong affection.', 'I love that old dog.'],
	['nervousness', 'Unease, worry, anxiety.', 'My hands shake before meetings.'],
	['optimism', 'Hope and confidence about what comes.', 'Next month will be better.'],
	['pride', 'Pleasure in something achieved.', 'I finished it, all by myself.'],
	['realization', 'Becoming aware of something.', 'It just hit me that I never asked.'],
	['relief', 'Ease after worry is over.', 'The test was negative, I can breathe again.'],
	['remorse', 'Regret or guilt.', 'I should never have said that to him.'],
	['sadness', 'Emotional pain, sorrow.', 'I cried on the bus again.'],
	['surprise', 'Being startled by something unexpected.', 'I did not see that coming at all.'],
	['neutral', 'No feeling in the words.', 'The shop opens at nine.']
];

export const EMOTION_CODES: readonly CodebookEntry[] = rows.map(([id, definition, example]) => ({
	id,
	name: EMOTION_NAMES[id],
	definition,
	kind: 'emotion',
	scope: 'person',
	examples: [example],
	scheme: null
}));
