import { randomBytes } from './bytes';
import { decryptSync, encryptSync, IV_BYTES, KEY_BYTES } from './cipher';

/** A full page of messages, bytes. */
const PAGE_BYTES = 20_000;

/** Rounds until the engine has compiled the cipher: measured, the 5th call of a fresh tab was fast. */
const ROUNDS = 12;

/**
 * Brings the synchronous cipher up to speed, about 0.1 s of the calling thread.
 *
 * Called while the worker derives the key, it keeps the first save after unlocking as quick as the rest.
 */
export function warmUp(): void {
	const key = randomBytes(KEY_BYTES);
	const page = new Uint8Array(PAGE_BYTES);
	for (let round = 0; round < ROUNDS; round += 1) {
		const use = { iv: randomBytes(IV_BYTES), associated: randomBytes(IV_BYTES) };
		decryptSync(key, use, encryptSync(key, use, page));
	}
}
