import Dexie, { type ObservabilitySet } from 'dexie';
import { DATABASE_NAME, db } from './db';
import { judge, lowerBy, type Found, type Loss } from './witness';
import { count } from './witness-look';
import { clearWitness, readWitness, writeWitness } from './witness-places';

/** The row of `marks` that tells this database from any other. */
const MARK = 'database';
/** Least time between two counts. */
const PAUSE_MS = 1_000;
/** Counting may take this share of the time at most: with very many sessions it happens less often, */
const COUNT_SHARE = 1 / 20;
/** but never less often than this. */
const LONGEST_PAUSE_MS = 10_000;
/** A tab frozen by the browser may hold the lock for ever. */
const LOCK_WAIT_MS = 5_000;

/**
 * Follows the store with the claim: after a committed change, of this tab or another, what is there is counted and claimed.
 * The change itself pays nothing, because counting begins when its transaction is complete.
 */
export function keepWitness(): void {
	if (!isFollowing) {
		isFollowing = true;
		Dexie.on('storagemutated', (parts: ObservabilitySet) => {
			if (Object.keys(parts).some(isCounted)) renewSoon();
		});
	}
	renewSoon();
}

/** Counts and claims without a pause: a session that is seconds old would be missed too. */
export function renewNow(): void {
	clearTimeout(timer);
	timer = undefined;
	restUntil = 0;
	renewSoon();
}

let isFollowing = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let restUntil = 0;

function isCounted(part: string): boolean {
	return ['sessions', 'checkins'].some((table) =>
		part.startsWith(`idb://${DATABASE_NAME}/${table}/`)
	);
}

function renewSoon(): void {
	if (!isFollowing || timer !== undefined) return;
	timer = setTimeout(
		() => {
			timer = undefined;
			void renewWitness().catch(() => undefined); // an older claim stays, which is the safe side
		},
		Math.max(0, restUntil - performance.now())
	);
}

/** Claims what is there now, unless something that was claimed is missing: that must show at the next start. */
export async function renewWitness(): Promise<void> {
	restUntil = performance.now() + PAUSE_MS;
	const release = await takeLock();
	if (release === null) return; // somebody deletes, or a tab is frozen: a later change tries again
	try {
		await countAndClaim();
	} finally {
		release();
	}
}

async function countAndClaim(): Promise<void> {
	if (!db.isOpen()) return;
	const counted = db.backendDB();
	const witness = await readWitness();
	const began = performance.now();
	const found = await count(counted, witness?.latest.map(({ id }) => id) ?? []);
	restAfter(performance.now() - began);
	if (!db.isOpen() || db.backendDB() !== counted) return; // closed meanwhile, and perhaps made anew
	if (found.dbId === null) return; // still being made: once it has its mark, this claim would be of another one
	if (witness === null || judge(witness, found) === null) await claim(found, witness?.count ?? 0);
}

function restAfter(countMs: number): void {
	const pause = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, countMs / COUNT_SHARE));
	restUntil = performance.now() + pause;
}

async function claim({ dbId, sessions, checkins, latest }: Found, last: number): Promise<void> {
	await writeWitness({ count: last + 1, dbId, sessions, checkins, latest, at: Date.now() });
}

/** Gives the database its mark, once. */
export async function ensureMark(): Promise<void> {
	await db.transaction('rw', db.marks, async () => {
		if ((await db.marks.get(MARK)) !== undefined) return;
		await db.marks.put({ key: MARK, value: { id: crypto.randomUUID() } });
	});
}

/** Takes what is here for the truth, whatever was claimed before. The database must be open. */
export async function claimAnew(): Promise<void> {
	await withLock(async () => {
		await ensureMark();
		const last = (await readWitness())?.count ?? 0;
		await claim(await count(db.backendDB(), []), last);
	});
	keepWitness();
}

/**
 * Runs a deliberate deletion. The claim is lowered before it, and nobody else claims while it runs.
 *
 * Whatever takes sessions or check-ins away goes through here, or the next start takes it for damage.
 */
export async function lowered<T>(loss: Loss, deletion: () => Promise<T>): Promise<T> {
	try {
		return await withLock(async () => {
			const witness = await readWitness();
			if (witness !== null) await claim({ ...lowerBy(loss, witness), asked: [] }, witness.count);
			return deletion();
		});
	} finally {
		renewSoon();
	}
}

/** Runs the deletion of the database itself: the claim is taken away before. */
export async function unclaimed<T>(deletion: () => Promise<T>): Promise<T> {
	return withLock(async () => {
		await clearWitness();
		return deletion();
	});
}

/**
 * Runs work while no other tab reads or changes the claim; never inside itself.
 *
 * After a while it goes on without the lock: a frozen tab must not keep anyone from deleting. The worst that comes of it
 * is a claim of too much, and a question nobody needed.
 */
export async function withLock<T>(work: () => Promise<T>): Promise<T> {
	const release = await takeLock();
	try {
		return await work();
	} finally {
		release?.();
	}
}

/** Gives how to let go; null when the lock was not to be had in time. */
function takeLock(): Promise<(() => void) | null> {
	return new Promise((settle) => {
		if (!('navigator' in globalThis) || !('locks' in navigator)) {
			settle(() => undefined);
			return;
		}
		const signal = AbortSignal.timeout(LOCK_WAIT_MS);
		navigator.locks
			.request('chiron-witness', { signal }, () => new Promise<void>((release) => settle(release)))
			.catch(() => {
				settle(null);
			});
	});
}
