import { Millis, type Result } from '#lib/domain';
import { z } from 'zod';
import { db } from '../db';
import type { StorageFailure } from '../failure';
import { attempt } from '../open';

const KEY = 'backups';

/** Loose: other kinds of backup note their times in the same row. */
const Backups = z.looseObject({ fileAt: Millis });

/** When a backup file was last made on this device; null when never. Can be read while locked. */
export async function readLastBackup(): Promise<Millis | null> {
	const parsed = Backups.safeParse((await db.marks.get(KEY))?.value);
	return parsed.success ? parsed.data.fileAt : null;
}

/** Notes that a backup file was made. */
export async function noteBackup(at: Millis): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.marks, async () => {
			const known = z.looseObject({}).safeParse((await db.marks.get(KEY))?.value);
			await db.marks.put({ key: KEY, value: { ...known.data, fileAt: at } });
		})
	);
}
