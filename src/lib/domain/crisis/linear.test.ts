import { expect, test } from 'vitest';
import { english } from './en/english';
import { read, toReader } from './reader';
import { screen } from './screen';
import { toWords } from './words';

const reader = toReader(english);

test('[T2] takes steps in line with the length of the text', () => {
	const pieces = [
		'i want to die ',
		'not ',
		'a ',
		'k i l l ',
		'"',
		'no one would care if i was gone, ',
		'*',
		'just really ',
		'killmyself',
		'lol '
	];
	for (const piece of pieces) {
		const short = countLookups(piece.repeat(200));
		const long = countLookups(piece.repeat(1600));
		expect.soft(long, piece).toBeLessThanOrEqual(short * 8 + 400);
	}
	expect(screen('i want to die '.repeat(7000)).level).toBe('elevated');
});

/** Phrases tried: the only part of a reading whose cost is not one pass over the text. */
function countLookups(text: string): number {
	let lookups = 0;
	const index = new Proxy(reader.index, {
		get(target, name: string) {
			const bucket = target[Number(name)];
			lookups += 1 + (bucket?.phrases.length ?? 0);
			return bucket;
		}
	});
	read({ ...reader, index }, toWords(text));
	return lookups;
}
