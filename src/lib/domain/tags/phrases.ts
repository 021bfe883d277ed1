import type { Word } from './words';

/**
 * Phrases are written the way they are said, one list a label:
 * `work*` any ending, `my/his boss` either word, `so? tired` may be missing, `lost ~ job` up to three words between,
 * `_` any one word, `^are you` only where a sentence begins. Phrases never cross a sentence.
 */
export interface PhraseEntry<Label> {
	readonly label: Label;
	/** How much one hit counts. */
	readonly weight: number;
	/** Phrases parted by `|` or new lines. */
	readonly phrases: string;
}

/** One phrase found: word positions, half-open. */
export interface Hit<Label> {
	readonly label: Label;
	readonly weight: number;
	readonly from: number;
	readonly to: number;
}

interface Slot {
	readonly exact: ReadonlySet<string>;
	readonly prefixes: readonly string[];
}
type Step = Slot | 'any' | 'gap';
interface Phrase<Label> {
	readonly label: Label;
	readonly weight: number;
	readonly opening: boolean;
	readonly steps: readonly Step[];
}

export type PhraseBook<Label> = (words: readonly Word[]) => readonly Hit<Label>[];

/** Words a `~` may stand for. Wide enough for "lost my last two jobs", too narrow to join two thoughts. */
const GAP_WORDS = 3;
/** Letters of a `prefix*` used to find its phrases; shorter prefixes are refused. */
const PREFIX_KEY = 3;

/** Makes a finder for many phrases at once. Throws on a phrase that cannot be looked up, which is a bug in a table. */
export function phraseBook<Label>(entries: readonly PhraseEntry<Label>[]): PhraseBook<Label> {
	const byWord = new Map<string, Phrase<Label>[]>();
	const byPrefix = new Map<string, Phrase<Label>[]>();
	for (const phrase of entries.flatMap(phrasesOf)) {
		const first = phrase.steps[0];
		if (first === undefined || typeof first === 'string')
			throw new Error('A phrase begins with a word.');
		for (const word of first.exact) push(byWord, word, phrase);
		for (const prefix of first.prefixes) push(byPrefix, prefixKey(prefix), phrase);
	}
	return (words) => {
		const hits: Hit<Label>[] = [];
		words.forEach((word, from) => {
			const candidates = [byWord.get(word.text), byPrefix.get(word.text.slice(0, PREFIX_KEY))];
			for (const phrase of candidates.flatMap((list) => list ?? [])) {
				if (phrase.opening && words[from - 1]?.sentence === word.sentence) continue;
				const to = matchEnd(phrase.steps, words, from);
				if (to !== null) hits.push({ label: phrase.label, weight: phrase.weight, from, to });
			}
		});
		return hits;
	};
}

/** Drops hits that lie inside a longer one: `lost my job` speaks for its `job`. */
export function longestHits<Label>(hits: readonly Hit<Label>[]): readonly Hit<Label>[] {
	return hits.filter(
		(hit) =>
			!hits.some(
				(other) =>
					other.to - other.from > hit.to - hit.from && other.from <= hit.from && other.to >= hit.to
			)
	);
}

/** Where the hit stands in the text, UTF-16 units, half-open. */
export function spanOf(
	words: readonly Word[],
	hit: { readonly from: number; readonly to: number }
): [number, number] {
	return [words[hit.from]?.start ?? 0, words[hit.to - 1]?.end ?? 0];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

function prefixKey(prefix: string): string {
	if (prefix.length < PREFIX_KEY) throw new Error(`Prefix too short: ${prefix}`);
	return prefix.slice(0, PREFIX_KEY);
}

function phrasesOf<Label>(entry: PhraseEntry<Label>): readonly Phrase<Label>[] {
	return entry.phrases
		.split(/[|\n]/)
		.map((written) => written.trim())
		.filter((written) => written !== '')
		.flatMap((written) => {
			const opening = written.startsWith('^');
			const spoken = written.replace('^', '').trim().split(/\s+/);
			return optionsOf(spoken).map((steps) => ({
				label: entry.label,
				weight: entry.weight,
				opening,
				steps: steps.map(stepOf)
			}));
		});
}

/** Every way to say a phrase with its `word?` parts there or missing. */
function optionsOf(spoken: readonly string[]): readonly (readonly string[])[] {
	return spoken.reduce<readonly (readonly string[])[]>(
		(ways, part) =>
			part.endsWith('?')
				? ways.flatMap((way) => [way, [...way, part.slice(0, -1)]])
				: ways.map((way) => [...way, part]),
		[[]]
	);
}

function stepOf(part: string): Step {
	if (part === '_') return 'any';
	if (part === '~') return 'gap';
	const choices = part.split('/');
	return {
		exact: new Set(choices.filter((choice) => !choice.endsWith('*'))),
		prefixes: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1))
	};
}

/** The position after the shortest match at `at`, or null. */
function matchEnd(steps: readonly Step[], words: readonly Word[], from: number): number | null {
	const sentence = words[from]?.sentence;
	const follow = (step: number, at: number): number | null => {
		const wanted = steps[step];
		if (wanted === undefined) return at;
		if (wanted === 'gap') {
			for (let skip = 0; skip <= GAP_WORDS; skip += 1) {
				const end = follow(step + 1, at + skip);
				if (end !== null) return end;
			}
			return null;
		}
		const word = words[at];
		if (word === undefined || word.sentence !== sentence) return null;
		return wanted === 'any' || fits(wanted, word.text) ? follow(step + 1, at + 1) : null;
	};
	return follow(0, from);
}

function fits(slot: Slot, text: string): boolean {
	return slot.exact.has(text) || slot.prefixes.some((prefix) => text.startsWith(prefix));
}
