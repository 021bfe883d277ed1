import type { Result } from '#lib/domain';
import { db, type Going, type SessionRow } from './db';
import { Refused, type StorageFailure } from './failure';
import { goingRows } from './going';
import { isGoing } from './heads';
import { attempt } from './open';
import { dropTails } from './tails';

/** A session that is being deleted and can still be brought back. */
export interface GoingSession extends Going {
	readonly id: string;
}

/**
 * Puts sessions out of every list, chart, count and export; nothing is taken away yet.
 *
 * All or none: fails with `gone` when one is not there, `busy_elsewhere` while a reply is being written in one.
 */
export async function beginDeletion(
	ids: readonly string[],
	going: Going
): Promise<Result<void, StorageFailure>> {
	return change(ids, (row) => {
		if (isGoing(row)) throw new Refused({ kind: 'gone' });
		if (row.streaming > 0) throw new Refused({ kind: 'busy_elsewhere' });
		return { ...row, pinned: -1, going }; // the revision stays: brought back, it is the same row
	});
}

/** Brings sessions back exactly as they were; `gone` once their time is over at `now`. */
export async function undoDeletion(
	ids: readonly string[],
	now: number
): Promise<Result<void, StorageFailure>> {
	return change(ids, ({ going, ...row }) => {
		if (going === undefined || going.until <= now) throw new Refused({ kind: 'gone' });
		return { ...row, pinned: row.body.pinned ? 1 : 0 };
	});
}

async function change(
	ids: readonly string[],
	make: (row: SessionRow) => SessionRow
): Promise<Result<void, StorageFailure>> {
	const done = await attempt(() =>
		db.transaction('rw', db.sessions, async () => {
			const changed = (await db.sessions.bulkGet([...ids])).map((row) => {
				if (row === undefined) throw new Refused({ kind: 'gone' });
				return make(row);
			});
			await db.sessions.bulkPut(changed);
		})
	);
	for (const id of ids) dropTails(id);
	return done;
}

/** The sessions that are being deleted, in any order. */
export async function listGoing(): Promise<GoingSession[]> {
	const rows = await goingRows().toArray();
	return rows.flatMap(({ id, going }) => (going === undefined ? [] : [{ id, ...going }]));
}
