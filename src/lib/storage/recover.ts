import type { Result } from '#lib/domain';
import { db } from './db';
import { Refused, type StorageFailure } from './failure';
import { attempt } from './open';

/**
 * Marks replies that no tab writes any more as `interrupted`.
 *
 * `isOwned` says whether a tab still holds the session; it is asked before the transaction. Every start asks, and hardly
 * ever is there anything to mark: what marks is loaded then.
 */
export async function recoverReplies(
	isOwned: (sessionId: string) => Promise<boolean>
): Promise<Result<number, StorageFailure>> {
	return attempt(async () => {
		const open = await db.sessions.where('streaming').above(0).toArray();
		let recovered = 0;
		for (const { id, streaming } of open) {
			if (await isOwned(id)) continue;
			const { interruptReply } = await import('./turns');
			const done = await interruptReply(id, streaming);
			if (!done.ok) throw new Refused(done.failure);
			if (done.value) recovered += 1;
		}
		return recovered;
	});
}
