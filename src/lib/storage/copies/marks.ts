import type { Result } from '#lib/domain';
import { db } from '../db';
import type { StorageFailure } from '../failure';
import { attempt } from '../open';
import type { CopyFailure } from './failure';

/** Keys of the marks that are kept here. `backups` is written by whoever writes a backup file. */
const FOLDER = 'folder';
const STATUS = 'copies';
const LATER = 'backupLater';
const BACKUPS = 'backups';

/** The folder the person picked. */
export interface PickedFolder {
	readonly handle: FileSystemDirectoryHandle;
	/** Whether files in it stay readable while a vault is in use; the person asked for it in plain words. */
	readonly isReadable: boolean;
}

/** The folder for copies, or null when none was picked. */
export async function readFolder(): Promise<PickedFolder | null> {
	const value = (await db.marks.get(FOLDER))?.value as Partial<PickedFolder> | undefined;
	return value?.handle === undefined
		? null
		: { handle: value.handle, isReadable: value.isReadable === true };
}

/** Remembers the folder for copies; null forgets it and leaves its files alone. */
export async function saveFolder(
	folder: PickedFolder | null
): Promise<Result<void, StorageFailure>> {
	return attempt(async () => {
		if (folder === null) await db.marks.delete(FOLDER);
		else await db.marks.put({ key: FOLDER, value: folder });
	});
}

/** How copying has gone. */
export interface CopyStatus {
	/** Names this browser profile in the lists of copies. */
	readonly writer: string;
	/** When something was last copied, milliseconds, and where; null before the first time. */
	readonly lastAt: number | null;
	readonly lastPlace: 'folder' | 'snapshots' | null;
	/** Runs that failed since the last one that did not. */
	readonly failures: number;
	readonly failure: CopyFailure['kind'] | null;
}

/** How copying has gone; null before the first time. */
export async function readCopyStatus(): Promise<CopyStatus | null> {
	return ((await db.marks.get(STATUS))?.value as CopyStatus | undefined) ?? null;
}

/** Gives the name of this browser profile, making it by `make` the first time. */
export async function ensureWriter(make: () => string): Promise<string> {
	return db.transaction('rw', db.marks, async () => {
		const known = await readCopyStatus();
		if (known !== null) return known.writer;
		const writer = make();
		const fresh = { lastAt: null, lastPlace: null, failures: 0, failure: null };
		await db.marks.put({ key: STATUS, value: { writer, ...fresh } satisfies CopyStatus });
		return writer;
	});
}

/** Notes how a run went; `at` in milliseconds. */
export async function saveCopyStatus(
	run: { readonly written: number; readonly failure: CopyFailure | null },
	place: 'folder' | 'snapshots',
	at: number
): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.marks, async () => {
			const before = await readCopyStatus();
			if (before === null) return;
			const done = run.written > 0 ? { lastAt: at, lastPlace: place } : {};
			const failures = run.failure === null ? 0 : before.failures + 1;
			const failure = run.failure?.kind ?? null;
			await db.marks.put({ key: STATUS, value: { ...before, ...done, failures, failure } });
		})
	);
}

/** When a backup file was last made, milliseconds; null when never. */
export async function readLastBackupFile(): Promise<number | null> {
	const value = (await db.marks.get(BACKUPS))?.value as { fileAt?: unknown } | undefined;
	return typeof value?.fileAt === 'number' ? value.fileAt : null;
}

/** Until when the person does not want to be reminded of a backup file, milliseconds; 0 when never said. */
export async function readBackupLater(): Promise<number> {
	const value = (await db.marks.get(LATER))?.value;
	return typeof value === 'number' ? value : 0;
}

/** Puts the reminder to sleep until `at`, milliseconds. */
export async function saveBackupLater(at: number): Promise<Result<void, StorageFailure>> {
	return attempt(async () => {
		await db.marks.put({ key: LATER, value: at });
	});
}
