import { Halted } from './failure';

/** Keys that serve to reach the prototype of objects; no record of ours has one. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a closer look is needed: such a key in the clear, or ASCII written as an escape, which hides one and which
 * `JSON.stringify` never writes. Inside a text the quotes would be escaped, so words about such keys do not match.
 */
const SUSPECT = /"(?:__proto__|constructor|prototype)"\s*:|\\u00[2-7]/;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a line. Throws `not_text`. */
export function decodeLine(bytes: Uint8Array): string {
	try {
		return decoder.decode(bytes);
	} catch {
		throw new Halted({ kind: 'not_text' });
	}
}

/** The value of a line, undefined when it is no JSON. Throws `forbidden_key`. */
export function parseLine(text: string): unknown {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined; // its message would quote what a person wrote
	}
	if (SUSPECT.test(text) && hasForbiddenKey(value)) throw new Halted({ kind: 'forbidden_key' });
	return value;
}

/** By a list of its own: a value nested as deep as a line is long must not exhaust the stack. */
function hasForbiddenKey(value: unknown): boolean {
	const open = [value];
	while (open.length > 0) {
		const next = open.pop();
		if (typeof next !== 'object' || next === null) continue;
		for (const [key, inner] of Object.entries(next)) {
			if (FORBIDDEN.has(key)) return true;
			open.push(inner);
		}
	}
	return false;
}
