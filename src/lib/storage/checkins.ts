import type { Checkin, Result } from '#lib/domain';
import { db } from './db';
import type { StorageFailure } from './failure';
import { goingIds } from './going';
import { changeHead, isGoing } from './heads';
import { attempt } from './open';
import { lowered } from './witness-keeper';

/** Every check-in, oldest first; not those of sessions that are being deleted. */
export async function listCheckins(): Promise<Checkin[]> {
	const [rows, going] = await Promise.all([db.checkins.orderBy('at').toArray(), goingIds()]);
	return rows.map(({ body }) => body).filter((one) => !going.has(one.sessionId ?? ''));
}

/** Keeps one check-in, and the mood on the head of its session. */
export async function saveCheckin(checkin: Checkin): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', [db.checkins, db.sessions], async () => {
			await db.checkins.put({ id: checkin.id, at: checkin.at, body: checkin });
			const { sessionId, when, mood } = checkin;
			const row = sessionId === null ? undefined : await db.sessions.get(sessionId);
			if (sessionId === null || row === undefined || isGoing(row)) return;
			await changeHead(sessionId, (head) =>
				when === 'end' ? { ...head, moodEnd: mood } : { ...head, moodStart: mood }
			);
		})
	);
}

/** Takes one check-in back. */
export async function deleteCheckin(id: string): Promise<Result<void, StorageFailure>> {
	return attempt(() => lowered('checkins', () => db.checkins.delete(id)));
}
