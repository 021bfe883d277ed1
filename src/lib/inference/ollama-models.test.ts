import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import type { Fetch } from './host';
import {
	isCloudName,
	listModels,
	loadedModels,
	probe,
	showModel,
	unloadModel
} from './ollama-models';
import { RECOMMENDED_MODELS } from './recommended';

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer();
});
afterAll(() => server.close());
beforeEach(() => server.clear());

const answering =
	(body: string, status = 200): Fetch =>
	() =>
		Promise.resolve(new Response(body, { status }));

describe('the list of models', () => {
	test('tells name, digest, size, parameters and where a model runs', async () => {
		server.setModels([
			{ name: 'llama3.2:3b', digest: 'abc', sizeBytes: 2_000_000_000, parameters: '3.2B' },
			{ name: 'gpt-oss:120b-cloud', digest: 'def' },
			{ name: 'my-coach', remoteHost: 'https://ollama.com' }
		]);

		const listed = await listModels(server.host);

		expect(listed).toMatchObject({
			ok: true,
			value: [
				{
					name: 'llama3.2:3b',
					digest: 'abc',
					sizeBytes: 2_000_000_000,
					parameters: '3.2B',
					cloud: false
				},
				{ name: 'gpt-oss:120b-cloud', cloud: true },
				{ name: 'my-coach', cloud: true }
			]
		});
		expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
			'GET /api/tags'
		]);
	});

	test('may be empty', async () => {
		server.setModels([]);

		expect(await listModels(server.host)).toEqual({ ok: true, value: [] });
		expect(
			await listModels('http://localhost', { fetch: answering('{"models":null}') })
		).toMatchObject({
			value: []
		});
	});

	test('leaves unknown what an old server does not say', async () => {
		const listed = await listModels('http://localhost', {
			fetch: answering('{"models":[{"name":"a:1b"}]}')
		});

		expect(listed).toEqual({
			ok: true,
			value: [
				{
					name: 'a:1b',
					digest: null,
					sizeBytes: null,
					parameters: null,
					quantization: null,
					contextTokens: null,
					capabilities: null,
					cloud: false
				}
			]
		});
	});

	test.each([
		['markup', answering('<html></html>'), { kind: 'malformed' }],
		['another shape', answering('{"data":[]}'), { kind: 'malformed' }],
		['nothing', answering(''), { kind: 'malformed' }],
		['a refusal', answering('Forbidden', 403), { kind: 'refused', status: 403 }],
		['a broken server', answering('<h1>500</h1>', 500), { kind: 'refused', status: 500 }],
		['no server', () => Promise.reject(new TypeError('x')), { kind: 'unreachable' }]
	] as const)('%s in its place is a named failure', async (_, fetch, failure) => {
		expect(await listModels('http://localhost', { fetch })).toEqual({ ok: false, failure });
	});

	test('that never comes fails after its limit', async () => {
		const hanging: Fetch = (_, { signal }) =>
			new Promise((_resolve, reject) => {
				signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
			});
		const atOnce = (_: number, run: () => void): (() => void) => {
			const timer = setTimeout(run);
			return () => clearTimeout(timer);
		};

		expect(await listModels('http://localhost', { fetch: hanging, timers: atOnce })).toEqual({
			ok: false,
			failure: { kind: 'silent', afterMs: 10_000 }
		});
	});
});

describe('a probe', () => {
	test('tells the version of the server', async () => {
		expect(await probe(server.host)).toEqual({ ok: true, value: { version: '0.13.5' } });
	});

	test('is not taken in by another server', async () => {
		expect(await probe('http://localhost', { fetch: answering('<html></html>') })).toMatchObject({
			ok: false
		});
	});
});

test.each([
	['gpt-oss:120b-cloud', true],
	['big:cloud', true],
	['BIG:Cloud', true],
	['cloud', false],
	['cloudy:1b', false],
	['llama3.2:3b', false]
])('%s names a cloud model: %s', (name, cloud) => {
	expect(isCloudName(name)).toBe(cloud);
});

describe('one model', () => {
	beforeEach(() =>
		server.setModels([
			{
				name: 'qwen3:4b',
				architecture: 'qwen3',
				contextTokens: 40_960,
				capabilities: ['thinking']
			},
			{ name: 'my-coach:latest', remoteHost: 'https://ollama.com' }
		])
	);

	test('tells its context length and what it can do', async () => {
		expect(await showModel(server.host, 'qwen3:4b')).toEqual({
			ok: true,
			value: {
				architecture: 'qwen3',
				canThink: true,
				capabilities: ['completion', 'thinking'],
				contextTokens: 40_960,
				cloud: false,
				hasOwnMessages: false
			}
		});
	});

	test('tells that it runs elsewhere', async () => {
		expect(await showModel(server.host, 'my-coach')).toMatchObject({ value: { cloud: true } });
	});

	test('with messages of its own says so', async () => {
		const fetch = answering('{"messages":[{"role":"user","content":"hi"}]}');

		expect(await showModel('http://localhost', 'a', { fetch })).toMatchObject({
			value: { hasOwnMessages: true, architecture: '', contextTokens: null, capabilities: null }
		});
	});

	test('that is not there is named', async () => {
		const failure = { kind: 'model_missing', model: 'b:1b' };

		expect(await showModel(server.host, 'b:1b')).toEqual({ ok: false, failure });
		expect(await unloadModel(server.host, 'b:1b')).toEqual({ ok: false, failure });
	});

	test('is in memory after it was used, and gone after it was unloaded', async () => {
		const body = JSON.stringify({ model: 'qwen3:4b', options: { num_ctx: 2048 } });
		await fetch(`${server.host}/api/generate`, { method: 'POST', body });

		const before = await loadedModels(server.host);
		const unloaded = await unloadModel(server.host, 'qwen3:4b');
		const after = await loadedModels(server.host);

		expect(before).toMatchObject({ value: [{ name: 'qwen3:4b', contextTokens: 2048 }] });
		expect(unloaded).toEqual({ ok: true, value: null });
		expect(after).toEqual({ ok: true, value: [] });
		expect(server.requests.findLast(({ path }) => path === '/api/generate')?.body).toEqual({
			model: 'qwen3:4b',
			keep_alive: 0,
			stream: false
		});
	});

	test('may be unloaded while the page is left', async () => {
		const inits: RequestInit[] = [];
		const watch: Fetch = (_, init) => {
			inits.push(init);
			return Promise.resolve(new Response('{"done":true}'));
		};
		await unloadModel('http://localhost', 'a', { fetch: watch });

		expect(inits).toMatchObject([{ keepalive: true, headers: { 'content-type': 'text/plain' } }]);
	});
});

test('no suggested model runs in the cloud, and each is named once', () => {
	const names = RECOMMENDED_MODELS.map(({ name }) => name);

	expect(names.filter(isCloudName)).toEqual([]);
	expect(new Set(names).size).toBe(names.length);
});
