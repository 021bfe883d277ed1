import type { BackupTarget } from '#lib/storage';
import { saveBlob } from '../download';

type Bytes = Uint8Array<ArrayBuffer>;

/** The part of the picker that is used; TypeScript does not know it yet. */
interface WithSavePicker {
	readonly showSaveFilePicker?: (options: {
		readonly suggestedName: string;
	}) => Promise<FileSystemFileHandle>;
}

/** A folder of the app's own, where a file grows before the browser downloads it. */
const GROWING = 'backup-download';

/** Web Lock that is shared by every tab whose file may still be read by the browser. */
const IN_USE = 'chiron-backup-download';

/**
 * How long a download may read the file. No page is told when it ends; a copy from disk to disk takes seconds, and a file
 * without a passphrase should not lie here readable for longer than it must.
 */
const DOWNLOADED_MS = 5 * 60_000;

/**
 * Where a backup goes: the place the person picks, or else a download.
 *
 * Null when the person closed the picker. Must be called from a click. Throws when no place can be written to.
 */
export async function openTarget(name: string): Promise<BackupTarget | null> {
	const { showSaveFilePicker } = globalThis as WithSavePicker;
	if (showSaveFilePicker === undefined) return openDownload(name);
	try {
		const handle = await showSaveFilePicker.call(globalThis, { suggestedName: name });
		return toTarget(await handle.createWritable());
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		throw error;
	}
}

/** Grows the file on the disk, so that its size does not matter; where the browser has no room for that, in memory. */
async function openDownload(name: string): Promise<BackupTarget> {
	let letGo: () => void = () => undefined;
	try {
		letGo = await holdFolder();
		return await growOnDisk(name, letGo);
	} catch {
		letGo();
		return inMemory(name);
	}
}

async function growOnDisk(name: string, letGo: () => void): Promise<BackupTarget> {
	const folder = await openFolder();
	// A name of its own: an earlier backup of the same day may still be on its way out.
	const growing = crypto.randomUUID();
	const handle = await folder.getFileHandle(growing, { create: true });
	const target = toTarget(await handle.createWritable());
	// Should it fail, the next start sweeps it.
	const remove = () =>
		folder
			.removeEntry(growing)
			.catch(() => undefined)
			.finally(letGo);
	return {
		...target,
		close: async () => {
			await target.close();
			saveBlob(name, await handle.getFile());
			setTimeout(() => void remove(), DOWNLOADED_MS);
		},
		abort: async () => {
			await target.abort();
			await remove();
		}
	};
}

/** Keeps what tidies up away from the folder; a tab that dies lets go by itself. Gives how to let go. */
function holdFolder(): Promise<() => void> {
	return new Promise((settle, fail) => {
		navigator.locks
			.request(IN_USE, { mode: 'shared' }, () => new Promise<void>((letGo) => settle(letGo)))
			.catch(fail);
	});
}

async function openFolder(): Promise<FileSystemDirectoryHandle> {
	const root = await navigator.storage.getDirectory();
	return root.getDirectoryHandle(GROWING, { create: true });
}

function toTarget(file: FileSystemWritableFileStream): BackupTarget {
	return {
		write: (bytes) => file.write(bytes),
		close: () => file.close(),
		abort: () => file.abort()
	};
}

/** Blobs are the browser's to keep, on the disk when they are many. */
function inMemory(name: string): BackupTarget {
	let parts: Blob[] = [];
	return {
		write: (bytes: Bytes) => {
			parts.push(new Blob([bytes]));
			return Promise.resolve();
		},
		close: () => {
			saveBlob(name, new Blob(parts));
			return Promise.resolve();
		},
		abort: () => {
			parts = [];
			return Promise.resolve();
		}
	};
}

/** Takes away files that were downloaded from here before a tab was closed; while a tab still offers one, nothing. */
export async function sweepDownloads(): Promise<void> {
	await navigator.locks.request(IN_USE, { ifAvailable: true }, async (lock) => {
		if (lock !== null) await sweep();
	});
}

async function sweep(): Promise<void> {
	try {
		const root = await navigator.storage.getDirectory();
		await root.removeEntry(GROWING, { recursive: true });
	} catch {
		// There is none, or the browser has no such place.
	}
}
