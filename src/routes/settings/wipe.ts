import type { Result } from '#lib/domain';
import { wipePrivateFiles, wipeStore, type StorageFailure } from '#lib/storage';
import type { Chats } from '#lib/ui/chats.ts';

/**
 * Takes away everything Chiron keeps in this browser, in an order in which nothing can be written again: replies, the
 * database, copies of sessions, caches, the worker, local storage. Then the app is loaded afresh.
 */
export async function wipeEverything(chats: Chats): Promise<Result<void, StorageFailure>> {
	chats.stopAll();
	const wiped = await wipeStore();
	if (!wiped.ok) return wiped;
	await wipePrivateFiles(); // the copies of sessions; nothing can write one any more, as none can be read
	for (const name of await caches.keys()) await caches.delete(name);
	for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
	localStorage.clear();
	sessionStorage.clear();
	location.replace('/welcome?erased');
	return wiped;
}
