import { expect, test } from 'vitest';
import { concat } from './bytes';
import { fromContent, toContent } from './content';

test.each<[string, unknown]>([
	['an array of bytes', Uint8Array.from([0, 1, 255])],
	['no bytes', new Uint8Array()],
	['a text', '[{"text":"caf\u00e9 \ud83d\ude42"}]'],
	['a text with a mark in front', '\ufeff["x"]'],
	['no text', ''],
	['part of a larger buffer', new Uint8Array([9, 8, 7, 6, 5]).subarray(1, 4)],
	['vectors beside plain fields', { dims: 3, data: Int8Array.from([-128, 0, 127]), model: 'm' }],
	['several arrays', { a: Uint32Array.of(1, 2 ** 32 - 1), b: Float32Array.of(0.5, -1), c: [1] }],
	['an odd number of bytes before wide numbers', { a: Uint8Array.of(1), b: Int32Array.of(-5) }]
])('%s comes back as it was', (_, value) => {
	expect(fromContent(toContent(value))).toStrictEqual(value);
});

test('fields with names from the prototype stay fields', () => {
	const json = '{"__proto__":1,"constructor":[2],"toString":null}';

	expect(JSON.stringify(fromContent(toContent(JSON.parse(json))))).toBe(json);
});

test('comes back from the middle of a larger buffer', () => {
	const content = toContent({ seq: 1, data: Int16Array.of(1, -2) });

	const shifted = concat([1, 2, 3], content).subarray(3);

	expect(fromContent(shifted)).toStrictEqual({ seq: 1, data: Int16Array.of(1, -2) });
});

test.each([undefined, () => 1, Symbol('x')])('%s cannot be sealed', (value) => {
	expect(() => toContent(value)).toThrow(TypeError);
});
