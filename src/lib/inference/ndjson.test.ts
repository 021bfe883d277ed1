import { describe, expect, test } from 'vitest';
import { createLineCutter, MAX_LINE_CHARS, readNdjson } from './ndjson';

async function* inChunks(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield* chunks;
}

async function read(chunks: Iterable<Uint8Array>): Promise<unknown[]> {
	const all: unknown[] = [];
	for await (const line of readNdjson(inChunks(chunks)))
		all.push(line.ok ? line.value : line.failure);
	return all;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const cut = (whole: Uint8Array, ...at: number[]): Uint8Array[] =>
	[0, ...at].map((start, index) => whole.subarray(start, at[index] ?? whole.length));

const LINES = [{ a: 'é' }, { b: '日本語 👩‍👩‍👧 \u2028 "q" \\ \n' }, { c: 1 }];
const STREAM = LINES.map((line) => JSON.stringify(line)).join('\n');

describe('however the bytes are cut', () => {
	test.each([
		['with a last line end', `${STREAM}\n`],
		['without one', STREAM],
		['with CRLF', `${STREAM.replaceAll('\n', '\r\n')}\r\n`],
		['with blank lines', `\n\n${STREAM.replaceAll('\n', '\n \r\n\n')}\n\n`],
		['after a byte order mark', `\uFEFF${STREAM}`]
	])('every byte %s gives the same objects', async (_, text) => {
		const whole = bytes(text);
		for (let at = 0; at <= whole.length; at += 1) {
			expect(await read(cut(whole, at))).toEqual(LINES);
		}
		expect(await read([...whole].map((byte) => Uint8Array.of(byte)))).toEqual(LINES);
	});
});

describe('a line that is no object', () => {
	test.each([
		['a half', '{"message":{"content":"secret'],
		['null', 'null'],
		['a number', '7'],
		['a list', '[{"a":1}]'],
		['markup', '<html>secret</html>'],
		['an event stream', 'data: {"a":1}']
	])('%s is malformed, keeps what came before and ends there', async (_, line) => {
		expect(await read([bytes(`{"a":1}\n${line}\n{"b":2}\n`)])).toEqual([{ a: 1 }, 'malformed']);
		expect(await read([bytes(`{"a":1}\n${line}`)])).toEqual([{ a: 1 }, 'malformed']);
	});
});

test('nothing gives nothing', async () => {
	expect(await read([])).toEqual([]);
	expect(await read([bytes(''), bytes('\n')])).toEqual([]);
});

test('a line of 10 MB in small pieces is read whole', async () => {
	const content = 'ä'.repeat(5 * 1024 * 1024);
	const whole = bytes(`${JSON.stringify({ content })}\n{"b":2}\n`);
	const pieces = Array.from({ length: Math.ceil(whole.length / 4096) }, (_, index) =>
		whole.subarray(index * 4096, (index + 1) * 4096)
	);

	const [first, second] = (await read(pieces)) as [{ content: string }, unknown];

	expect(first.content === content).toBe(true); // a failed toBe would print it
	expect(second).toEqual({ b: 2 });
});

test('a line without end is refused before memory is', () => {
	const cutter = createLineCutter();
	const piece = 'x'.repeat(1024 * 1024);
	let pushed = 0;
	while (cutter.push(piece) !== null) pushed += piece.length;

	expect(pushed).toBe(MAX_LINE_CHARS);
});
