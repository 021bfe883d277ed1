import { expect, test } from 'vitest';
import { readLines, readPieces } from './read-lines';

async function* inPieces(bytes: Uint8Array, size: number) {
	for (let at = 0; at < bytes.length; at += size)
		yield await Promise.resolve(bytes.slice(at, at + size));
}

async function linesOf(text: string, size: number, cap = 100): Promise<string[]> {
	const lines: string[] = [];
	for await (const line of readLines(inPieces(new TextEncoder().encode(text), size), cap))
		lines.push(new TextDecoder().decode(line));
	return lines;
}

test('lines are the same however the bytes are cut', async () => {
	const text = 'one\n\nthrée 👋\n{"four":4}\n';
	for (let size = 1; size <= text.length + 4; size += 1)
		expect(await linesOf(text, size)).toEqual(['one', '', 'thrée 👋', '{"four":4}']);
});

test.each([1, 3, 1000])(
	'a line longer than the cap ends the reading (pieces of %i)',
	async (size) => {
		await expect(linesOf(`short\n${'x'.repeat(11)}\n`, size, 10)).rejects.toThrow('line_too_long');
		await expect(linesOf('x'.repeat(11), size, 10)).rejects.toThrow('line_too_long');
		expect(await linesOf(`${'x'.repeat(10)}\n`, size, 10)).toHaveLength(1);
	}
);

test('a last line without its end is cut short', async () => {
	await expect(linesOf('one\ntwo', 4)).rejects.toThrow('cut_short');
});

test('a file that breaks while it is read is unreadable, not empty', async () => {
	const broken = new Blob(['x']);
	broken.stream = () => new ReadableStream({ pull: () => Promise.reject(new Error('gone')) });

	await expect(readPieces(broken).next()).rejects.toThrow('unreadable');
});
