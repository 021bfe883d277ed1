import type { SessionHead } from '#lib/domain';
import Dexie from 'dexie';
import { db, type SessionRow } from './db';
import { Refused } from './failure';
import { followHead } from './tails';

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

/** Whether a session is being deleted: then it is nowhere to be seen, and nothing of it changes. */
export function isGoing({ pinned }: Pick<SessionRow, 'pinned'>): boolean {
	return pinned < 0;
}

/** Changes one head inside the running transaction; throws `gone` when it is not there. */
export async function changeHead(
	id: string,
	change: (head: SessionHead) => SessionHead,
	state: Partial<Pick<SessionRow, 'analyzed'>> = {}
): Promise<SessionHead> {
	const row = await db.sessions.get(id);
	if (row === undefined || isGoing(row)) throw new Refused({ kind: 'gone' });
	const head = change(row.body);
	const { streaming, analyzed, rev } = row;
	const changed = toRow(head, { streaming, analyzed, ...state, rev: rev + 1 });
	await db.sessions.put(changed);
	Dexie.currentTransaction.on('complete', () => followHead(row, changed));
	return head;
}
