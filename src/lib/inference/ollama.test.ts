import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	startOllamaServer,
	type ChatPlan,
	type Fault,
	type OllamaServer
} from '../../../tests/support/ollama-server';
import { promptOf } from '../../../tests/support/prompts';
import type { After } from './call';
import type { ReplyEvent } from './client';
import type { Fetch } from './host';
import { FIRST_TOKEN_MS, IDLE_MS } from './conduct';
import { ollamaClient, type OllamaOptions } from './ollama';

const MODEL = 'llama3.2:3b';
const TEXT = 'Schlaf fehlt dir – 眠れない nights 👩‍👩‍👧.\n\nWhat are they like?';
const PROMPT = promptOf('I cannot sleep');

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer();
});
afterAll(() => server.close());
beforeEach(() => {
	server.clear();
	server.always({ text: TEXT });
	server.setModels([
		{ name: MODEL },
		{ name: 'qwen3:4b', capabilities: ['thinking'], architecture: 'qwen3' },
		{ name: 'gpt-oss:20b', capabilities: ['thinking'], architecture: 'gptoss' },
		{ name: 'my-coach', remoteHost: 'https://ollama.com' }
	]);
});

interface Heard {
	readonly text: string;
	readonly thinking: string;
	readonly endings: readonly ReplyEvent[];
}

async function hear(events: AsyncIterable<ReplyEvent>): Promise<Heard> {
	let [text, thinking] = ['', ''];
	const endings: ReplyEvent[] = [];
	for await (const event of events) {
		if (event.type === 'text') text += event.text;
		else if (event.type === 'thinking') thinking += event.text;
		else endings.push(event);
	}
	return { text, thinking, endings };
}

const ask = (options: Partial<OllamaOptions> = {}, prompt = PROMPT): Promise<Heard> =>
	hear(
		ollamaClient({ host: server.host, model: MODEL, ...options }).reply(
			prompt,
			new AbortController().signal
		)
	);

const chatBody = (): unknown => server.requests.find(({ path }) => path === '/api/chat')?.body;

/** As the test server tells them. */
const TIMINGS = { loadMs: 200, promptMs: 300, replyMs: 700 };

describe('a reply', () => {
	test('comes whole, with counts and milliseconds', async () => {
		const { text, thinking, endings } = await ask();

		expect(text).toBe(TEXT);
		expect(thinking).toBe('');
		expect(endings).toEqual([
			{
				type: 'done',
				usage: {
					promptTokens: 7,
					replyTokens: 11,
					totalMs: 1234.5,
					doneReason: 'stop',
					timings: TIMINGS
				}
			}
		]);
	});

	test('is asked for with everything that decides its context', async () => {
		await ask({ seed: 7, temperature: 0.2, keepAlive: '3m' });

		expect(chatBody()).toEqual({
			model: MODEL,
			messages: PROMPT.messages,
			stream: true,
			truncate: false,
			shift: false,
			keep_alive: '3m',
			options: { num_ctx: 4096, num_predict: 300, temperature: 0.2, seed: 7 }
		});
	});

	test('that goes on is asked for with its own last words', async () => {
		await ask({}, promptOf('I cannot sleep', { continues: 'That sounds' }));

		expect(chatBody()).toMatchObject({
			messages: [{}, {}, { role: 'assistant', content: 'That sounds' }, { role: 'user' }]
		});
	});

	test('is asked for without any header of our own', async () => {
		await ask();

		const { headers } = server.requests.find(({ path }) => path === '/api/chat')!;
		const ofTheRuntime = ['host', 'connection', 'content-length', 'user-agent', 'accept'];
		const ofAnyFetch = [
			'accept-language',
			'accept-encoding',
			'sec-fetch-mode',
			'pragma',
			'cache-control'
		];
		const own = Object.keys(headers).filter(
			(name) => ![...ofTheRuntime, ...ofAnyFetch].includes(name)
		);
		expect(own).toEqual(['content-type']);
		expect(headers['content-type']).toBe('application/json');
	});

	test('asks about the model once, not before each reply', async () => {
		const client = ollamaClient({ host: `${server.host}/`, model: MODEL });
		const { signal } = new AbortController();

		await hear(client.reply(PROMPT, signal));
		await hear(client.reply(PROMPT, signal));

		expect(server.requests.map(({ path }) => path)).toEqual([
			'/api/show',
			'/api/chat',
			'/api/chat'
		]);
	});

	test('leaves unknown what the server left out', async () => {
		server.next({ text: 'hm' });
		server.next({ text: '' });

		const unasked = await ask({}, promptOf('', { messages: [{ role: 'user', content: '' }] }));
		const unsaid = await ask({}, promptOf('', { continues: 'That is a lot.' }));

		expect(unasked.endings).toMatchObject([{ usage: { promptTokens: null } }]);
		expect(unsaid.endings).toMatchObject([{ usage: { replyTokens: null } }]);
	});

	test('that was cut off by its length says so', async () => {
		server.next({ doneReason: 'length' });

		expect((await ask()).endings).toMatchObject([{ usage: { doneReason: 'length' } }]);
	});

	test.each<[string, ChatPlan]>([
		['with CRLF', { lineEnd: '\r\n' }],
		['with blank lines', { lineEnd: '\n\n' }],
		['without a last line end', { openEnd: true }],
		['with text after its end', { afterDone: '{"message":{"content":"more"},"done":false}\n' }],
		['with rubbish after its end', { afterDone: 'null\n{{{\n' }]
	])('%s is the same', async (_, plan) => {
		server.next({ text: TEXT, ...plan });

		const { text, endings } = await ask();

		expect(text).toBe(TEXT);
		expect(endings.map(({ type }) => type)).toEqual(['done']);
	});

	test('of one line of 10 MB comes whole', async () => {
		const long = 'ö'.repeat(5 * 1024 * 1024);
		server.next({ text: long });

		const { text, endings } = await ask();

		expect(text === long).toBe(true); // a failed toBe would print it
		expect(endings.map(({ type }) => type)).toEqual(['done']);
	});
});

describe('thinking', () => {
	test('is switched off in words for a model that can think', async () => {
		server.next({ text: TEXT, thinking: 'Let me see.' });

		const { text, thinking } = await ask({ model: 'qwen3:4b' });

		expect(chatBody()).toMatchObject({ think: false });
		expect({ text, thinking }).toEqual({ text: TEXT, thinking: '' });
	});

	test('that is wanted comes apart from the answer', async () => {
		server.next({ text: TEXT, thinking: 'Let me see.' });

		const { text, thinking } = await ask({ model: 'qwen3:4b', think: true });

		expect({ text, thinking }).toEqual({ text: TEXT, thinking: 'Let me see.' });
	});

	test('of a model that takes only words for it is asked for in words', async () => {
		await ask({ model: 'gpt-oss:20b' });

		expect(chatBody()).toMatchObject({ think: 'low' });
	});

	test('is not mentioned to a model that cannot', async () => {
		await ask({ think: true });

		expect(chatBody()).not.toHaveProperty('think');
	});

	test('between tags in the text is kept apart too', async () => {
		server.next({ text: '<think>\nLet me see.\n</think>\n\nHello there.' });

		const { text, thinking } = await ask();

		expect({ text, thinking }).toEqual({ text: 'Hello there.', thinking: '\nLet me see.\n' });
	});
});

describe('a failure', () => {
	const WORDS = 'one two three four';

	test.each<[Fault, object]>([
		[{ kind: 'malformed', afterWords: 3 }, { kind: 'malformed' }],
		[{ kind: 'null', afterWords: 3 }, { kind: 'malformed' }],
		[{ kind: 'error', afterWords: 3, message: 'it broke' }, { kind: 'server_error' }],
		[{ kind: 'end', afterWords: 3 }, { kind: 'interrupted' }],
		[{ kind: 'reset', afterWords: 3 }, { kind: 'interrupted' }]
	])('%o in the middle is named and keeps what had come', async (fault, failure) => {
		server.next({ text: WORDS, fault });

		const { text, endings } = await ask();

		expect(text).toBe('one two three');
		expect(endings).toEqual([{ type: 'failed', failure }]);
	});

	test('keeps words that might have become a tag', async () => {
		server.next({ text: 'see\n<thi nk', fault: { kind: 'end', afterWords: 2 } });

		expect((await ask()).text).toBe('see\n<thi');
	});

	test.each([403, 429, 500, 502, 503])(
		'status %i is a refusal with that status',
		async (status) => {
			for (const body of ['json', 'html', 'empty'] as const) {
				server.next({ refuse: { status, body, message: 'the secret words' } });

				const { text, endings } = await ask();

				expect(text).toBe('');
				expect(endings).toEqual([{ type: 'failed', failure: { kind: 'refused', status } }]);
			}
		}
	);

	test('of a model that is not there is named, and no word of the talk is sent', async () => {
		const { endings } = await ask({ model: 'nowhere:1b' });

		expect(endings).toEqual([
			{ type: 'failed', failure: { kind: 'model_missing', model: 'nowhere:1b' } }
		]);
		expect(server.chats()).toBe(0);
	});

	test('of a model that was removed in between is named too', async () => {
		server.next({ refuse: { status: 404, body: 'json', message: 'not found' } });

		expect((await ask()).endings).toMatchObject([{ failure: { kind: 'model_missing' } }]);
	});

	test('of a server that knows no such page is a refusal', async () => {
		server.next({ refuse: { status: 404, body: 'html' } });

		expect((await ask()).endings).toMatchObject([{ failure: { kind: 'refused', status: 404 } }]);
	});

	test('with status 400 is about length only when the plan was near the window', async () => {
		const refuse = { status: 400, body: 'json' } as const;
		server.next({ refuse });
		server.next({ refuse });

		const small = await ask();
		const full = await ask({}, { ...PROMPT, estimatedTokens: 3600 });

		expect(small.endings).toMatchObject([{ failure: { kind: 'refused', status: 400 } }]);
		expect(full.endings).toMatchObject([{ failure: { kind: 'too_long' } }]);
	});

	test('of a prompt beyond the window is about length, not a silent cut', async () => {
		const long = promptOf('word '.repeat(8000), { estimatedTokens: 3700 });

		expect((await ask({}, long)).endings).toMatchObject([{ failure: { kind: 'too_long' } }]);
	});

	test('of a server that is not there is unreachable', async () => {
		const gone = await startOllamaServer();
		await gone.close();

		const { endings } = await ask({ host: gone.host });

		expect(endings).toEqual([{ type: 'failed', failure: { kind: 'unreachable' } }]);
	});

	test.each(['not an address', ''])('of the address "%s" is unreachable', async (host) => {
		expect((await ask({ host })).endings).toMatchObject([{ failure: { kind: 'unreachable' } }]);
	});

	test('a page instead of a stream is malformed', async () => {
		server.refuse('/api/chat', { status: 200, body: 'html' });

		const { endings } = await ask();
		server.refuse('/api/chat', null);

		expect(endings).toMatchObject([{ failure: { kind: 'malformed' } }]);
	});
});

describe('a cloud model', () => {
	test.each(['gpt-oss:120b-cloud', 'big:cloud', 'Big:CLOUD '])(
		'named %s is refused without any request',
		async (model) => {
			const { endings } = await ask({ model });

			expect(endings).toEqual([{ type: 'failed', failure: { kind: 'cloud_refused', model } }]);
			expect(server.requests).toEqual([]);
		}
	);

	test('under a plain name is refused before a word is sent', async () => {
		const { endings } = await ask({ model: 'my-coach' });

		expect(endings).toMatchObject([{ failure: { kind: 'cloud_refused' } }]);
		expect(server.chats()).toBe(0);
	});

	test('that shows itself only in the stream ends at its first line', async () => {
		server.next({ text: TEXT, remoteHost: 'https://ollama.com:443' });

		const { text, endings } = await ask();

		expect(text).toBe('');
		expect(endings).toMatchObject([{ failure: { kind: 'cloud_refused' } }]);
	});

	test('answers once the person agreed', async () => {
		server.next({ text: TEXT, remoteHost: 'https://ollama.com:443' });

		expect((await ask({ model: 'my-coach', allowCloud: true })).text).toBe(TEXT);
	});
});

describe('silence', () => {
	/** A clock that a test moves on by hand. */
	function fakeTimers(): { after: After; limits: number[]; fire: () => void } {
		const limits: number[] = [];
		let due: (() => void) | null = null;
		const after: After = (ms, run) => {
			limits.push(ms);
			due = run;
			return () => {
				due = null;
			};
		};
		return { after, limits, fire: () => due?.() };
	}

	test('before the first word fails after two minutes and ends the request', async () => {
		server.next({ fault: { kind: 'silence', afterWords: 0 } });
		const { after, limits, fire } = fakeTimers();
		const heard = ask({ timers: after });
		await server.seen('request', '/api/chat');

		fire();

		expect((await heard).endings).toEqual([
			{ type: 'failed', failure: { kind: 'silent', afterMs: FIRST_TOKEN_MS } }
		]);
		expect(limits.at(-1)).toBe(FIRST_TOKEN_MS);
		await server.seen('aborted', '/api/chat');
	});

	test('after some words fails after half a minute, keeps them and ends the request', async () => {
		server.next({ text: 'one two three', fault: { kind: 'silence', afterWords: 2 } });
		const { after, limits, fire } = fakeTimers();
		let text = '';
		const events: ReplyEvent[] = [];

		for await (const event of ollamaClient({
			host: server.host,
			model: MODEL,
			timers: after
		}).reply(PROMPT, new AbortController().signal)) {
			if (event.type === 'text') text += event.text;
			else events.push(event);
			if (text === 'one two') setTimeout(fire); // once the reader waits again
		}

		expect(text).toBe('one two');
		expect(events).toEqual([{ type: 'failed', failure: { kind: 'silent', afterMs: IDLE_MS } }]);
		expect(limits).toContain(FIRST_TOKEN_MS);
		expect(limits.at(-1)).toBe(IDLE_MS);
		await server.seen('aborted', '/api/chat');
	});

	test('is not counted while the reader takes its time', async () => {
		const running = new Set<() => void>();
		const after: After = (_, run) => {
			running.add(run);
			return () => running.delete(run);
		};
		let most = 0;

		for await (const event of ollamaClient({
			host: server.host,
			model: MODEL,
			timers: after
		}).reply(PROMPT, new AbortController().signal)) {
			most = Math.max(most, running.size);
			expect(event.type).not.toBe('failed');
		}

		expect(most).toBe(0);
		expect(running.size).toBe(0);
	});
});

describe('privacy', () => {
	test('no failure carries a word of the talk or of the server', async () => {
		const kinds: Fault['kind'][] = ['malformed', 'error', 'null', 'end'];
		for (const kind of kinds) {
			server.next({
				text: 'secret secret',
				fault: { kind, afterWords: 1, message: 'secret' }
			});
			const { endings } = await ask({}, promptOf('my secret'));

			expect(JSON.stringify(endings)).not.toContain('secret');
		}
	});

	test('a redirect is not followed', async () => {
		const asked: RequestInit[] = [];
		const fetch: Fetch = (url, init) => {
			asked.push(init);
			return globalThis.fetch(url, init);
		};

		await ask({ fetch });

		expect(asked).toHaveLength(2);
		for (const init of asked) {
			expect(init).toMatchObject({
				redirect: 'error',
				credentials: 'omit',
				referrerPolicy: 'no-referrer'
			});
			expect(init).not.toHaveProperty('targetAddressSpace');
		}
	});

	test('a host of the private network is named as such to the browser', async () => {
		const asked: RequestInit[] = [];
		const fetch: Fetch = (_, init) => {
			asked.push(init);
			return Promise.reject(new TypeError('refused'));
		};

		await ask({ fetch, host: 'http://192.168.1.20:11434' });

		expect(asked[0]).toMatchObject({ targetAddressSpace: 'local' });
	});
});
