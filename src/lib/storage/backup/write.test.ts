import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../db';
import { toRow } from '../heads';
import {
	APP,
	freshDatabase,
	MADE_AT,
	MemoryTarget,
	message,
	putSession,
	talk
} from './backup.fixture';
import { writeBackup } from './write';

let from: Database;

beforeEach(async () => {
	from = await freshDatabase('from');
});
afterEach(async () => {
	vi.restoreAllMocks();
	await from.delete();
});

const OPTIONS = { app: APP, at: MADE_AT, passphrase: null };

async function linesOf(target: MemoryTarget): Promise<Record<string, unknown>[]> {
	const text = await target.blob().text();
	return text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('the file says what it is, and what it holds', async () => {
	await putSession(from, { id: 'a', messages: talk('hello') });
	const target = new MemoryTarget();

	const made = await writeBackup(from, target, OPTIONS);

	expect(target.ended).toBe('closed');
	expect(made).toEqual({
		ok: true,
		value: { sessions: 1, leftOut: [], bytes: target.blob().size }
	});
	const lines = await linesOf(target);
	const tables = { sessions: 1, pages: 1, findings: 1, checkins: 0, drafts: 0, settings: 0 };
	expect(lines[0]).toEqual({
		format: 'chiron-backup',
		version: 1,
		app: APP,
		madeAt: MADE_AT,
		tables
	});
	expect(lines.at(-1)).toMatchObject({ end: { tables } });
});

test('keys to servers and words given for models elsewhere stay out of the file', async () => {
	await from.settings.bulkPut([
		{ key: 'serverKeys', body: { 'http://localhost:8080': 'sk-private' } },
		{ key: 'cloudModels', body: [{ host: 'http://localhost:11434', model: 'a:cloud', at: 1 }] },
		{ key: 'unloadOnLeave', body: false }
	]);
	const target = new MemoryTarget();

	await writeBackup(from, target, OPTIONS);

	expect(await target.blob().text()).not.toContain('sk-private');
	const lines = await linesOf(target);
	expect(lines.filter(({ table }) => table === 'settings')).toEqual([
		{ table: 'settings', rows: [{ key: 'unloadOnLeave', body: false }] }
	]);
	expect(lines[0]).toMatchObject({ tables: { settings: 1 } });
	expect(lines.at(-1)).toMatchObject({ end: { tables: { settings: 1 } } });
});

test('a target that refuses is aborted and named', async () => {
	const target = new MemoryTarget();
	target.write = () => Promise.reject(new Error('disk full'));

	expect(await writeBackup(from, target, OPTIONS)).toEqual({
		ok: false,
		failure: { kind: 'target' }
	});
	expect(target.ended).toBe('aborted');
});

test('a person can stop it; no file is left', async () => {
	await putSession(from, { id: 'a', messages: talk('hello') });
	const stop = new AbortController();
	const target = new MemoryTarget();

	const made = await writeBackup(from, target, {
		...OPTIONS,
		signal: stop.signal,
		onProgress: () => stop.abort()
	});

	expect(made).toEqual({ ok: false, failure: { kind: 'stopped' } });
	expect(target.ended).toBe('aborted');
});

test('a closed database is named, not thrown', async () => {
	from.close();

	expect(await writeBackup(from, new MemoryTarget(), OPTIONS)).toEqual({
		ok: false,
		failure: { kind: 'store', failure: { kind: 'closed' } }
	});
});

test('where no key can be derived there is no file', async () => {
	const target = new MemoryTarget();
	const derive = () => Promise.resolve({ ok: false, failure: { kind: 'unavailable' } } as const);

	const made = await writeBackup(from, target, { ...OPTIONS, passphrase: 'x', derive });

	expect(made).toEqual({ ok: false, failure: { kind: 'no_derivation' } });
	expect(target.ended).toBe('aborted');
});

const LONG = Array.from({ length: 257 * 32 }, (_, i) => message(i + 1, `n ${String(i)}`));

/** Lets `change` happen between the first part of the long session and the rest. */
function meanwhile(change: () => Promise<unknown>, times = 1): MemoryTarget {
	const target = new MemoryTarget();
	const write = target.write;
	let left = times;
	target.write = async (bytes) => {
		if (left > 0) await change();
		left -= 1;
		return write(bytes);
	};
	return target;
}

test('a long session that changes while it is read is begun again', async () => {
	const head = await putSession(from, { id: 'long', messages: LONG });
	const target = meanwhile(() =>
		from.sessions.put(toRow({ ...head, title: 'later' }, { streaming: 0, rev: 2, analyzed: 0 }))
	);

	const made = await writeBackup(from, target, OPTIONS);

	expect(made).toMatchObject({ ok: true, value: { sessions: 1, leftOut: [] } });
	const lines = await linesOf(target);
	const again = lines.findIndex((line) => line['again'] === 'long');
	expect(again).toBeGreaterThan(0);
	expect(lines[again + 1]).toMatchObject({ session: { title: 'later' } });
	expect(lines.at(-1)).toMatchObject({ end: { tables: { sessions: 1, pages: 257 } } });
});

test('one that is deleted while it is read is not in the file', async () => {
	await putSession(from, { id: 'long', messages: LONG });
	const target = meanwhile(() => from.sessions.delete('long'));

	const made = await writeBackup(from, target, OPTIONS);

	expect(made).toMatchObject({ ok: true, value: { sessions: 0, leftOut: [] } });
	expect((await linesOf(target)).at(-1)).toMatchObject({
		end: { tables: { sessions: 0, pages: 0 } }
	});
});

test('one that never holds still is left out and named', async () => {
	await putSession(from, { id: 'long', messages: LONG });
	let rev = 1;
	const target = meanwhile(() => from.sessions.update('long', { rev: (rev += 1) }), 1000);

	const made = await writeBackup(from, target, OPTIONS);

	expect(made).toMatchObject({ ok: true, value: { sessions: 0, leftOut: ['long'] } });
});
