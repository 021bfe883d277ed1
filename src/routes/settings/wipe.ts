import type { Result } from '#lib/domain';
import { sweepRestore, wipePrivateFiles, wipeStore, type StorageFailure } from '#lib/storage';
import type { Chats } from '#lib/ui/chats.ts';

/**
 * Takes away everything Chiron keeps in this browser, in an order in which nothing can be written again: replies, the
 * database and those beside it, files, caches, the worker, local storage. Then the app is loaded afresh.
 */
export async function wipeEverything(chats: Chats): Promise<Result<void, StorageFailure>> {
	chats.stopAll();
	const wiped = await wipeStore();
	if (!wiped.ok) return wiped;
	await wipeOtherDatabases();
	await wipePrivateFiles();
	for (const name of await caches.keys()) await caches.delete(name);
	for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
	localStorage.clear();
	sessionStorage.clear();
	location.replace('/welcome?erased');
	return wiped;
}

/**
 * Databases that stood beside the one of the app, as a restore that was cut short leaves them.
 *
 * Firefox before 126 does not list them; there the one of a restore goes by its name.
 */
async function wipeOtherDatabases(): Promise<void> {
	await sweepRestore().catch(() => undefined); // the list below has it too
	const { databases } = indexedDB as Partial<IDBFactory>;
	for (const { name } of (await databases?.call(indexedDB)) ?? [])
		if (name !== undefined) await deleteDatabase(name);
}

function deleteDatabase(name: string): Promise<void> {
	return new Promise((done) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess =
			request.onerror =
			request.onblocked =
				() => {
					done();
				};
	});
}
