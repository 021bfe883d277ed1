/** The Web Lock that every tab shares while its database is open; who holds it alone may turn the whole store over. */
export const STORE_LOCK = 'chiron-store';

/** How long a tab that wants the store alone waits for the others to let go. Source: project choice; a closed database lets go at once. */
const PATIENCE_MS = 20_000;

/** How often a tab that wants the store alone asks again. Source: project choice. */
const ASK_AGAIN_MS = 1_000;

/** What tabs tell each other about the store as a whole. */
export type StoreNews =
	/** Somebody locked the vault. */
	| 'lock'
	/** Somebody wants the store alone: close it, and open it again when it can be had. */
	| 'make_way';

let letGo: (() => void) | null = null;
let joining: Promise<void> | null = null;
let channel: BroadcastChannel | undefined;

/** Takes part in the use of the store; waits while one tab has it alone. Nothing where the browser has no locks. */
export async function joinStore(): Promise<void> {
	const locks = webLocks();
	if (letGo !== null || locks === null) return;
	// A second part taken at the same time would never be given back.
	joining ??= takePart(locks).finally(() => (joining = null));
	await joining;
}

function takePart(locks: LockManager): Promise<void> {
	return new Promise<void>((joined, failed) => {
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
	const signal = AbortSignal.timeout(PATIENCE_MS);
	let stopAsking: () => void = () => undefined;
	const alone = locks.request(STORE_LOCK, { signal }, async () => {
		stopAsking();
		return { value: await work() };
	});
	stopAsking = askTabs(locks);
	try {
		return await alone;
	} catch (error) {
		if (error !== signal.reason) throw error;
		return null;
	} finally {
		stopAsking();
	}
}

/** Asks the other tabs to make way until told to stop. The wish must stand in the queue by then: who gives way earlier is let in again at once. */
function askTabs(locks: LockManager): () => void {
	let isAsking = true;
	const ask = async () => {
		await locks.query(); // answered in turn, so after the wish has arrived
		if (isAsking) tellTabs('make_way');
	};
	void ask();
	const again = setInterval(() => void ask(), ASK_AGAIN_MS);
	return () => {
		isAsking = false;
		clearInterval(again);
	};
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
