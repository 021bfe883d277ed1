import { failed, ok, type Result } from '#lib/domain';

/** Why an address cannot be one of the machines Chiron may talk to. */
export type HostFailure =
	/** No address, or with a path, a name and password, a search or a wildcard. */
	| { readonly kind: 'not_an_address' }
	/** Neither http nor https. */
	| { readonly kind: 'not_http' }
	/** This computer, which needs no permission. */
	| { readonly kind: 'this_computer' }
	/** Digits and colons: browsers do not match these in a policy. */
	| { readonly kind: 'ipv6' }
	/** Without encryption to a machine that is not near. */
	| { readonly kind: 'unencrypted_internet' }
	/** A name of one word, unencrypted: whichever machine goes by it in the network of the day. To be confirmed. */
	| { readonly kind: 'unsure_name'; readonly origin: string; readonly name: string }
	/** The list is as long as it may be. */
	| { readonly kind: 'too_many' };

/** What is wrong with an address itself. */
type RefusedAddress = Exclude<HostFailure['kind'], 'unsure_name' | 'too_many'>;

/** More machines than a household has; it keeps the policy of a page short. */
export const MOST_HOSTS = 16;

const PLAIN_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u;
const THIS_COMPUTER = /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|\[::\])$/u;
/** Addresses and names of private networks; 100.64/10 is what private networks laid over the internet use. */
const NEAR_NUMBER =
	/^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[.\d]+$/u;
const ONE_WORD = /^[^.]+$/u;
const NEAR_NAME = /^[^.]+$|\.(?:local|lan|home|internal|intranet|home\.arpa|ts\.net)$/u;
/** Nothing but scheme, name and port, and a slash at most. What follows could widen a policy or hide where words go. */
const ORIGIN_ONLY = /^[a-z][a-z0-9+.-]*:\/\/[^/\\?#@*\s;,'"]+\/?$/iu;

/**
 * The origin of an address a person typed, as a policy takes it: `http://192.168.1.20:11434`.
 *
 * Without a scheme it is taken for http. The origin holds nothing but scheme, plain name and port, so it can be put into
 * a policy as it is.
 */
export function readHost(typed: string): Result<string, HostFailure> {
	const trimmed = typed.trim();
	const address = trimmed.includes('://') ? trimmed : `http://${trimmed}`;
	if (!ORIGIN_ONLY.test(address) || !URL.canParse(address))
		return failed({ kind: 'not_an_address' });
	const url = new URL(address);
	const kind = whyNot(url);
	return kind === null ? ok(url.origin) : failed({ kind });
}

/** The name of an origin where another network may know another machine by it, and nothing would tell; else null. */
export function unsureName(origin: string): string | null {
	const { protocol, hostname } = new URL(origin);
	return protocol === 'http:' && ONE_WORD.test(hostname) ? hostname : null;
}

function whyNot({ protocol, hostname }: URL): RefusedAddress | null {
	if (protocol !== 'http:' && protocol !== 'https:') return 'not_http';
	if (THIS_COMPUTER.test(hostname)) return 'this_computer';
	if (hostname.startsWith('[')) return 'ipv6';
	if (!PLAIN_NAME.test(hostname)) return 'not_an_address';
	const isNear = NEAR_NUMBER.test(hostname) || NEAR_NAME.test(hostname);
	return protocol === 'http:' && !isNear ? 'unencrypted_internet' : null;
}
