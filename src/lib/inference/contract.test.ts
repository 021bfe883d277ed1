import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import { promptOf } from '../../../tests/support/prompts';
import type { ModelClient, ReplyEvent } from './client';
import { mockClient } from './mock';
import { ollamaClient } from './ollama';

// The same promises for every engine. An engine is added by a row here.

const PROMPT = promptOf('I miss my brother and the house is quiet');
const ENDINGS = ['done', 'stopped', 'failed'];

interface Engine {
	readonly name: string;
	readonly open: () => ModelClient;
	/** Makes the next reply slow enough to be caught in its middle. */
	readonly slow: () => ModelClient;
}

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer({ models: [{ name: 'llama3.2:3b' }, { name: 'slow:1b' }] });
	server.always({ text: 'word '.repeat(2000), wordDelayMs: 5 }, 'slow:1b');
});
afterAll(() => server.close());
beforeEach(() => server.clear());

const engines: readonly Engine[] = [
	{
		name: 'mock',
		open: () => mockClient({ wordDelayMs: 0 }),
		slow: () => mockClient({ wordDelayMs: 5 })
	},
	{
		name: 'ollama',
		open: () => ollamaClient({ host: server.host, model: 'llama3.2:3b' }),
		slow: () => ollamaClient({ host: server.host, model: 'slow:1b' })
	}
];

async function collect(client: ModelClient, signal: AbortSignal): Promise<ReplyEvent[]> {
	const events: ReplyEvent[] = [];
	for await (const event of client.reply(PROMPT, signal)) events.push(event);
	return events;
}

describe.each(engines)('$name', ({ open, slow }) => {
	test('gives text, then exactly one ending, which is done', async () => {
		const events = await collect(open(), new AbortController().signal);

		const endings = events.filter(({ type }) => ENDINGS.includes(type));
		expect(endings.map(({ type }) => type)).toEqual(['done']);
		expect(events.at(-1)).toBe(endings[0]);
		expect(events[0]?.type).toBe('text');
	});

	test('never gives empty text', async () => {
		const events = await collect(open(), new AbortController().signal);

		expect(events.some((event) => event.type === 'text' && event.text === '')).toBe(false);
	});

	test('stops when it is told to, with one ending', async () => {
		const stop = new AbortController();
		const types: string[] = [];

		for await (const { type } of slow().reply(PROMPT, stop.signal)) {
			types.push(type);
			if (types.length === 3) stop.abort();
		}

		expect(types.slice(0, 3)).toEqual(['text', 'text', 'text']);
		expect(types.filter((type) => ENDINGS.includes(type))).toEqual(['stopped']);
		expect(types.at(-1)).toBe('stopped');
	});

	test('told to stop before it began, it only says that it stopped', async () => {
		expect(await collect(open(), AbortSignal.abort())).toEqual([{ type: 'stopped' }]);
	});

	test('may be left in the middle', async () => {
		for await (const { type } of slow().reply(PROMPT, new AbortController().signal)) {
			if (type === 'text') break;
		}
	});

	test('gives replies side by side, and stopping one leaves the other', async () => {
		const client = open();
		const stop = new AbortController();
		const [stopped, whole] = await Promise.all([
			collect(slow(), stop.signal),
			collect(client, new AbortController().signal).finally(() => stop.abort())
		]);

		expect(stopped.at(-1)?.type).toBe('stopped');
		expect(whole.at(-1)?.type).toBe('done');
	});
});

describe('an ended request reaches the server', () => {
	const slowReply = (): ModelClient => ollamaClient({ host: server.host, model: 'slow:1b' });
	const chatEvents = (): string[] =>
		server.events.filter(({ path }) => path === '/api/chat').map(({ kind }) => kind);

	test('when the signal aborts', async () => {
		const stop = new AbortController();
		const events = slowReply().reply(PROMPT, stop.signal);
		await events.next();

		stop.abort();
		const ending = await events.next();
		await server.seen('aborted', '/api/chat');

		expect(ending.value).toEqual({ type: 'stopped' });
		expect(chatEvents().filter((kind) => kind !== 'line')).toEqual(['request', 'aborted']);
		expect(chatEvents().filter((kind) => kind === 'line').length).toBeLessThan(500);
	});

	test('when the reader leaves the loop', async () => {
		for await (const { type } of slowReply().reply(PROMPT, new AbortController().signal)) {
			if (type === 'text') break;
		}
		await server.seen('aborted', '/api/chat');

		expect(chatEvents()).not.toContain('finished');
	});

	test('while it waits for the first word', async () => {
		server.next({ fault: { kind: 'silence', afterWords: 0 } });
		const stop = new AbortController();
		const client = ollamaClient({ host: server.host, model: 'llama3.2:3b' });
		const reply = collect(client, stop.signal);
		await server.seen('request', '/api/chat');

		stop.abort();

		expect(await reply).toEqual([{ type: 'stopped' }]);
		await server.seen('aborted', '/api/chat');
	});

	test('within half a second', async () => {
		const stop = new AbortController();
		const events = slowReply().reply(PROMPT, stop.signal);
		await events.next();

		const startMs = performance.now();
		stop.abort();
		await server.seen('aborted', '/api/chat');

		expect(performance.now() - startMs).toBeLessThan(500);
	});
});
