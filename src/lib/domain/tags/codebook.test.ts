import { expect, test } from 'vitest';
import { CODEBOOK } from './codebook';
import { CONCERN_IDS } from './concern-ids';
import { EMOTION_IDS } from './emotion-lexicon';
import { TAG_NAMES } from './tag-names';

const idsOf = (kind: string) =>
	CODEBOOK.entries.filter((entry) => entry.kind === kind).map(({ id }) => id);

test('defines every concern and every emotion the rules give, once', () => {
	expect(idsOf('concern').sort()).toEqual([...CONCERN_IDS].sort());
	expect(idsOf('emotion').sort()).toEqual([...EMOTION_IDS].sort());
});

test('keeps ids unique within a kind', () => {
	const keys = CODEBOOK.entries.map(({ kind, id }) => `${kind}/${id}`);

	expect(new Set(keys).size).toBe(keys.length);
});

test('explains every label with a definition and an example', () => {
	for (const entry of CODEBOOK.entries) {
		expect(entry.definition.length, entry.id).toBeGreaterThan(10);
		expect(entry.examples.length, entry.id).toBeGreaterThan(0);
	}
});

test('maps every technique onto a scheme name and nothing else onto one', () => {
	for (const entry of CODEBOOK.entries) {
		expect(entry.scheme !== null, entry.id).toBe(entry.kind === 'technique');
	}
});

test('names the labels it defines, and no others', () => {
	const ids = new Set(CODEBOOK.entries.map(({ id }) => id));

	expect(new Set(TAG_NAMES.keys())).toEqual(ids);
	for (const { id, name } of CODEBOOK.entries)
		if (id !== 'neutral') expect(TAG_NAMES.get(id), id).toBe(name); // a feeling and a kind of talk share this id
});
