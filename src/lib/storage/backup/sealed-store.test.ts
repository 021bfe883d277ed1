import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRawDatabase, db, type Database } from '../db';
import { listMessages, lock, openStore, wipeStore } from '../index';
import { turnOnFast } from '../vault.fixture';
import { APP, dump, MADE_AT, MemoryTarget, putSession, talk } from './backup.fixture';
import { inspectBackup } from './restore';
import { writeBackup } from './write';

beforeEach(async () => {
	await openStore({ onStale: () => undefined });
	await putSession(db, { id: 'a', messages: talk('hello', 'well met') });
	await putSession(db, { id: 'b', messages: talk('good morning') });
	await turnOnFast();
});
afterEach(async () => {
	await wipeStore();
});

async function backUp() {
	const target = new MemoryTarget();
	const made = await writeBackup(db, target, { app: APP, at: MADE_AT, passphrase: null });
	return { made, file: target.blob() };
}

async function inspect(file: Blob) {
	const read = await inspectBackup(db, file, { passphrase: null });
	if (!read.ok) throw new Error(JSON.stringify(read.failure));
	return read.value;
}

/** What lies in a database, unopened. */
async function rawBodies(name: string): Promise<unknown[]> {
	const raw: Database = createRawDatabase(name);
	await raw.open();
	const { marks, ...tables } = await dump(raw);
	raw.close();
	expect(marks).toBeDefined();
	return Object.values(tables).flatMap((rows) =>
		rows.map((row) => (row as { body: unknown }).body)
	);
}

test('a sealed store goes into the file open, and back sealed, by way of a sealed staging database', async () => {
	const { file } = await backUp();
	expect(await file.text()).toContain('well met');
	await db.sessions.delete('a');
	await db.pages.where('[sessionId+page]').between(['a', 0], ['a', 9]).delete();

	const dry = await inspect(file);
	const staged = await rawBodies('chiron-staging');
	expect(staged.length).toBeGreaterThan(3);
	expect(staged.every((body) => body instanceof Uint8Array)).toBe(true);
	expect(dry.standings.sessions).toMatchObject({ fresh: 1, same: 1 });
	const restored = await dry.restore({ mode: 'merge', different: 'newer' });

	expect(restored.ok).toBe(true);
	expect((await listMessages('a')).map(({ text }) => text)).toEqual(['hello', 'well met']);
	expect((await rawBodies('chiron')).every((body) => body instanceof Uint8Array)).toBe(true);
});

test('a record that cannot be opened keeps its session out of the file, and a file mends it', async () => {
	const { file } = await backUp();
	const raw = createRawDatabase('chiron');
	await raw.open();
	await raw.pages.update(['a', 0], { body: new Uint8Array(80) as never });
	raw.close();

	expect((await backUp()).made).toMatchObject({ ok: true, value: { sessions: 1, leftOut: ['a'] } });

	const dry = await inspect(file);
	expect(dry.different.map(({ here, newer }) => [here.id, newer])).toEqual([['a', 'file']]);
	await dry.restore({ mode: 'merge', different: 'newer' });
	expect((await listMessages('a')).map(({ text }) => text)).toEqual(['hello', 'well met']);
});

test('while the store is locked nothing is written out or in', async () => {
	const { file } = await backUp();
	await lock();
	const locked = { ok: false, failure: { kind: 'store', failure: { kind: 'locked' } } };

	expect((await backUp()).made).toEqual(locked);
	expect(await inspectBackup(db, file, { passphrase: null })).toEqual(locked);
});
