import { beginTurn, openStore, prepareVault, wipeStore } from '#lib/storage';
import { makeSession } from './samples';

/** Times in milliseconds, taken in turns in one run. */
export interface SaveTimes {
	readonly ours: readonly number[];
	readonly bare: readonly number[];
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
	const from = performance.now();
	await work();
	return performance.now() - from;
}

/** A store of its own with nothing around it. */
function openBare(): Promise<IDBDatabase> {
	return new Promise((done, fail) => {
		const open = indexedDB.open('bare', 1);
		open.onupgradeneeded = () => open.result.createObjectStore('messages', { keyPath: 'id' });
		open.onsuccess = () => {
			done(open.result);
		};
		open.onerror = () => {
			fail(new Error('no database'));
		};
	});
}

function bareput(bare: IDBDatabase, row: unknown): Promise<void> {
	return new Promise((done, fail) => {
		const tx = bare.transaction('messages', 'readwrite', { durability: 'strict' });
		tx.objectStore('messages').put(row);
		tx.oncomplete = () => {
			done();
		};
		tx.onerror = () => {
			fail(new Error('put failed'));
		};
	});
}

/** Opens the app's own store with nothing in it. */
export async function fresh(): Promise<void> {
	await openStore({ onStale: () => undefined });
	await wipeStore();
	await openStore({ onStale: () => undefined });
}

const PASSPHRASE = 'for this measure only';

/** Turns the vault on, so that what is timed afterwards is sealed. */
async function seal(): Promise<void> {
	const prepared = await prepareVault(PASSPHRASE);
	if (!prepared.ok) throw new Error(prepared.failure.kind);
	const on = await prepared.value.turnOn(() => undefined);
	if (!on.ok) throw new Error(on.failure.kind);
}

/**
 * Saving one message with its head, again and again, and a bare strict put of the same message after each.
 *
 * `kind` says whether the vault is on; the bare put is never sealed.
 */
export async function timeSaves(rounds: number, kind: 'plain' | 'sealed'): Promise<SaveTimes> {
	await fresh();
	if (kind === 'sealed') await seal();
	const bare = await openBare();
	const { head, messages } = makeSession(1, rounds);
	const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
	for (const message of messages) {
		const { seq, ...row } = message;
		if (seq < 1) throw new Error('messages are numbered from 1');
		times.ours.push(
			await timed(() =>
				beginTurn({
					emptyHead: { ...head, lastSeq: 0, days: [], findings: null },
					engine: null,
					messages: [row]
				})
			)
		);
		times.bare.push(await timed(() => bareput(bare, message)));
	}
	bare.close();
	indexedDB.deleteDatabase('bare');
	return times;
}
