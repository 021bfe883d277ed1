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
	{ id: 'K5', needs: [['hopeless'], ['despair']], level: 'elevated', category: 'suicide' }
];
