import { CONCERN_CODES } from './codebook-concerns';
import { EMOTION_CODES } from './codebook-emotions';
import { TECHNIQUE_CODES } from './codebook-techniques';
import { TALK_NAMES } from './tag-names';
import type { CodebookEntry } from './codebook-entry';

export interface Codebook {
	/** Raised when a label comes, goes or changes its meaning. */
	readonly version: number;
	readonly entries: readonly CodebookEntry[];
}

const TALK_CODES: readonly CodebookEntry[] = [
	{
		id: 'change',
		name: TALK_NAMES.change,
		definition:
			'Words that lean toward a change: wish, ability, reason, need, promise or a step taken.',
		kind: 'talk',
		scope: 'person',
		examples: ['I want to be someone my kids can count on.'],
		scheme: null
	},
	{
		id: 'sustain',
		name: TALK_NAMES.sustain,
		definition:
			'Words that lean toward leaving things as they are. Part of every change, not a fault.',
		kind: 'talk',
		scope: 'person',
		examples: ['Honestly, a beer after work is the only thing that calms me.'],
		scheme: null
	},
	{
		id: 'neutral',
		name: TALK_NAMES.neutral,
		definition: 'Words that lean neither way.',
		kind: 'talk',
		scope: 'person',
		examples: ['I live near the station.'],
		scheme: null
	}
];

/** Every label rules give. Ids are unique within a kind. */
export const CODEBOOK: Codebook = {
	version: 1,
	entries: [...CONCERN_CODES, ...TECHNIQUE_CODES, ...EMOTION_CODES, ...TALK_CODES]
};
