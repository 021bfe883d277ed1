import type { ConcernId } from './concern-ids';
import type { EmotionId } from './emotion-lexicon';
import type { TalkLabel } from './talk';
import type { TechniqueId } from './technique-tags';

export const CONCERN_NAMES: Readonly<Record<ConcernId, string>> = {
	work: 'Work',
	academic: 'School and study',
	financial: 'Money',
	family: 'Family',
	relationships: 'Love and partnership',
	social: 'Friends and other people',
	loneliness: 'Loneliness',
	health: 'Health',
	sleep: 'Sleep',
	anxiety: 'Anxiety',
	depression: 'Low mood',
	anger: 'Anger',
	self_esteem: 'Self-worth',
	grief: 'Grief',
	trauma: 'Trauma',
	abuse: 'Abuse',
	substance_use: 'Alcohol and drugs',
	eating: 'Eating',
	identity: 'Identity',
	emotional: 'Feelings in turmoil',
	decision: 'Everyday decisions',
	other: 'Something else'
};

export const TECHNIQUE_NAMES: Readonly<Record<TechniqueId, string>> = {
	open_question: 'Open question',
	closed_question: 'Closed question',
	exploration: 'Exploring',
	evoking_change_talk: 'Evoking change talk',
	simple_reflection: 'Simple reflection',
	complex_reflection: 'Complex reflection',
	summary: 'Summary',
	validation: 'Validation',
	affirmation: 'Affirmation',
	information: 'Information',
	advice: 'Advice',
	advice_with_permission: 'Advice with permission',
	self_disclosure: 'Self-disclosure',
	reframing: 'Reframing',
	grounding: 'Grounding',
	mindfulness: 'Mindfulness',
	coping_skill: 'Coping skill',
	behavioral_activation: 'Behavioral activation',
	goal_setting: 'Goal setting'
};

export const EMOTION_NAMES: Readonly<Record<EmotionId, string>> = {
	admiration: 'Admiration',
	amusement: 'Amusement',
	anger: 'Anger',
	annoyance: 'Annoyance',
	approval: 'Approval',
	caring: 'Caring',
	confusion: 'Confusion',
	curiosity: 'Curiosity',
	desire: 'Desire',
	disappointment: 'Disappointment',
	disapproval: 'Disapproval',
	disgust: 'Disgust',
	embarrassment: 'Embarrassment',
	excitement: 'Excitement',
	fear: 'Fear',
	gratitude: 'Gratitude',
	grief: 'Grief',
	joy: 'Joy',
	love: 'Love',
	nervousness: 'Nervousness',
	optimism: 'Optimism',
	pride: 'Pride',
	realization: 'Realization',
	relief: 'Relief',
	remorse: 'Remorse',
	sadness: 'Sadness',
	surprise: 'Surprise',
	neutral: 'Neutral'
};

export const TALK_NAMES: Readonly<Record<TalkLabel, string>> = {
	change: 'Change talk',
	sustain: 'Sustain talk',
	neutral: 'Neither'
};

/** Every label's name as shown to people, by its id; the definitions are in the codebook, which few pages need. */
export const TAG_NAMES: ReadonlyMap<string, string> = new Map(
	Object.entries({ ...CONCERN_NAMES, ...TECHNIQUE_NAMES, ...EMOTION_NAMES, ...TALK_NAMES })
);
