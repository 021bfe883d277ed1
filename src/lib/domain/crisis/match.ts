import { ANY_MARK, isIn, markOf, type Lexicon, type Line } from './lexicon';
import {
	MARKS_PER_PHRASE,
	MOST_FILLERS,
	type Found,
	type Need,
	type Phrase,
	type PhraseIndex,
	type Step
} from './phrase';

const FAILED = -2; // -1 is a place: just before the first word

interface Walk {
	readonly line: Line;
	readonly lexicon: Lexicon;
	/** 1 reads on from the anchor, -1 reads back. */
	readonly way: 1 | -1;
	/** Of the phrase tried now: one walk serves a whole line. */
	steps: readonly Step[];
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

/** A glance that spares most walks: whether the nearest word that must be there is within reach of word `at`. */
function isMet(path: Walk, need: Need | null, at: number): boolean {
	if (need === null) return true;
	let place = at + path.way;
	for (let left = need.reach; left > 0 && !isCut(path, place); left--) {
		const number = path.line.numbers[place] ?? 0;
		if (isIn(need.set, number)) return true;
		if (need.isNext && path.lexicon.isFiller[number] === 0) return false;
		place += path.way;
	}
	return false;
}

function matchAt<T>(phrase: Phrase<T>, on: Walk, back: Walk, at: number): Found | null {
	if (!isMet(on, phrase.ahead, at) || !isMet(back, phrase.behind, at)) return null;
	on.steps = phrase.steps;
	const to = walk(on, phrase.anchor + 1, at + 1);
	if (to === FAILED) return null;
	back.steps = phrase.steps;
	const before = walk(back, phrase.anchor - 1, at - 1);
	return before === FAILED ? null : { from: before + 1, to };
}

/** For each word the marks of what follows it in its sentence, and of what came before. */
function toMarks({ numbers, isEdge }: Line): {
	readonly after: Int32Array;
	readonly before: Int32Array;
} {
	const { length } = numbers;
	const after = new Int32Array(length);
	const before = new Int32Array(length);
	let mark = ANY_MARK;
	for (let at = 0; at < length; at++) {
		if (isEdge[at] !== 0) mark = ANY_MARK;
		before[at] = mark;
		mark |= markOf(numbers[at] ?? 0);
	}
	for (let at = length - 1; at >= 0; at--) {
		if (isEdge[at + 1] !== 0) mark = ANY_MARK;
		after[at] = mark;
		mark |= markOf(numbers[at] ?? 0);
	}
	return { after, before };
}

/** Whether the phrase whose marks begin at `from` asks for nothing the sentence lacks. */
function mayStand(marks: Int32Array, from: number, after: number, before: number): boolean {
	return (
		((marks[from] ?? 0) & after) !== 0 &&
		((marks[from + 2] ?? 0) & before) !== 0 &&
		((marks[from + 1] ?? 0) & after) !== 0 &&
		((marks[from + 3] ?? 0) & before) !== 0
	);
}

/** Calls `found` for every phrase of the index that stands in the line, in the order of the words. */
export function matchAll<T>(
	index: PhraseIndex<T>,
	lexicon: Lexicon,
	line: Line,
	found: (phrase: Phrase<T>, where: Found) => void
): void {
	const { after, before } = toMarks(line);
	const on: Walk = { line, lexicon, way: 1, steps: [] };
	const back: Walk = { line, lexicon, way: -1, steps: [] };
	for (let at = 0; at < line.numbers.length; at++) {
		const bucket = index[line.numbers[at] ?? 0];
		if (bucket === undefined) continue;
		const { phrases, marks } = bucket;
		const next = after[at] ?? 0;
		const last = before[at] ?? 0;
		for (let place = 0; place < phrases.length; place++) {
			if (!mayStand(marks, place * MARKS_PER_PHRASE, next, last)) continue;
			const phrase = phrases[place];
			const where = phrase ? matchAt(phrase, on, back, at) : null;
			if (phrase && where) found(phrase, where);
		}
	}
}
