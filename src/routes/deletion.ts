import { sweepDeleted, UNDO_MS } from '#lib/conversation';
import type { Result } from '#lib/domain';
import {
	beginDeletion,
	deleteSession,
	listGoing,
	undoDeletion,
	watch,
	type StorageFailure
} from '#lib/storage';
import type { Deletions } from '#lib/ui/deletions.svelte.ts';

/** Time to take one session out of sight, in milliseconds; with thousands, the ten seconds begin when that is done. */
const EACH_MS = 1;

/** Takes sessions out of sight and offers to undo it in this tab; they go for good when that time is over. */
export async function removeSessions(
	deletions: Deletions,
	ids: readonly string[],
	withFolderCopy: boolean
): Promise<Result<void, StorageFailure>> {
	const until = Date.now() + UNDO_MS + ids.length * EACH_MS;
	const begun = await beginDeletion(ids, { until, withFolderCopy });
	if (!begun.ok) return begun;
	deletions.offer({
		count: ids.length,
		forMs: Math.min(UNDO_MS, until - Date.now()),
		undo: () => undoDeletion(ids, Date.now())
	});
	return begun;
}

/** Takes away what can be brought back no more, in one tab at a time, also what was left by a tab that was closed. */
export function keepSwept(signal: AbortSignal, onFolderLeft: (count: number) => void): void {
	void navigator.locks
		.request('chiron-sweep', { signal }, () => followGoing(signal, onFolderLeft))
		.catch(
			() => undefined // the wait for the lock was given up, which is what stopping means
		);
}

function followGoing(signal: AbortSignal, onFolderLeft: (count: number) => void): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running = Promise.resolve();
	const sweep = async () => {
		const { folderLeft, next } = await sweepDeleted({
			now: Date.now,
			listGoing,
			// What reads copies is loaded when something is deleted, which is seldom.
			dropCopies: async (id) => (await import('./copies')).dropCopies(id),
			dropFolderCopy: async (id) => (await import('./copies')).dropFolderCopy(id),
			deleteSession
		});
		if (folderLeft.length > 0) onFolderLeft(folderLeft.length);
		clearTimeout(timer);
		if (next !== null && !signal.aborted) timer = setTimeout(run, next - Date.now());
	};
	const run = () => {
		running = running.then(sweep).catch(() => undefined); // a store that is closing; the next start goes on
	};
	const unwatch = watch(listGoing, run, () => undefined);
	return new Promise((ended) => {
		signal.addEventListener('abort', () => {
			clearTimeout(timer);
			unwatch();
			ended();
		});
	});
}
