import { fold } from './fold';

/** What stands between a word and the one before it. */
export const Break = { none: 0, soft: 1, hard: 2 } as const;
export type Break = (typeof Break)[keyof typeof Break];

/** One word as the rules read it, with its place in the text as written. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly before: Break;
	/** Counts quotations from 1; 0 stands outside any. */
	readonly quote: number;
}

const HARD = new Set(['.', '!', '?', ';', '\n', ':']);
const SOFT = new Set([',', '-', '(', ')', '[', ']', '/']);
const MASKS = new Set(['*', '@', '$', '!', '#', '|']);
const LONGEST_QUOTE = 400; // UTF-16 units; a mark left open must not swallow the rest of a message

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || code > 127;
}

function isWordCode(code: number): boolean {
	return isLetter(code) || (code >= 48 && code <= 57);
}

/** A mask stands for a letter when letters, digits or more masks touch it on both sides ("k*ll", "$elf"). */
function isMasked(text: string, at: number): boolean {
	const mark = text.charAt(at);
	if (!MASKS.has(mark)) return false;
	let next = at + 1;
	while (next - at < 4 && MASKS.has(text.charAt(next))) next++;
	const opens = at === 0 || !isWordCode(text.charCodeAt(at - 1));
	if (opens && mark !== '$') return false;
	return isLetter(text.charCodeAt(next));
}

function isInside(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (isWordCode(code)) return true;
	if (code === 39) return isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1));
	if (MASKS.has(text.charAt(at))) {
		return isMasked(text, at) || (at > 0 && isMasked(text, at - 1));
	}
	return false;
}

/** Where each quotation opens and closes; a single mark counts only at the edge of a word. */
function quotations(text: string): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	let open = -1;
	for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
		if (open !== -1 && at - open <= LONGEST_QUOTE) {
			found.push([open, at]);
			open = -1;
		} else open = at;
	}
	return found.length > 0 ? found : singleQuotations(text);
}

function singleQuotations(text: string): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	let open = -1;
	for (let at = text.indexOf("'"); at !== -1; at = text.indexOf("'", at + 1)) {
		const after = isWordCode(text.charCodeAt(at + 1));
		const before = at > 0 && !/\s/.test(text.charAt(at - 1));
		if (!before && after) open = at;
		else if (before && !after && open !== -1 && at - open <= LONGEST_QUOTE) {
			found.push([open, at]);
			open = -1;
		}
	}
	return found;
}

function breakFor(text: string, at: number): Break {
	const mark = text.charAt(at);
	if (mark === '.' && (text.charAt(at + 1) === '.' || text.charAt(at - 1) === '.'))
		return Break.soft;
	if (HARD.has(mark)) return Break.hard;
	return SOFT.has(mark) ? Break.soft : Break.none;
}

/** Cuts a text into words, each with the break before it and the quotation it stands in. */
export function toWords(text: string): readonly Word[] {
	const folded = fold(text);
	const plain = folded.text;
	const quotes = quotations(plain);
	const words: Word[] = [];
	let before: Break = Break.hard;
	let quote = 0;
	for (let at = 0; at < plain.length;) {
		if (!isInside(plain, at) && !isMasked(plain, at)) {
			const mark = breakFor(plain, at);
			if (mark > before) before = mark;
			at++;
			continue;
		}
		const from = at;
		do at++;
		while (at < plain.length && isInside(plain, at));
		while (quote < quotes.length && (quotes[quote]?.[1] ?? 0) < from) quote++;
		const isQuoted = (quotes[quote]?.[0] ?? Infinity) < from;
		words.push({
			text: plain.slice(from, at),
			start: folded.source ? (folded.source.starts[from] ?? 0) : from,
			end: folded.source ? (folded.source.ends[at - 1] ?? 0) : at,
			before,
			quote: isQuoted ? quote + 1 : 0
		});
		before = Break.none;
	}
	return words;
}
