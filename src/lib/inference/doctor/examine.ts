import { afterByClock, openCall, type After } from '../call';
import { browserFetch, endpoint, requestTo, type Fetch } from '../host';
import { browserPage, type PagePorts } from './browser-page';
import type { Diagnosis, Engine, Observations } from './causes';
import { diagnose, isAddress } from './diagnose';
import { listing, loadedNames, readingOf, type Answer } from './readings';
import { crossesInward, spaceOf } from './spaces';

/** What to look for, and what stands in for browser and network in tests. */
export interface ExamineOptions {
	readonly engine?: Engine;
	/** The model that is wanted. */
	readonly model?: string | null;
	readonly apiKey?: string;
	/** Lets a request go out although the browser will ask for its permission: after a click that explained it. */
	readonly mayPrompt?: boolean;
	/** Whether a reply was asked for and has not begun. */
	readonly isReplyAwaited?: boolean;
	readonly page?: PagePorts;
	readonly fetch?: Fetch;
	readonly timers?: After;
}

/** How long a server that runs may take to name itself. */
export const EXAMINE_MS = 10_000;
/** How long a person may think about the browser's question. */
export const PERMISSION_MS = 120_000;
// The report of our own policy comes after the request has failed.
const REPORT_MS = 50;

const ASKED_PAGE: Readonly<Record<Engine, string>> = {
	ollama: '/api/version',
	openai: '/v1/models'
};

/**
 * Looks at a server from this page and names what is in the way.
 *
 * No word of a conversation is sent. While the browser would ask for its permission nothing is sent at all, unless
 * `mayPrompt` says so. Never rejects.
 */
export async function examine(host: string, options: ExamineOptions = {}): Promise<Diagnosis> {
	const { page: ports = browserPage(), engine = 'ollama', ...rest } = options;
	const page = ports.facts();
	let seen: Observations = {
		host,
		engine,
		page,
		permission: null,
		isPolicyBlocked: false,
		read: { kind: 'not_asked' },
		blind: 'not_asked',
		listing: { kind: 'unread' },
		loaded: null,
		model: rest.model ?? null,
		isReplyAwaited: rest.isReplyAwaited ?? false
	};
	if (!isAddress(host)) return diagnose(seen);
	const space = spaceOf(host) === 'loopback' ? 'loopback' : 'local';
	seen = { ...seen, permission: await ports.permission(space) };
	const wouldPrompt = isHeldBack(seen);
	if (wouldPrompt && rest.mayPrompt !== true) return diagnose(seen);
	const limitMs = wouldPrompt ? PERMISSION_MS : EXAMINE_MS;
	seen = await look(seen, { ports, limitMs, ...rest });
	// The person may have answered the browser meanwhile.
	return diagnose({ ...seen, permission: await ports.permission(space) });
}

function isHeldBack({ page, host, permission }: Observations): boolean {
	const target = spaceOf(host);
	const isPlainlyPublic = target === 'public';
	const crossing = crossesInward(spaceOf(page.origin), target);
	return permission === 'prompt' && crossing !== 'no' && !isPlainlyPublic;
}

interface Look {
	readonly ports: PagePorts;
	readonly limitMs: number;
	readonly apiKey?: string;
	readonly fetch?: Fetch;
	readonly timers?: After;
}

async function look(seen: Observations, look: Look): Promise<Observations> {
	const { ports, timers = afterByClock } = look;
	const policy = ports.watchPolicy(seen.host);
	try {
		const ask = (path: string): Promise<Answer> => read(seen.host, path, look);
		const first = await ask(ASKED_PAGE[seen.engine]);
		const reading = readingOf(first, seen.engine);
		if (reading.kind === 'answered') return await ours({ ...seen, read: reading }, first, ask);
		if (reading.kind === 'silent') return { ...seen, read: reading };
		await new Promise<void>((resolve) => timers(REPORT_MS, resolve));
		if (policy.isBlocked()) return { ...seen, read: reading, isPolicyBlocked: true };
		return { ...seen, read: reading, blind: await knock(seen.host, look) };
	} finally {
		policy.stop();
	}
}

/** What else a server tells once it is known for the one that was looked for. */
async function ours(
	seen: Observations,
	first: Answer,
	ask: (path: string) => Promise<Answer>
): Promise<Observations> {
	if (seen.read.kind !== 'answered' || seen.read.says !== 'ours') return seen;
	if (seen.engine === 'openai') {
		// Servers of this kind list their model before it can answer.
		const health = readingOf(await ask('/health'), seen.engine);
		const isUnwell = health.kind === 'answered' && health.status === 503;
		return { ...seen, read: isUnwell ? health : seen.read, listing: listing(first, seen.engine) };
	}
	const [tags, ps] = await Promise.all([ask('/api/tags'), ask('/api/ps')]);
	return { ...seen, listing: listing(tags, seen.engine), loaded: loadedNames(ps) };
}

async function read(host: string, path: string, look: Look): Promise<Answer> {
	const { fetch = browserFetch, timers = afterByClock, apiKey, limitMs } = look;
	const call = openCall(new AbortController().signal, timers);
	call.allow(limitMs);
	try {
		const response = await fetch(endpoint(host, path), requestTo(host, call.signal, { apiKey }));
		return { kind: 'answered', status: response.status, text: await response.text() };
	} catch {
		const { kind } = call.failureOr({ kind: 'unreachable' });
		return { kind: kind === 'silent' ? 'silent' : 'failed' };
	} finally {
		call.end();
	}
}

/** Whether anybody answers, where the answer itself may not be read. */
async function knock(host: string, look: Look): Promise<'opaque' | 'failed'> {
	const { fetch = browserFetch, timers = afterByClock, limitMs } = look;
	const call = openCall(new AbortController().signal, timers);
	call.allow(limitMs);
	try {
		// Browsers refuse requests of this mode that do not follow redirects.
		const blind: RequestInit = { mode: 'no-cors', redirect: 'follow' };
		await fetch(endpoint(host, '/'), { ...requestTo(host, call.signal), ...blind });
		return 'opaque';
	} catch {
		return 'failed';
	} finally {
		call.end();
	}
}
