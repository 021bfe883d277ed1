import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	beginTurn,
	countWrittenSince,
	ensureWriter,
	finishReply,
	openStore,
	putSessions,
	readAllStates,
	readBackupLater,
	readCopyStatus,
	readFolder,
	readLastBackupFile,
	readRecentStates,
	readToCopy,
	saveBackupLater,
	saveCopyStatus,
	saveFolder,
	wipeStore
} from '../index';
import { db } from '../db';
import { idOf, sessionOf } from './copies.fixture';

const A = idOf(1);

beforeEach(async () => {
	const opened = await openStore({ onStale: () => undefined });
	expect(opened.ok).toBe(true);
});
afterEach(async () => {
	await wipeStore();
});

test('a session says how far it has come, and whether it is being answered', async () => {
	const { head, messages } = sessionOf(A, 2);
	const [said, reply] = messages;
	const begun = await beginTurn({
		emptyHead: { ...head, lastSeq: 0 },
		engine: null,
		messages: [said!, { ...reply!, status: 'streaming' }]
	});
	expect(begun.ok).toBe(true);
	const { states, sessions } = await readRecentStates();
	expect(sessions).toBe(1);
	expect(states).toMatchObject([{ id: A, lastSeq: 2, analyzed: 0, isStreaming: true }]);

	await finishReply(A, reply!);

	const ended = await readToCopy(A);
	expect(ended?.state).toMatchObject({ lastSeq: 2, isStreaming: false });
	expect(ended?.state.rev).toBeGreaterThan(states[0]!.rev);
	expect(ended?.messages.map(({ text }) => text)).toEqual(['the sea 1', 'the sea 2']);
	expect(await readToCopy(idOf(2))).toBeNull();
});

test('all sessions are gone through in steps, each once', async () => {
	const ids = Array.from({ length: 9 }, (_, i) => idOf(i + 1));
	await putSessions(ids.map((id) => sessionOf(id, 2)));

	const seen: string[] = [];
	for await (const states of readAllStates(4)) {
		expect(states.length).toBeLessThanOrEqual(4);
		seen.push(...states.map(({ id }) => id));
	}

	expect(seen).toEqual(ids);
});

test('only messages written here after a moment are counted, and no further than asked', async () => {
	const old = sessionOf(A, 40);
	const since = old.messages[0]!.at;
	const later = old.messages.map((message) => ({
		...message,
		at: (message.seq > 10 ? since + message.seq : since) as typeof message.at
	}));
	await putSessions([
		{ head: { ...old.head, updatedAt: (since + 40) as typeof old.head.updatedAt }, messages: later }
	]);

	expect(await countWrittenSince(since, 100)).toBe(30);
	expect(await countWrittenSince(since, 20)).toBe(20);
	expect(await countWrittenSince(since + 39, 100)).toBe(1);
	expect(await countWrittenSince(since + 40, 100)).toBe(0);
});

test('the folder is remembered and forgotten, with whether its files stay readable', async () => {
	expect(await readFolder()).toBeNull();
	const handle = { kind: 'directory', name: 'copies' } as FileSystemDirectoryHandle;

	await saveFolder({ handle, isReadable: true });
	expect(await readFolder()).toMatchObject({ handle: { name: 'copies' }, isReadable: true });

	await saveFolder(null);
	expect(await readFolder()).toBeNull();
});

test('failures are counted until a run goes well, and the last copy is remembered', async () => {
	const writer = await ensureWriter(() => 'this browser');
	expect(await ensureWriter(() => 'another')).toBe(writer);

	await saveCopyStatus({ written: 2, failure: null }, 'folder', 10);
	await saveCopyStatus({ written: 0, failure: { kind: 'full' } }, 'folder', 20);
	await saveCopyStatus({ written: 0, failure: { kind: 'gone' } }, 'folder', 30);
	expect(await readCopyStatus()).toEqual({
		writer,
		lastAt: 10,
		lastPlace: 'folder',
		failures: 2,
		failure: 'gone'
	});

	await saveCopyStatus({ written: 1, failure: null }, 'snapshots', 40);
	expect(await readCopyStatus()).toMatchObject({ lastAt: 40, failures: 0, failure: null });
});

test('the last backup file is read from its mark, and the reminder sleeps until told', async () => {
	expect(await readLastBackupFile()).toBeNull();
	expect(await readBackupLater()).toBe(0);

	await db.marks.put({ key: 'backups', value: { fileAt: 5 } });
	await saveBackupLater(9);

	expect(await readLastBackupFile()).toBe(5);
	expect(await readBackupLater()).toBe(9);
});
