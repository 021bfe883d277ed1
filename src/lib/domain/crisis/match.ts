import { isIn, markOf, type Lexicon, type Line } from './lexicon';
import type { Found, Phrase, PhraseIndex, Step } from './phrase';

const MOST_FILLERS = 3; // in a row: more than people string together before a verb
const FAILED = -2; // -1 is a place: just before the first word

interface Walk {
	readonly line: Line;
	readonly steps: readonly Step[];
	readonly lexicon: Lexicon;
	/** 1 reads on from the anchor, -1 reads back. */
	readonly way: 1 | -1;
}

/** Whether a sentence ends on the way to `at`. */
function isCut({ line, way }: Walk, at: number): boolean {
	return line.isEdge[way === 1 ? at : at + 1] !== 0;
}

/** How far the steps from `step` on can be matched from word `at`, or `FAILED`. */
function walk(path: Walk, step: number, at: number): number {
	const current = path.steps[step];
	if (current === undefined) return at;
	const next = step + path.way;
	if (current.kind === 'gap') return walkGap(path, step, at);
	if (current.kind !== 'word') return isCut(path, at) ? walk(path, next, at) : FAILED;
	let place = at;
	for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
		if (isCut(path, place)) break;
		const number = path.line.numbers[place] ?? 0;
		if (isIn(current.set, number)) {
			const end = walk(path, next, place + path.way);
			if (end !== FAILED) return end;
		}
		if (path.lexicon.isFiller[number] === 0) break;
		place += path.way;
	}
	return current.isOptional ? walk(path, next, at) : FAILED;
}

function walkGap(path: Walk, step: number, at: number): number {
	const most = path.steps[step]?.most ?? 0;
	let place = at;
	for (let skipped = 0; ; skipped++) {
		const end = walk(path, step + path.way, place);
		if (end !== FAILED) return end;
		if (skipped >= most || isCut(path, place)) return FAILED;
		if (path.lexicon.isNegator[path.line.numbers[place] ?? 0] === 1) return FAILED;
		place += path.way;
	}
}

/** A glance that spares most walks: the neighbor is neither the word that must be there nor a filler. */
function isHopeless(step: Step | undefined, number: number | undefined, lexicon: Lexicon): boolean {
	if (step?.kind !== 'word' || step.isOptional) return false;
	if (number === undefined) return true;
	return lexicon.isFiller[number] === 0 && !isIn(step.set, number);
}

function matchAt<T>(phrase: Phrase<T>, line: Line, lexicon: Lexicon, at: number): Found | null {
	const { steps, anchor } = phrase;
	if (isHopeless(steps[anchor + 1], line.numbers[at + 1], lexicon)) return null;
	if (isHopeless(steps[anchor - 1], line.numbers[at - 1], lexicon)) return null;
	const to = walk({ line, steps, lexicon, way: 1 }, anchor + 1, at + 1);
	if (to === FAILED) return null;
	const before = walk({ line, steps, lexicon, way: -1 }, anchor - 1, at - 1);
	return before === FAILED ? null : { from: before + 1, to };
}

/** For each word of the line the mark of its sentence, so that a phrase is tried only where its second word can be. */
function toMarks(line: Line): Int32Array {
	const { numbers, isEdge } = line;
	const marks = new Int32Array(numbers.length);
	for (let from = 0, to = 0; from < numbers.length; from = to) {
		let mark = 0;
		do mark |= markOf(numbers[to++] ?? 0);
		while (to < numbers.length && isEdge[to] === 0);
		marks.fill(mark, from, to);
	}
	return marks;
}

/** Calls `found` for every phrase of the index that stands in the line, in the order of the words. */
export function matchAll<T>(
	index: PhraseIndex<T>,
	lexicon: Lexicon,
	line: Line,
	found: (phrase: Phrase<T>, where: Found) => void
): void {
	const marks = toMarks(line);
	for (let at = 0; at < line.numbers.length; at++) {
		const phrases = index[line.numbers[at] ?? 0];
		if (phrases === undefined) continue;
		const mark = marks[at] ?? 0;
		for (const phrase of phrases) {
			if ((phrase.mark & mark) === 0 || (phrase.also & mark) === 0) continue;
			const where = matchAt(phrase, line, lexicon, at);
			if (where) found(phrase, where);
		}
	}
}
