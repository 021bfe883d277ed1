import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Millis } from '#lib/domain';
import { db } from '../db';
import { noteBackup, openStore, readLastBackup, wipeStore } from '../index';

beforeEach(async () => {
	await openStore({ onStale: () => undefined });
});
afterEach(async () => {
	await wipeStore();
});

test('the time of the last backup file is kept, beside the times of other backups', async () => {
	expect(await readLastBackup()).toBeNull();
	await db.marks.put({ key: 'backups', value: { folderAt: 3 } });
	expect(await readLastBackup()).toBeNull();

	expect(await noteBackup(Millis.parse(7))).toEqual({ ok: true, value: undefined });

	expect(await readLastBackup()).toBe(7);
	expect((await db.marks.get('backups'))?.value).toEqual({ fileAt: 7, folderAt: 3 });
});

test('a mark that cannot be read is no backup', async () => {
	await db.marks.put({ key: 'backups', value: 'yesterday' });
	expect(await readLastBackup()).toBeNull();

	await noteBackup(Millis.parse(7));

	expect(await readLastBackup()).toBe(7);
});
