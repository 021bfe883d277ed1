import { expect, test } from 'vitest';
import type { Message } from '#lib/domain';
import { message, talk } from './backup.fixture';
import { comparePages, newerOf } from './relation';

const whole = message(2, 'the whole of it', { id: 'r' });
const begun = message(2, 'the whole', { id: 'r', status: 'interrupted' });
const stepped = message(2, 'another', {
	id: 'r',
	place: 0,
	alternatives: [
		{ text: 'the whole of it', at: whole.at, offset: whole.offset, status: 'complete', reply: null }
	]
});
const [said, answered] = talk('said', 'answered') as [Message, Message];
const reworded = message(1, 'in other words', { endings: [[said, answered]] });
const retold = message(2, 'told anew', {
	id: 'r',
	alternatives: [
		{ text: 'the whole of it', at: whole.at, offset: whole.offset, status: 'complete', reply: null }
	]
});

test.each<[string, readonly Message[], readonly Message[], [boolean, boolean, boolean]]>([
	['the same', talk('a', 'b'), talk('a', 'b'), [false, false, true]],
	['one more here', talk('a', 'b'), talk('a'), [true, false, false]],
	['one more in the file', talk('a'), talk('a', 'b'), [false, true, false]],
	['another in one place', talk('a', 'b'), talk('a', 'c'), [true, true, false]],
	['a reply that ended here', [whole], [begun], [true, false, false]],
	['a reply that ended in the file', [begun], [whole], [false, true, false]],
	['a reply whose whole stands beside another here', [stepped], [begun], [true, false, false]],
	['words put otherwise here', [reworded], [said, answered], [true, false, false]],
	[
		'words put otherwise here and answered again in the file',
		[reworded],
		[said, { ...answered, id: 'x', text: 'more' }],
		[true, true, false]
	],
	['a reply told anew here', [retold], [whole], [true, false, false]],
	[
		'the same words with another detail',
		[whole],
		[{ ...whole, thinking: 'hm' }],
		[false, false, false]
	],
	['the same words under another id', [whole], [{ ...whole, id: 'x' }], [true, true, false]]
])('%s', (_, here, file, [aheadHere, aheadFile, same]) => {
	expect(comparePages(here, file)).toEqual({ here: aheadHere, file: aheadFile, same });
});

test.each([
	[{ here: true, file: true }, 1, 2, 'parted'],
	[{ here: true, file: false }, 1, 2, 'here'],
	[{ here: false, file: true }, 2, 1, 'file'],
	[{ here: false, file: false }, 1, 2, 'file'],
	[{ here: false, file: false }, 2, 2, 'here']
] as const)('words decide before clocks: %j, %i against %i', (ahead, here, file, newer) => {
	expect(newerOf(ahead, { here, file })).toBe(newer);
});
