import type { Message, Result } from '#lib/domain';
import type { StorageFailure } from '#lib/storage';
import { isUnfinished } from './offers';
import type { TurnStore } from './ports';

/** Leaves the last reply as it is: its text and how it ended stay, and nothing more is offered for it. */
export function leaveAsIs(
	{ amendReply }: TurnStore,
	sessionId: string
): Promise<Result<void, StorageFailure>> {
	return amendReply(sessionId, (last: Message) =>
		isUnfinished(last) ? { ...last, kept: true } : null
	);
}
