import { ok } from '#lib/domain';
import { randomBytes, utf8, type Bytes } from './bytes';
import type { Derive } from './derive';
import { makeKey, type Key } from './key';
import { createKeyring, type NewKeyring } from './keyring';
import type { Passphrase } from './passphrase';

/** Stands in for Argon2id where the test is about something else: one round of SHA-256. */
export const deriveFast: Derive = async (passphrase, { salt }) =>
	ok(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`${salt}${passphrase}`))));

export function by(passphrase: string): Passphrase {
	return { passphrase, derive: deriveFast };
}

export async function makeKeyring(passphrase = 'a long walk at dusk'): Promise<NewKeyring> {
	const made = await createKeyring(by(passphrase));
	if (!made.ok) throw new Error(made.failure.kind);
	return made.value;
}

export function randomKey(): Promise<Key> {
	return makeKey('00'.repeat(16), randomBytes(32));
}

/** The value of a result that must be there. */
export function valueOf<T>(
	result:
		| { readonly ok: true; readonly value: T }
		| { readonly ok: false; readonly failure: { readonly kind: string } }
): T {
	if (!result.ok) throw new Error(result.failure.kind);
	return result.value;
}

/** A copy with one bit of one byte changed. */
export function withFlip(bytes: Uint8Array, at: number, bit = at % 8): Bytes {
	const copy = new Uint8Array(bytes);
	copy[at] = (copy[at] ?? 0) ^ (1 << bit);
	return copy;
}
