import { describe, expect, test } from 'vitest';
import { exampleIds, refs } from './ids';

const ZEROS = '0'.repeat(64);
const SESSION = '7f0d2c7e-5b0a-4c1e-9a51-3f6f0a1f4b10';

describe('ids', () => {
	test('match the published vectors', () => {
		expect(refs('session', ZEROS)(SESSION)).toBe('ee350573-fea0-8418-8321-fc0742757fca');
		expect(exampleIds('conv', ZEROS)(SESSION, '0')).toBe('90ef1309-33a6-8196-b468-ef3460d997da');
	});

	test('one maker gives the same id for the same parts, whatever came between', () => {
		const pair = exampleIds('pair', ZEROS);
		const first = pair('a', 'b');
		pair('c', 'd');

		expect(pair('a', 'b')).toBe(first);
		expect(exampleIds('pair', ZEROS)('a', 'b')).toBe(first);
	});

	test('hold for parts of any length', () => {
		const long = 'é'.repeat(2000);
		const pair = exampleIds('pair', ZEROS);

		expect(pair(long, 'a')).not.toBe(pair(long, 'b'));
		expect(exampleIds('conv', long)('a')).toBe(exampleIds('conv', long)('a'));
	});

	test('differ by salt, kind and parts, and are version 8 uuids', () => {
		const ids = [
			exampleIds('pair', ZEROS)('a', 'b'),
			exampleIds('pair', '1'.repeat(64))('a', 'b'),
			exampleIds('pc', ZEROS)('a', 'b'),
			exampleIds('pair', ZEROS)('b', 'a'),
			refs('message', ZEROS)('a')
		];

		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) {
			expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
		}
	});
});
