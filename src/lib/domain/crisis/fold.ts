import { LOOK_ALIKES, PICTURE_WORDS } from './look-alikes';

/** A text in plain lower-case letters, with the way back to the text as written. */
export interface Folded {
	readonly text: string;
	/** For each unit of `text`, where its source character starts and ends, in UTF-16 units; `null` when both texts align. */
	readonly source: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
}

const PLAIN = /^[\t\n\r -~]*$/;
const MARK = /^\p{M}$/u;
const INVISIBLE = /^(?:\p{Cf}|[\u115f\u1160\u3164])$/u;

function foldCharacter(character: string): string {
	const known = LOOK_ALIKES.get(character);
	if (known !== undefined) return known;
	const picture = PICTURE_WORDS.get(character);
	if (picture !== undefined) return ` ${picture} `;
	if (character === '…') return '...';
	if (INVISIBLE.test(character)) return '';
	let out = '';
	for (const part of character.normalize('NFKD')) {
		if (MARK.test(part)) continue;
		const lower = part.toLowerCase();
		out += LOOK_ALIKES.get(lower) ?? lower;
	}
	return out;
}

/** Folds compatibility forms, marks, look-alikes, invisible characters and case, character by character. */
export function fold(text: string): Folded {
	if (PLAIN.test(text)) return { text: text.toLowerCase(), source: null };
	let out = '';
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	for (const character of text) {
		const next = at + character.length;
		const code = character.charCodeAt(0);
		const plain = code < 128 ? character.toLowerCase() : foldCharacter(character);
		out += plain;
		for (let unit = 0; unit < plain.length; unit++) {
			starts.push(at);
			ends.push(next);
		}
		at = next;
	}
	return { text: out, source: { starts, ends } };
}
