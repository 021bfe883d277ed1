import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import type { Fetch } from './host';
import { isCloudName, listModels, probe } from './ollama-models';

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
		expect(await listModels('http://localhost', answering('{"models":null}'))).toMatchObject({
			value: []
		});
	});

	test('leaves unknown what an old server does not say', async () => {
		const listed = await listModels('http://localhost', answering('{"models":[{"name":"a:1b"}]}'));

		expect(listed).toEqual({
			ok: true,
			value: [{ name: 'a:1b', digest: null, sizeBytes: null, parameters: null, cloud: false }]
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
		expect(await listModels('http://localhost', fetch)).toEqual({ ok: false, failure });
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

		expect(await listModels('http://localhost', hanging, atOnce)).toEqual({
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
		expect(await probe('http://localhost', answering('<html></html>'))).toMatchObject({
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
