import { failed, ok, type Result } from '#lib/domain';
import { bytesToHex, hexToBytes } from '@noble/ciphers/utils.js';
import { utf8, type Bytes } from './bytes';
import { unwrap, wrap } from './cipher';
import type {
	BadParameters,
	DeriveFailure,
	EmptyPassphrase,
	Locked,
	Malformed,
	Mistyped,
	NewerVersion,
	OtherKey,
	WrongSecret
} from './failure';
import { FILE_VERSION, type FileHeader } from './file-header';
import { materialFor, type Key, type KeyMaterial } from './key';
import { parseKeyFile, type KeyFile } from './key-file';
import { unlockWithPassphrase, unlockWithRecoveryCode } from './keyring';
import { deriveNew, type Passphrase } from './passphrase';

/** What a new file is sealed under: a passphrase of its own, or the open keyring (nobody has to be asked). */
export type FileLock =
	| ({ readonly lock: 'passphrase' } & Passphrase)
	| { readonly lock: 'keyring'; readonly key: Key; readonly keyFile: KeyFile };

/** What a file is opened by. A passphrase fits both kinds of file, the other two those of a keyring. */
export type FileSecret =
	| ({ readonly by: 'passphrase' } & Passphrase)
	| { readonly by: 'recovery_code'; readonly code: string }
	| { readonly by: 'key'; readonly key: Key };

export type LockFailure = DeriveFailure | EmptyPassphrase | Locked | OtherKey;

export type UnlockFailure =
	| BadParameters
	| DeriveFailure
	| Locked
	| Malformed
	| Mistyped
	| NewerVersion
	| OtherKey
	| WrongSecret;

/** The header that holds the key of a new file. */
export async function lockFile(
	fileKey: Bytes,
	by: FileLock
): Promise<Result<FileHeader, LockFailure>> {
	if (by.lock === 'passphrase') {
		const derived = await deriveNew(by);
		if (!derived.ok) return derived;
		const wrapped = bytesToHex(await wrap(derived.value.bytes, fileKey, bindTo('passphrase')));
		derived.value.bytes.fill(0);
		return ok({ lock: 'passphrase', kdf: derived.value.kdf, wrapped });
	}
	const own = materialFor(by.key, by.keyFile.keyId);
	if (!own.ok) return own;
	const wrapped = bytesToHex(await wrap(own.value.bytes, fileKey, bindTo('keyring')));
	return ok({ lock: 'keyring', keyFile: by.keyFile, wrapped });
}

/** The key of a file. */
export async function unlockFile(
	header: FileHeader,
	secret: FileSecret
): Promise<Result<Bytes, UnlockFailure>> {
	const under = await (header.lock === 'passphrase'
		? deriveFor(header.kdf, secret)
		: openKeyring(header.keyFile, secret));
	if (!under.ok) return under;
	const wrapped = hexToBytes(header.wrapped) as Bytes;
	const fileKey = await unwrap(under.value, wrapped, bindTo(header.lock));
	if (secret.by !== 'key') under.value.fill(0); // else it is the open data key itself
	return fileKey === null ? failed({ kind: 'wrong_secret' }) : ok(fileKey);
}

async function deriveFor(
	kdf: Extract<FileHeader, { lock: 'passphrase' }>['kdf'],
	secret: FileSecret
): Promise<Result<Bytes, UnlockFailure>> {
	if (secret.by !== 'passphrase' || secret.passphrase === '') {
		return failed({ kind: 'wrong_secret' });
	}
	return secret.derive(secret.passphrase, kdf, secret.signal);
}

async function openKeyring(
	stored: unknown,
	secret: FileSecret
): Promise<Result<Bytes, UnlockFailure>> {
	const file = parseKeyFile(stored);
	if (!file.ok) return file;
	if (secret.by === 'key') return bytesOf(materialFor(secret.key, file.value.keyId));
	const opened = await (secret.by === 'passphrase'
		? unlockWithPassphrase(file.value, secret)
		: unlockWithRecoveryCode(file.value, secret.code));
	return opened.ok ? bytesOf(materialFor(opened.value, file.value.keyId)) : opened;
}

function bytesOf(
	material: Result<KeyMaterial, Locked | OtherKey>
): Result<Bytes, Locked | OtherKey> {
	return material.ok ? ok(material.value.bytes) : material;
}

function bindTo(lock: FileHeader['lock']): Bytes {
	return utf8(JSON.stringify(['chiron file key', FILE_VERSION, lock]));
}
