import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startOllamaServer, type OllamaServer } from '../../../../tests/support/ollama-server';
import type { Fetch } from '../host';
import { browserPage, type PagePorts } from './browser-page';
import type { Observations, PageFacts } from './causes';
import { examine, type ExamineOptions } from './examine';

const FAR: PageFacts = { origin: 'https://chiron.example', isSecure: true, isWebKit: false };

let server: OllamaServer;
beforeAll(async () => {
	server = await startOllamaServer();
});
afterAll(() => server.close());
beforeEach(() => {
	server.clear();
	server.setModels([{ name: 'llama3.2:3b' }]);
});

function pageWith(
	permission: Observations['permission'] = 'granted',
	change: Partial<PagePorts> = {}
): PagePorts {
	return {
		facts: () => FAR,
		permission: () => Promise.resolve(permission),
		watchPolicy: () => ({ isBlocked: () => false, stop: () => undefined }),
		...change
	};
}

/** Refuses what may not be read and lets blind requests through, as browsers do for an origin that is not listed. */
const unreadable: Fetch = (url, init) =>
	init.mode === 'no-cors' ? fetch(url, { method: 'GET' }) : Promise.reject(new TypeError('x'));
const nobody: Fetch = () => Promise.reject(new TypeError('x'));

async function kinds(host: string, options: ExamineOptions = {}): Promise<string[]> {
	const { causes } = await examine(host, { page: pageWith(), ...options });
	return causes.map(({ kind, certainty }) => `${kind}${certainty === 'sure' ? '!' : '?'}`);
}

describe('an examination', () => {
	test('of a server that is well finds nothing, and sends no word', async () => {
		expect(await kinds(server.host, { model: 'llama3.2:3b' })).toEqual([]);
		expect(server.requests.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
			{ method: 'GET', path: '/api/version', body: null },
			expect.objectContaining({ method: 'GET', body: null }),
			expect.objectContaining({ method: 'GET', body: null })
		]);
	});

	test('finds that no model is there', async () => {
		server.setModels([]);

		expect(await kinds(server.host)).toEqual(['no_model!']);
	});

	test('finds that a model is still to be loaded while a reply is awaited', async () => {
		const options = { model: 'llama3.2:3b', isReplyAwaited: true };

		expect(await kinds(server.host, options)).toEqual(['loading!']);
	});

	test('finds a list that is refused', async () => {
		server.refuse('/api/tags', { status: 500, body: 'html' });

		expect(await kinds(server.host)).toEqual(['refused!']);
		server.refuse('/api/tags', null);
	});

	test('knocks where it may not read', async () => {
		expect(await kinds(server.host, { fetch: unreadable })).toEqual([
			'wrong_port?',
			'origin_refused?'
		]);
	});

	test('knocks with a request that browsers allow', async () => {
		const inits: RequestInit[] = [];
		const watch: Fetch = (_, init) => {
			inits.push(init);
			return Promise.reject(new TypeError('x'));
		};
		await examine('http://192.168.1.9:11434', { page: pageWith(), fetch: watch });

		expect(inits).toMatchObject([
			{ method: 'GET', redirect: 'error', targetAddressSpace: 'local' },
			{ method: 'GET', mode: 'no-cors', redirect: 'follow', targetAddressSpace: 'local' }
		]);
		expect(inits[1]).not.toHaveProperty('body');
	});

	test('of nobody names both ways to miss a server', async () => {
		expect(await kinds('http://localhost:9', { fetch: nobody })).toEqual([
			'not_running?',
			'wrong_port?'
		]);
	});

	test('takes another server for what it is', async () => {
		const markup: Fetch = () => Promise.resolve(new Response('<html></html>'));

		expect(await kinds('http://localhost:9', { fetch: markup })).toEqual(['wrong_port!']);
	});

	test('tells silence from refusal', async () => {
		const hanging: Fetch = (_, { signal }) =>
			new Promise((_resolve, reject) => {
				signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
			});
		const asked: number[] = [];
		const timers = (ms: number, run: () => void): (() => void) => {
			asked.push(ms);
			const timer = setTimeout(run);
			return () => clearTimeout(timer);
		};

		const options = { fetch: hanging, timers };
		expect(await kinds('http://localhost:9', options)).toEqual(['not_running?', 'wrong_port?']);
		expect(asked).toEqual([10_000]);
	});

	test('hears a report of our own policy', async () => {
		const watchPolicy: PagePorts['watchPolicy'] = () => ({
			isBlocked: () => true,
			stop: () => undefined
		});

		const page = pageWith('granted', { watchPolicy });
		expect(await kinds('http://localhost:9', { fetch: nobody, page })).toEqual(['policy!']);
	});

	test('of what is no address asks nobody', async () => {
		expect(await kinds('localhost:11434')).toEqual(['bad_address!']);
		expect(server.events).toEqual([]);
	});
});

describe('while the browser would ask for its permission', () => {
	test('nothing is sent by itself', async () => {
		expect(await kinds(server.host, { page: pageWith('prompt') })).toEqual(['permission!']);
		expect(server.events).toEqual([]);
	});

	test('a request goes out when it is asked for, and waits for the person', async () => {
		const states: Observations['permission'][] = ['prompt', 'granted'];
		const page = pageWith('prompt', {
			permission: () => Promise.resolve(states.shift() ?? 'granted')
		});

		expect(await kinds(server.host, { page, mayPrompt: true })).toEqual([]);
		expect(server.events.length).toBeGreaterThan(0);
	});

	test('a no is named', async () => {
		const states: Observations['permission'][] = ['prompt', 'denied'];
		const page = pageWith('prompt', {
			permission: () => Promise.resolve(states.shift() ?? 'denied')
		});

		expect(await kinds(server.host, { page, mayPrompt: true, fetch: nobody })).toEqual([
			'permission!'
		]);
	});

	test('a page on this machine goes ahead', async () => {
		const page = pageWith('prompt', {
			facts: () => ({ ...FAR, origin: 'http://localhost:5173' })
		});

		expect(await kinds(server.host, { page })).toEqual([]);
	});
});

describe('the page', () => {
	const listeners: ((event: object) => void)[] = [];
	const names: string[] = [];
	beforeEach(() => {
		vi.stubGlobal('location', { origin: 'https://chiron.example' });
		vi.stubGlobal('isSecureContext', true);
		vi.stubGlobal('document', {
			addEventListener: (_: string, listen: (event: object) => void) => listeners.push(listen),
			removeEventListener: () => listeners.splice(0)
		});
		vi.stubGlobal('navigator', {
			userAgent: 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15',
			permissions: {
				query: ({ name }: { name: string }) => {
					names.push(name);
					return name === 'local-network-access'
						? Promise.resolve({ state: 'prompt' })
						: Promise.reject(new TypeError('unknown name'));
				}
			}
		});
	});
	afterEach(() => {
		names.length = 0;
		vi.unstubAllGlobals();
	});

	test('tells where it is from and what it runs in', () => {
		expect(browserPage().facts()).toEqual({ ...FAR, isWebKit: true });
	});

	test('asks by the newest name first', async () => {
		expect(await browserPage().permission('loopback')).toBe('prompt');
		expect(await browserPage().permission('local')).toBe('prompt');
		expect(names).toEqual([
			'loopback-network',
			'local-network-access',
			'local-network',
			'local-network-access'
		]);
	});

	test('knows no permission where there is no such question', async () => {
		vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Firefox/140.0' });

		expect(await browserPage().permission('loopback')).toBeNull();
		expect(browserPage().facts().isWebKit).toBe(false);
	});

	test.each([
		['connect-src', 'http://localhost:11434/api/version', true],
		['connect-src', 'http://localhost:11434', true],
		['connect-src', 'http://localhost:8080/', false],
		['img-src', 'http://localhost:11434/', false],
		['connect-src', 'inline', false]
	])('a report of %s about %s means blocked: %s', (effectiveDirective, blockedURI, blocked) => {
		const watch = browserPage().watchPolicy('http://localhost:11434');

		listeners.forEach((listen) => listen({ effectiveDirective, blockedURI }));

		expect(watch.isBlocked()).toBe(blocked);
		watch.stop();
		expect(listeners).toEqual([]);
	});
});
