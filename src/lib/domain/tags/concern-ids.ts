/** The concerns, outer life first. `other` is a trouble that none of the others names. */
export const CONCERN_IDS = [
	'work',
	'academic',
	'financial',
	'family',
	'relationships',
	'social',
	'loneliness',
	'health',
	'sleep',
	'anxiety',
	'depression',
	'anger',
	'self_esteem',
	'grief',
	'trauma',
	'abuse',
	'substance_use',
	'eating',
	'identity',
	'emotional',
	'decision',
	'other'
] as const;
export type ConcernId = (typeof CONCERN_IDS)[number];

/** Phrases of a concern by weight. */
export type ConcernLexicon = Readonly<Partial<Record<ConcernId, Readonly<Record<number, string>>>>>;
