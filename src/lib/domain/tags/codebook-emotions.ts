import type { CodebookEntry } from './codebook-entry';
import type { EmotionId } from './emotion-lexicon';

type Row = readonly [id: EmotionId, name: string, definition: string, example: string];

const rows: readonly Row[] = [
	[
		'admiration',
		'Admiration',
		'Finding someone or something impressive or worthy.',
		'She handled that so well.'
	],
	['amusement', 'Amusement', 'Finding something funny.', 'I laughed until the neighbors knocked.'],
	[
		'anger',
		'Anger',
		'A strong feeling against someone or something.',
		'I am furious that nobody asked me.'
	],
	[
		'annoyance',
		'Annoyance',
		'Mild anger, irritation.',
		'The dripping tap is getting on my nerves.'
	],
	[
		'approval',
		'Approval',
		'Agreeing or thinking well of something.',
		'Yes, that is the right way to do it.'
	],
	['caring', 'Caring', 'Kindness and concern for someone.', 'I hope she gets some rest tonight.'],
	[
		'confusion',
		'Confusion',
		'Not understanding, being unsure.',
		'I have no idea what he wants from me.'
	],
	['curiosity', 'Curiosity', 'Wanting to know or learn.', 'I wonder how they met.'],
	[
		'desire',
		'Desire',
		'Wishing or longing for something.',
		'I would love to start over somewhere.'
	],
	[
		'disappointment',
		'Disappointment',
		'Sadness that hopes were not met.',
		'I thought they would at least call.'
	],
	[
		'disapproval',
		'Disapproval',
		'Thinking badly of something, disagreeing.',
		'That is not how you treat people.'
	],
	[
		'disgust',
		'Disgust',
		'Revulsion at something unpleasant or offensive.',
		'The smell made my stomach turn.'
	],
	[
		'embarrassment',
		'Embarrassment',
		'Self-consciousness, shame, awkwardness.',
		'My face went red in front of everyone.'
	],
	['excitement', 'Excitement', 'Eager enthusiasm.', 'I can hardly wait for Saturday.'],
	['fear', 'Fear', 'Being afraid or worried about harm.', 'I am scared of what the letter says.'],
	['gratitude', 'Gratitude', 'Thankfulness.', 'Thank you for staying with me.'],
	['grief', 'Grief', 'Deep sorrow, above all after a death.', 'I keep her scarf by the bed.'],
	['joy', 'Joy', 'Pleasure and happiness.', 'Today was a good day from start to end.'],
	['love', 'Love', 'Strong affection.', 'I love that old dog.'],
	['nervousness', 'Nervousness', 'Unease, worry, anxiety.', 'My hands shake before meetings.'],
	['optimism', 'Optimism', 'Hope and confidence about what comes.', 'Next month will be better.'],
	['pride', 'Pride', 'Pleasure in something achieved.', 'I finished it, all by myself.'],
	[
		'realization',
		'Realization',
		'Becoming aware of something.',
		'It just hit me that I never asked.'
	],
	['relief', 'Relief', 'Ease after worry is over.', 'The test was negative, I can breathe again.'],
	['remorse', 'Remorse', 'Regret or guilt.', 'I should never have said that to him.'],
	['sadness', 'Sadness', 'Emotional pain, sorrow.', 'I cried on the bus again.'],
	[
		'surprise',
		'Surprise',
		'Being startled by something unexpected.',
		'I did not see that coming at all.'
	],
	['neutral', 'Neutral', 'No feeling in the words.', 'The shop opens at nine.']
];

export const EMOTION_CODES: readonly CodebookEntry[] = rows.map(
	([id, name, definition, example]) => ({
		id,
		name,
		definition,
		kind: 'emotion',
		scope: 'person',
		examples: [example],
		scheme: null
	})
);
