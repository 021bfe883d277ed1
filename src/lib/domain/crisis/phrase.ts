import { ANY_MARK, markOf, toWordSet, type Lexicon, type WordSet } from './lexicon';

/** Words in a row that may stand before any word of a phrase: more than people string together before a verb. */
export const MOST_FILLERS = 3;

/** Where a phrase was found: the first word and the one after the last. */
export interface Found {
	readonly from: number;
	readonly to: number;
}

interface Shape {
	readonly kind: 'word' | 'gap' | 'start' | 'end';
	readonly isOptional: boolean;
	readonly most: number;
}

/** A step as it is looked for. */
export interface Step extends Shape {
	readonly set: WordSet;
}

/** A step as it was written. */
interface Written extends Shape {
	readonly words: ReadonlySet<string>;
}

/** A phrase as written: its steps, and the rarest of them, where the search begins. */
export interface Draft<T> {
	readonly steps: readonly Written[];
	readonly anchor: number;
	readonly meaning: T;
}

/** The nearest word that must stand on one side of the anchor, and how many words off it can be. */
export interface Need {
	readonly set: WordSet;
	readonly reach: number;
	/** Only fillers may stand between. */
	readonly isNext: boolean;
}

/** A phrase ready to be looked for; a side without a word that must be there needs nothing. */
export interface Phrase<T> {
	readonly steps: readonly Step[];
	readonly anchor: number;
	readonly ahead: Need | null;
	readonly behind: Need | null;
	readonly meaning: T;
}

/** What every phrase of a language shares. */
export interface Grammar {
	readonly classes: Readonly<Record<string, string>>;
	readonly common: ReadonlySet<string>;
	/** Endings that can stand for a word: "'s" for "is". */
	readonly contractions: Readonly<Record<string, string>>;
	/** Sets already made, by how they are written: many phrases share one. */
	readonly alternatives: Map<string, ReadonlySet<string>>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

function expandClass(name: string, grammar: Grammar): string[] {
	const words = grammar.classes[name];
	if (words === undefined) throw new Error(`unknown word class: ${name}`);
	return words
		.split(/\s+/)
		.filter((word) => word !== '')
		.flatMap((word) => (word.startsWith('@') ? expandClass(word.slice(1), grammar) : [word]));
}

function toAlternatives(body: string, grammar: Grammar): ReadonlySet<string> {
	const known = grammar.alternatives.get(body);
	if (known) return known;
	const words = body
		.split('|')
		.flatMap((part) => (part.startsWith('@') ? expandClass(part.slice(1), grammar) : [part]));
	const set = new Set(words);
	for (const [short, whole] of Object.entries(grammar.contractions))
		if (set.has(whole)) set.add(short);
	grammar.alternatives.set(body, set);
	return set;
}

function toStep(source: string, grammar: Grammar): Written {
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
	return { kind: 'word', words: toAlternatives(body, grammar), isOptional, most: 1 };
}

function rarest(steps: readonly Written[], common: ReadonlySet<string>): number {
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
export function toPhrase<T>(source: string, meaning: T, grammar: Grammar): Draft<T> {
	const steps = source.split(' ').map((part) => toStep(part, grammar));
	return { steps, anchor: rarest(steps, grammar.common), meaning };
}

/** How many marks stand for one phrase: two of words after its anchor, two of words before. */
export const MARKS_PER_PHRASE = 4;

/**
 * Phrases whose search begins with the same word.
 *
 * `marks` holds for each phrase the bits of words of which one must follow the anchor, of another, and
 * the same of words before it: most phrases are ruled out by a look at these numbers.
 */
export interface Bucket<T> {
	readonly phrases: readonly Phrase<T>[];
	readonly marks: Int32Array;
}

function markOfStep(step: Written | undefined, { numbers }: Lexicon): number {
	if (step === undefined) return ANY_MARK;
	let mark = 0;
	for (const word of step.words) mark |= markOf(numbers.get(word) ?? 0);
	return mark;
}

/** The marks of the two smallest steps that must be there on either side of the anchor. */
function toMarks<T>({ steps, anchor }: Draft<T>, lexicon: Lexicon): readonly number[] {
	const smallest = (side: readonly Written[]): readonly number[] => {
		const needed = side
			.filter(({ kind, isOptional }) => kind === 'word' && !isOptional)
			.sort((a, b) => a.words.size - b.words.size);
		return [markOfStep(needed[0], lexicon), markOfStep(needed[1], lexicon)];
	};
	return [...smallest(steps.slice(anchor + 1)), ...smallest(steps.slice(0, anchor))];
}

/** Looks from the anchor outward over gaps and optional words; the edge of a sentence settles the rest by itself. */
function toNeed(steps: readonly Step[]): Need | null {
	let reach = 0;
	for (const step of steps) {
		if (step.kind === 'start' || step.kind === 'end') return null;
		reach += step.kind === 'gap' ? step.most : 1 + MOST_FILLERS;
		if (step.kind === 'word' && !step.isOptional)
			return { set: step.set, reach, isNext: step === steps[0] };
	}
	return null;
}

/** Phrases by the number of the words their search begins with. */
export type PhraseIndex<T> = readonly (Bucket<T> | undefined)[];

export function indexPhrases<T>(drafts: readonly Draft<T>[], lexicon: Lexicon): PhraseIndex<T> {
	const index: { phrases: Phrase<T>[]; marks: number[] }[] = [];
	const sets = new Map<ReadonlySet<string>, WordSet>();
	for (const draft of drafts) {
		const steps = draft.steps.map((step): Step => {
			const set = sets.get(step.words) ?? toWordSet(lexicon, step.words);
			sets.set(step.words, set);
			return { kind: step.kind, isOptional: step.isOptional, most: step.most, set };
		});
		const { anchor, meaning } = draft;
		const ahead = toNeed(steps.slice(anchor + 1));
		const behind = toNeed(steps.slice(0, anchor).reverse());
		const phrase = { steps, anchor, ahead, behind, meaning };
		const marks = toMarks(draft, lexicon);
		for (const word of draft.steps[anchor]?.words ?? []) {
			const bucket = (index[lexicon.numbers.get(word) ?? 0] ??= { phrases: [], marks: [] });
			bucket.phrases.push(phrase);
			bucket.marks.push(...marks);
		}
	}
	return Array.from({ length: lexicon.numbers.size + 1 }, (_, number) => {
		const bucket = index[number];
		return bucket && { phrases: bucket.phrases, marks: Int32Array.from(bucket.marks) };
	});
}
