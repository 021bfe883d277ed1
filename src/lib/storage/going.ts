import { db } from './db';

/** The ids of the sessions that are being deleted, by key alone. */
export async function goingIds(): Promise<ReadonlySet<string>> {
	return new Set(await goingRows().primaryKeys());
}

/** Their rows. */
export function goingRows() {
	return db.sessions
		.where('[pinned+updatedAt+id]')
		.between([-1, -Infinity, ''], [-1, Infinity, '\uffff']);
}
