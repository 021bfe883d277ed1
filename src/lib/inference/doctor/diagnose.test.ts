import { describe, expect, test } from 'vitest';
import type { Cause, Observations } from './causes';
import { diagnose } from './diagnose';

const FAR = 'https://chiron.example';
const NEAR = 'http://localhost:5173';
const HOST = 'http://localhost:11434';

const page = (
	origin: string,
	change: Partial<Observations['page']> = {}
): Observations['page'] => ({
	origin,
	isSecure: true,
	isWebKit: false,
	...change
});

const BLIND_TOO: Partial<Observations> = { read: { kind: 'failed' }, blind: 'failed' };
const UNREADABLE: Partial<Observations> = { read: { kind: 'failed' }, blind: 'opaque' };
const answers = (
	status: number,
	says: Extract<Observations['read'], { kind: 'answered' }>['says']
): Partial<Observations> => ({ read: { kind: 'answered', status, says } });
const lists = (...names: string[]): Partial<Observations> => ({
	...answers(200, 'ours'),
	listing: { kind: 'names', names }
});

function causesOf(change: Partial<Observations>): string[] {
	const seen: Observations = {
		host: HOST,
		engine: 'ollama',
		page: page(FAR),
		permission: 'granted',
		isPolicyBlocked: false,
		read: { kind: 'not_asked' },
		blind: 'not_asked',
		listing: { kind: 'unread' },
		loaded: null,
		model: null,
		isReplyAwaited: false,
		...change
	};
	return diagnose(seen).causes.map(words);
}

function words(cause: Cause): string {
	const fact =
		'state' in cause ? ` ${cause.state}` : 'status' in cause ? ` ${String(cause.status)}` : '';
	const mark = cause.certainty === 'sure' ? '!' : '?';
	return `${cause.kind}${fact}${mark}`;
}

const DOWN = ['not_running?', 'wrong_port?'];

describe('the rows of the platform reference', () => {
	test.each<[string, Partial<Observations>, string[]]>([
		['a page on this machine that is answered', { page: page(NEAR), ...lists('a:1b') }, []],
		['a far page with leave that is answered', lists('a:1b'), []],
		['an origin that is refused', UNREADABLE, ['origin_refused?', 'wrong_port?']],
		[
			'a permission that was denied',
			{ permission: 'denied', ...BLIND_TOO },
			['permission denied!']
		],
		[
			'a server that is down under a permission not yet given',
			{ permission: 'prompt', ...BLIND_TOO },
			['permission prompt?', ...DOWN]
		],
		['a server that is down, with leave', BLIND_TOO, DOWN],
		['a server that is down beside the page', { page: page(NEAR), ...BLIND_TOO }, DOWN],
		['our own policy', { isPolicyBlocked: true, ...BLIND_TOO }, ['policy!']],
		['a 403 that can be read', answers(403, 'nothing'), ['refused 403!']],
		['a 500 that can be read', answers(500, 'error'), ['refused 500!']],
		['a 503 that can be read', answers(503, 'error'), ['refused 503!']],
		['a list without a model', lists(), ['no_model!']],
		['a model that is not there', { ...lists('a:1b'), model: 'b:1b' }, ['no_model!']],
		[
			'a reply awaited of a model not in memory',
			{ ...lists('a:1b'), model: 'a:1b', loaded: [], isReplyAwaited: true },
			['loading!']
		]
	])('%s', (_, seen, causes) => {
		expect(causesOf(seen)).toEqual(causes);
	});
});

describe('the permission', () => {
	test('that would be asked for is named before anything is tried', () => {
		expect(causesOf({ permission: 'prompt' })).toEqual(['permission prompt!']);
		expect(causesOf({ permission: 'prompt', host: 'http://gpu.lan:8000' })).toEqual([
			'permission prompt?'
		]);
	});

	test('does not matter to a page on this machine', () => {
		expect(causesOf({ permission: 'denied', page: page(NEAR), ...BLIND_TOO })).toEqual(DOWN);
		expect(causesOf({ permission: 'prompt', page: page(NEAR) })).toEqual([]);
	});

	test('cannot even be asked for by a page without https', () => {
		const insecure = page('http://chiron.example', { isSecure: false });

		expect(causesOf({ page: insecure, permission: null, ...BLIND_TOO })).toEqual([
			'permission insecure?',
			...DOWN
		]);
	});

	test('that is denied is only possible where the name hides how near the server is', () => {
		const host = 'https://models.example';

		expect(causesOf({ host, permission: 'denied', ...BLIND_TOO })).toEqual([
			'permission denied?',
			...DOWN
		]);
	});

	test('asked of a page in the same network is not needed', () => {
		const local = { page: page('https://192.168.1.2'), host: 'https://192.168.1.9:11434' };

		expect(causesOf({ ...local, permission: 'denied', ...BLIND_TOO })).toEqual(DOWN);
	});
});

describe('mixed content', () => {
	const lan = { host: 'http://192.168.1.9:11434' };

	test.each<[string, Partial<Observations>, string[]]>([
		['where no permission relaxes it', { ...lan, permission: null }, ['mixed_content!']],
		['to a public name', { host: 'http://models.example' }, ['mixed_content!']],
		['is no cause once the permission is there', lan, DOWN],
		['waits for the permission', { ...lan, permission: 'denied' }, ['permission denied!']],
		[
			'is one of several from a page on this machine',
			{ ...lan, page: page('https://localhost:5173') },
			['mixed_content?', ...DOWN]
		],
		[
			'is possible on loopback in WebKit',
			{ page: page(FAR, { isWebKit: true }), permission: null },
			['mixed_content?', ...DOWN]
		],
		['is no cause on loopback elsewhere', { permission: null }, DOWN],
		[
			'is no cause for a page without https',
			{ ...lan, page: page('http://192.168.1.2:4173', { isSecure: false }), permission: null },
			DOWN
		]
	])('%s', (_, seen, causes) => {
		expect(causesOf({ ...BLIND_TOO, ...seen })).toEqual(causes);
	});
});

describe('something else that answers', () => {
	test.each<[string, Partial<Observations>, string[]]>([
		['a page of markup', answers(200, 'other'), ['wrong_port!']],
		['a 404', answers(404, 'error'), ['wrong_port!']],
		['an answer without a body', answers(204, 'nothing'), ['wrong_port!']],
		[
			'a broken proxy, which may also be in front of the right server',
			answers(502, 'other'),
			['refused 502!', 'wrong_port?']
		],
		[
			'an answer nobody may read, on a port that is not the usual one',
			{ ...UNREADABLE, host: 'http://localhost:8080' },
			['wrong_port?', 'origin_refused?']
		],
		[
			'an answer unreadable from an origin that Ollama always lets in',
			{ ...UNREADABLE, page: page(NEAR) },
			['wrong_port!']
		],
		[
			'the same from another kind of server, which may well refuse it',
			{ ...UNREADABLE, page: page(NEAR), engine: 'openai', host: 'http://localhost:1234' },
			['origin_refused?', 'wrong_port?']
		],
		['silence', { read: { kind: 'silent' } }, DOWN]
	])('%s', (_, seen, causes) => {
		expect(causesOf(seen)).toEqual(causes);
	});
});

describe('models', () => {
	test.each<[string, Partial<Observations>, string[]]>([
		[
			'a list that was refused',
			{ ...lists(), listing: { kind: 'refused', status: 500 } },
			['refused 500!']
		],
		[
			'a list that could not be read claims nothing',
			{ ...lists(), listing: { kind: 'unread' } },
			[]
		],
		['a name means its latest', { ...lists('a:latest'), model: 'a' }, []],
		[
			'a name unknown to a server that may answer to any',
			{ ...lists('x'), model: 'y', engine: 'openai' },
			['no_model?']
		],
		[
			'a reply awaited of a model in memory, which may still be filling it',
			{ ...lists('a:1b'), model: 'a:1b', loaded: ['a:1b'], isReplyAwaited: true },
			['loading?']
		],
		['a server that says it loads', { ...answers(503, 'loading'), engine: 'openai' }, ['loading!']],
		[
			'a server that is unwell without saying why',
			{ ...answers(503, 'nothing'), engine: 'openai' },
			['loading?', 'refused 503!']
		],
		['no reply awaited', { ...lists('a:1b'), model: 'a:1b', loaded: [] }, []]
	])('%s', (_, seen, causes) => {
		expect(causesOf(seen)).toEqual(causes);
	});
});

test.each(['', 'localhost:11434', 'ftp://localhost', 'http://'])('%s is no address', (host) => {
	expect(causesOf({ host })).toEqual(['bad_address!']);
});
