import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LockQueue, locksOf } from '../../../../tests/support/web-locks';
import { fileError, MemoryFolder } from '../../../../tests/support/memory-folder';
import { openTarget, sweepDownloads } from './target';

let folder: MemoryFolder;
let queue: LockQueue;
/** Names of the files handed to the browser's downloads. */
let handed: string[];

beforeEach(() => {
	folder = new MemoryFolder('backup-download');
	queue = new LockQueue();
	handed = [];
	const root = {
		getDirectoryHandle: () => Promise.resolve(folder),
		removeEntry: (name: string) => {
			if (name !== folder.name) throw fileError('NotFoundError');
			folder.files.clear();
			return Promise.resolve();
		}
	};
	vi.stubGlobal('navigator', {
		locks: locksOf(queue),
		storage: { getDirectory: () => Promise.resolve(root) }
	});
	vi.stubGlobal('document', {
		createElement: () => ({
			download: '',
			click() {
				handed.push(this.download);
			}
		})
	});
	vi.stubGlobal('URL', { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

async function download(): Promise<void> {
	const target = await openTarget('backup.jsonl');
	await target?.write(new TextEncoder().encode('words'));
	await target?.close();
}

test('a file the browser may still read is not swept, by this tab or another', async () => {
	await download();
	await sweepDownloads();

	expect(handed).toEqual(['backup.jsonl']);
	expect([...folder.files.keys()].map((name) => folder.text(name))).toEqual(['words']);
});

test('it goes by itself after a while, and what a closed tab left goes at the next start', async () => {
	vi.useFakeTimers();
	const downloading = download();
	await vi.advanceTimersByTimeAsync(1_000);
	await downloading;
	await vi.advanceTimersByTimeAsync(10 * 60_000);
	expect(folder.files.size).toBe(0);
	expect(queue.held).toEqual([]);

	folder.put('left', 'words');
	const sweeping = sweepDownloads();
	await vi.advanceTimersByTimeAsync(1_000);
	await sweeping;
	expect(folder.files.size).toBe(0);
});

test('a backup that is given up leaves no file and holds nothing', async () => {
	const target = await openTarget('backup.jsonl');
	await target?.abort();

	expect(handed).toEqual([]);
	expect(folder.files.size).toBe(0);
	await vi.waitFor(() => {
		expect(queue.held).toEqual([]);
	});
});
