import { utf8, type Bytes } from './bytes';

/** The first byte of what is sealed. */
const JSON_KIND = 0;
const BYTES_KIND = 1;

const decoder = new TextDecoder();

/**
 * A value as bytes: one byte for its kind, then JSON in UTF-8, or the bytes themselves.
 *
 * As JSON has it: a field that is undefined goes, NaN becomes null, -0 becomes 0. Throws for undefined itself.
 */
export function toContent(value: unknown): Bytes {
	if (value instanceof Uint8Array) return withKind(BYTES_KIND, value);
	const json = JSON.stringify(value) as string | undefined;
	if (json === undefined) throw new TypeError('this kind of value cannot be sealed');
	return withKind(JSON_KIND, utf8(json));
}

/** The value again. Only asked for what the cipher has found genuine. */
export function fromContent(content: Bytes): unknown {
	const body = content.subarray(1);
	return content[0] === BYTES_KIND ? body.slice() : JSON.parse(decoder.decode(body));
}

function withKind(kind: number, body: Uint8Array): Bytes {
	const content = new Uint8Array(1 + body.length);
	content[0] = kind;
	content.set(body, 1);
	return content;
}
