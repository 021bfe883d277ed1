/** Where a reply may be judged: after a sentence, or after a clause of it. */
export type Cut = { readonly at: number; readonly ends: 'clause' | 'sentence' };

/** UTF-16 units; a sentence is cut here whatever stands there, so that no text is read over and over. */
const LONGEST_SENTENCE = 400;
/** UTF-16 units; a shorter clause is judged together with the next. */
const SHORTEST_CLAUSE = 16;
/** UTF-16 units; a longer row of marks is looked at piece by piece. */
const LONGEST_MARKS = 8;

const SENTENCE = new Set(['.', '!', '?', ';', '\n', '…']);
const CLAUSE = new Set([',', ':', '—', '–', ')']);
const CLOSING = new Set(['"', "'", '”', '’', ')', '*', '_']);

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const isMark = (mark: string): boolean => CLOSING.has(mark) || SENTENCE.has(mark);

/** Whether a mark at `at` is the end of something: space follows, over closing marks. */
function isFree(text: string, at: number): boolean {
	const next = afterMarks(text, at);
	return next < text.length && isSpace(text, next);
}

/**
 * The next place from `from` at which the text can be judged for certain; null while more must arrive first.
 *
 * It depends on the text alone and never on how it came, so that a reply read in pieces reads like a whole one.
 */
export function nextCut(text: string, sentence: number, from: number): Cut | null {
	for (let at = from; at < text.length; at++) {
		const mark = text.charAt(at);
		if (at - sentence >= LONGEST_SENTENCE) return { at, ends: 'sentence' };
		if (mark === '\n') return { at: at + 1, ends: 'sentence' };
		if (SENTENCE.has(mark) && isFree(text, at))
			return { at: afterMarks(text, at), ends: 'sentence' };
		if (CLAUSE.has(mark) && at - from >= SHORTEST_CLAUSE && isFree(text, at))
			return { at: at + 1, ends: 'clause' };
	}
	return null;
}

function afterMarks(text: string, at: number): number {
	let next = at + 1;
	while (next - at < LONGEST_MARKS && isMark(text.charAt(next))) next++;
	return next;
}
