import { failed, ok, type Result } from '#lib/domain';
import { type CopyFailure, nameCopyFailure } from './failure';
import type { CopyFolder } from './folder';

export type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256 as 64 hexadecimal digits. */
export async function digestOf(bytes: Bytes): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a file, or null when there is none of this name. */
export async function readBytes(
	folder: CopyFolder,
	name: string
): Promise<Result<Bytes | null, CopyFailure>> {
	try {
		const file = await (await folder.getFileHandle(name)).getFile();
		return ok(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		const failure = nameCopyFailure(error);
		return failure.kind === 'gone' ? ok(null) : failed(failure);
	}
}

/** What is true of a file that has been written. */
export interface WrittenFile {
	/** Bytes. */
	readonly size: number;
	/** 64 hexadecimal digits. */
	readonly sha256: string;
}

/**
 * Writes a file so that a crash at any moment leaves the old one whole or the new one whole, then reads it back.
 *
 * A stream writes beside the file and takes its place at `close` (measured: the old text shows until then, and 15 kills
 * while a 2 MB file was being rewritten left 15 whole files). A file that is new has no bytes until then.
 */
export async function writeVerified(
	folder: CopyFolder,
	name: string,
	bytes: Bytes
): Promise<Result<WrittenFile, CopyFailure>> {
	const sha256 = await digestOf(bytes);
	try {
		const file = await folder.getFileHandle(name, { create: true });
		const stream = await file.createWritable();
		try {
			await stream.write(bytes);
			await stream.close();
		} catch (error) {
			await stream.abort().catch(() => undefined); // it is broken already; the first error is the one to tell
			throw error;
		}
	} catch (error) {
		await removeIfEmpty(folder, name);
		return failed(nameCopyFailure(error));
	}
	const back = await readBytes(folder, name);
	if (!back.ok) return back;
	if (back.value === null || (await digestOf(back.value)) !== sha256)
		return failed({ kind: 'unverified' });
	return ok({ size: bytes.length, sha256 });
}

/** Making a file and writing it are two steps; the first may have been all. */
async function removeIfEmpty(folder: CopyFolder, name: string): Promise<void> {
	const left = await readBytes(folder, name);
	if (left.ok && left.value?.length === 0) await remove(folder, name);
}

/** Takes a file away; one that is not there is no failure. */
export async function remove(folder: CopyFolder, name: string): Promise<Result<void, CopyFailure>> {
	try {
		await folder.removeEntry(name);
		return ok(undefined);
	} catch (error) {
		const failure = nameCopyFailure(error);
		return failure.kind === 'gone' ? ok(undefined) : failed(failure);
	}
}

/** The names in a folder, in any order. */
export async function listNames(
	folder: CopyFolder
): Promise<Result<readonly string[], CopyFailure>> {
	const names: string[] = [];
	try {
		for await (const name of folder.keys()) names.push(name);
	} catch (error) {
		return failed(nameCopyFailure(error));
	}
	return ok(names);
}
