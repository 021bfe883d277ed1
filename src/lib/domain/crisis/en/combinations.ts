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
		id: 'K11',
		needs: [
			['ready-means', 'means', 'at-hand'],
			['final', 'farewell', 'goodbye', 'arranging', 'parting']
		],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K11',
		needs: [['ready-means'], ['solitude', 'at-place', 'final']],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K11',
		needs: [['ready-means'], ['hopeless', 'vanish', 'burden', 'do-it', 'unheard', 'decided']],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K11',
		needs: [
			['at-edge', 'at-place'],
			['final', 'farewell', 'arranging', 'do-it', 'hopeless', 'burden']
		],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K11',
		needs: [['at-place'], ['solitude']],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K10',
		needs: [['arranging'], ['final', 'do-it']],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K11',
		needs: [
			['deadly'],
			['final', 'farewell', 'arranging', 'solitude', 'do-it', 'at-place', 'deadly']
		],
		within: 25,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K11',
		needs: [
			['deadly', 'at-place'],
			['final'],
			['solitude', 'arranging', 'parting', 'when', 'at-place']
		],
		within: 40,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K12',
		needs: [['final'], ['final'], ['when', 'do-it', 'decided', 'arranging', 'parting', 'solitude']],
		within: 30,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K8',
		needs: [['goodbye'], ['parting'], ['despair', 'hopeless', 'final']],
		within: 30,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K12',
		needs: [['final'], ['wish', 'act', 'thought', 'hopeless', 'burden', 'vanish', 'unheard']],
		within: 30,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K12',
		needs: [['final'], ['solitude', 'parting', 'goodbye'], ['when', 'do-it', 'goodbye', 'decided']],
		within: 30,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K11',
		needs: [['fumes'], ['closed']],
		within: 20,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K12',
		needs: [['day-set'], ['solitude', 'final', 'arranging', 'parting', 'day-set']],
		within: 25,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'O2',
		needs: [['armed'], ['school']],
		within: 20,
		level: 'imminent',
		category: 'harm_others'
	},
	{
		id: 'K12',
		needs: [['final'], ['final']],
		within: 20,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'O2',
		needs: [['harm-others'], ['armed']],
		within: 25,
		level: 'imminent',
		category: 'harm_others'
	},
	{
		id: 'K13',
		needs: [
			['settled'],
			[
				'settled',
				'final',
				'farewell',
				'arranging',
				'at-place',
				'at-edge',
				'ready-means',
				'deadly',
				'fading',
				'day-set',
				'secret',
				'solitude',
				'parting',
				'goodbye',
				'calm',
				'hopeless',
				'vanish',
				'burden'
			]
		],
		within: 25,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [
			['secret'],
			['final', 'arranging', 'deadly', 'ready-means', 'at-place', 'day-set', 'secret']
		],
		within: 30,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [['calm'], ['day-set', 'final', 'ready-means', 'deadly']],
		within: 25,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [
			['fading'],
			['final', 'settled', 'farewell', 'ready-means', 'closed', 'fumes', 'at-hand', 'parting']
		],
		within: 25,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [
			['shed'],
			[
				'deadly',
				'at-edge',
				'at-place',
				'settled',
				'farewell',
				'parting',
				'solitude',
				'arranging',
				'calm'
			]
		],
		within: 25,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [['arranging'], ['solitude'], ['parting', 'goodbye']],
		within: 30,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [['goodbye'], ['settled']],
		within: 12,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [['final'], ['solitude', 'parting', 'decided', 'goodbye', 'day-set', 'calm']],
		within: 15,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [
			['ready-means', 'at-hand'],
			['day-set', 'settled', 'shed', 'fading', 'calm', 'at-edge']
		],
		within: 25,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [['decided'], ['solitude', 'day-set', 'settled', 'arranging']],
		within: 15,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [['fading'], ['deadly', 'vanish', 'wish', 'act']],
		within: 25,
		level: 'imminent',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [
			['ready-means', 'at-hand', 'deadly', 'at-edge'],
			['final', 'settled', 'calm', 'hopeless']
		],
		within: 15,
		level: 'elevated',
		category: 'suicide'
	},
	{
		id: 'K13',
		needs: [
			['ready-means', 'at-hand'],
			['night', 'day-set']
		],
		within: 12,
		level: 'elevated',
		category: 'suicide'
	}
];
