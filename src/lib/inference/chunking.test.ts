import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { completionSteps } from '../../../tests/support/ollama/openai';
import { stepsOf, type Step } from '../../../tests/support/ollama/plan';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import { promptOf } from '../../../tests/support/prompts';
import type { ModelClient } from './client';
import type { Fetch } from './host';
import { ollamaClient } from './ollama';
import { openAiClient } from './openai';

const TEXT = 'Müde? 眠い – 👩‍👩‍👧 {"done":true}\n\n"Quoted" \\ and\ttabs.\u2028Ende.';
const THOUGHT = 'Ein Gedanke 💭\n';
const SAID = `<think>${THOUGHT}</think>\n${TEXT}`;
const ASKED = { model: 'llama3.2:3b', promptTokens: 7, thinks: false, at: new Date(0) };
const MODEL = 'llama3.2:3b';

interface Protocol {
	readonly name: string;
	readonly stream: Uint8Array;
	readonly path: string;
	readonly open: (host: string, fetch?: Fetch) => ModelClient;
}

const bytesOf = (steps: readonly Step[], lineEnd: string): Uint8Array =>
	new TextEncoder().encode(
		steps.map((step) => (step.kind === 'line' ? `${step.line}${lineEnd}` : '')).join('')
	);

const PROTOCOLS: readonly Protocol[] = [
	{
		name: 'lines of JSON',
		stream: bytesOf(stepsOf({ text: SAID }, ASKED), '\n'),
		path: '/api/chat',
		open: (host, fetch) => ollamaClient({ host, model: MODEL, ...(fetch && { fetch }) })
	},
	{
		name: 'server-sent events',
		stream: bytesOf(
			completionSteps({ text: SAID, comments: true }, { request: {}, model: MODEL }),
			'\r\n\r\n'
		),
		path: '/v1/chat/completions',
		open: (host, fetch) => openAiClient({ host, model: MODEL, ...(fetch && { fetch }) })
	}
];

/** Answers the chat with these pieces and anything else with an empty object. */
function serving(path: string, pieces: readonly Uint8Array[]): Fetch {
	return (url) => {
		if (!url.endsWith(path)) return Promise.resolve(new Response('{}'));
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

async function hear(client: ModelClient): Promise<{ text: string; thinking: string; end: string }> {
	const heard = { text: '', thinking: '', end: '' };
	const events = client.reply(promptOf('hi'), new AbortController().signal);
	for await (const event of events) {
		if (event.type === 'text' || event.type === 'thinking') heard[event.type] += event.text;
		else heard.end += event.type;
	}
	return heard;
}

function cutAt(stream: Uint8Array, offsets: readonly number[]): Uint8Array[] {
	const starts = [0, ...offsets];
	return starts.map((start, index) => stream.subarray(start, starts[index + 1] ?? stream.length));
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

describe.each(PROTOCOLS)('$name', ({ stream, path, open }) => {
	const hearCut = (cuts: readonly number[]): ReturnType<typeof hear> =>
		hear(open('http://localhost', serving(path, cutAt(stream, cuts))));

	test('cut at any byte are the same reply', async () => {
		for (let at = 0; at <= stream.length; at += 1) expect(await hearCut([at])).toEqual(WHOLE);
	}, 60_000);

	test('cut at random lose nothing and print nothing', async () => {
		const seed = Number(process.env['CHUNKING_SEED'] ?? Date.now() % 1_000_000);
		const rounds = Number(process.env['CHUNKING_ROUNDS'] ?? 10_000);
		const random = randomFrom(seed);
		const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
			vi.spyOn(console, name)
		);
		let lost = 0;
		for (let round = 0; round < rounds; round += 1) {
			const cuts = Array.from({ length: Math.floor(random() * 12) }, () =>
				Math.floor(random() * stream.length)
			);
			const heard = await hearCut(cuts.sort((a, b) => a - b));
			if (heard.text !== TEXT || heard.thinking !== THOUGHT || heard.end !== 'done') lost += 1;
		}

		expect(lost, `replay with CHUNKING_SEED=${String(seed)}`).toBe(0);
		expect(printed.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0, 0, 0]);
		printed.forEach((spy) => spy.mockRestore());
	}, 240_000);

	test('arrive the same over a real connection', async () => {
		const random = randomFrom(1);
		const bytes = stream.length - 40; // about the length there, where times differ
		for (let round = 0; round < 40; round += 1) {
			const cuts = Array.from({ length: 6 }, () => Math.floor(random() * bytes)).sort(
				(a, b) => a - b
			);
			server.next({ text: SAID, cutAt: cuts });

			expect(await hear(open(server.host))).toEqual(WHOLE);
		}
	});
});
