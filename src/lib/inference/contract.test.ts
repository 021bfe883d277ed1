import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { collect, describeEngine } from '../../../tests/support/engine-contract';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import { promptOf } from '../../../tests/support/prompts';
import type { ModelClient } from './client';
import { mockClient } from './mock';
import { ollamaClient } from './ollama';
import { openAiClient } from './openai';

// The same promises for every engine. An engine is added by a row here.

const MODEL = 'llama3.2:3b';
const SLOW = 'slow:1b';
const PROMPT = promptOf('I miss my brother and the house is quiet');

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer({ models: [{ name: MODEL }, { name: SLOW }] });
	server.always({ text: 'word '.repeat(2000), wordDelayMs: 5 }, SLOW);
});
afterAll(() => server.close());
beforeEach(() => server.clear());

describeEngine({
	name: 'mock',
	open: () => mockClient({ wordDelayMs: 0 }),
	slow: () => mockClient({ wordDelayMs: 5 })
});

const engines = [
	{
		name: 'ollama',
		path: '/api/chat',
		of: (model: string): ModelClient => ollamaClient({ host: server.host, model })
	},
	{
		name: 'openai-compatible',
		path: '/v1/chat/completions',
		of: (model: string): ModelClient => openAiClient({ host: server.host, model })
	}
];

for (const { name, of } of engines) {
	describeEngine({ name, open: () => of(MODEL), slow: () => of(SLOW) });
}

describe.each(engines)('an ended request of $name reaches the server', ({ of, path }) => {
	const events = (): string[] =>
		server.events.filter((event) => event.path === path).map(({ kind }) => kind);

	test('when the signal aborts', async () => {
		const stop = new AbortController();
		const reply = of(SLOW).reply(PROMPT, stop.signal);
		await reply.next();

		stop.abort();
		const ending = await reply.next();
		await server.seen('aborted', path);

		expect(ending.value).toEqual({ type: 'stopped' });
		expect(events().filter((kind) => kind !== 'line')).toEqual(['request', 'aborted']);
		expect(events().filter((kind) => kind === 'line').length).toBeLessThan(500);
	});

	test('when the reader leaves the loop', async () => {
		for await (const { type } of of(SLOW).reply(PROMPT, new AbortController().signal)) {
			if (type === 'text') break;
		}
		await server.seen('aborted', path);

		expect(events()).not.toContain('finished');
	});

	test('while it waits for the first word', async () => {
		server.next({ fault: { kind: 'silence', afterWords: 0 } });
		const stop = new AbortController();
		const reply = collect(of(MODEL), stop.signal);
		await server.seen('request', path);

		stop.abort();

		expect(await reply).toEqual([{ type: 'stopped' }]);
		await server.seen('aborted', path);
	});
});

describe.each(engines)('what goes wrong with $name', ({ of }) => {
	test.each([
		['malformed', 'malformed'],
		['null', 'malformed'],
		['error', 'server_error'],
		['end', 'interrupted'],
		['reset', 'interrupted']
	] as const)('%s keeps what came and has one ending', async (kind, failure) => {
		const printed = vi.spyOn(console, 'warn');
		server.next({
			text: 'one two three',
			fault: { kind, afterWords: 2, message: 'private words' }
		});

		const events = await collect(of(MODEL), new AbortController().signal);

		expect(events.slice(0, -1)).toEqual([
			{ type: 'text', text: 'one' },
			{ type: 'text', text: ' two' }
		]);
		expect(events.at(-1)).toEqual({ type: 'failed', failure: { kind: failure } });
		expect(printed).not.toHaveBeenCalled();
	});

	test('a model that is not there is named', async () => {
		const events = await collect(of('none:1b'), new AbortController().signal);

		expect(events).toEqual([
			{ type: 'failed', failure: { kind: 'model_missing', model: 'none:1b' } }
		]);
	});

	test.each([
		['nothing', { text: '' }, false],
		['white space', { text: ' \n ' }, false],
		['thoughts that never end', { text: '<think>what could it be' }, true],
		['thoughts cut off at the longest length', { text: '<think>what', doneReason: 'length' }, true]
	])('a reply of %s is no reply', async (_, plan, thought) => {
		server.next(plan);

		const events = await collect(of(MODEL), new AbortController().signal);

		expect(events.at(-1)).toEqual({ type: 'failed', failure: { kind: 'wordless', thought } });
	});

	test('a model that has nothing to add to its own words is done', async () => {
		server.next({ text: '' });

		const reply = of(MODEL).reply(
			{ ...PROMPT, continues: 'That is a lot.' },
			new AbortController().signal
		);

		const { value } = await reply.next();
		expect(value).toMatchObject({ type: 'done' });
	});

	test.each([
		['model requires more system memory (41.2 GiB) than is available (6.1 GiB)', 'no_memory'],
		['"x" does not support chat', 'no_chat'],
		['server busy, please try again', 'busy']
	])('“%s” is named, before the first word and after it', async (message, kind) => {
		server.next({ refuse: { status: 500, body: 'json', message } });
		server.next({ text: 'one two', fault: { kind: 'error', afterWords: 1, message } });

		for (const words of [0, 1]) {
			const events = await collect(of(MODEL), new AbortController().signal);

			expect(events).toHaveLength(words + 1);
			expect(events.at(-1)).toMatchObject({ type: 'failed', failure: { kind } });
			expect(JSON.stringify(events)).not.toContain(message);
		}
	});

	test('a line of 10 MB is a word like any other', async () => {
		server.next({ text: `one ${'x'.repeat(10_000_000)} two` });

		const events = await collect(of(MODEL), new AbortController().signal);

		const sizes = events.map((event) => (event.type === 'text' ? event.text.length : event.type));
		expect(sizes).toEqual([3, 10_000_001, 4, 'done']);
	});
});
