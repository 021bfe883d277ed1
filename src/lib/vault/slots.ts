import { bytesToHex, hexToBytes } from '@noble/ciphers/utils.js';
import { randomBytes, utf8, type Bytes } from './bytes';
import { KEY_BYTES, unwrap, wrap } from './cipher';
import { KEY_FILE_VERSION, type KeyFile } from './key-file';
import { toList, type KdfParameters } from './parameters';

const SALT_BYTES = 16;

/** The data key under the key of a passphrase, whose bytes are overwritten. */
export async function wrapByPassphrase(
	{ keyId, bytes }: { readonly keyId: string; readonly bytes: Bytes },
	derived: { readonly bytes: Bytes; readonly kdf: KdfParameters }
): Promise<KeyFile['passphrase']> {
	const wrapped = await wrap(derived.bytes, bytes, bindTo(keyId, derived.kdf));
	derived.bytes.fill(0);
	return { kdf: derived.kdf, wrapped: bytesToHex(wrapped) };
}

/** The data key under a recovery code. */
export async function wrapByCode(
	{ keyId, bytes }: { readonly keyId: string; readonly bytes: Bytes },
	code: Bytes
): Promise<KeyFile['recovery']> {
	const salt = randomBytes(SALT_BYTES);
	const wrapped = await wrap(await expand(code, salt), bytes, bindTo(keyId, 'recovery'));
	return { salt: bytesToHex(salt), wrapped: bytesToHex(wrapped) };
}

/** The data key, or null when the passphrase key is not the one. */
export function openByPassphrase(file: KeyFile, derived: Bytes): Promise<Bytes | null> {
	const wrapped = hexToBytes(file.passphrase.wrapped) as Bytes;
	return unwrap(derived, wrapped, bindTo(file.keyId, file.passphrase.kdf));
}

/** The data key, or null when the recovery code is not the one. */
export async function openByCode(file: KeyFile, code: Bytes): Promise<Bytes | null> {
	const under = await expand(code, hexToBytes(file.recovery.salt));
	const wrapped = hexToBytes(file.recovery.wrapped) as Bytes;
	return unwrap(under, wrapped, bindTo(file.keyId, 'recovery'));
}

/** The code has all the entropy a key needs: it is spread out, not stretched. */
async function expand(code: Bytes, salt: Bytes): Promise<Bytes> {
	const base = await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveBits']);
	const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('chiron recovery code 1') };
	return new Uint8Array(await crypto.subtle.deriveBits(how, base, KEY_BYTES * 8));
}

/** A slot cannot be moved to another key's file or into the place of the other slot, nor its parameters be changed. */
function bindTo(keyId: string, slot: KdfParameters | 'recovery'): Bytes {
	const how = slot === 'recovery' ? [slot] : ['passphrase', ...toList(slot)];
	return utf8(JSON.stringify(['chiron key file', KEY_FILE_VERSION, keyId, ...how]));
}
