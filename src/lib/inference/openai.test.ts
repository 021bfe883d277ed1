import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startOllamaServer, type OllamaServer } from '../../../tests/support/ollama-server';
import { promptOf } from '../../../tests/support/prompts';
import type { After } from './call';
import type { ReplyEvent } from './client';
import type { Fetch } from './host';
import { openAiClient, type OpenAiOptions } from './openai';
import { listOpenAiModels } from './openai-models';

const MODEL = 'local:3b';
const TEXT = 'Schlaf fehlt dir – 眠れない nights 👩‍👩‍👧.\n\nWhat are they like?';
const PATH = '/v1/chat/completions';

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer();
});
afterAll(() => server.close());
beforeEach(() => {
	server.clear();
	server.always({ text: TEXT });
	server.setModels([{ name: MODEL }, { name: 'my-coach', remoteHost: 'https://ollama.com' }]);
});

interface Heard {
	readonly text: string;
	readonly thinking: string;
	readonly endings: readonly ReplyEvent[];
}

async function ask(options: Partial<OpenAiOptions> = {}, prompt = promptOf('hi')): Promise<Heard> {
	let [text, thinking] = ['', ''];
	const endings: ReplyEvent[] = [];
	const client = openAiClient({ host: server.host, model: MODEL, ...options });
	for await (const event of client.reply(prompt, new AbortController().signal)) {
		if (event.type === 'text') text += event.text;
		else if (event.type === 'thinking') thinking += event.text;
		else endings.push(event);
	}
	return { text, thinking, endings };
}

const failure = async (options: Partial<OpenAiOptions> = {}, prompt = promptOf('hi')) =>
	(await ask(options, prompt)).endings.map((end) => (end.type === 'failed' ? end.failure : end));

/** Answers the chat so, and any other page with a 404. */
const saying =
	(body: string, init: ResponseInit = {}): Fetch =>
	(url) =>
		Promise.resolve(
			url.endsWith(PATH) ? new Response(body, init) : new Response('', { status: 404 })
		);

const event = (delta: object, finish_reason: string | null = null): string =>
	`data: ${JSON.stringify({ choices: [{ delta, finish_reason }] })}\n\n`;

describe('a reply', () => {
	test('comes whole, with counts and reason', async () => {
		const { text, endings } = await ask();

		expect(text).toBe(TEXT);
		expect(endings).toMatchObject([
			{ type: 'done', usage: { doneReason: 'stop', promptTokens: 4 } }
		]);
	});

	test('asks for a stream, counts and a bounded length, and sends no key it was not given', async () => {
		await ask({ seed: 7, temperature: 0.2, host: `${server.host}/v1/` });
		const request = server.requests.find(({ path }) => path === PATH);

		expect(request?.body).toEqual({
			model: MODEL,
			messages: promptOf('hi').messages,
			stream: true,
			stream_options: { include_usage: true },
			max_tokens: 300,
			temperature: 0.2,
			seed: 7
		});
		expect(request?.headers).not.toHaveProperty('authorization');
	});

	test('that goes on is asked for with its own last words', async () => {
		await ask({}, promptOf('hi', { continues: 'That sounds' }));

		expect(server.requests.find(({ path }) => path === PATH)?.body).toMatchObject({
			messages: [{}, {}, { role: 'assistant', content: 'That sounds' }, { role: 'user' }]
		});
	});

	test('carries the key', async () => {
		await ask({ apiKey: 'secret' });

		expect(server.requests.at(-1)?.headers['authorization']).toBe('Bearer secret');
	});

	test.each(['reasoning', 'reasoning_content'] as const)(
		'keeps %s apart',
		async (reasoningField) => {
			server.next({ text: TEXT, thinking: 'hm, sleep', reasoningField });

			expect(await ask()).toMatchObject({ text: TEXT, thinking: 'hm, sleep' });
		}
	);

	test('keeps think tags in the text apart', async () => {
		server.next({ text: `<think>hm</think>\n${TEXT}` });

		expect(await ask()).toMatchObject({ text: TEXT, thinking: 'hm' });
	});

	test('with both fields filled is not thought twice', async () => {
		const delta = { reasoning: 'hm', reasoning_content: 'hm' };

		const heard = await ask({ fetch: saying(event(delta) + event({ content: 'a' }, 'stop')) });
		expect(heard).toMatchObject({ thinking: 'hm', text: 'a' });
	});

	test.each([
		['comments', { comments: true }],
		['CRLF', { lineEnd: '\r\n\r\n' }],
		['no last blank line', { openEnd: true }],
		['text after its end', { afterDone: 'data: {"choices":[{"delta":{"content":"x"}}]}\n\n' }]
	] as const)('is the same with %s', async (_, plan) => {
		server.next({ text: TEXT, ...plan });

		expect(await ask()).toMatchObject({ text: TEXT, endings: [{ type: 'done' }] });
	});

	test('that was cut at its length says so', async () => {
		server.next({ text: TEXT, doneReason: 'length' });

		expect((await ask()).endings).toMatchObject([{ usage: { doneReason: 'length' } }]);
	});

	test('that gave its reason is done even without the last word of the protocol', async () => {
		const heard = await ask({ fetch: saying(event({ content: 'a' }, 'stop')) });

		expect(heard).toMatchObject({ text: 'a', endings: [{ type: 'done' }] });
	});

	test('tells the time where the server does', async () => {
		const timings =
			'data: {"choices":[],"usage":null,"timings":{"prompt_ms":10,"predicted_ms":32}}\n\n';

		const heard = await ask({
			fetch: saying(`${event({ content: 'a' }, 'stop')}${timings}data: [DONE]\n\n`)
		});
		expect(heard.endings).toMatchObject([{ usage: { totalMs: 42, promptTokens: null } }]);
	});
});

describe('a failure keeps what came and is named:', () => {
	test.each([
		['malformed', 'malformed'],
		['null', 'malformed'],
		['error', 'server_error'],
		['end', 'interrupted'],
		['reset', 'interrupted']
	] as const)('%s', async (kind, named) => {
		server.next({ text: 'one two three', fault: { kind, afterWords: 2, message: 'private' } });

		const heard = await ask();
		expect(heard.text).toBe('one two');
		expect(heard.endings).toEqual([{ type: 'failed', failure: { kind: named } }]);
	});

	test('a prompt beyond the window of llama.cpp', async () => {
		const error = { code: 400, type: 'exceed_context_size_error', n_prompt_tokens: 9, n_ctx: 8 };

		const fetch = saying(JSON.stringify({ error }), { status: 400 });
		expect(await failure({ fetch })).toEqual([{ kind: 'too_long' }]);
		expect(await failure({ fetch: saying(`data: ${JSON.stringify({ error })}\n\n`) })).toEqual([
			{ kind: 'too_long' }
		]);
		expect(await failure({ fetch: saying(`error: ${JSON.stringify(error)}\n\n`) })).toEqual([
			{ kind: 'too_long' }
		]);
	});

	test('a prompt beyond the window of vLLM', async () => {
		const message =
			"This model's maximum context length is 4096 tokens. However, you asked for more.";
		const error = { message, type: 'BadRequestError', code: 400 };

		const fetch = saying(JSON.stringify({ error }), { status: 400 });
		expect(await failure({ fetch })).toEqual([{ kind: 'too_long' }]);
	});

	test('a 400 near the end of the window, and one far from it', async () => {
		const fetch = saying('', { status: 400 });

		expect(await failure({ fetch }, promptOf('hi', { estimatedTokens: 3800 }))).toEqual([
			{ kind: 'too_long' }
		]);
		expect(await failure({ fetch })).toEqual([{ kind: 'refused', status: 400 }]);
	});

	test('a model that is still loading', async () => {
		const refusal = {
			status: 503,
			body: 'json',
			message: 'Loading model',
			type: 'unavailable_error'
		} as const;
		server.next({ refuse: refusal });
		expect(await failure()).toEqual([{ kind: 'loading', model: MODEL }]);

		server.refuse('/api/show', refusal);
		server.refuse('/health', refusal);
		expect(await failure()).toEqual([{ kind: 'loading', model: MODEL }]);
		server.refuse('/health', null);
		expect(await failure()).toEqual([{ kind: 'refused', status: 503 }]);
		server.refuse('/api/show', null);
	});

	test.each([
		[
			'a model that is not there',
			404,
			'{"error":{"message":"no"}}',
			{ kind: 'model_missing', model: MODEL }
		],
		['a page that is not there', 404, '{"detail":"Not Found"}', { kind: 'refused', status: 404 }],
		['a key that is wrong', 401, '{"error":"no"}', { kind: 'refused', status: 401 }],
		['a busy server', 503, '<h1>busy</h1>', { kind: 'refused', status: 503 }],
		['a broken server', 500, '', { kind: 'refused', status: 500 }]
	])('%s', async (_, status, body, named) => {
		expect(await failure({ fetch: saying(body, { status }) })).toEqual([named]);
	});

	test.each(['text/html', 'application/json'])('%s under status 200', async (type) => {
		const fetch = saying('{}', { headers: { 'content-type': type } });

		expect(await failure({ fetch })).toEqual([{ kind: 'malformed' }]);
	});

	test('no server', async () => {
		const fetch: Fetch = () => Promise.reject(new TypeError('x'));

		expect(await failure({ fetch })).toEqual([{ kind: 'unreachable' }]);
	});

	test.each([
		[0, 120_000],
		[2, 30_000]
	])('silence after %i words', async (afterWords, afterMs) => {
		server.next({ text: 'one two three', fault: { kind: 'silence', afterWords } });
		const timers: After = (ms, run) => {
			const timer = setTimeout(run, ms === 10_000 ? ms : ms === afterMs ? 200 : 10_000);
			return () => clearTimeout(timer);
		};

		expect(await failure({ timers })).toEqual([{ kind: 'silent', afterMs }]);
	});
});

describe('a cloud model', () => {
	test.each(['big:cloud', 'my-coach'])('%s gets no word unasked', async (model) => {
		expect(await failure({ model })).toEqual([{ kind: 'cloud_refused', model }]);
		expect(server.requests.filter(({ path }) => path === PATH)).toEqual([]);
	});

	test('answers once the person agreed', async () => {
		expect((await ask({ model: 'my-coach', allowCloud: true })).text).toBe(TEXT);
	});

	test('is not risked on a server that breaks when asked', async () => {
		server.refuse('/api/show', { status: 500, body: 'html' });

		expect(await failure()).toEqual([{ kind: 'refused', status: 500 }]);
		server.refuse('/api/show', null);
	});
});

describe('the list of models', () => {
	test('tells the names', async () => {
		const listed = await listOpenAiModels(`${server.host}/v1`);

		expect(listed).toMatchObject({ ok: true, value: [{ name: MODEL, cloud: false }, {}] });
	});

	test('tells the window where vLLM or llama.cpp do', async () => {
		const data = [
			{ id: 'a', max_model_len: 8192 },
			{ id: 'b', meta: { n_ctx_train: 32_768, size: 5 } }
		];
		const fetch: Fetch = () => Promise.resolve(new Response(JSON.stringify({ data })));

		expect(await listOpenAiModels('http://localhost', { fetch })).toMatchObject({
			value: [{ contextTokens: 8192 }, { contextTokens: 32_768, sizeBytes: 5 }]
		});
	});

	test('fails as named', async () => {
		const fetch: Fetch = () => Promise.resolve(new Response('', { status: 401 }));

		expect(await listOpenAiModels('http://localhost', { fetch })).toEqual({
			ok: false,
			failure: { kind: 'refused', status: 401 }
		});
	});
});
