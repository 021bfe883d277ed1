import type { Combination } from '../pack';

/** K: signals that mean more together than apart. */
export const combinations: readonly Combination[] = [
	{
		id: 'K1',
		needs: [['wish', 'act', 'thought', 'self-harm'], ['farewell']],
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K2',
		needs: [['do-it'], ['despair', 'hopeless', 'burden', 'unheard', 'wish', 'thought', 'vanish']],
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K3',
		needs: [
			['do-it'],
			['soon'],
			['despair', 'hopeless', 'burden', 'wish', 'thought', 'vanish', 'decided', 'act', 'goodbye']
		],
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K4',
		needs: [['goodbye'], ['decided', 'hopeless', 'vanish', 'burden']],
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K5',
		needs: [
			['hopeless', 'vanish'],
			['burden', 'unheard']
		],
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K8',
		needs: [['parting'], ['hopeless', 'vanish', 'burden'], ['despair', 'decided']],
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K6',
		needs: [['method'], ['despair', 'hopeless', 'vanish', 'wish', 'decided', 'act']],
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K7',
		needs: [['wish', 'thought', 'act'], ['means']],
		level: 'imminent',
		category: 'suicide'
	},
	{ id: 'K5', needs: [['hopeless'], ['despair']], level: 'elevated', category: 'suicide' },
	{
		id: 'P2',
		needs: [['act', 'wish'], ['intent'], ['when']],
		within: 20,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K3',
		needs: [['do-it'], ['when'], ['tool', 'at-hand']],
		within: 20,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K7',
		needs: [['wish', 'act', 'thought', 'do-it'], ['at-hand']],
		within: 30,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K7',
		needs: [
			['at-place'],
			[
				'wish',
				'act',
				'thought',
				'do-it',
				'decided',
				'hopeless',
				'vanish',
				'burden',
				'goodbye',
				'farewell'
			]
		],
		within: 30,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K8',
		needs: [['praise'], ['parting', 'hopeless', 'burden', 'vanish'], ['goodbye']],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K9',
		needs: [['follow'], ['bereaved']],
		within: 25,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K10',
		needs: [['arranging'], ['arranging']],
		within: 30,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K10',
		needs: [
			['arranging'],
			['hopeless', 'wish', 'vanish', 'burden', 'thought', 'act', 'decided', 'parting', 'farewell']
		],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'O2',
		needs: [['harm-others'], ['armed']],
		within: 25,
		level: 'imminent',
		category: 'harm_others'
	}
];
