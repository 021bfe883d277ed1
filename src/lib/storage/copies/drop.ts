import { failed, ok, type Result } from '#lib/domain';
import { folderAccess } from './access';
import { alone } from './alone';
import { type CopyFailure, nameCopyFailure } from './failure';
import { listNames, remove } from './files';
import type { CopyFolder } from './folder';
import { readManifest, writeManifest } from './manifest';
import { readFolder } from './marks';
import { fromCopyName, isCutOffWrite, isSealedName } from './names';
import { openPrivateRoot, SNAPSHOT_FOLDER } from './place';
import { vaultSealing } from './vault-sealing';

/**
 * Removes every copy of a session from a folder, whatever the list says of it, then takes it off the list.
 *
 * Gives how many files went; 0 when there was none.
 */
export async function dropFrom(
	folder: CopyFolder,
	sessionId: string,
	now: number
): Promise<Result<number, CopyFailure>> {
	return alone(async () => {
		const names = await listNames(folder);
		if (!names.ok) return names;
		const going = names.value.filter((name) => isCopyOf(name, sessionId));
		for (const name of going) {
			const removed = await remove(folder, name);
			if (!removed.ok) return removed;
		}
		const manifest = await readManifest(folder);
		if (!manifest.ok) return manifest;
		const { copies, skipped, leaving } = manifest.value;
		const others = copies.filter(({ id }) => id !== sessionId);
		if (others.length === copies.length && going.length === 0) return ok(0);
		const rest = {
			copies: others,
			skipped: skipped.filter(({ id }) => id !== sessionId),
			leaving: leaving.filter((name) => !isCopyOf(name, sessionId))
		};
		const listed = await writeManifest(folder, rest, now);
		return listed.ok ? ok(going.length) : listed;
	});
}

/** Also what a cut-off write of such a file left behind. */
function isCopyOf(name: string, sessionId: string): boolean {
	return copiedSession(name) === sessionId.toLowerCase();
}

/** The session a file is a copy of, or the beginning of one; undefined for any other file. */
function copiedSession(name: string): string | undefined {
	const whole = name.replace(/(?:\.\d+)?\.crswap$/, '');
	return fromCopyName(whole)?.sessionId;
}

/** Removes the snapshots of a session from inside the browser; 0 where there are none. Safe to call again. */
export async function dropCopies(sessionId: string): Promise<Result<number, CopyFailure>> {
	const folder = await findSnapshotFolder();
	return folder === null ? ok(0) : dropFrom(folder, sessionId, Date.now());
}

/**
 * Leaves no snapshot inside the browser readable while a vault is in use: what can be sealed is sealed, the rest goes.
 *
 * While the vault is locked nothing can be sealed; the sessions are copied again once it is open. Also those of sessions
 * that are no longer here: nothing else would ever seal them. Nothing to do where there is no vault.
 */
export async function settleSnapshots(): Promise<Result<void, CopyFailure>> {
	const sealing = vaultSealing();
	const folder = sealing === null ? null : await findSnapshotFolder();
	if (sealing === null || folder === null) return ok(undefined);
	const { sealReadable } = await import('./seal-readable'); // seldom there is anything to seal
	await sealReadable({ folder, sealing }, Date.now);
	return dropReadable(folder, Date.now());
}

/** Removes every readable copy from a folder, and from its list. `now` in milliseconds. */
export async function dropReadable(
	folder: CopyFolder,
	now: number
): Promise<Result<void, CopyFailure>> {
	return alone(async () => {
		const names = await listNames(folder);
		if (!names.ok) return names;
		const going = names.value.filter(isReadable);
		if (going.length === 0) return ok(undefined);
		for (const name of going) {
			const removed = await remove(folder, name);
			if (!removed.ok) return removed;
		}
		const manifest = await readManifest(folder);
		if (!manifest.ok) return manifest;
		const copies = manifest.value.copies.filter(({ file }) => isSealedName(file));
		return writeManifest(folder, { ...manifest.value, copies }, now);
	});
}

/** A copy that is not sealed, or what a cut-off write left. */
function isReadable(name: string): boolean {
	return isCutOffWrite(name) || fromCopyName(name)?.sealed === false;
}

/** The folder of snapshots, or null when none was ever made. */
async function findSnapshotFolder(): Promise<CopyFolder | null> {
	const root = await openPrivateRoot();
	try {
		return root === null ? null : await root.getDirectoryHandle(SNAPSHOT_FOLDER);
	} catch (error) {
		if (nameCopyFailure(error).kind === 'gone') return null;
		throw error;
	}
}

/** Empties the origin-private file system, after whatever is being written to the copies. */
export async function wipePrivateFiles(): Promise<Result<void, CopyFailure>> {
	const root = await openPrivateRoot();
	if (root === null) return ok(undefined);
	return alone(async () => {
		const names = await listNames(root);
		if (!names.ok) return names;
		for (const name of names.value) {
			try {
				await root.removeEntry(name, { recursive: true });
			} catch (error) {
				return failed(nameCopyFailure(error));
			}
		}
		return ok(undefined);
	});
}

/** Whether the folder the person picked holds a copy of any of these sessions, as far as Chiron may look right now. */
export async function hasFolderCopy(sessionIds: readonly string[]): Promise<boolean> {
	const folder = await readFolder();
	if (folder === null || (await folderAccess(folder.handle)) !== 'granted') return false;
	const names = await listNames(folder.handle);
	const ids = new Set(sessionIds.map((id) => id.toLowerCase()));
	return names.ok && names.value.some((name) => ids.has(copiedSession(name) ?? ''));
}

/**
 * Removes the copies of a session from the folder the person picked; 0 where there is none.
 *
 * Fails with `not_allowed` when the browser wants to be asked first: `askForFolder`, within a gesture.
 */
export async function dropFolderCopy(sessionId: string): Promise<Result<number, CopyFailure>> {
	const folder = await readFolder();
	if (folder === null) return ok(0);
	if ((await folderAccess(folder.handle)) !== 'granted') return failed({ kind: 'not_allowed' });
	return dropFrom(folder.handle, sessionId, Date.now());
}
