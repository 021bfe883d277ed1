import Dexie from 'dexie';
import { db } from '../db';
import { unpack } from '../pack';

/** Sessions looked at for new messages; who has written in more of them since has passed any limit. */
const MOST_SESSIONS = 64;

/**
 * How many messages were written here after `since` (milliseconds), counted up to `most`.
 *
 * What was imported is not counted: it came from a file.
 */
export async function countWrittenSince(since: number, most: number): Promise<number> {
	const ids = await db.sessions
		.where('updatedAt')
		.above(since)
		.reverse()
		.limit(MOST_SESSIONS)
		.primaryKeys();
	let count = 0;
	for (const id of ids) {
		count += await countInSession(id, since, most - count);
		if (count >= most) break;
	}
	return count;
}

/** Page by page from the end, until the messages are older. */
async function countInSession(id: string, since: number, most: number): Promise<number> {
	let count = 0;
	let before: unknown = Dexie.maxKey;
	while (count < most) {
		const page = await db.pages
			.where('[sessionId+page]')
			.between([id, Dexie.minKey], [id, before])
			.last();
		if (page === undefined) break;
		const fresh = unpack(page.body).filter(({ at, imported }) => at > since && imported === null);
		if (fresh.length === 0) break;
		count += fresh.length;
		before = page.page;
	}
	return Math.min(count, most);
}
