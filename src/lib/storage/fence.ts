/** The Web Lock that every tab shares while its database is open; who holds it alone may turn the whole store over. */
export const STORE_LOCK = 'chiron-store';

/** How long a tab that wants the store alone waits for the others to let go. Source: project choice; a closed database lets go at once. */
const PATIENCE_MS = 20_000;

/** What tabs tell each other about the store as a whole. */
export type StoreNews =
	/** Somebody locked the vault. */
	| 'lock'
	/** Somebody wants the store alone: close it, and open it again when it can be had. */
	| 'make_way';

let letGo: (() => void) | null = null;
let channel: BroadcastChannel | undefined;

/** Takes part in the use of the store; waits while one tab has it alone. Nothing where the browser has no locks. */
export async function joinStore(): Promise<void> {
	if (letGo !== null) return;
	const locks = webLocks();
	if (locks === null) return;
	await new Promise<void>((joined, failed) => {
		locks
			.request(
				STORE_LOCK,
				{ mode: 'shared' },
				() =>
					new Promise<void>((release) => {
						letGo = release;
						joined();
					})
			)
			.catch(failed);
	});
}

/** Takes part no longer; the database must be closed by now. */
export function leaveStore(): void {
	letGo?.();
	letGo = null;
}

/**
 * Does `work` while no other tab has the store open; null when one does not let go.
 *
 * The caller has closed its own database and left.
 */
export async function aloneWithStore<T>(work: () => Promise<T>): Promise<{ value: T } | null> {
	const locks = webLocks();
	if (locks === null) return { value: await work() };
	tellTabs('make_way');
	const signal = AbortSignal.timeout(PATIENCE_MS);
	try {
		return await locks.request(STORE_LOCK, { signal }, async () => ({ value: await work() }));
	} catch (error) {
		if (error !== signal.reason) throw error;
		return null;
	}
}

/** Tells the other tabs. */
export function tellTabs(news: StoreNews): void {
	channel?.postMessage(news);
}

/** Listens to the other tabs from now on; a second call takes the place of the first. */
export function hearTabs(hear: (news: StoreNews) => void): void {
	if (typeof BroadcastChannel === 'undefined') return;
	channel ??= new BroadcastChannel(STORE_LOCK);
	channel.onmessage = ({ data }: MessageEvent<StoreNews>) => {
		hear(data);
	};
}

/** The lock manager of the browser; null where there is none. */
export function webLocks(): LockManager | null {
	const { locks } = (typeof navigator === 'undefined' ? {} : navigator) as { locks?: LockManager };
	return locks ?? null;
}
