import { Break, type Word } from './words';

/** Where a phrase was found: the first word and the one after the last. */
export interface Found {
	readonly from: number;
	readonly to: number;
}

interface Step {
	readonly kind: 'word' | 'gap' | 'start' | 'end';
	readonly words: ReadonlySet<string>;
	readonly isOptional: boolean;
	readonly most: number;
}

/** A phrase ready to be looked for: its steps, and the rarest of them, where the search begins. */
export interface Phrase<T> {
	readonly steps: readonly Step[];
	readonly anchor: number;
	readonly meaning: T;
}

/** What every phrase of a language shares. */
export interface Grammar {
	readonly classes: Readonly<Record<string, string>>;
	readonly fillers: ReadonlySet<string>;
	readonly negators: ReadonlySet<string>;
	readonly common: ReadonlySet<string>;
}

const MOST_FILLERS = 3; // in a row: more than people string together before a verb
const FAILED = -2; // -1 is a place: just before the first word
const NO_WORDS: ReadonlySet<string> = new Set();

function expandClass(name: string, grammar: Grammar): string[] {
	const words = grammar.classes[name];
	if (words === undefined) throw new Error(`unknown word class: ${name}`);
	return words
		.split(/\s+/)
		.filter((word) => word !== '')
		.flatMap((word) => (word.startsWith('@') ? expandClass(word.slice(1), grammar) : [word]));
}

function toStep(source: string, grammar: Grammar): Step {
	if (source === '^' || source === '$') {
		const kind = source === '^' ? 'start' : 'end';
		return { kind, words: NO_WORDS, isOptional: false, most: 0 };
	}
	if (source.startsWith('~')) {
		const most = Number(source.slice(1) || '2');
		return { kind: 'gap', words: NO_WORDS, isOptional: true, most };
	}
	const isOptional = source.endsWith('?');
	const body = isOptional ? source.slice(0, -1) : source;
	const words = body
		.split('|')
		.flatMap((part) => (part.startsWith('@') ? expandClass(part.slice(1), grammar) : [part]));
	return { kind: 'word', words: new Set(words), isOptional, most: 1 };
}

function rarest(steps: readonly Step[], common: ReadonlySet<string>): number {
	let best = -1;
	let fewest = Infinity;
	for (const [index, step] of steps.entries()) {
		if (step.kind !== 'word' || step.isOptional) continue;
		let cost = 0;
		for (const word of step.words) cost += common.has(word) ? 100 : 1;
		if (cost < fewest) {
			fewest = cost;
			best = index;
		}
	}
	if (best === -1) throw new Error('a phrase needs at least one word that must be there');
	return best;
}

/** A `$` among alternatives is a phrase of its own: "die $|now" ends the sentence or goes on. */
export function spreadEnds(source: string): readonly string[] {
	const at = source.indexOf('|$');
	if (at === -1) return [source];
	const from = source.lastIndexOf(' ', at) + 1;
	const rest = source.slice(at + 2);
	const without = source.slice(0, at) + rest;
	return [...spreadEnds(without), source.slice(0, from) + '$' + rest];
}

/**
 * Reads a phrase: words apart by spaces; `a|b` either, `@name` a class, `?` optional, `~N` up to N
 * other words (none of them a negation), `^` and `$` the edges of a sentence.
 */
export function toPhrase<T>(source: string, meaning: T, grammar: Grammar): Phrase<T> {
	const steps = source.split(' ').map((part) => toStep(part, grammar));
	return { steps, anchor: rarest(steps, grammar.common), meaning };
}

/** Phrases by the words their search begins with. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

export function indexPhrases<T>(phrases: readonly Phrase<T>[]): PhraseIndex<T> {
	const index = new Map<string, Phrase<T>[]>();
	for (const phrase of phrases) {
		for (const word of phrase.steps[phrase.anchor]?.words ?? []) {
			const list = index.get(word);
			if (list) list.push(phrase);
			else index.set(word, [phrase]);
		}
	}
	return index;
}

interface Walk {
	readonly words: readonly Word[];
	readonly steps: readonly Step[];
	readonly grammar: Grammar;
	/** 1 reads on from the anchor, -1 reads back. */
	readonly way: 1 | -1;
}

function isSentenceEdge({ words, way }: Walk, at: number): boolean {
	const next = way === 1 ? words[at] : words[at + 1];
	return next === undefined || next.before === Break.hard;
}

/** The word at `at`, unless a sentence ends on the way to it. */
function reach({ words, way }: Walk, at: number): Word | undefined {
	const crossing = way === 1 ? words[at] : words[at + 1];
	if (crossing?.before === Break.hard) return undefined;
	return words[at];
}

/** How far the steps from `step` on can be matched from word `at`, or `FAILED`. */
function walk(path: Walk, step: number, at: number): number {
	const current = path.steps[step];
	if (current === undefined) return at;
	const next = step + path.way;
	if (current.kind === 'gap') return walkGap(path, step, at);
	if (current.kind !== 'word') return isSentenceEdge(path, at) ? walk(path, next, at) : FAILED;
	let place = at;
	for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
		const word = reach(path, place);
		if (word === undefined) break;
		if (current.words.has(word.text)) {
			const end = walk(path, next, place + path.way);
			if (end !== FAILED) return end;
		}
		if (!path.grammar.fillers.has(word.text)) break;
		place += path.way;
	}
	return current.isOptional ? walk(path, next, at) : FAILED;
}

function walkGap(path: Walk, step: number, at: number): number {
	let place = at;
	for (let skipped = 0; ; skipped++) {
		const end = walk(path, step + path.way, place);
		if (end !== FAILED) return end;
		const word = reach(path, place);
		const most = path.steps[step]?.most ?? 0;
		if (skipped >= most || word === undefined || path.grammar.negators.has(word.text))
			return FAILED;
		place += path.way;
	}
}

/** A glance that spares most walks: the neighbor is neither the word that must be there nor a filler. */
function isHopeless(step: Step | undefined, word: Word | undefined, grammar: Grammar): boolean {
	if (step?.kind !== 'word' || step.isOptional) return false;
	return word === undefined || !(step.words.has(word.text) || grammar.fillers.has(word.text));
}

/** Whether `phrase` stands around word `at`, which must be one its search begins with. */
export function matchAt<T>(
	phrase: Phrase<T>,
	words: readonly Word[],
	{ at, grammar }: { readonly at: number; readonly grammar: Grammar }
): Found | null {
	const { steps, anchor } = phrase;
	if (isHopeless(steps[anchor + 1], words[at + 1], grammar)) return null;
	if (isHopeless(steps[anchor - 1], words[at - 1], grammar)) return null;
	const to = walk({ words, steps, grammar, way: 1 }, anchor + 1, at + 1);
	if (to === FAILED) return null;
	const before = walk({ words, steps, grammar, way: -1 }, anchor - 1, at - 1);
	return before === FAILED ? null : { from: before + 1, to };
}
