import { failed, ok, type Result } from '#lib/domain';
import type { Bytes } from './bytes';
import type { Derive } from './derive';
import type { DeriveFailure, EmptyPassphrase } from './failure';
import { newParameters, type KdfParameters } from './parameters';

/** A passphrase and what turns it into a key. Kept no longer than the call it is handed to. */
export interface Passphrase {
	readonly passphrase: string;
	readonly derive: Derive;
	/** Ends the derivation. */
	readonly signal?: AbortSignal;
}

interface Derived {
	readonly bytes: Bytes;
	readonly kdf: KdfParameters;
}

/** A key from a new passphrase: by Argon2id, or by PBKDF2 where that cannot run. */
export async function deriveNew(
	given: Passphrase
): Promise<Result<Derived, DeriveFailure | EmptyPassphrase>> {
	if (given.passphrase === '') return failed({ kind: 'empty_passphrase' });
	for (const name of ['argon2id', 'pbkdf2-sha256'] as const) {
		const kdf = newParameters(name);
		const derived = await given.derive(given.passphrase, kdf, given.signal);
		if (derived.ok) return ok({ bytes: derived.value, kdf });
		if (derived.failure.kind === 'stopped') return failed({ kind: 'stopped' });
	}
	return failed({ kind: 'unavailable' });
}
