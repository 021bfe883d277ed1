import { failed, ok, type Result } from '#lib/domain';
import { z } from 'zod';
import type { BadParameters, Malformed, NewerVersion } from './failure';
import { checkParameters, Hex, KdfParameters } from './parameters';

/** The version of the file below. */
export const KEY_FILE_VERSION = 1;

/** IV, 32 bytes of key and tag, as hexadecimal text. */
export const WrappedKey = Hex.length(120);

/**
 * The data key, wrapped twice; to be stored in the clear beside what it seals.
 *
 * Holds no check value of either secret: the right one is the one that unwraps.
 */
export const KeyFile = z.strictObject({
	version: z.literal(KEY_FILE_VERSION),
	/** Random; the same in every file that wraps the same data key. */
	keyId: Hex.length(32),
	passphrase: z.strictObject({ kdf: KdfParameters, wrapped: WrappedKey }),
	recovery: z.strictObject({ salt: Hex.length(32), wrapped: WrappedKey })
});
export type KeyFile = Readonly<z.infer<typeof KeyFile>>;

const Versioned = z.looseObject({ version: z.int().positive() });

/**
 * Reads a stored key file.
 *
 * Fails with `newer_version` before anything else of it is judged, `malformed`, or by its parameters.
 */
export function parseKeyFile(
	stored: unknown
): Result<KeyFile, BadParameters | Malformed | NewerVersion> {
	const versioned = Versioned.safeParse(stored);
	if (!versioned.success) return failed({ kind: 'malformed' });
	const { version } = versioned.data;
	if (version > KEY_FILE_VERSION) return failed({ kind: 'newer_version', version });
	const parsed = KeyFile.safeParse(stored);
	if (!parsed.success) return failed({ kind: 'malformed' });
	const checked = checkParameters(parsed.data.passphrase.kdf);
	return checked.ok ? ok(parsed.data) : checked;
}
