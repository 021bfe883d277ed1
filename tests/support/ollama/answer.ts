import type { Refusal } from './plan.ts';

/** An answer in one piece. */
export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
}

/** JSON as the server sends it. */
export function json(status: number, value: object): Answer {
	const headers = { 'content-type': 'application/json; charset=utf-8' };
	return { status, headers, body: JSON.stringify(value) };
}

/** Plain text. */
export function text(status: number, body: string): Answer {
	return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** A refusal in the shape that was asked for; proxies in front of a server send HTML or nothing. */
export function refused({ status, body, message = 'no', type }: Refusal, path = ''): Answer {
	const isOpenAi = /^\/(?:v1\/|health)/u.test(path);
	if (body === 'json' && isOpenAi) {
		return json(status, { error: { code: status, message, type: type ?? 'server_error' } });
	}
	if (body === 'json') return json(status, { error: message });
	if (body === 'empty') return { status, headers: {} };
	const page = `<html><body><h1>${String(status)}</h1>${message}</body></html>`;
	return { status, headers: { 'content-type': 'text/html' }, body: page };
}
