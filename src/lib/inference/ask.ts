import { failed, ok, type Result } from '#lib/domain';
import type { z } from 'zod';
import { afterByClock, openCall, type After, type Call } from './call';
import type { ReplyFailure } from './client';
import { browserFetch, endpoint, requestTo, type Fetch } from './host';

/** How long a list, a version or a model's facts may take. */
const ASK_MS = 10_000;

/** What stands in for the network and the clock in tests, and the key some servers want. */
export interface Reach {
	readonly fetch?: Fetch;
	readonly timers?: After;
	readonly apiKey?: string | undefined;
}

/** A short question to a server. */
export interface Question {
	readonly host: string;
	readonly path: string;
	/** Sent as JSON; without it the request is a GET. */
	readonly body?: unknown;
	/** Lets the request outlive the page; its body goes as plain text, which Ollama reads as well. */
	readonly keepalive?: boolean;
}

/** The answer to a question in a call of its own. */
export async function ask<T>(
	schema: z.ZodType<T>,
	question: Question,
	reach: Reach = {}
): Promise<Result<T, ReplyFailure>> {
	const call = openCall(new AbortController().signal, reach.timers ?? afterByClock);
	try {
		return await askWithin(schema, question, { ...reach, call });
	} finally {
		call.end();
	}
}

/** The answer to a question that is part of a longer call. */
export async function askWithin<T>(
	schema: z.ZodType<T>,
	{ host, path, body, keepalive = false }: Question,
	{ fetch = browserFetch, apiKey, call }: Reach & { readonly call: Call }
): Promise<Result<T, ReplyFailure>> {
	call.allow(ASK_MS);
	try {
		const request = requestTo(host, call.signal, { body, apiKey, isPlain: keepalive });
		const response = await fetch(
			endpoint(host, path),
			keepalive ? { ...request, keepalive } : request
		);
		const text = await response.text();
		if (!response.ok) return failed({ kind: 'refused', status: response.status });
		return parse(schema, text);
	} catch {
		return failed(call.failureOr({ kind: 'unreachable' }));
	} finally {
		call.heard();
	}
}

function parse<T>(schema: z.ZodType<T>, text: string): Result<T, ReplyFailure> {
	try {
		const parsed = schema.safeParse(JSON.parse(text));
		return parsed.success ? ok(parsed.data) : failed({ kind: 'malformed' });
	} catch {
		return failed({ kind: 'malformed' });
	}
}
