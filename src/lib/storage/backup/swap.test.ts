import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../db';
import { unpack } from '../pack';
import {
	APP,
	checkin,
	dump,
	freshDatabase,
	MADE_AT,
	MemoryTarget,
	message,
	putSession,
	talk
} from './backup.fixture';
import { inspectBackup, type DryRun } from './restore';
import { dropLeftStage } from './staging';
import type { Preference } from './swap';
import { writeBackup } from './write';

let from: Database;
let to: Database;

beforeEach(async () => {
	from = await freshDatabase('from');
	to = await freshDatabase('to');
});
afterEach(async () => {
	vi.restoreAllMocks();
	for (const database of [from, to]) await database.delete();
});

async function inspect(): Promise<DryRun> {
	const target = new MemoryTarget();
	await writeBackup(from, target, { app: APP, at: MADE_AT, passphrase: null });
	const read = await inspectBackup(to, target.blob(), { passphrase: null });
	if (!read.ok) throw new Error(JSON.stringify(read.failure));
	return read.value;
}

async function textsOf(id: string): Promise<string[]> {
	const pages = await to.pages.where('[sessionId+page]').between([id, 0], [id, 99]).toArray();
	return pages.flatMap(({ body }) => unpack(body).map(({ text }) => text));
}

/** One of each standing, in both databases. */
async function putOneOfEach(): Promise<void> {
	await putSession(from, { id: 'new', messages: talk('new') });
	for (const database of [from, to])
		await putSession(database, { id: 'same', messages: talk('as', 'ever') });
	await putSession(from, { id: 'longer-in-file', messages: talk('one', 'two', 'three') });
	await putSession(to, { id: 'longer-in-file', messages: talk('one') });
	await putSession(from, { id: 'longer-here', messages: talk('one') });
	await putSession(to, { id: 'longer-here', messages: talk('one', 'two') });
	await putSession(from, { id: 'parted', messages: talk('one', 'told the file') });
	await putSession(to, { id: 'parted', messages: talk('one', 'told this device') });
	await putSession(to, { id: 'only-here', messages: talk('mine') });
}

test('the dry run says how each session stands, and touches nothing', async () => {
	await putOneOfEach();
	const before = await dump(to);

	const dry = await inspect();

	expect(dry.standings.sessions).toEqual({ fresh: 1, same: 1, different: 3, onlyHere: 1 });
	expect(dry.fresh.map(({ id }) => id)).toEqual(['new']);
	expect(dry.different.map(({ here, newer }) => [here.id, newer])).toEqual([
		['longer-here', 'here'],
		['longer-in-file', 'file'],
		['parted', 'parted']
	]);
	expect(dry.messages).toBe(1 + 2 + 3 + 1 + 2);
	expect(await dump(to)).toEqual(before);
	await dry.discard();
});

test('what is derived does not make a session another one', async () => {
	await putSession(from, { id: 'a', messages: talk('hello'), analyzed: false });
	await putSession(to, { id: 'a', messages: talk('hello') });

	const dry = await inspect();

	expect(dry.standings.sessions).toMatchObject({ same: 1, different: 0 });
	await dry.discard();
});

test.each<[Preference, Record<string, string[]>]>([
	[
		'newer',
		{
			'longer-in-file': ['one', 'two', 'three'],
			'longer-here': ['one', 'two'],
			parted: ['one', 'told this device']
		}
	],
	[
		'here',
		{
			'longer-in-file': ['one'],
			'longer-here': ['one', 'two'],
			parted: ['one', 'told this device']
		}
	],
	[
		'file',
		{
			'longer-in-file': ['one', 'two', 'three'],
			'longer-here': ['one'],
			parted: ['one', 'told the file']
		}
	]
])(
	'merging keeps "%s" of what differs, and everything else that is here',
	async (different, want) => {
		await putOneOfEach();

		const restored = await (await inspect()).restore({ mode: 'merge', different });

		expect(restored.ok).toBe(true);
		expect(await textsOf('new')).toEqual(['new']);
		expect(await textsOf('only-here')).toEqual(['mine']);
		for (const [id, texts] of Object.entries(want))
			expect([id, await textsOf(id)]).toEqual([id, texts]);
	}
);

test('a session that went on in both places stands twice afterwards, and not a third time', async () => {
	await putOneOfEach();

	const once = await (await inspect()).restore({ mode: 'merge', different: 'newer' });
	const after = await dump(to);
	const twice = await (await inspect()).restore({ mode: 'merge', different: 'newer' });

	expect(once).toMatchObject({ ok: true, value: { sessions: 3, copies: 1 } });
	const copy = (await to.sessions.toArray()).find(({ body }) =>
		body.title?.endsWith('(from the backup)')
	);
	expect(copy?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(await textsOf(copy?.id ?? '')).toEqual(['one', 'told the file']);
	expect(twice).toMatchObject({ ok: true, value: { sessions: 0, copies: 0 } });
	expect(await dump(to)).toEqual(after);
});

test('a session that has gone on since the dry run stays as it is', async () => {
	await putSession(from, { id: 'a', messages: talk('one', 'two') });
	await putSession(to, { id: 'a', messages: talk('one') });
	await putSession(from, { id: 'b', messages: talk('from the file') });
	const dry = await inspect();
	await to.sessions.update('a', { rev: 7 });
	await putSession(to, { id: 'b', messages: talk('begun meanwhile') });

	const restored = await dry.restore({ mode: 'merge', different: 'file' });

	expect(restored).toMatchObject({ ok: true, value: { sessions: 0 } });
	expect(await textsOf('a')).toEqual(['one']);
	expect(await textsOf('b')).toEqual(['begun meanwhile']);
});

test('a session that is being deleted is in no backup, and comes back by one', async () => {
	await putSession(from, { id: 'a', messages: talk('one') });
	await putSession(from, { id: 'b', messages: talk('one') });
	await putSession(to, { id: 'a', messages: talk('one') });
	const going = { until: 1, withFolderCopy: false };
	await to.sessions.update('a', { going, pinned: -1, rev: 4 });
	await from.sessions.update('b', { going, pinned: -1 });

	const dry = await inspect();
	expect(dry.standings.sessions).toMatchObject({ fresh: 1, same: 0, different: 0 });
	await dry.restore({ mode: 'merge', different: 'newer' });

	const rows = await to.sessions.toArray();
	expect(rows.map(({ id, pinned, rev, going }) => [id, pinned, rev, going])).toEqual([
		['a', 0, 5, undefined]
	]);
});

test('nothing is replaced while a reply is being written', async () => {
	await putSession(from, { id: 'a', messages: talk('one') });
	await putSession(to, { id: 'b', messages: talk('one', 'tw') });
	await to.sessions.update('b', { streaming: 2 });
	const before = await dump(to);
	const dry = await inspect();

	const restored = await dry.restore({ mode: 'replace' });

	expect(restored).toEqual({
		ok: false,
		failure: { kind: 'store', failure: { kind: 'busy_elsewhere' } }
	});
	expect(await dump(to)).toEqual(before);
	await dry.discard();
});

test('of rows that stand alone the newer draft wins, and otherwise what is here', async () => {
	for (const [database, at, mood] of [
		[from, 2, -1],
		[to, 1, 1]
	] as const) {
		const alone = checkin('c', mood);
		await database.checkins.put({ id: 'c', at: alone.at, body: alone });
		await database.drafts.put({ sessionId: 'x', updatedAt: at, body: `draft ${String(at)}` });
		await database.drafts.put({ sessionId: 'y', updatedAt: 3 - at, body: `draft ${String(at)}` });
		await database.settings.put({ key: 'moodCheckins', body: database === to });
	}

	const dry = await inspect();
	expect(dry.standings.drafts).toEqual({ fresh: 0, same: 0, different: 2, onlyHere: 0 });
	await dry.restore({ mode: 'merge', different: 'newer' });

	expect((await to.drafts.toArray()).map(({ body }) => body)).toEqual(['draft 2', 'draft 1']);
	expect((await to.checkins.get('c'))?.body.mood).toBe(1);
	expect((await to.settings.get('moodCheckins'))?.body).toBe(true);

	await (await inspect()).restore({ mode: 'merge', different: 'file' });
	expect((await to.checkins.get('c'))?.body.mood).toBe(-1);
	expect((await to.settings.get('moodCheckins'))?.body).toBe(false);
});

test.each(['merge', 'replace'] as const)(
	'a swap (%s) that is stopped or refused leaves the old whole, and can be tried again',
	async (mode) => {
		const choice = mode === 'merge' ? ({ mode, different: 'newer' } as const) : { mode };
		await putOneOfEach();
		const alone = checkin('c');
		await from.checkins.put({ id: 'c', at: alone.at, body: alone });
		const before = await dump(to);
		const dry = await inspect();

		const stop = new AbortController();
		const stopped = await dry.restore(choice, {
			signal: stop.signal,
			onProgress: () => stop.abort()
		});
		expect(stopped).toEqual({ ok: false, failure: { kind: 'stopped' } });
		expect(await dump(to)).toEqual(before);

		const full = vi
			.spyOn(Object.getPrototypeOf(to.checkins) as typeof to.checkins, 'bulkPut')
			.mockImplementation(function (this: Dexie.Table, rows) {
				if (this.name === 'findings') throw new DOMException('full', 'QuotaExceededError');
				return this.bulkAdd(rows as object[]) as ReturnType<typeof to.checkins.bulkPut>;
			});
		const refused = await dry.restore(choice);
		expect(refused).toEqual({ ok: false, failure: { kind: 'store', failure: { kind: 'quota' } } });
		expect(await dump(to)).toEqual(before);
		full.mockRestore();

		expect((await dry.restore(choice)).ok).toBe(true);
		expect(await textsOf('new')).toEqual(['new']);
	}
);

test('a restore that dies between staging and swap leaves the old whole; the rest is swept at the next start', async () => {
	await putOneOfEach();
	const before = await dump(to);
	await inspect();
	expect(await Dexie.getDatabaseNames()).toContain('chiron-staging');

	to.close();
	await to.open();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined); // the connection of the one that died
	await dropLeftStage();

	expect(await dump(to)).toEqual(before);
	expect(await Dexie.getDatabaseNames()).not.toContain('chiron-staging');
});

test('a session longer than one batch is compared and moved whole', async () => {
	const messages = Array.from({ length: 256 * 32 + 50 }, (_, i) =>
		message(i + 1, `n ${String(i)}`)
	);
	await putSession(from, { id: 'long', messages });
	await putSession(to, { id: 'long', messages: messages.slice(0, -1) });

	const dry = await inspect();
	expect(dry.different.map(({ newer }) => newer)).toEqual(['file']);
	await dry.restore({ mode: 'merge', different: 'newer' });

	expect(await to.pages.toArray()).toEqual(await from.pages.toArray());
});
