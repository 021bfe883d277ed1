import { failed, ok } from '#lib/domain';
import { describe, expect, test } from 'vitest';
import { toAssociated, type RecordIdentity } from './identity';
import { forget } from './key';
import { open, openSync, seal, sealAhead, sealSync } from './seal';
import { randomKey, valueOf, withFlip } from './vault.fixture';

const IDENTITY: RecordIdentity = { table: 'pages', id: ['session-1', 4], rev: 2 };
const VALUES: readonly unknown[] = [
	'',
	'Grüße \u{1F331} \ud800 "quoted" \u0000',
	0,
	-1.5,
	null,
	true,
	[],
	{},
	{ head: { title: 'a', scores: [0.1, null], __proto__x: 1 }, list: [[], [{}]] },
	Array.from({ length: 32 }, (_, seq) => ({ seq, text: 'word '.repeat(100) }))
];

describe('a sealed record', () => {
	test.each(VALUES.map((value) => [value]))('%# comes back as it was', async (value) => {
		const key = await randomKey();
		const record = { identity: IDENTITY, value };

		const sync = valueOf(sealSync(key, record));
		const [batch] = valueOf(await seal(key, [record]));

		for (const sealed of [sync, batch!]) {
			expect(openSync(key, { identity: IDENTITY, sealed })).toEqual(ok(value));
			expect(await open(key, [{ identity: IDENTITY, sealed }])).toEqual([ok(value)]);
		}
	});

	test('bytes come back as bytes', async () => {
		const key = await randomKey();
		const value = Uint8Array.from([0, 1, 255]);

		const sealed = valueOf(sealSync(key, { identity: IDENTITY, value }));

		expect(openSync(key, { identity: IDENTITY, sealed })).toEqual(ok(value));
	});

	test('is 30 bytes longer than what it says and never the same twice', async () => {
		const key = await randomKey();
		const record = { identity: IDENTITY, value: 'abc' };

		const [first, second] = [sealSync(key, record), sealSync(key, record)].map(valueOf);

		expect(first).toHaveLength(3 + 30);
		expect(first).not.toEqual(second);
		expect(first!.subarray(1, 13)).not.toEqual(second!.subarray(1, 13));
	});

	test('is refused after any bit of it is flipped', async () => {
		const key = await randomKey();
		const value = { title: 'the evening was hard', seq: 3 };
		const sealed = valueOf(sealSync(key, { identity: IDENTITY, value }));
		const changed = Array.from({ length: sealed.length * 8 }, (_, bit) => ({
			identity: IDENTITY,
			sealed: withFlip(sealed, bit >> 3, bit & 7)
		}));

		const opened = [...(await open(key, changed)), ...changed.map((c) => openSync(key, c))];

		expect(opened.filter(({ ok }) => ok)).toEqual([]);
	});

	test('is refused when cut, grown or empty', async () => {
		const key = await randomKey();
		const sealed = valueOf(sealSync(key, { identity: IDENTITY, value: 'abc' }));
		const grown = new Uint8Array(sealed.length + 1);
		grown.set(sealed);
		const cuts = Array.from({ length: sealed.length }, (_, length) => sealed.subarray(0, length));

		for (const wrong of [grown, ...cuts]) {
			expect(openSync(key, { identity: IDENTITY, sealed: wrong })).toEqual(
				failed({ kind: 'tampered' })
			);
		}
	});

	test('of a later format is named as such', async () => {
		const key = await randomKey();
		const sealed = Uint8Array.from({ length: 40 }, () => 9);

		expect(openSync(key, { identity: IDENTITY, sealed })).toEqual(
			failed({ kind: 'newer_version', version: 9 })
		);
	});

	test.each<[string, Partial<RecordIdentity>]>([
		['table', { table: 'findings' }],
		['session', { id: ['session-2', 4] }],
		['page', { id: ['session-1', 5] }],
		['kind of id', { id: ['session-1', '4'] }],
		['fewer ids', { id: ['session-1'] }],
		['older revision', { rev: 1 }]
	])('is refused in the place of another: %s', async (_, change) => {
		const key = await randomKey();
		const sealed = valueOf(sealSync(key, { identity: IDENTITY, value: 'abc' }));
		const moved = { identity: { ...IDENTITY, ...change }, sealed };

		expect(openSync(key, moved)).toEqual(failed({ kind: 'tampered' }));
		expect(await open(key, [moved])).toEqual([failed({ kind: 'tampered' })]);
	});

	test('is refused under another key', async () => {
		const sealed = valueOf(sealSync(await randomKey(), { identity: IDENTITY, value: 'abc' }));

		expect(openSync(await randomKey(), { identity: IDENTITY, sealed })).toEqual(
			failed({ kind: 'tampered' })
		);
	});

	test('cannot be made of nothing', async () => {
		const key = await randomKey();

		expect(() => sealSync(key, { identity: IDENTITY, value: undefined })).toThrow(TypeError);
	});
});

describe('many records', () => {
	test('keep their order, and a bad one spoils no other', async () => {
		const key = await randomKey();
		const records = Array.from({ length: 600 }, (_, i) => ({
			identity: { table: 'sessions', id: [`s${String(i)}`], rev: i },
			value: { i }
		}));

		const sealed = valueOf(await seal(key, records));
		const opened = await open(
			key,
			records.map(({ identity }, i) => ({
				identity,
				sealed: i === 300 ? withFlip(sealed[i]!, 20) : sealed[i]!
			}))
		);

		expect(opened).toEqual(
			records.map(({ value }, i) => (i === 300 ? failed({ kind: 'tampered' }) : ok(value)))
		);
	});
});

describe('a record sealed ahead', () => {
	const ready = async () => {
		const key = await randomKey();
		const record = { identity: IDENTITY, value: [{ seq: 1, text: 'first' }], holder: {} };
		await sealAhead(key, [record]);
		// Changed against the rule: what comes back tells which of the two was sealed.
		record.value[0] = { seq: 1, text: 'second' };
		return { key, record };
	};
	const textIn = (
		key: Awaited<ReturnType<typeof randomKey>>,
		sealed: Uint8Array,
		identity = IDENTITY
	) => (valueOf(openSync(key, { identity, sealed })) as { text: string }[])[0]?.text;

	test('is used when the same holder is written to the same place, and once', async () => {
		const { key, record } = await ready();

		const [first, second] = [sealSync(key, record), sealSync(key, record)].map(valueOf);

		expect(textIn(key, first!)).toBe('first');
		expect(textIn(key, second!)).toBe('second');
	});

	test('is not used for another place, another holder or another key', async () => {
		const { key, record } = await ready();
		const moved = { ...IDENTITY, rev: 3 };
		const other = await randomKey();

		const elsewhere = valueOf(sealSync(key, { ...record, identity: moved }));
		const copied = valueOf(sealSync(key, { ...record, holder: {} }));
		const foreign = valueOf(sealSync(other, record));

		expect(textIn(key, elsewhere, moved)).toBe('second');
		expect(textIn(key, copied)).toBe('second');
		expect(textIn(other, foreign)).toBe('second');
	});

	test('is of no use once the key is forgotten', async () => {
		const { key, record } = await ready();

		forget(key);

		expect(sealSync(key, record)).toEqual(failed({ kind: 'locked' }));
		expect(await sealAhead(key, [record])).toEqual(failed({ kind: 'locked' }));
	});
});

describe('a forgotten key', () => {
	test('seals and opens nothing more', async () => {
		const key = await randomKey();
		const record = { identity: IDENTITY, value: 'abc' };
		const sealed = valueOf(sealSync(key, record));

		forget(key);

		const locked = failed({ kind: 'locked' });
		expect(sealSync(key, record)).toEqual(locked);
		expect(openSync(key, { identity: IDENTITY, sealed })).toEqual(locked);
		expect(await seal(key, [record])).toEqual(locked);
		expect(await open(key, [{ identity: IDENTITY, sealed }])).toEqual([locked]);
		expect(() => forget(key)).not.toThrow();
	});
});

describe('the associated data', () => {
	test('has a fixed form', () => {
		expect(new TextDecoder().decode(toAssociated(1, IDENTITY))).toBe(
			'["chiron record",1,"pages",["session-1",4],2]'
		);
	});

	test('keeps apart what reads alike', () => {
		const alike: RecordIdentity[] = [
			{ table: 'a', id: ['b', 'c'], rev: 0 },
			{ table: 'a', id: ['b","c'], rev: 0 },
			{ table: 'a', id: ['b|c'], rev: 0 },
			{ table: 'a","b', id: ['c'], rev: 0 },
			{ table: 'a', id: ['1'], rev: 0 },
			{ table: 'a', id: [1], rev: 0 },
			{ table: 'a', id: [1, 0], rev: 0 },
			{ table: 'a', id: ['\ud800'], rev: 0 },
			{ table: 'a', id: ['\ufffd'], rev: 0 }
		];

		const texts = alike.map((identity) => toAssociated(1, identity).join());

		expect(new Set(texts).size).toBe(alike.length);
	});

	test.each([NaN, 0.5, Infinity, 2 ** 53])('%d is no part of an id', (part) => {
		expect(() => toAssociated(1, { table: 'a', id: [part], rev: 0 })).toThrow(TypeError);
	});
});
