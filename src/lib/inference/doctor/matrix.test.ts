import { expect, test } from 'vitest';
import type { Cause, Engine, Observations } from './causes';
import { diagnose } from './diagnose';

// Worlds of which the truth is known, seen through a browser that behaves as platform reference 2.6 measured it.

const PAGES = [
	{ origin: 'http://localhost:4173', near: 2 },
	{ origin: 'https://localhost:4173', near: 2 },
	{ origin: 'http://192.168.1.2:4173', near: 1 },
	{ origin: 'https://192.168.1.2:4173', near: 1 },
	{ origin: 'https://chiron.example', near: 0 }
] as const;
const TARGETS = [
	{ host: 'http://localhost:11434', near: 2, isUsual: true },
	{ host: 'http://127.0.0.1:8080', near: 2, isUsual: false },
	{ host: 'http://192.168.1.9:11434', near: 1, isUsual: true },
	{ host: 'https://192.168.1.9:8443', near: 1, isUsual: false },
	{ host: 'http://models.example:11434', near: 0, isUsual: true },
	{ host: 'https://models.example', near: 0, isUsual: false }
] as const;
const BROWSERS = ['asks', 'granted', 'denied', 'no such permission', 'webkit'] as const;
const SERVERS = [
	'down',
	'elsewhere',
	'well',
	'origin not listed',
	'foreign and silent about origins',
	'foreign and open',
	'foreign 404',
	'no model',
	'other model',
	'loading',
	'refuses 403',
	'refuses 503',
	'broken 500'
] as const;

interface World {
	readonly page: (typeof PAGES)[number];
	readonly target: (typeof TARGETS)[number];
	readonly browser: (typeof BROWSERS)[number];
	readonly server: (typeof SERVERS)[number];
	readonly engine: Engine;
	readonly isListed: boolean;
	readonly mayPrompt: boolean;
}

function* worlds(): Generator<World> {
	for (const page of PAGES)
		for (const target of TARGETS)
			for (const browser of BROWSERS)
				for (const server of SERVERS)
					for (const engine of ['ollama', 'openai'] as const)
						for (const isListed of [true, false])
							for (const mayPrompt of [true, false]) {
								const world = { page, target, browser, server, engine, isListed, mayPrompt };
								if (exists(world)) yield world;
							}
}

function exists({ page, browser, server, engine }: World): boolean {
	const isInsecure = page.origin.startsWith('http://192');
	// A page without https has no permission to ask about.
	if (isInsecure && browser !== 'no such permission') return false;
	const isOpen = /^https?:\/\/localhost/u.test(page.origin) && engine === 'ollama';
	return !(isOpen && server === 'origin not listed');
}

const needsLeave = ({ page, target, browser }: World): boolean =>
	['asks', 'denied', 'granted'].includes(browser) && page.near < target.near;

function isMixed({ page, target, browser }: World): boolean {
	if (!page.origin.startsWith('https:') || target.host.startsWith('https:')) return false;
	if (target.near === 2) return browser === 'webkit';
	return !(target.near === 1 && page.near === 0 && ['asks', 'granted', 'denied'].includes(browser));
}

/** What stands in the way, outermost first; a cause further in cannot show before that. */
function truthOf(world: World): Cause['kind'][] {
	const truth: Cause['kind'][] = [];
	if (!world.isListed) truth.push('policy');
	if (isMixed(world)) truth.push('mixed_content');
	if (needsLeave(world) && world.browser !== 'granted') truth.push('permission');
	return [...truth, ...serverTruth(world)];
}

function serverTruth({ server }: World): Cause['kind'][] {
	switch (server) {
		case 'down':
			return ['not_running'];
		case 'elsewhere':
		case 'foreign and silent about origins':
		case 'foreign and open':
		case 'foreign 404':
			return ['wrong_port'];
		case 'origin not listed':
			return ['origin_refused'];
		case 'no model':
		case 'other model':
			return ['no_model'];
		case 'loading':
			return ['loading'];
		case 'refuses 503':
		case 'refuses 403':
		case 'broken 500':
			return ['refused'];
		case 'well':
			return [];
	}
}

function seenIn(world: World): Observations {
	const { page, target, browser, engine } = world;
	const permission = { asks: 'prompt', granted: 'granted', denied: 'denied' } as const;
	const seen: Observations = {
		host: target.host,
		engine,
		page: {
			origin: page.origin,
			isSecure: !page.origin.startsWith('http://192'),
			isWebKit: browser === 'webkit'
		},
		permission: browser in permission ? permission[browser as keyof typeof permission] : null,
		isPolicyBlocked: false,
		read: { kind: 'failed' },
		blind: 'failed',
		listing: { kind: 'unread' },
		loaded: null,
		model: 'a:1b',
		isReplyAwaited: world.server === 'loading'
	};
	const isAsked = seen.permission === 'prompt' && page.near < target.near;
	if (isAsked && !world.mayPrompt)
		return { ...seen, read: { kind: 'not_asked' }, blind: 'not_asked' };
	if (!world.isListed) return { ...seen, isPolicyBlocked: true };
	const isHeld = isMixed(world) || (needsLeave(world) && browser !== 'granted');
	return isHeld ? seen : { ...seen, ...served(world) };
}

function served({ server, engine }: World): Partial<Observations> {
	const ours = { kind: 'answered', status: 200, says: 'ours' } as const;
	const names = (...list: string[]): Partial<Observations> => ({
		read: ours,
		listing: { kind: 'names', names: list },
		loaded: engine === 'ollama' ? [] : null
	});
	switch (server) {
		case 'down':
		case 'elsewhere':
			return {};
		case 'origin not listed':
		case 'foreign and silent about origins':
			return { blind: 'opaque' };
		case 'foreign and open':
			return { read: { kind: 'answered', status: 200, says: 'other' } };
		case 'foreign 404':
			return { read: { kind: 'answered', status: 404, says: 'other' } };
		case 'well':
			return names('a:1b');
		case 'no model':
			return names();
		case 'other model':
			return names('b:1b');
		case 'loading':
			return engine === 'ollama'
				? names('a:1b')
				: { read: { kind: 'answered', status: 503, says: 'loading' } };
		case 'refuses 403':
			return { read: { kind: 'answered', status: 403, says: 'nothing' } };
		case 'refuses 503':
			return { read: { kind: 'answered', status: 503, says: 'error' } };
		case 'broken 500':
			return { read: { kind: 'answered', status: 500, says: 'error' } };
	}
}

/** Right is: the outermost obstacle is named, or nothing when there is none. */
function judge(world: World): { isRight: boolean; isConfidentlyWrong: boolean } {
	const truth = truthOf(world);
	const { causes } = diagnose(seenIn(world));
	const isHeldBack = seenIn(world).read.kind === 'not_asked';
	const first = isHeldBack ? 'permission' : truth.at(0);
	const isRight =
		first === undefined ? causes.length === 0 : causes.some(({ kind }) => kind === first);
	const isConfidentlyWrong = causes.some(
		({ kind, certainty }) => certainty === 'sure' && !truth.includes(kind)
	);
	return { isRight, isConfidentlyWrong };
}

test('of all worlds at least 95 % are named right and none is confidently wrong', () => {
	const all = [...worlds()];
	const judged = all.map((world) => ({ world, ...judge(world) }));

	const wrong = judged.filter(({ isConfidentlyWrong }) => isConfidentlyWrong);
	const right = judged.filter(({ isRight }) => isRight);
	const share = ((100 * right.length) / all.length).toFixed(1);
	process.stdout.write(
		`doctor: ${String(all.length)} worlds, ${share} % named right, ${String(wrong.length)} confidently wrong\n`
	);

	expect(wrong.map(({ world }) => world)).toEqual([]);
	expect(all.length).toBeGreaterThan(2000);
	expect(right.length / all.length).toBeGreaterThanOrEqual(0.95);
});

test('two causes are named at most beside the right one', () => {
	const most = Math.max(...[...worlds()].map((world) => diagnose(seenIn(world)).causes.length));

	expect(most).toBeLessThanOrEqual(3);
});
