import { gcm } from '@noble/ciphers/aes.js';
import { concat, randomBytes, type Bytes } from './bytes';

/** 96 bits: the only length GCM uses without hashing it first (NIST SP 800-38D, 5.2.1.1). */
export const IV_BYTES = 12;

/** 128 bits, the longest tag. */
export const TAG_BYTES = 16;

/** AES-256. */
export const KEY_BYTES = 32;

/** What goes beside the key into one use of the cipher. */
export interface Use {
	/** Never the same twice under one key. */
	readonly iv: Bytes;
	/** Not encrypted, and needed unchanged to decrypt. */
	readonly associated: Bytes;
}

/** The key in the form WebCrypto works with; nothing can read its bytes. */
export function importKey(bytes: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Ciphertext and tag, by WebCrypto. */
export async function encrypt(key: CryptoKey, use: Use, plaintext: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.encrypt(toAlgorithm(use), key, plaintext));
}

/** The plaintext, by WebCrypto; null when key, IV, associated data or a byte is another one. */
export async function decrypt(key: CryptoKey, use: Use, boxed: Bytes): Promise<Bytes | null> {
	try {
		return new Uint8Array(await crypto.subtle.decrypt(toAlgorithm(use), key, boxed));
	} catch {
		return null;
	}
}

/** Ciphertext and tag, at once: the same bytes as `encrypt`. [Note: Two ciphers, one format] */
export function encryptSync(key: Bytes, use: Use, plaintext: Bytes): Bytes {
	return gcm(key, use.iv, use.associated).encrypt(plaintext);
}

/** The plaintext, at once; null as in `decrypt`. */
export function decryptSync(key: Bytes, use: Use, boxed: Bytes): Bytes | null {
	try {
		return gcm(key, use.iv, use.associated).decrypt(boxed);
	} catch {
		return null;
	}
}

/** A key under a key: IV, ciphertext and tag in one piece. */
export async function wrap(under: Bytes, secret: Bytes, associated: Bytes): Promise<Bytes> {
	const iv = randomBytes(IV_BYTES);
	return concat(iv, await encrypt(await importKey(under), { iv, associated }, secret));
}

/** What `wrap` was given; null when the wrapping key is another one or anything was changed. */
export async function unwrap(
	under: Bytes,
	wrapped: Bytes,
	associated: Bytes
): Promise<Bytes | null> {
	const iv = wrapped.subarray(0, IV_BYTES);
	return decrypt(await importKey(under), { iv, associated }, wrapped.subarray(IV_BYTES));
}

function toAlgorithm({ iv, associated }: Use): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: associated, tagLength: TAG_BYTES * 8 };
}
