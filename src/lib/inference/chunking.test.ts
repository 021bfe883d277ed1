import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stepsOf } from '../../../tests/support/ollama/plan';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import { promptOf } from '../../../tests/support/prompts';
import type { ReplyEvent } from './client';
import { ollamaClient } from './ollama';
import type { Fetch } from './host';

const TEXT = 'Müde? 眠い – 👩‍👩‍👧 {"done":true}\n\n"Quoted" \\ and\ttabs.\u2028Ende.';
const THOUGHT = 'Ein Gedanke 💭\n';
const SAID = `<think>${THOUGHT}</think>\n${TEXT}`;
const ASKED = { model: 'llama3.2:3b', promptTokens: 7, thinks: false, at: new Date(0) };
const STREAM = new TextEncoder().encode(
	stepsOf({ text: SAID }, ASKED)
		.map((step) => (step.kind === 'line' ? `${step.line}\n` : ''))
		.join('')
);

/** Answers `/api/chat` with these pieces and anything else with an empty object. */
function serving(pieces: readonly Uint8Array[]): Fetch {
	return (url) => {
		if (!url.endsWith('/api/chat')) return Promise.resolve(new Response('{}'));
		const left = [...pieces];
		const body = new ReadableStream<Uint8Array>({
			pull(controller): void {
				const next = left.shift();
				if (next === undefined) controller.close();
				else controller.enqueue(next);
			}
		});
		return Promise.resolve(new Response(body));
	};
}

async function hear(
	host: string,
	fetch?: Fetch
): Promise<{ text: string; thinking: string; end: string }> {
	const heard = { text: '', thinking: '', end: '' };
	const client = ollamaClient({ host, model: 'llama3.2:3b', ...(fetch && { fetch }) });
	const events: AsyncIterable<ReplyEvent> = client.reply(
		promptOf('hi'),
		new AbortController().signal
	);
	for await (const event of events) {
		if (event.type === 'text' || event.type === 'thinking') heard[event.type] += event.text;
		else heard.end += event.type;
	}
	return heard;
}

function cutAt(offsets: readonly number[]): Uint8Array[] {
	const starts = [0, ...offsets];
	return starts.map((start, index) => STREAM.subarray(start, starts[index + 1] ?? STREAM.length));
}

/** Mulberry32: small, and the same numbers for the same seed everywhere. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const WHOLE = { text: TEXT, thinking: THOUGHT, end: 'done' };

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer();
});
afterAll(() => server.close());

test('a stream cut at any byte is the same reply', async () => {
	for (let at = 0; at <= STREAM.length; at += 1) {
		expect(await hear('http://localhost', serving(cutAt([at])))).toEqual(WHOLE);
	}
});

test('ten thousand random chunkings lose nothing and print nothing', async () => {
	const seed = Number(process.env['CHUNKING_SEED'] ?? Date.now() % 1_000_000);
	const random = randomFrom(seed);
	const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
		vi.spyOn(console, name)
	);
	let lost = 0;
	for (let round = 0; round < 10_000; round += 1) {
		const cuts = Array.from({ length: Math.floor(random() * 12) }, () =>
			Math.floor(random() * STREAM.length)
		);
		const heard = await hear('http://localhost', serving(cutAt(cuts.sort((a, b) => a - b))));
		if (heard.text !== TEXT || heard.thinking !== THOUGHT || heard.end !== 'done') lost += 1;
	}

	expect(lost, `replay with CHUNKING_SEED=${String(seed)}`).toBe(0);
	expect(printed.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0, 0, 0]);
	printed.forEach((spy) => spy.mockRestore());
}, 120_000);

test('the same holds over a real connection', async () => {
	const random = randomFrom(1);
	const bytes = STREAM.length - 40; // about the length there, where times differ
	for (let round = 0; round < 40; round += 1) {
		const cuts = Array.from({ length: 6 }, () => Math.floor(random() * bytes)).sort(
			(a, b) => a - b
		);
		server.next({ text: SAID, cutAt: cuts });

		expect(await hear(server.host)).toEqual(WHOLE);
	}
});
