/** Bytes that WebCrypto takes without a copy. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** Fresh bytes from the platform's random generator. */
export function randomBytes(length: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(length));
}

/** UTF-8. */
export function utf8(text: string): Bytes {
	return encoder.encode(text);
}

/** All parts in one piece, in order. */
export function concat(...parts: readonly ArrayLike<number>[]): Bytes {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
