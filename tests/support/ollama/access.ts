import type { IncomingMessage } from 'node:http';
import { hostname } from 'node:os';

// Who may call Ollama. [Platform reference 2.4]

const ALWAYS = [
	/^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?$/u,
	/^(?:app|file|tauri|vscode-webview|vscode-file):\/\//u
];
const HEADERS =
	'Authorization,Content-Type,User-Agent,Accept,X-Requested-With,OpenAI-Beta,x-stainless-lang,x-stainless-package-version,x-stainless-os,x-stainless-arch,x-stainless-retry-count,x-stainless-runtime,x-stainless-runtime-version,x-stainless-async,x-stainless-helper-method,x-stainless-poll-helper,x-stainless-custom-poll-interval,x-stainless-timeout';
const PRIVATE =
	/^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[?(?:::1|f[cd]|fe80))/u;

/** What a request gets before its path is looked at. */
export interface Access {
	/** 403 refuses; 204 answers a preflight; null lets it through. */
	readonly status: 403 | 204 | null;
	readonly headers: Readonly<Record<string, string>>;
}

/** Applies the origin and host rules. `origins` adds to the list, as OLLAMA_ORIGINS does; `*` in one matches anything. */
export function accessOf(request: IncomingMessage, origins: readonly string[]): Access {
	const { origin, host = '' } = request.headers;
	const isCross = origin !== undefined && !origin.endsWith(`://${host}`);
	if (isCross && !isAllowed(origin, origins)) return { status: 403, headers: {} };
	const cors = isCross ? { 'access-control-allow-origin': origin, vary: 'Origin' } : {};
	if (isCross && request.method === 'OPTIONS') {
		return {
			status: 204,
			headers: {
				...cors,
				'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS',
				'access-control-allow-headers': HEADERS,
				'access-control-max-age': '43200'
			}
		};
	}
	return { status: isKnownHost(host) ? null : 403, headers: cors };
}

function isAllowed(origin: string, extra: readonly string[]): boolean {
	return [...ALWAYS, ...extra.map(wildcard)].some((pattern) => pattern.test(origin));
}

function wildcard(pattern: string): RegExp {
	const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'));
	return new RegExp(`^${parts.join('.*')}$`, 'u');
}

function isKnownHost(host: string): boolean {
	const name = host.replace(/:\d+$/u, '').toLowerCase();
	const isLocalName =
		['', 'localhost', hostname().toLowerCase()].includes(name) ||
		/\.(?:localhost|local|internal)$/u.test(name);
	return isLocalName || PRIVATE.test(name);
}
