import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import { listModels } from './ollama-models';
import { pullModel, type PullEvent } from './ollama-pull';
import type { Fetch } from './host';

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer();
});
afterAll(() => server.close());
beforeEach(() => {
	server.clear();
	server.setModels([]);
});

async function collect(
	name: string,
	{ signal = new AbortController().signal, fetch }: { signal?: AbortSignal; fetch?: Fetch } = {}
): Promise<PullEvent[]> {
	const events: PullEvent[] = [];
	const reach = fetch === undefined ? { signal } : { signal, fetch };
	for await (const event of pullModel(server.host, name, reach)) events.push(event);
	return events;
}

const bytes = (events: readonly PullEvent[]): number[] =>
	events.flatMap((event) => (event.type === 'progress' ? [event.completedBytes] : []));

test('progress is the sum of all parts and ends in done', async () => {
	server.nextPull({ parts: [3000, 1000], linesPerPart: 2 });

	const events = await collect(' gemma3:1b ');

	expect(bytes(events)).toEqual([0, 0, 1500, 3000, 3000, 3500, 4000, 4000, 4000]);
	expect(events[0]).toMatchObject({ stage: 'starting', totalBytes: null });
	expect(events.at(-2)).toMatchObject({ stage: 'finishing', totalBytes: 4000 });
	expect(events.at(-1)).toEqual({ type: 'done' });
	expect(server.requests[0]?.body).toEqual({ model: 'gemma3:1b', stream: true });
	expect(await listModels(server.host)).toMatchObject({ value: [{ name: 'gemma3:1b' }] });
});

test('stopped in the middle it tells the server, and pulled again goes on where it was', async () => {
	server.nextPull({ parts: [8000], linesPerPart: 8, lineDelayMs: 5 });
	const stop = new AbortController();
	const first: PullEvent[] = [];
	for await (const event of pullModel(server.host, 'qwen3:4b', { signal: stop.signal })) {
		first.push(event);
		if (event.type === 'progress' && event.completedBytes >= 2000) stop.abort();
	}
	await server.seen('aborted', '/api/pull');
	server.nextPull({ parts: [8000], linesPerPart: 8 });
	const second = await collect('qwen3:4b');

	expect(first.at(-1)).toEqual({ type: 'stopped' });
	expect(bytes(second)[1]).toBeGreaterThanOrEqual(2000);
	expect(second.at(-1)).toEqual({ type: 'done' });
});

test('leaving the loop ends the request', async () => {
	server.nextPull({ lineDelayMs: 5, linesPerPart: 500 });
	for await (const event of pullModel(server.host, 'a:1b', {
		signal: new AbortController().signal
	})) {
		if (event.type === 'progress') break;
	}
	await server.seen('aborted', '/api/pull');
});

test('stopped before it began it asks nobody', async () => {
	expect(await collect('a:1b', { signal: AbortSignal.abort() })).toEqual([{ type: 'stopped' }]);
	expect(server.events).toEqual([]);
});

describe('a failure is named:', () => {
	test.each([
		['pull model manifest: file does not exist', { kind: 'model_missing', model: 'b:1b' }],
		['write /models/blob: no space left on device', { kind: 'disk_full' }],
		['dial tcp: lookup registry: no such host', { kind: 'library_unreachable' }],
		['something new', { kind: 'server_error' }]
	])('%s', async (message, failure) => {
		server.nextPull({ fault: { kind: 'error', afterLines: 1, message } });

		expect((await collect('b:1b')).at(-1)).toEqual({ type: 'failed', failure });
	});

	test.each([
		['end', { kind: 'interrupted' }],
		['malformed', { kind: 'malformed' }]
	] as const)('%s in the middle', async (kind, failure) => {
		server.nextPull({ fault: { kind, afterLines: 3 } });

		expect((await collect('c:1b')).at(-1)).toEqual({ type: 'failed', failure });
	});

	test('a cloud model is not pulled', async () => {
		const failure = { kind: 'cloud_refused', model: 'big:cloud' };

		expect(await collect('big:cloud')).toEqual([{ type: 'failed', failure }]);
		expect(server.events).toEqual([]);
	});

	test.each([
		[403, { kind: 'refused', status: 403 }],
		[404, { kind: 'model_missing', model: 'd:1b' }]
	])('status %i', async (status, failure) => {
		const fetch: Fetch = () => Promise.resolve(new Response('{}', { status }));

		expect(await collect('d:1b', { fetch })).toEqual([{ type: 'failed', failure }]);
	});

	test('no server', async () => {
		const fetch: Fetch = () => Promise.reject(new TypeError('x'));

		const failure = { kind: 'unreachable' };
		expect(await collect('d:1b', { fetch })).toEqual([{ type: 'failed', failure }]);
	});
});
