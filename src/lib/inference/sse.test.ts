import { expect, test } from 'vitest';
import { MAX_LINE_CHARS } from './ndjson';
import { readSse } from './sse';

async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
	for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}

async function read(...parts: readonly (string | Uint8Array)[]): Promise<string[]> {
	const events: string[] = [];
	for await (const event of readSse(pieces(...parts))) {
		const field = event.ok && event.value.field === 'error' ? 'error:' : '';
		events.push(event.ok ? field + event.value.text : event.failure);
	}
	return events;
}

test.each([
	['an event a blank line', 'data: a\n\ndata: b\n\n', ['a', 'b']],
	['no space after the colon', 'data:a\n\n', ['a']],
	['only one space is taken', 'data:  a\n\n', [' a']],
	['lines of one event are joined', 'data: a\ndata: b\n\n', ['a\nb']],
	['an empty line of data', 'data\n\n', ['']],
	['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
	['comments', ': ping\n\ndata: a\n: ping\n\n', ['a']],
	['other fields', 'event: message\nid: 1\nretry: 5\ndata: a\n\n', ['a']],
	['words that begin alike', 'database: x\n\n', []],
	['many blank lines', '\n\n\ndata: a\n\n\n\n', ['a']],
	['no last blank line', 'data: a\n', ['a']],
	['no last line end', 'data: a', ['a']],
	['an error in place of data', 'error: {"code":400}\n\n', ['error:{"code":400}']],
	['nothing', '', []]
])('reads %s', async (_, stream, events) => {
	expect(await read(stream)).toEqual(events);
});

test('cut at every byte it reads the same', async () => {
	const stream = new TextEncoder().encode(
		': ping\r\n\r\ndata: 眠い 👩‍👩‍👧\r\ndata: b\r\n\r\ndata: [DONE]\n\n'
	);
	for (let at = 0; at <= stream.length; at += 1) {
		expect(await read(stream.subarray(0, at), stream.subarray(at))).toEqual([
			'眠い 👩‍👩‍👧\nb',
			'[DONE]'
		]);
	}
});

test('takes a line of 10 MB, and refuses an event without end', async () => {
	const long = 'x'.repeat(10_000_000);
	expect((await read(`data: ${long}\n\n`))[0]).toHaveLength(long.length);

	const lines = Array.from({ length: 4 }, () => `data: ${'x'.repeat(MAX_LINE_CHARS / 3)}\n`);
	expect(await read(...lines)).toEqual(['malformed']);
	expect(await read('data: ', 'x'.repeat(MAX_LINE_CHARS + 1))).toEqual(['malformed']);
});
