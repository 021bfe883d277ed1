import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import { createFactsBook } from './facts';

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer({
		models: [
			{ name: 'small:latest', digest: 'abc', contextTokens: 8192, capabilities: ['thinking'] },
			{ name: 'far:1b', remoteHost: 'https://elsewhere.example' }
		]
	});
});
afterAll(() => server.close());
beforeEach(() => server.clear());

const ollama = (model: string) => ({ engine: 'ollama', host: server.host, model }) as const;
const compatible = (model: string) => ({ engine: 'openai', host: server.host, model }) as const;

test('tells the digest, the window and what a model can do', async () => {
	expect(await createFactsBook().of(ollama('small'))).toEqual({
		ok: true,
		value: {
			name: 'small',
			digest: 'abc',
			contextTokens: 8192,
			capabilities: ['completion', 'thinking'],
			cloud: false,
			hasOwnMessages: false
		}
	});
});

test('tells that a model runs elsewhere', async () => {
	expect(await createFactsBook().of(ollama('far:1b'))).toMatchObject({ value: { cloud: true } });
});

test('asks for a model once, until the server is forgotten', async () => {
	const book = createFactsBook();
	const shows = () => server.requests.filter(({ path }) => path === '/api/show').length;

	await Promise.all([book.of(ollama('small')), book.of(ollama('small'))]);
	await book.of(ollama('small'));
	const before = shows();
	book.forget('http://localhost:1');
	await book.of(ollama('small'));
	book.forget(server.host);
	await book.of(ollama('small'));

	expect(before).toBe(1);
	expect(shows()).toBe(2);
});

test('asks again where it got no answer', async () => {
	const book = createFactsBook();

	expect(await book.of(ollama('new:1b'))).toEqual({
		ok: false,
		failure: { kind: 'model_missing', model: 'new:1b' }
	});
	server.setModels([{ name: 'new:1b' }]);

	expect((await book.of(ollama('new:1b'))).ok).toBe(true);
});

test('knows no more of another kind of server than its list tells', async () => {
	const book = createFactsBook();

	expect(await book.of(compatible('any name'))).toMatchObject({
		value: { name: 'any name', digest: null, contextTokens: null, cloud: false }
	});
	expect(await book.of({ engine: 'openai', host: 'http://127.0.0.1:9', model: 'x' })).toEqual({
		ok: false,
		failure: { kind: 'unreachable' }
	});
});

test('asks nobody about the practice model', async () => {
	const known = await createFactsBook().of({ engine: 'mock', host: null, model: 'practice' });

	expect(known).toMatchObject({ ok: true, value: { name: 'practice', cloud: false } });
	expect(server.requests).toEqual([]);
});
