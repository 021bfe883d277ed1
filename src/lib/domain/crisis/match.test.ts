import { expect, test } from 'vitest';
import { english } from './en/english';
import { lastCalm, lastElevated, lastImminent } from './last-things.fixture';
import { ANY_MARK } from './lexicon';
import type { PhraseIndex } from './phrase';
import { read, toReader } from './reader';
import type { Reader } from './reading';
import { calm, elevated, imminent } from './sentences.fixture';
import { toWords } from './words';

const reader = toReader(english);

/** The same phrases, none of them ruled out before it is tried word by word. */
function untested<T>(index: PhraseIndex<T>): PhraseIndex<T> {
	return index.map((bucket) => {
		if (bucket === undefined) return undefined;
		const phrases = bucket.phrases.map((phrase) => ({ ...phrase, ahead: null, behind: null }));
		return { phrases, marks: bucket.marks.map(() => ANY_MARK) };
	});
}

/** Where each rule's phrases stand, and how many words each context covers. */
function found(by: Reader, text: string): readonly string[] {
	const { mentions, contexts } = read(by, toWords(text));
	return [
		...mentions.map(({ from, to, rule }) => [rule.id, rule.signal, from, to].join(' ')),
		...Object.entries(contexts).map(([kind, cover]) => [kind, cover?.at(-1) ?? 0].join(' '))
	];
}

test('[T7] finds the same with and without a glance at what a phrase needs', () => {
	const plain = { ...reader, index: untested(reader.index) };
	const sentences = [lastImminent, lastElevated, lastCalm, imminent, elevated, calm].flat();
	for (const text of [sentences.join('\n'), sentences.join(' ').replace(/[.!?;:]/g, ' ')]) {
		expect(found(reader, text).join('\n')).toBe(found(plain, text).join('\n'));
	}
});
