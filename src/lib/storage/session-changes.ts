import type {
	CoachChoice,
	EngineChoice,
	Phase,
	Result,
	SessionMemory,
	TrainingConsent
} from '#lib/domain';
import Dexie from 'dexie';
import { db } from './db';
import type { StorageFailure } from './failure';
import { changeHead } from './heads';
import { attempt } from './open';
import { dropTails } from './tails';
import { lowered } from './witness-keeper';

/** Gives, changes or takes back the permission to train on sessions; null for none. */
export async function saveConsent(
	ids: readonly string[],
	consent: TrainingConsent | null
): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.sessions, async () => {
			for (const id of ids) await changeHead(id, (head) => ({ ...head, consent }));
		})
	);
}

/** What a person may change about a session from outside the talk. */
export interface SessionChange {
	readonly title?: string | null;
	readonly pinned?: boolean;
	readonly phase?: Phase | null;
	readonly engine?: EngineChoice;
	readonly coach?: CoachChoice;
	readonly moodStart?: number | null;
	readonly moodEnd?: number | null;
}

/** Changes the head of one session; fails with `gone` when it was deleted meanwhile. */
export async function saveSession(
	id: string,
	change: SessionChange
): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.sessions, async () => {
			await changeHead(id, (head) => ({ ...head, ...change }));
		})
	);
}

/**
 * Changes what stands in for the older turns of a session; `change` gets what is there now, and null from it changes nothing.
 *
 * Fails with `gone` when the session was deleted meanwhile.
 */
export async function saveMemory(
	id: string,
	change: (memory: SessionMemory | null) => SessionMemory | null
): Promise<Result<void, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.sessions, async () => {
			const row = await db.sessions.get(id);
			const memory = change(row?.body.memory ?? null);
			if (row === undefined || memory !== null)
				await changeHead(id, (head) => (memory === null ? head : { ...head, memory }));
		})
	);
}

/** Takes a session and everything made from it out of every table. */
export async function deleteSession(id: string): Promise<Result<void, StorageFailure>> {
	const range: [[string, unknown], [string, unknown]] = [
		[id, Dexie.minKey],
		[id, Dexie.maxKey]
	];
	const remove = () =>
		db.transaction('rw', [db.sessions, db.pages, db.findings, db.drafts, db.checkins], async () => {
			await db.sessions.delete(id);
			await db.pages
				.where('[sessionId+page]')
				.between(...range)
				.delete();
			await db.findings
				.where('[sessionId+page]')
				.between(...range)
				.delete();
			await db.drafts.delete(id);
			await db.checkins.filter(({ body }) => body.sessionId === id).delete();
		});
	const done = await attempt(() => lowered([id], remove));
	dropTails(id);
	return done;
}
