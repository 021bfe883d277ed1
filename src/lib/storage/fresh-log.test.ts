import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { STORE_LOCK } from './fence';
import { startFreshLog } from './fresh-log';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

function inBrowser(tabs: number, isChromium = true): { opened: () => number } {
	const held = Array.from({ length: tabs }, () => ({ name: STORE_LOCK, mode: 'shared' }));
	vi.stubGlobal('navigator', {
		locks: { query: () => Promise.resolve({ held, pending: [] }) },
		...(isChromium ? { userAgentData: {} } : {})
	});
	const open = vi.spyOn(indexedDB, 'open');
	return { opened: () => open.mock.calls.length };
}

test('fills a log in a database of its own and leaves nothing', async () => {
	const { opened } = inBrowser(1);
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');

	await startFreshLog();

	const bytes = put.mock.calls.reduce((sum, [piece]) => sum + (piece as Uint8Array).length, 0);
	expect(bytes).toBeGreaterThan(4 * 1024 * 1024);
	expect(opened()).toBeGreaterThan(0);
	expect(await indexedDB.databases()).toEqual([]);
});

test('leaves the log alone beside another tab, and where there is no such log', async () => {
	const beside = inBrowser(2);
	await startFreshLog();
	expect(beside.opened()).toBe(0);

	const elsewhere = inBrowser(1, false);
	await startFreshLog();
	expect(elsewhere.opened()).toBe(0);
});

test('does not mind a disk without room', async () => {
	inBrowser(1);
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});

	await expect(startFreshLog()).resolves.toBeUndefined();
	expect(await indexedDB.databases()).toEqual([]);
});
