import type { Message, Result, SessionHead } from '#lib/domain';
import { db, KEYS, PAGE_SIZE, type PageRow } from './db';
import type { StorageFailure } from './failure';
import { toRow } from './heads';
import { attempt } from './open';
import { pack } from './pack';
import { sealRowsAhead } from './seal';
import { dropTails } from './tails';

/** A whole session, ready to be written as it is. */
export interface WholeSession {
	readonly head: SessionHead;
	readonly messages: readonly Message[];
}

/** Writes whole sessions in one transaction; one with the same id is replaced with all its pages. */
export async function putSessions(
	sessions: readonly WholeSession[]
): Promise<Result<void, StorageFailure>> {
	const ids = sessions.map(({ head }) => head.id);
	const pages = sessions.flatMap(toPages);
	await sealRowsAhead(KEYS.pages, pages);
	const done = await attempt(() =>
		db.transaction('rw', [db.sessions, db.pages, db.findings], async () => {
			const known = await db.sessions.bulkGet(ids);
			const replaced = known.flatMap((row) => (row === undefined ? [] : [row.id]));
			for (const table of [db.pages, db.findings])
				for (const id of replaced)
					await table.where('[sessionId+page]').between([id, -1], [id, Infinity]).delete();
			await db.sessions.bulkPut(
				sessions.map(({ head }, i) =>
					toRow(head, { streaming: 0, rev: (known[i]?.rev ?? 0) + 1, analyzed: 0 })
				)
			);
			await db.pages.bulkPut(pages);
		})
	);
	for (const id of ids) dropTails(id);
	return done;
}

function toPages({ head, messages }: WholeSession): PageRow[] {
	const pages: PageRow[] = [];
	for (let from = 0; from < messages.length; from += PAGE_SIZE)
		pages.push({
			sessionId: head.id,
			page: from / PAGE_SIZE,
			body: pack(messages.slice(from, from + PAGE_SIZE))
		});
	return pages;
}
