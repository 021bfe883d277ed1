import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';

// The test server is only worth its tests if it behaves as the platform reference says of the real one.

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer({
		models: [{ name: 'llama3.2:latest' }, { name: 'qwen3:4b', capabilities: ['thinking'] }],
		origins: ['https://chiron.example', 'https://*.preview.example']
	});
});
afterAll(() => server.close());

const call = (
	path: string,
	body?: unknown,
	headers: Record<string, string> = {}
): Promise<Response> =>
	fetch(server.host + path, {
		method: body === undefined ? 'GET' : 'POST',
		headers,
		...(body !== undefined && { body: JSON.stringify(body) })
	});

const chat = (body: object): Promise<Response> =>
	call('/api/chat', { messages: [{ role: 'user', content: 'hi' }], ...body });

describe('who may call', () => {
	test.each([
		'http://localhost:5173',
		'https://127.0.0.1',
		'http://0.0.0.0:80',
		'tauri://localhost',
		'https://chiron.example',
		'https://a.preview.example'
	])('%s may, and is named in the answer', async (origin) => {
		const answer = await call('/api/version', undefined, { origin });

		expect(answer.status).toBe(200);
		expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
		expect(answer.headers.get('vary')).toBe('Origin');
	});

	test.each([
		'http://[::1]:5173',
		'https://elsewhere.example',
		'https://localhost.elsewhere.example',
		'https://chiron.example.org',
		'null'
	])('%s may not, and cannot read why', async (origin) => {
		const answer = await call('/api/version', undefined, { origin });

		expect(answer.status).toBe(403);
		expect(answer.headers.get('access-control-allow-origin')).toBeNull();
	});

	test('a preflight names the headers that are allowed', async () => {
		const answer = await fetch(`${server.host}/api/chat`, {
			method: 'OPTIONS',
			headers: { origin: 'http://localhost:5173' }
		});

		expect(answer.status).toBe(204);
		expect(answer.headers.get('access-control-allow-headers')).toContain('Content-Type');
		expect(answer.headers.get('access-control-allow-headers')).not.toContain('x-api-key');
	});

	test('a refused call is not among the requests', () => {
		const origins = server.requests.map(({ headers }) => headers['origin']);

		expect(origins).not.toContain('https://elsewhere.example');
	});
});

describe('chat', () => {
	test('streams lines of one object each, and the last tells counts in nanoseconds', async () => {
		server.next({ text: 'two words' });

		const answer = await chat({ model: 'llama3.2' });
		const lines = (await answer.text()).split('\n');

		expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
		expect(lines.pop()).toBe('');
		expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
			{ model: 'llama3.2:latest', message: { role: 'assistant', content: 'two' }, done: false },
			{ message: { content: ' words' }, done: false },
			{
				message: { content: '' },
				done: true,
				done_reason: 'stop',
				eval_count: 2,
				total_duration: 1_234_500_000
			}
		]);
	});

	test('thinks unless it is told not to', async () => {
		for (const [think, thought] of [
			[undefined, true],
			[true, true],
			[false, false]
		] as const) {
			server.next({ text: 'yes', thinking: 'hm' });
			const text = await (await chat({ model: 'qwen3:4b', think })).text();

			expect(text.includes('"thinking":"hm"')).toBe(thought);
		}
	});

	test.each([
		{ body: {}, status: 400, error: 'model is required' },
		{ body: { model: 'x' }, status: 404, error: "model 'x' not found" },
		{
			body: { model: 'llama3.2', think: true },
			status: 400,
			error: '"llama3.2:latest" does not support thinking'
		},
		{
			body: { model: 'llama3.2', truncate: false, shift: false, options: { num_ctx: 0 } },
			status: 400,
			error: 'the input length exceeds the context length'
		}
	])('refuses in JSON: $error', async ({ body, status, error }) => {
		const answer = await chat(body);

		expect(answer.status).toBe(status);
		expect(await answer.json()).toEqual({ error });
	});

	test('with more than the window and nothing said cuts in silence', async () => {
		const content = 'x'.repeat(40_000);

		const answer = await chat({ model: 'llama3.2', messages: [{ role: 'user', content }] });

		expect(answer.status).toBe(200);
		expect(await answer.text()).toContain('"prompt_eval_count":4096');
	});

	test('with no messages loads and unloads', async () => {
		const load = await chat({ model: 'llama3.2', messages: [], options: { num_ctx: 2048 } });
		const loaded = (await (await call('/api/ps')).json()) as object;
		const unload = await chat({ model: 'llama3.2', messages: [], keep_alive: 0 });
		const left = (await (await call('/api/ps')).json()) as object;

		expect(await load.json()).toMatchObject({ done_reason: 'load', done: true });
		expect(loaded).toMatchObject({
			models: expect.arrayContaining([
				expect.objectContaining({ name: 'llama3.2:latest', context_length: 2048 })
			]) as unknown
		});
		expect(await unload.json()).toMatchObject({ done_reason: 'unload' });
		expect(JSON.stringify(left)).not.toContain('llama3.2:latest');
	});
});

test('show tells the context length under the name of the architecture', async () => {
	const shown = (await (await call('/api/show', { model: 'qwen3:4b' })).json()) as object;

	expect(shown).toMatchObject({
		capabilities: ['completion', 'thinking'],
		model_info: { 'general.architecture': 'llama', 'llama.context_length': 131_072 }
	});
});

test('the root says that it runs, and what does not exist is a plain 404', async () => {
	expect(await (await call('/')).text()).toBe('Ollama is running');
	expect((await call('/api/nothing')).status).toBe(404);
});

describe('the calls shared with other servers', () => {
	const complete = (body: object): Promise<Response> =>
		call('/v1/chat/completions', { messages: [{ role: 'user', content: 'hi' }], ...body });

	test('stream events up to [DONE], with counts only when asked for', async () => {
		server.next({ text: 'two words' });
		server.next({ text: 'two words' });
		const options = { stream_options: { include_usage: true } };

		const plain = await (await complete({ model: 'llama3.2:latest' })).text();
		const counted = await (await complete({ model: 'llama3.2:latest', ...options })).text();

		expect(plain.split('\n\n').at(-2)).toBe('data: [DONE]');
		expect(plain).toContain('"finish_reason":"stop"');
		expect(plain).not.toContain('"usage"');
		expect(counted).toContain('"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}');
	});

	test('name an error as an object with a type', async () => {
		const answer = await complete({ model: 'x' });

		expect(answer.status).toBe(404);
		expect(await answer.json()).toEqual({
			error: { code: 404, message: "model 'x' not found", type: 'not_found_error' }
		});
	});

	test('list the models and tell that all is well', async () => {
		expect(await (await call('/v1/models')).json()).toMatchObject({
			object: 'list',
			data: [{ id: 'llama3.2:latest', object: 'model' }, { id: 'qwen3:4b' }]
		});
		expect(await (await call('/health')).json()).toEqual({ status: 'ok' });
	});
});

test('embeddings have length one, and are the same for the same text', async () => {
	const body = { model: 'llama3.2', input: ['rain', 'sun', 'rain'] };
	const said = (await (await call('/api/embed', body)).json()) as { embeddings: number[][] };

	expect(said.embeddings.map((vector) => Math.hypot(...vector).toFixed(6))).toEqual(
		Array.from({ length: 3 }, () => '1.000000')
	);
	expect(said.embeddings[0]).toEqual(said.embeddings[2]);
	expect(said.embeddings[0]).not.toEqual(said.embeddings[1]);
});

test('generate without a prompt loads, and with one answers', async () => {
	server.next({ text: 'a rhyme' });
	const load = await call('/api/generate', { model: 'llama3.2' });
	const answer = await call('/api/generate', { model: 'llama3.2', prompt: 'say', stream: false });

	expect(await load.json()).toMatchObject({ done: true, done_reason: 'load', response: '' });
	expect(await answer.json()).toMatchObject({ response: 'a rhyme', done_reason: 'stop' });
});
