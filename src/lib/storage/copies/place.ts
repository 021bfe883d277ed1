import { folderAccess } from './access';
import type { CopyFolder } from './folder';
import { type PickedFolder, readFolder } from './marks';

/** How copies are sealed while a vault is in use. */
export interface CopySealing {
	readonly seal: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Where copies go, and what is true of them there. */
export interface CopyPlace {
	/** `folder`: one file a session, in the person's own folder. `snapshots`: the newest few, inside the browser. */
	readonly kind: 'folder' | 'snapshots';
	readonly folder: CopyFolder;
	/** Null where files are readable: no vault is in use, or the person asked for readable files. */
	readonly sealing: CopySealing | null;
	/** Bytes that all copies together may take; infinite in a folder of the person. */
	readonly room: number;
}

/** Snapshots take at most this share of what the browser gives the site. */
const SHARE_OF_QUOTA = 0.1;

/** And never more than this, in bytes: some 200,000 messages in their newest copy. */
const MOST_ROOM = 256 * 1024 * 1024;

/** The folder of the origin-private file system that holds snapshots. */
export const SNAPSHOT_FOLDER = 'copies';

/** Bytes that snapshots may take, where the browser says it gives the site `quota` bytes. */
export function roomFor(quota: number | undefined): number {
	return Math.min(MOST_ROOM, (quota ?? Infinity) * SHARE_OF_QUOTA);
}

/** Every place that can be written to right now, the person's own folder first. Asks the person for nothing. */
export async function openPlaces(sealing: CopySealing | null): Promise<readonly CopyPlace[]> {
	const picked = await readFolder();
	const isOpen = picked !== null && (await folderAccess(picked.handle)) === 'granted';
	const snapshots = await openSnapshots(sealing);
	return [...(isOpen ? [toFolderPlace(picked, sealing)] : []), ...(snapshots ? [snapshots] : [])];
}

/** A folder of the person as a place; files in it stay readable where they asked for that. */
export function toFolderPlace(
	{ handle, isReadable }: PickedFolder,
	sealing: CopySealing | null
): CopyPlace {
	return { kind: 'folder', folder: handle, sealing: isReadable ? null : sealing, room: Infinity };
}

/** The place of snapshots inside the browser; null where the browser has none that can be written safely. */
async function openSnapshots(sealing: CopySealing | null): Promise<CopyPlace | null> {
	const root = await openPrivateRoot();
	if (root === null) return null;
	const folder = await root.getDirectoryHandle(SNAPSHOT_FOLDER, { create: true });
	const { quota } = await navigator.storage.estimate();
	return { kind: 'snapshots', folder, sealing, room: roomFor(quota) };
}

/** Whether this browser has a place for snapshots inside it. */
export async function canKeepSnapshots(): Promise<boolean> {
	return (await openPrivateRoot()) !== null;
}

/** The root of the origin-private file system; null in a browser without it, or without streams that swap at close. */
export async function openPrivateRoot(): Promise<FileSystemDirectoryHandle | null> {
	if (typeof FileSystemFileHandle === 'undefined') return null;
	if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
	try {
		return await navigator.storage.getDirectory();
	} catch {
		return null; // some private windows have the interface and refuse the call
	}
}
