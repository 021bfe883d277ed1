import { expect, test, vi } from 'vitest';
import { checkStore } from './witness-check';
import { clearWitness, writeWitness } from './witness-places';

/** A `localStorage` in memory. */
function withLocalStorage(): void {
	const local = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => local.get(key) ?? null,
		setItem: (key: string, text: string) => local.set(key, text),
		removeItem: (key: string) => local.delete(key)
	});
}

test.each([undefined, null])('a browser whose indexedDB is %s gives no database', async (none) => {
	vi.stubGlobal('indexedDB', none);

	expect(await checkStore()).toEqual({ ok: false, failure: { kind: 'unavailable' } });
});

test('where there is no indexedDB any more, what was kept cannot be read right now', async () => {
	withLocalStorage();
	vi.stubGlobal('indexedDB', undefined);
	await writeWitness({ count: 1, dbId: 'a', sessions: 3, checkins: 0, latest: [], at: 1 });

	expect(await checkStore()).toMatchObject({
		failure: { kind: 'damaged', damage: { what: 'unreadable', expected: 3 } }
	});

	await clearWitness();
});
