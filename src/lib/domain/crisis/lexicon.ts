import { Break, type Word } from './words';

/** Numbers for the words a language pack knows, from 1; 0 stands for any other word. */
export interface Lexicon {
	readonly numbers: ReadonlyMap<string, number>;
	/** By number: whether a word may stand inside any phrase, and whether it ends a gap. */
	readonly isFiller: Uint8Array;
	readonly isNegator: Uint8Array;
}

/** A set of word numbers: the only member, or 0 and one bit for each. */
export interface WordSet {
	readonly only: number;
	readonly bits: Uint32Array;
}

/** The words of a message as numbers, and where its sentences begin; one place past the last word ends one too. */
export interface Line {
	readonly numbers: Int32Array;
	readonly isEdge: Uint8Array;
}

const NO_BITS = new Uint32Array(0);

function toFlags(numbers: ReadonlyMap<string, number>, words: ReadonlySet<string>): Uint8Array {
	const flags = new Uint8Array(numbers.size + 1);
	for (const word of words) flags[numbers.get(word) ?? 0] = 1;
	flags[0] = 0;
	return flags;
}

export function toLexicon(
	vocabulary: ReadonlySet<string>,
	fillers: ReadonlySet<string>,
	negators: ReadonlySet<string>
): Lexicon {
	const numbers = new Map([...vocabulary].map((word, index) => [word, index + 1]));
	return { numbers, isFiller: toFlags(numbers, fillers), isNegator: toFlags(numbers, negators) };
}

export function toWordSet({ numbers }: Lexicon, words: ReadonlySet<string>): WordSet {
	const members = [...words].map((word) => numbers.get(word) ?? 0);
	const [first] = members;
	if (first !== undefined && members.length === 1) return { only: first, bits: NO_BITS };
	const bits = new Uint32Array((numbers.size >>> 5) + 1);
	for (const number of members)
		bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
	return { only: 0, bits };
}

export function isIn({ only, bits }: WordSet, number: number): boolean {
	if (number === 0) return false;
	if (only !== 0) return only === number;
	return (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

/** The bit that every mark of a line has and no word: what a phrase that needs no word asks for. */
export const ANY_MARK = 1 << 31;

/**
 * One of 31 bits for a word: the mark of some words is all of their bits.
 *
 * Where the bits a phrase asks for and those of a part of a sentence share none, the phrase is not
 * there; where they do, it may be.
 */
export function markOf(number: number): number {
	return number === 0 ? 0 : 1 << ((Math.imul(number, 0x9e3779b1) >>> 16) % 31);
}

export function toLine({ numbers }: Lexicon, words: readonly Word[]): Line {
	const line = {
		numbers: new Int32Array(words.length),
		isEdge: new Uint8Array(words.length + 1).fill(1)
	};
	for (let at = 0; at < words.length; at++) {
		line.numbers[at] = numbers.get(words[at]?.text ?? '') ?? 0;
		if (at > 0 && words[at]?.before !== Break.hard) line.isEdge[at] = 0;
	}
	return line;
}
