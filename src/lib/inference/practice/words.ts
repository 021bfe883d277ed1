/** A feeling as people name it. `noun` completes "I hear ... in that". */
export interface Feeling {
	readonly pattern: RegExp;
	readonly word: string;
	readonly noun: string;
	/** `bare` words mean a feeling anywhere; the others only after "I feel", "I'm" and the like. */
	readonly bare: boolean;
	readonly tone: 'uneasy' | 'heavy' | 'hot' | 'worn' | 'light';
}

/** Something a person may be talking about, with a question that belongs to it. */
export interface Topic {
	readonly pattern: RegExp;
	/** Completes "Some of this is about ...". */
	readonly label: string;
	readonly question: string;
	/** What to say at its first mention, where naming it would be too dry. */
	readonly says?: string;
}

type Row = readonly [pattern: string, word: string, noun: string, bare: boolean];

const tone = (name: Feeling['tone'], rows: readonly Row[]): Feeling[] =>
	rows.map(([pattern, word, noun, bare]) => ({
		pattern: new RegExp(`\\b(?:${pattern})\\b`, 'u'),
		word,
		noun,
		bare,
		tone: name
	}));

/** Order matters: the first feeling found is the one named. */
export const FEELINGS: readonly Feeling[] = [
	...tone('uneasy', [
		['anxious|anxiety|panicky|panicking|panic', 'anxious', 'worry', true],
		['nervous', 'nervous', 'nervousness', true],
		['worried|worrying', 'worried', 'worry', true],
		['stressed(?: out)?', 'stressed', 'strain', true],
		['overwhelmed', 'overwhelmed', 'how much there is', true],
		['scared|afraid|frightened|terrified', 'scared', 'fear', true],
		['confused|torn', 'torn', 'two pulls', false],
		['lost|stuck|trapped', 'stuck', 'being stuck', false]
	]),
	...tone('heavy', [
		['sad|unhappy|miserable|heartbroken', 'sad', 'sadness', true],
		['depressed', 'very low', 'heaviness', true],
		['down|low|blue|awful|terrible|bad', 'low', 'heaviness', false],
		['lonely', 'lonely', 'loneliness', true],
		['alone|isolated|left out|unloved|unwanted', 'alone', 'loneliness', false],
		['guilty', 'guilty', 'guilt', true],
		['ashamed|embarrassed|humiliated', 'ashamed', 'shame', true],
		['hurt|betrayed|rejected', 'hurt', 'hurt', false],
		['hopeless', 'as if hope is far off', 'how far off hope is', true],
		['disappointed', 'disappointed', 'disappointment', true]
	]),
	...tone('hot', [
		['angry|furious|pissed off|mad|livid', 'angry', 'anger', false],
		['frustrated', 'frustrated', 'frustration', true],
		['annoyed|irritated|fed up', 'fed up', 'frustration', true],
		['jealous|envious', 'jealous', 'jealousy', true],
		['resentful|bitter', 'resentful', 'resentment', true]
	]),
	...tone('worn', [
		['exhausted|burnt out|burned out|drained|worn out', 'worn out', 'exhaustion', true],
		['tired', 'tired', 'tiredness', true],
		['numb|empty', 'numb', 'numbness', false],
		['bored', 'bored', 'restlessness', true]
	]),
	...tone('light', [
		['happy|glad|cheerful', 'happy', 'gladness', true],
		['proud', 'proud', 'pride', true],
		['relieved', 'relieved', 'relief', true],
		['hopeful|optimistic', 'hopeful', 'hope', true],
		['grateful|thankful', 'grateful', 'gratitude', true],
		['excited', 'excited', 'excitement', true],
		['calm|calmer|peaceful', 'calm', 'some ease', false]
	])
];

const topic = (pattern: string, label: string, question: string): Topic => ({
	pattern: new RegExp(`\\b(?:${pattern})\\b`, 'u'),
	label,
	question
});

/** Order matters: the closer to the person, the earlier. */
export const TOPICS: readonly Topic[] = [
	{
		...topic(
			'died|dies|death|funeral|passed away|grief|grieving|grave',
			'a loss',
			'What comes to mind first when you think of who or what you lost?'
		),
		says: 'That is a real loss, and it deserves room.'
	},
	topic(
		'broke up|breakup|break up|divorced?|separated|my ex',
		'a separation',
		'What is the hardest moment of the day since then?'
	),
	topic(
		'(?:my|our) (?:wife|husband|girlfriend|boyfriend|partner|spouse|fianc[eé]e?|relationship)|marriage|dating',
		'your relationship',
		'How are things between the two of you at the moment?'
	),
	topic(
		'(?:my|our) (?:\\w+ )?(?:kids?|child|children|sons?|daughters?|baby|toddler)|parenting',
		'your children',
		'What is it like between you and them right now?'
	),
	topic(
		'mom|mum|mother|dad|father|parents?|sister|brother|family|grandm\\w+|grandpa|grandfather|aunt|uncle',
		'your family',
		'How do things usually go between you?'
	),
	topic(
		'drink|drinking|alcohol|beers?|wine|drunk|smoke|smoking|weed|vaping|gambling|sober',
		'that habit',
		'What does it give you, and what does it take?'
	),
	topic(
		'work(?! out)|job|boss|manager|coworkers?|colleagues?|office|career|shifts?|deadlines?|fired|laid off|unemployed',
		'work',
		'What is it about work that stays with you?'
	),
	topic(
		'school|exams?|college|university|homework|class|classes|teacher|grades?|thesis|studying',
		'school',
		'What about school takes the most out of you?'
	),
	topic(
		'money|debts?|rent|bills?|afford|broke|loan|salary|mortgage',
		'money',
		'How does money find its way into your day?'
	),
	topic(
		'sleep|sleeping|asleep|slept|insomnia|nightmares?|awake',
		'your nights',
		'What are your nights like?'
	),
	topic(
		'pain|sick|illness|hospital|cancer|doctor|surgery|migraines?|symptoms?',
		'your health',
		'How does this change an ordinary day for you?'
	),
	topic(
		'eating|weight|food|diet|binge\\w*|overeating',
		'food',
		'What is going on around you when it is hardest?'
	),
	topic(
		'friends?|friendship|roommates?|flatmates?|neighbou?rs?',
		'people close to you',
		'What do you wish they knew?'
	),
	topic(
		'moving|moved|new city|immigra\\w+|homesick|new place',
		'a new place',
		'What do you miss most, and what is new?'
	),
	topic(
		'exercise|gym|running|walks?|walking',
		'keeping active',
		'What do you notice in yourself when you do that?'
	)
];
