/** The part of `fetch` that clients use, so that tests can stand in for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Calls the browser's own `fetch`, which refuses to be called as a field of something else. */
export const browserFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** What the local network permission of browsers asks a request to say of its target. */
export interface LocalRequestInit extends RequestInit {
	readonly targetAddressSpace?: 'local';
}

/** Four numbers, as `URL` writes them; `10.example.org` is a name. */
const PRIVATE_V4 = /^(?:10\.\d+|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$/u;
const PRIVATE_V6 = /^\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/u;
/** An IPv4 address inside an IPv6 one, as `URL` writes it. */
const MAPPED_V4 = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/u;

/**
 * `local` for an address of the private network, else undefined.
 *
 * Loopback must stay without it: a target that does not match its address fails. [Platform reference 2.5]
 */
export function addressSpace(host: string): 'local' | undefined {
	const name = URL.canParse(host) ? new URL(host).hostname.toLowerCase().replace(/\.$/u, '') : '';
	const isPrivate =
		PRIVATE_V4.test(unmapped(name)) || PRIVATE_V6.test(name) || name.endsWith('.local');
	return isPrivate ? 'local' : undefined;
}

/** The IPv4 address inside an IPv6 one in dots; any other name as it is. */
function unmapped(name: string): string {
	const [, high, low] = MAPPED_V4.exec(name) ?? [];
	if (high === undefined || low === undefined) return name;
	return [high, low]
		.map((half) => parseInt(half, 16))
		.flatMap((half) => [half >> 8, half & 255])
		.join('.');
}

/** The address of one call; `host` may end in slashes or hold a path of its own. */
export function endpoint(host: string, path: string): string {
	return `${host.replace(/\/+$/u, '')}${path}`;
}

/** What differs from request to request. */
export interface RequestParts {
	/** Sent as JSON; without it the request is a GET. */
	readonly body?: unknown;
	readonly apiKey?: string | undefined;
	/** Sends the body as plain text: a page that goes away has no time for the question that comes before JSON. */
	readonly isPlain?: boolean | undefined;
}

/**
 * A request with no header beyond content type and key, since servers allow few, and none of the browser's own state.
 *
 * Redirects fail: the words go to the configured host or nowhere.
 */
export function requestTo(
	host: string,
	signal: AbortSignal,
	{ body, apiKey, isPlain = false }: RequestParts = {}
): LocalRequestInit {
	const space = addressSpace(host);
	return {
		method: body === undefined ? 'GET' : 'POST',
		headers: {
			...(body !== undefined && { 'content-type': isPlain ? 'text/plain' : 'application/json' }),
			...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` })
		},
		...(body !== undefined && { body: JSON.stringify(body) }),
		signal,
		redirect: 'error',
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		cache: 'no-store',
		...(space !== undefined && { targetAddressSpace: space })
	};
}
