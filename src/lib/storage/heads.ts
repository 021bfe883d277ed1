import type { SessionHead } from '#lib/domain';
import { db, type SessionRow } from './db';
import { Refused } from './open';

type RowState = Pick<SessionRow, 'streaming' | 'rev' | 'analyzed'>;

/** The row of a head. */
export function toRow(head: SessionHead, state: RowState): SessionRow {
	return {
		id: head.id,
		pinned: head.pinned ? 1 : 0,
		updatedAt: head.updatedAt,
		...state,
		body: head
	};
}

/** Changes one head inside the running transaction; throws `gone` when it is not there. */
export async function changeHead(
	id: string,
	change: (head: SessionHead) => SessionHead,
	state: Partial<RowState> = {}
): Promise<SessionHead> {
	const row = await db.sessions.get(id);
	if (row === undefined) throw new Refused({ kind: 'gone' });
	const head = change(row.body);
	await db.sessions.put(
		toRow(head, { streaming: row.streaming, rev: row.rev, analyzed: row.analyzed, ...state })
	);
	return head;
}
