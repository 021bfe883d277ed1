// The worker is bundled from here: an import of the domain, even for one line, would put all its rules into it.
import { hexToBytes } from '@noble/ciphers/utils.js';
import { argon2id } from 'hash-wasm';
import { utf8, type Bytes } from './bytes';
import { KEY_BYTES } from './cipher';
import type { KdfParameters } from './parameters';

/** The key of a normalized passphrase; null when the function cannot run here. Checks no parameters. */
export async function deriveBytes(
	passphrase: string,
	parameters: KdfParameters
): Promise<Bytes | null> {
	try {
		return await run(utf8(passphrase), parameters);
	} catch {
		return null; // the library's message may quote what it was given
	}
}

async function run(password: Bytes, parameters: KdfParameters): Promise<Bytes> {
	const salt = hexToBytes(parameters.salt);
	if (parameters.name === 'pbkdf2-sha256') {
		const base = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
		const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: parameters.rounds };
		return new Uint8Array(await crypto.subtle.deriveBits(how, base, KEY_BYTES * 8));
	}
	const bytes = await argon2id({
		password,
		salt,
		memorySize: parameters.memoryKiB,
		iterations: parameters.passes,
		parallelism: parameters.lanes,
		hashLength: KEY_BYTES,
		outputType: 'binary'
	});
	return bytes as Bytes;
}
