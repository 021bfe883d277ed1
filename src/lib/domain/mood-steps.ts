/** The seven steps of the mood scale, lowest first, -1 to 1 in steps of a third. */
export const MOOD_STEPS = [
	{ value: -1, label: 'Very unpleasant' },
	{ value: -2 / 3, label: 'Unpleasant' },
	{ value: -1 / 3, label: 'Slightly unpleasant' },
	{ value: 0, label: 'Neutral' },
	{ value: 1 / 3, label: 'Slightly pleasant' },
	{ value: 2 / 3, label: 'Pleasant' },
	{ value: 1, label: 'Very pleasant' }
] as const;
