import { failed, ok, type Result } from '#lib/domain';
import type { CopyFailure } from './failure';
import { digestOf, listNames, readBytes } from './files';
import type { CopyFolder } from './folder';
import { type Copy, readManifest, type ReadManifest } from './manifest';
import { fromCopyName, isSealedName } from './names';

/** A file that may hold a session, before it is opened. */
export interface FoundCopy {
	readonly file: string;
	/** By the list, or by its name. */
	readonly sessionId: string;
	readonly sealed: boolean;
	/** What the list says of it; null for a file that is not in the list. */
	readonly listed: Copy | null;
}

/** Everything in a folder of copies. */
export interface FoundCopies {
	readonly copies: readonly FoundCopy[];
	/** Listed files that are not there. */
	readonly missing: readonly Copy[];
	readonly manifest: ReadManifest['state'];
}

/** Looks at what is in a folder, without opening the files. Reads a list of a newer version as none. */
export async function findCopies(folder: CopyFolder): Promise<Result<FoundCopies, CopyFailure>> {
	const names = await listNames(folder);
	if (!names.ok) return names;
	const manifest = await readManifest(folder);
	if (!manifest.ok && manifest.failure.kind !== 'newer_version') return manifest;
	const list = manifest.ok ? manifest.value : { copies: [], state: 'damaged' as const };
	const byFile = new Map(list.copies.map((copy) => [copy.file, copy]));
	const there = new Set(names.value);
	const copies = names.value.flatMap((file) => {
		const name = fromCopyName(file);
		const listed = byFile.get(file) ?? null;
		const { sealed } = name ?? {};
		if (name === null || sealed === undefined) return [];
		return [{ file, sessionId: listed?.id ?? name.sessionId, sealed, listed }];
	});
	return ok({
		copies,
		missing: list.copies.filter(({ file }) => !there.has(file)),
		manifest: list.state
	});
}

/** Opens what `CopySealing` sealed; null where this key does not fit, or the vault is locked. */
export type OpenCopy = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | null>;

/** A copy as text. */
export interface CopyText {
	readonly text: string;
	/** Whether the file is, byte for byte, the one that was listed; false for one that is in no list. */
	readonly isAsListed: boolean;
}

/** Why a copy cannot be read: besides the failures of the file system, `sealed` (it needs a key) and `not_text`. */
export type CopyTextFailure = CopyFailure | { readonly kind: 'sealed' | 'not_text' | 'too_large' };

/** A long session is well under one megabyte; more than this would hold up the page while it is read. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Reads one copy. */
export async function readCopy(
	folder: CopyFolder,
	{ file, listed }: Pick<FoundCopy, 'file' | 'listed'>,
	open: OpenCopy
): Promise<Result<CopyText, CopyTextFailure>> {
	const bytes = await readBytes(folder, file);
	if (!bytes.ok) return bytes;
	if (bytes.value === null) return failed({ kind: 'gone' });
	if (bytes.value.length > MAX_BYTES) return failed({ kind: 'too_large' });
	const isAsListed = listed !== null && listed.sha256 === (await digestOf(bytes.value));
	const plain = isSealedName(file) ? await open(bytes.value) : bytes.value;
	if (plain === null) return failed({ kind: 'sealed' });
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
		return ok({ text, isAsListed });
	} catch {
		return failed({ kind: 'not_text' });
	}
}
