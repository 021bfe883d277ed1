import type { Cause, Certainty, Diagnosis, Observations, Reading } from './causes';
import { crossesInward, spaceOf } from './spaces';

/**
 * Names what is in the way, from what was seen.
 *
 * Never sure of a cause that another would explain as well: a refused origin and a foreign server look alike from a page,
 * and so do a server that is down and one on another port. [Platform reference 2.6]
 */
export function diagnose(seen: Observations): Diagnosis {
	if (!isAddress(seen.host)) return { causes: [{ kind: 'bad_address', certainty: 'sure' }] };
	// Our policy is checked before anything else the browser does, and is the only one that tells.
	if (seen.isPolicyBlocked) return { causes: [{ kind: 'policy', certainty: 'sure' }] };
	switch (seen.read.kind) {
		case 'answered':
			return { causes: answered(seen, seen.read) };
		case 'not_asked':
			return { causes: notAsked(seen) };
		case 'failed':
			return { causes: seen.blind === 'opaque' ? unreadable(seen) : nothing(seen) };
		case 'silent':
			return { causes: nothing(seen) };
	}
}

/** Whether an address is one a page can call. */
export function isAddress(host: string): boolean {
	return URL.canParse(host) && /^https?:$/u.test(new URL(host).protocol);
}

type Answered = Extract<Reading, { kind: 'answered' }>;

function answered(seen: Observations, { status, says }: Answered): Cause[] {
	if (says === 'ours') return models(seen);
	if (says === 'loading') return [{ kind: 'loading', certainty: 'sure' }];
	const foreign = (certainty: Certainty): Cause => ({
		kind: 'wrong_port',
		certainty,
		seen: 'other_server'
	});
	// Every version of the looked-for server knows the page that was asked for.
	if (status < 400 || status === 404 || status === 405) return [foreign('sure')];
	const refused: Cause = { kind: 'refused', status, certainty: 'sure' };
	if (says === 'other') return [refused, foreign('possible')];
	const mayLoad = status === 503 && seen.engine === 'openai';
	return mayLoad ? [{ kind: 'loading', certainty: 'possible' }, refused] : [refused];
}

function models({ listing, model, engine, isReplyAwaited, loaded }: Observations): Cause[] {
	if (listing.kind === 'refused') {
		return [{ kind: 'refused', status: listing.status, certainty: 'sure' }];
	}
	if (listing.kind === 'unread') return [];
	if (listing.names.length === 0) return [{ kind: 'no_model', model: null, certainty: 'sure' }];
	if (model === null) return [];
	if (!includesModel(listing.names, model)) {
		// Some servers of one model answer to any name.
		return [{ kind: 'no_model', model, certainty: engine === 'ollama' ? 'sure' : 'possible' }];
	}
	if (!isReplyAwaited) return [];
	// A model is told to be in memory from the moment its loading begins.
	const isAbsent = loaded !== null && !includesModel(loaded, model);
	return [{ kind: 'loading', certainty: isAbsent ? 'sure' : 'possible' }];
}

function includesModel(names: readonly string[], model: string): boolean {
	const full = (name: string): string => (name.includes(':') ? name : `${name}:latest`);
	return names.some((name) => full(name) === full(model));
}

function notAsked(seen: Observations): Cause[] {
	const crossing = crossingOf(seen);
	if (seen.permission !== 'prompt' || crossing === 'no') return [];
	return [
		{ kind: 'permission', state: 'prompt', certainty: crossing === 'yes' ? 'sure' : 'possible' }
	];
}

/** Origins Ollama lets in whatever its settings say. [Platform reference 2.4] */
const ALWAYS_ALLOWED = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?$/u;
const OLLAMA_PORT = '11434';

function unreadable({ page, engine, host }: Observations): Cause[] {
	const isLetIn = engine === 'ollama' && ALWAYS_ALLOWED.test(page.origin);
	if (isLetIn) return [{ kind: 'wrong_port', seen: 'other_server', certainty: 'sure' }];
	const refused: Cause = { kind: 'origin_refused', origin: page.origin, certainty: 'possible' };
	const foreign: Cause = { kind: 'wrong_port', seen: 'other_server', certainty: 'possible' };
	const isUsual = engine === 'openai' || new URL(host).port === OLLAMA_PORT;
	return isUsual ? [refused, foreign] : [foreign, refused];
}

/** Nothing came back in either way. */
function nothing(seen: Observations): Cause[] {
	const blocks = [mixedContent(seen), permission(seen)].filter((cause) => cause !== null);
	const sure = blocks.find(({ certainty }) => certainty === 'sure');
	if (sure !== undefined) return [sure];
	return [
		...blocks,
		{ kind: 'not_running', certainty: 'possible' },
		{ kind: 'wrong_port', seen: 'nothing', certainty: 'possible' }
	];
}

function mixedContent({ page, host, permission }: Observations): Cause | null {
	const isMixed = page.origin.startsWith('https:') && new URL(host).protocol === 'http:';
	if (!isMixed) return null;
	const target = spaceOf(host);
	if (target === 'loopback') {
		return page.isWebKit ? { kind: 'mixed_content', certainty: 'possible' } : null;
	}
	// A grant relaxes the rule, and only for targets that the request names as local. [Platform reference 2.5]
	if (target !== 'local' || permission === null) {
		return { kind: 'mixed_content', certainty: 'sure' };
	}
	const isAskedFor = crossesInward(spaceOf(page.origin), target) === 'yes';
	return isAskedFor ? null : { kind: 'mixed_content', certainty: 'possible' };
}

function permission(seen: Observations): Cause | null {
	const crossing = crossingOf(seen);
	if (crossing === 'no') return null;
	if (!seen.page.isSecure) {
		return { kind: 'permission', state: 'insecure', certainty: 'possible' };
	}
	if (seen.permission === null || seen.permission === 'granted') return null;
	const isSure = crossing === 'yes' && seen.permission === 'denied';
	return {
		kind: 'permission',
		state: seen.permission,
		certainty: isSure ? 'sure' : 'possible'
	};
}

function crossingOf({ page, host }: Observations): 'yes' | 'maybe' | 'no' {
	return crossesInward(spaceOf(page.origin), spaceOf(host));
}
