import { failed, ok, type Result } from '#lib/domain';
import { bytesToHex } from '@noble/ciphers/utils.js';
import { randomBytes, type Bytes } from './bytes';
import { KEY_BYTES } from './cipher';
import type {
	BadParameters,
	DeriveFailure,
	EmptyPassphrase,
	Locked,
	Mistyped,
	OtherKey,
	WrongSecret
} from './failure';
import { makeKey, materialFor, type Key } from './key';
import { KEY_FILE_VERSION, type KeyFile } from './key-file';
import { deriveNew, type Passphrase } from './passphrase';
import { fromRecoveryText, newRecoveryCode } from './recovery-code';
import { openByCode, openByPassphrase, wrapByCode, wrapByPassphrase } from './slots';

const KEY_ID_BYTES = 16;

export interface NewKeyring {
	/** Open, ready to seal. */
	readonly key: Key;
	/** To be stored before anything is sealed: without it what is sealed is lost. */
	readonly keyFile: KeyFile;
	/** To be shown once and printed; it is kept nowhere. */
	readonly recoveryCode: string;
}

/** Makes a random data key and wraps it by the passphrase and by a new recovery code. */
export async function createKeyring(
	passphrase: Passphrase
): Promise<Result<NewKeyring, DeriveFailure | EmptyPassphrase>> {
	const derived = await deriveNew(passphrase);
	if (!derived.ok) return derived;
	const own = { keyId: bytesToHex(randomBytes(KEY_ID_BYTES)), bytes: randomBytes(KEY_BYTES) };
	const code = newRecoveryCode();
	const keyFile: KeyFile = {
		version: KEY_FILE_VERSION,
		keyId: own.keyId,
		passphrase: await wrapByPassphrase(own, derived.value),
		recovery: await wrapByCode(own, code.bytes)
	};
	return ok({ key: await makeKey(own.keyId, own.bytes), keyFile, recoveryCode: code.text });
}

/** Opens the data key by the passphrase. A wrong one costs nothing but time: `wrong_secret`, always the same. */
export async function unlockWithPassphrase(
	file: KeyFile,
	{ passphrase, derive, signal }: Passphrase
): Promise<Result<Key, BadParameters | DeriveFailure | WrongSecret>> {
	if (passphrase === '') return failed({ kind: 'wrong_secret' });
	const derived = await derive(passphrase, file.passphrase.kdf, signal);
	if (!derived.ok) return derived;
	const opened = await openByPassphrase(file, derived.value);
	derived.value.fill(0);
	return toKey(file, opened);
}

/** Opens the data key by the recovery code as typed; `mistyped` when the code does not add up. */
export async function unlockWithRecoveryCode(
	file: KeyFile,
	typed: string
): Promise<Result<Key, Mistyped | WrongSecret>> {
	const code = fromRecoveryText(typed);
	if (!code.ok) return code;
	return toKey(file, await openByCode(file, code.value));
}

/** The key file with another passphrase; what is sealed stays as it is. Ask for the old passphrase first. */
export async function changePassphrase(
	file: KeyFile,
	key: Key,
	passphrase: Passphrase
): Promise<Result<KeyFile, DeriveFailure | EmptyPassphrase | Locked | OtherKey>> {
	const derived = await deriveNew(passphrase);
	if (!derived.ok) return derived;
	const own = materialFor(key, file.keyId);
	if (!own.ok) return own;
	return ok({ ...file, passphrase: await wrapByPassphrase(own.value, derived.value) });
}

/** The key file with a new recovery code, and the code; the old one no longer opens this file. */
export async function replaceRecoveryCode(
	file: KeyFile,
	key: Key
): Promise<Result<Omit<NewKeyring, 'key'>, Locked | OtherKey>> {
	const own = materialFor(key, file.keyId);
	if (!own.ok) return own;
	const code = newRecoveryCode();
	const recovery = await wrapByCode(own.value, code.bytes);
	return ok({ keyFile: { ...file, recovery }, recoveryCode: code.text });
}

async function toKey(file: KeyFile, bytes: Bytes | null): Promise<Result<Key, WrongSecret>> {
	if (bytes === null) return failed({ kind: 'wrong_secret' });
	return ok(await makeKey(file.keyId, bytes));
}
