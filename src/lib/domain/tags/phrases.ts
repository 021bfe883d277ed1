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
		const collect = (phrases: readonly Phrase<Label>[] | undefined, from: number): void => {
			if (phrases === undefined) return;
			const opens = from === 0 || words[from - 1]?.sentence !== words[from]?.sentence;
			for (const { label, weight, opening, steps } of phrases) {
				if (opening && !opens) continue;
				const to = matchEnd(steps, words, from);
				if (to !== null) hits.push({ label, weight, from, to });
			}
		};
		words.forEach(({ text }, from) => {
			collect(byWord.get(text), from);
			collect(byPrefix.get(text.slice(0, PREFIX_KEY)), from);
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

/** The position after the shortest match at `from`, or null. */
function matchEnd(steps: readonly Step[], words: readonly Word[], from: number): number | null {
	return follow(steps, words, { step: 0, at: from, sentence: words[from]?.sentence ?? 0 });
}

interface Place {
	readonly step: number;
	readonly at: number;
	readonly sentence: number;
}

function follow(steps: readonly Step[], words: readonly Word[], place: Place): number | null {
	const { sentence } = place;
	let at = place.at;
	for (let step = place.step; step < steps.length; step += 1) {
		const wanted = steps[step];
		if (wanted === 'gap') {
			for (let skip = 0; skip <= GAP_WORDS; skip += 1) {
				const end = follow(steps, words, { step: step + 1, at: at + skip, sentence });
				if (end !== null) return end;
			}
			return null;
		}
		const word = words[at];
		if (wanted === undefined || word === undefined || word.sentence !== sentence) return null;
		if (wanted !== 'any' && !fits(wanted, word.text)) return null;
		at += 1;
	}
	return at;
}

function fits(slot: Slot, text: string): boolean {
	if (slot.exact.has(text)) return true;
	for (const prefix of slot.prefixes) if (text.startsWith(prefix)) return true;
	return false;
}
