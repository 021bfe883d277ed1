import type { Spellings } from './pack';
import { Break, type Word } from './words';

/** Two or three words written apart that are read as others. */
interface Join {
	readonly second: string;
	/** Empty when there is none. */
	readonly third: string;
	readonly read: readonly string[];
}

/** How written words are read in one language. */
export interface Speller {
	readonly vocabulary: ReadonlySet<string>;
	readonly expansions: ReadonlyMap<string, readonly string[]>;
	/** What words written apart stand for, by the first of them, the longest first: most words begin none. */
	readonly joins: ReadonlyMap<string, readonly Join[]>;
	readonly repairs: ReadonlyMap<string, string>;
	readonly kept: ReadonlySet<string>;
	readonly runOn: ReadonlySet<string>;
	readonly runOnCore: readonly string[];
}

const LONGEST_REPAIRED = 48; // letters; longer runs are noise, and cutting them would cost more than linear time
const SHORTEST_SPELLED = 3;
const SHORTEST_RUN_ON = 6;
const LONGEST_RUN_ON_WORD = 12;

const LEET: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'2': 'z',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'8': 'b',
	'@': 'a',
	$: 's',
	'!': 'i',
	'|': 'i'
};

function missingOneLetter(word: string): string[] {
	return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Every way one slip of the finger can spoil a word, short of replacing a letter. */
function slips(word: string): string[] {
	const swapped = Array.from({ length: word.length - 1 }, (_, at) => {
		return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
	});
	const doubled = Array.from(word, (letter, at) => word.slice(0, at) + letter + word.slice(at));
	return [...missingOneLetter(word), ...swapped, ...doubled];
}

function toPhraseMap(table: Readonly<Record<string, string>>): Map<string, readonly string[]> {
	return new Map(Object.entries(table).map(([from, to]) => [from, to.split(' ')]));
}

function toJoins(table: Readonly<Record<string, string>>): Map<string, readonly Join[]> {
	const joins = new Map<string, Join[]>();
	for (const [from, to] of Object.entries(table)) {
		const [head = '', second = '', third = ''] = from.split(' ');
		const join = { second, third, read: to.split(' ') };
		const known = joins.get(head);
		if (known === undefined) joins.set(head, [join]);
		else if (third === '') known.push(join);
		else known.unshift(join);
	}
	return joins;
}

/** Prepares the spelling tables of a language; `vocabulary` holds the words its rules know. */
export function toSpeller(spellings: Spellings, vocabulary: ReadonlySet<string>): Speller {
	const kept = new Set(spellings.kept);
	const repairs = new Map<string, string>();
	for (const word of spellings.repaired) {
		for (const slip of slips(word)) {
			if (!vocabulary.has(slip) && !kept.has(slip)) repairs.set(slip, word);
		}
	}
	return {
		vocabulary,
		expansions: toPhraseMap(spellings.expansions),
		joins: toJoins(spellings.joins),
		repairs,
		kept,
		runOn: new Set(spellings.runOn),
		runOnCore: spellings.runOnCore
	};
}

function isKnown(speller: Speller, text: string): boolean {
	return speller.vocabulary.has(text) || speller.expansions.has(text) || speller.repairs.has(text);
}

/** "dieeee" is "die", "killll" is "kill": runs of a letter become two, then one. */
function unstretch(speller: Speller, text: string): string | null {
	if (!/(.)\1/.test(text)) return null;
	const twice = text.replace(/(.)\1{2,}/g, '$1$1');
	if (twice !== text && isKnown(speller, twice)) return twice;
	const tail = twice.replace(/([aeiou])\1$/, '$1');
	if (isKnown(speller, tail)) return tail;
	if (twice === text) return null; // "odd" is a word, not a stretched "od"
	const once = text.replace(/(.)\1+/g, '$1');
	return isKnown(speller, once) ? once : null;
}

function unmask(speller: Speller, text: string): string | null {
	if (!/[^a-z']/.test(text)) return null;
	const read = Array.from(text, (mark) => LEET[mark] ?? mark).join('');
	const other =
		read === text ? read : text.replace(/[1!|]/g, 'l').replace(/./gu, (m) => LEET[m] ?? m);
	for (const candidate of [read, other]) {
		if (isKnown(speller, candidate)) return candidate;
		const short = unstretch(speller, candidate);
		if (short !== null) return short;
		if (segment(speller, candidate)) return candidate;
	}
	return unstar(speller, read);
}

/** "s*icide", "k*ll", "s****de": stars stand for any letters, as many or fewer. */
function unstar(speller: Speller, text: string): string | null {
	const parts = text.split(/[*#]+/);
	const [head, tail] = parts;
	if (parts.length !== 2 || !head || tail === undefined || head.length + tail.length < 2)
		return null;
	const hidden = text.length - head.length - tail.length;
	for (const word of speller.runOnCore) {
		const missing = word.length - head.length - tail.length;
		if (missing < 1 || missing > 4 || Math.abs(missing - hidden) > 1) continue;
		if (word.startsWith(head) && word.endsWith(tail)) return word;
	}
	return null;
}

/** Cuts a run-on such as "killmyself" into known words; `null` when it cannot be cut whole. */
function segment(speller: Speller, text: string): readonly string[] | null {
	if (text.length < SHORTEST_RUN_ON || text.length > LONGEST_REPAIRED) return null;
	if (!speller.runOnCore.some((core) => text.includes(core))) return null;
	const best: (readonly string[] | null)[] = [[]];
	for (let end = 1; end <= text.length; end++) {
		best.push(null);
		for (let length = Math.min(end, LONGEST_RUN_ON_WORD); length > 0; length--) {
			const head = best[end - length];
			const word = text.slice(end - length, end);
			if (!head || !speller.runOn.has(word)) continue;
			if ((best[end]?.length ?? Infinity) > head.length + 1) best[end] = [...head, word];
		}
	}
	const parts = best[text.length] ?? null;
	const hasCore = parts?.some((part) => speller.runOnCore.includes(part)) === true;
	return hasCore && parts.length > 1 ? parts : null;
}

function expand(speller: Speller, text: string): readonly string[] {
	return speller.expansions.get(text) ?? [text];
}

/** The words one written word stands for. */
function readWord(speller: Speller, text: string): readonly string[] {
	if (speller.expansions.has(text)) return expand(speller, text);
	if (speller.vocabulary.has(text) || speller.kept.has(text)) return [text];
	const repaired = speller.repairs.get(text);
	if (repaired !== undefined) return expand(speller, repaired);
	if (text.length > LONGEST_REPAIRED) return [text];
	const bare = text.endsWith("'s") ? text.slice(0, -2) : null;
	if (bare !== null) return [...readWord(speller, bare), "'s"];
	const plain = unmask(speller, text) ?? unstretch(speller, text);
	if (plain !== null && plain !== text) return readWord(speller, plain);
	const parts = text.split(/[*@$!#|]+/).filter((part) => part !== '');
	if (parts.length > 1) return parts.flatMap((part) => readWord(speller, part));
	return (segment(speller, text) ?? [text]).flatMap((part) => expand(speller, part));
}

function readOnce(
	speller: Speller,
	text: string,
	known: Map<string, readonly string[]>
): readonly string[] {
	const before = known.get(text);
	if (before !== undefined) return before;
	const read = readWord(speller, text);
	known.set(text, read);
	return read;
}

/** "k i l l" and "s.u.i.c.i.d.e": three or more single letters in a row that read as known words. */
function joinLetters(speller: Speller, words: readonly Word[]): readonly Word[] {
	if (!hasLettersApart(words)) return words;
	const out: Word[] = [];
	for (let at = 0; at < words.length;) {
		const end = endOfLetters(words, at);
		if (end - at < SHORTEST_SPELLED) out.push(...words.slice(at, Math.max(end, at + 1)));
		else out.push(...spelledOut(speller, words.slice(at, end)));
		at = Math.max(end, at + 1);
	}
	return out;
}

function hasLettersApart(words: readonly Word[]): boolean {
	let run = 0;
	for (const { text } of words) {
		run = text.length === 1 ? run + 1 : 0;
		if (run >= SHORTEST_SPELLED) return true;
	}
	return false;
}

function endOfLetters(words: readonly Word[], from: number): number {
	let end = from;
	while (words[end]?.text.length === 1 && end - from < LONGEST_REPAIRED) end++;
	return end;
}

/** The run as one word, or without its first letter, which may be "i"; as it was if neither reads. */
function spelledOut(speller: Speller, run: readonly Word[]): readonly Word[] {
	for (const skipped of [0, 1]) {
		const [first, ...rest] = run.slice(skipped);
		const text = joinedRun(speller, run.slice(skipped));
		if (first && text !== null) {
			return [...run.slice(0, skipped), { ...first, text, end: rest.at(-1)?.end ?? first.end }];
		}
	}
	return run;
}

function joinedRun(speller: Speller, run: readonly Word[]): string | null {
	const text = run.map((word) => word.text).join('');
	const plain = unmask(speller, text) ?? text;
	if (speller.runOnCore.includes(plain)) return plain;
	return segment(speller, plain) ? plain : null;
}

/** Reads two or three words written apart as what they stand for ("my self", "don t"). */
function joinAt(
	speller: Speller,
	words: readonly Word[],
	at: number
): [readonly string[], number] | null {
	const one = words[at];
	const two = words[at + 1];
	if (!one || !two) return null;
	const joins = speller.joins.get(one.text);
	if (joins === undefined || (two.before === Break.hard && !isLetterApart(one, two))) return null;
	const three = words[at + 2];
	for (const { second, third, read } of joins) {
		if (second !== two.text) continue;
		if (third === '') return [read, 2];
		if (third === three?.text && three.before === Break.none) return [read, 3];
	}
	return null;
}

function isLetterApart(one: Word, two: Word): boolean {
	return one.text.length === 1 && two.start - one.end === 1;
}

/** Rewrites written words into the words the rules know, each keeping its place in the text. */
export function respell(speller: Speller, written: readonly Word[]): readonly Word[] {
	const words = joinLetters(speller, written);
	const known = new Map<string, readonly string[]>(); // a long text repeats most of its words
	const out: Word[] = [];
	for (let at = 0; at < words.length;) {
		const first = words[at];
		if (!first) break;
		const joined = joinAt(speller, words, at);
		const count = joined?.[1] ?? 1;
		const last = words[at + count - 1] ?? first;
		const texts = joined?.[0] ?? readOnce(speller, first.text, known);
		if (count === 1 && texts.length === 1 && texts[0] === first.text) out.push(first);
		else {
			for (const [index, text] of texts.entries()) {
				const before = index === 0 ? first.before : Break.none;
				out.push({ ...first, text, end: last.end, before });
			}
		}
		at += count;
	}
	return out;
}
