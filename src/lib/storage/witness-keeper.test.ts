import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyHead, Millis, OffsetMinutes } from '#lib/domain';
import { APP, MADE_AT, MemoryTarget } from './backup/backup.fixture';
import { db } from './db';
import {
	acceptStore,
	beginTurn,
	countSessions,
	deleteCheckin,
	deleteSession,
	openAsItIs,
	openBackup,
	openStore,
	putSessions,
	reopenStore,
	saveBackup,
	saveCheckin,
	wipeStore
} from './index';
import { parseWitness, type Witness } from './witness';
import { lowered, renewWitness, withLock } from './witness-keeper';

const MOMENT = { at: Millis.parse(1_000), offset: OffsetMinutes.parse(0) };
const OPTIONS = { onStale: () => undefined };
const KEY = 'chiron-witness';

/** A `localStorage` in memory. */
let local: Map<string, string>;
/** The one file of an origin-private file system in memory; null while it refuses. */
let file: { text: string | null } | null;

function fakeRoot() {
	if (file === null) throw new DOMException('no', 'SecurityError');
	const place = file;
	return {
		getFileHandle: (_: string, options?: { create?: boolean }) => {
			if (place.text === null && options?.create !== true)
				throw new DOMException('none', 'NotFoundError');
			let written = '';
			return {
				getFile: () => ({ text: () => place.text ?? '' }),
				createWritable: () => ({
					write: (text: string) => void (written = text),
					close: () => void (place.text = written)
				})
			};
		},
		removeEntry: () => void (place.text = null)
	};
}

beforeEach(() => {
	local = new Map();
	file = { text: null };
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => local.get(key) ?? null,
		setItem: (key: string, text: string) => void local.set(key, text),
		removeItem: (key: string) => void local.delete(key)
	});
	vi.stubGlobal('navigator', {
		storage: { getDirectory: () => Promise.resolve().then(fakeRoot) },
		locks: lockOfWitness()
	});
});

/** Web Locks as far as the claim needs them: every other lock is free for everybody. */
function lockOfWitness() {
	let tail: Promise<unknown> = Promise.resolve();
	return {
		query: () => Promise.resolve({ held: [] }),
		request: (name: string, _: object, work: () => Promise<void>) => {
			if (name !== 'chiron-witness') return work();
			return (tail = tail.then(work));
		}
	};
}
afterEach(async () => {
	db.close({ disableAutoOpen: true });
	await Dexie.delete('chiron');
	// A claim that is still being written belongs to this test, not to the next.
	await new Promise((rested) => setTimeout(rested, 20));
	vi.unstubAllGlobals();
});

function claimed(): Witness {
	const witness = parseWitness(local.get(KEY) ?? '');
	if (witness === null) throw new Error('nothing is claimed');
	return witness;
}

function say(id: string) {
	return beginTurn({
		emptyHead: emptyHead(id, MOMENT, null),
		engine: null,
		messages: [
			{
				id: crypto.randomUUID(),
				role: 'user',
				kind: 'turn',
				text: 'secret words',
				...MOMENT,
				status: 'complete',
				screening: null,
				reply: null,
				thinking: null,
				alternatives: [],
				imported: null
			}
		]
	});
}

interface Locks {
	/** What another tab does: it takes the lock; gives how it lets go. */
	readonly hold: () => () => void;
	/** From now on nobody gets the lock in time. */
	readonly refuse: () => void;
	/** How often the lock was asked for. */
	readonly asked: () => number;
}

/** Web Locks of one name: first come, first served. */
function fakeLocks(): Locks {
	let asked = 0;
	let tail: Promise<unknown> = Promise.resolve();
	let isRefusing = false;
	const request = (_: string, __: object, work: () => Promise<void>) => {
		asked += 1;
		if (isRefusing) return Promise.reject(new DOMException('too late', 'TimeoutError'));
		const mine = tail.then(work);
		tail = mine;
		return mine;
	};
	vi.stubGlobal('navigator', { storage: navigator.storage, locks: { request } });
	return {
		hold: () => {
			let letGo: () => void = () => undefined;
			const held = new Promise<void>((release) => (letGo = release));
			void request('', {}, () => held);
			return letGo;
		},
		refuse: () => void (isRefusing = true),
		asked: () => asked
	};
}

/** A store with sessions, claimed and closed. */
async function lived(ids: readonly string[]): Promise<void> {
	expect(await openStore(OPTIONS)).toMatchObject({ ok: true });
	for (const id of ids) await say(id);
	await renewWitness();
	db.close({ disableAutoOpen: true });
}

/** What another program does to the database: no version, no Dexie. */
function raw(change: (database: IDBDatabase, done: () => void) => void): Promise<void> {
	return new Promise((settle, refuse) => {
		const request = indexedDB.open('chiron');
		request.onerror = () => {
			refuse(new Error('not opened'));
		};
		request.onsuccess = () => {
			change(request.result, () => {
				request.result.close();
				settle();
			});
		};
	});
}

function emptied(tables: readonly string[]): Promise<void> {
	return raw((database, done) => {
		const tx = database.transaction(tables, 'readwrite');
		for (const table of tables) tx.objectStore(table).clear();
		tx.oncomplete = done;
	});
}

const opened = { ok: true, value: 'open' };
const damaged = (damage: object) => ({ ok: false, failure: { kind: 'damaged', damage } });

test('a first start with neither claim nor database opens and marks what it made', async () => {
	expect(await openStore(OPTIONS)).toEqual(opened);
	await renewWitness();

	expect(claimed()).toMatchObject({ sessions: 0, checkins: 0, latest: [] });
	expect(await db.marks.get('database')).toEqual({
		key: 'database',
		value: { id: claimed().dbId }
	});
});

test('the claim follows committed changes by itself', async () => {
	await openStore(OPTIONS);
	await say('a');

	await expect.poll(() => claimed().sessions, { timeout: 5_000 }).toBe(1);
	expect(claimed().latest).toEqual([{ id: 'a', rev: 1, page: 0 }]);
});

test('the claim holds no word that was said', async () => {
	await lived(['a']);

	expect([...local.values()].join() + (file?.text ?? '')).not.toContain('secret');
	expect(file?.text).toBe(local.get(KEY));
});

test('a good database opens again, and again after it grew', async () => {
	await lived(['a', 'b']);
	await lived(['c']);

	expect(claimed().sessions).toBe(3);
	expect(await openStore(OPTIONS)).toEqual(opened);
});

test('a database that is gone is told and not made anew', async () => {
	await lived(['a', 'b']);
	await Dexie.delete('chiron');

	const first = await openStore(OPTIONS);
	const again = await openStore(OPTIONS);

	expect(first).toEqual(damaged({ what: 'missing', expected: 2, found: null, behind: 2 }));
	expect(again).toEqual(first);
	expect(await Dexie.exists('chiron')).toBe(false);
});

test.each([
	[['sessions', 'pages', 'findings', 'checkins', 'drafts', 'settings', 'marks'], 'replaced', 0],
	[['sessions', 'pages', 'findings', 'checkins', 'drafts', 'settings'], 'fewer', 0],
	[['sessions'], 'fewer', 0],
	[['pages'], 'older', 2],
	[['marks'], 'replaced', 2]
])('emptied tables are told, also a second time: %s', async (tables, what, found) => {
	await lived(['a', 'b']);
	await emptied(tables);

	expect(await openStore(OPTIONS)).toMatchObject(damaged({ what, expected: 2, found }));
	expect(await openStore(OPTIONS)).toMatchObject(damaged({ what }));
	expect(db.isOpen()).toBe(false);
});

test('an older state of the same database is told', async () => {
	await lived(['a', 'b']);
	await raw((database, done) => {
		const tx = database.transaction('sessions', 'readwrite');
		const store = tx.objectStore('sessions');
		const request = store.get('b');
		request.onsuccess = () => {
			store.put({ ...(request.result as object), rev: 0 });
		};
		tx.oncomplete = done;
	});

	expect(await openStore(OPTIONS)).toEqual(
		damaged({ what: 'older', expected: 2, found: 2, behind: 1 })
	);
});

test('lost check-ins are told where no session was ever begun', async () => {
	await openStore(OPTIONS);
	await saveCheckin({ id: '1', ...MOMENT, mood: 1, sessionId: null, when: 'alone' });
	await renewWitness();
	db.close({ disableAutoOpen: true });
	await emptied(['checkins']);

	expect(await openStore(OPTIONS)).toMatchObject(damaged({ what: 'fewer', expected: 0 }));
});

test('a database the browser cannot read is told as damage only where something was', async () => {
	const broken = () => {
		throw new DOMException('Internal error opening backing store', 'UnknownError');
	};
	await lived(['a']);
	const open = vi.spyOn(indexedDB, 'open').mockImplementation(broken);

	expect(await openStore(OPTIONS)).toMatchObject(damaged({ what: 'unreadable', expected: 1 }));

	local.clear();
	file = null;
	expect(await openStore(OPTIONS)).toEqual({ ok: false, failure: { kind: 'unavailable' } });
	open.mockRestore();
	expect(await openStore(OPTIONS)).toEqual(opened);
});

test('a loss that the browser tells once stays told', async () => {
	const real = indexedDB.open.bind(indexedDB);
	const open = vi.spyOn(indexedDB, 'open').mockImplementation((name) => {
		const request = real(name);
		const tell = (event: Event) => Object.defineProperty(event, 'dataLoss', { value: 'total' });
		request.addEventListener('upgradeneeded', tell);
		return request;
	});

	const first = await openStore(OPTIONS);
	open.mockRestore();

	expect(first).toMatchObject(damaged({ what: 'missing', expected: null }));
	expect(await openStore(OPTIONS)).toEqual(first);
});

test.each([
	['localStorage', () => local.clear()],
	['the file', () => void (file = { text: null })],
	['a file system', () => void (file = null)]
])('damage is seen without %s', async (_, lose) => {
	await lived(['a']);
	lose();
	await Dexie.delete('chiron');

	expect(await openStore(OPTIONS)).toMatchObject(damaged({ what: 'missing', expected: 1 }));
});

test('a missing claim beside a good database is made again', async () => {
	await lived(['a', 'b']);
	const { dbId } = claimed();
	local.clear();
	file = { text: null };

	expect(await openStore(OPTIONS)).toEqual(opened);
	await renewWitness();
	expect(claimed()).toMatchObject({ dbId, sessions: 2 });
});

test('without any place for a claim the store works as before', async () => {
	vi.unstubAllGlobals();
	await openStore(OPTIONS);
	await say('a');
	await renewWitness();
	await deleteSession('a');

	expect(await countSessions()).toBe(0);
});

test('what is deleted on purpose is not missed, wherever the deletion is cut off', async () => {
	await lived(['a', 'b', 'c']);
	await openStore(OPTIONS);
	await deleteSession('b');
	db.close({ disableAutoOpen: true });
	expect(await openStore(OPTIONS)).toEqual(opened);

	// Lowered, then the tab died before anything was deleted.
	const died = lowered(['a'], () => Promise.reject(new Error('killed')));
	await expect(died).rejects.toThrow('killed');
	expect(claimed().sessions).toBe(1);
	db.close({ disableAutoOpen: true });
	expect(await openStore(OPTIONS)).toEqual(opened);
});

test('a check-in taken back is not missed', async () => {
	await openStore(OPTIONS);
	await saveCheckin({ id: '1', ...MOMENT, mood: 1, sessionId: null, when: 'alone' });
	await renewWitness();
	await deleteCheckin('1');
	db.close({ disableAutoOpen: true });

	expect(await openStore(OPTIONS)).toEqual(opened);
});

test('a shorter file brought in over a session is not missed', async () => {
	await openStore(OPTIONS);
	for (let i = 0; i < 40; i += 1) await say('a');
	await renewWitness();
	expect(claimed().latest).toEqual([{ id: 'a', rev: 40, page: 1 }]);
	await putSessions([{ head: emptyHead('a', MOMENT, null), messages: [] }]);
	db.close({ disableAutoOpen: true });

	expect(await openStore(OPTIONS)).toEqual(opened);
});

test('everything wiped is a first start', async () => {
	await lived(['a']);
	await openStore(OPTIONS);
	await wipeStore();

	expect(local.size).toBe(0);
	expect(file?.text).toBeNull();
	expect(await openStore(OPTIONS)).toEqual(opened);
});

test('what goes missing under an open store is not claimed away', async () => {
	await lived(['a', 'b']);
	await openStore(OPTIONS);
	await emptied(['sessions', 'pages']);
	await say('c');
	await renewWitness();
	db.close({ disableAutoOpen: true });

	expect(await openStore(OPTIONS)).toMatchObject(damaged({ expected: 2, found: 1 }));
});

test('opened as it is, the damage is told again until it is accepted', async () => {
	await lived(['a', 'b']);
	await emptied(['sessions', 'pages', 'marks']);

	expect(await openAsItIs(OPTIONS)).toEqual(opened);
	await say('c');
	db.close({ disableAutoOpen: true });
	expect(await openStore(OPTIONS)).toMatchObject(damaged({ what: 'replaced', found: 1 }));

	await openAsItIs(OPTIONS);
	expect(await acceptStore()).toEqual({ ok: true, value: undefined });
	db.close({ disableAutoOpen: true });
	expect(await openStore(OPTIONS)).toEqual(opened);
	expect(claimed().sessions).toBe(1);
});

test('a database lost while the page was away is not made anew when it comes back', async () => {
	await lived(['a']);
	await openStore(OPTIONS);
	db.close({ disableAutoOpen: true });
	await Dexie.delete('chiron');

	expect(await reopenStore()).toMatchObject(damaged({ what: 'missing' }));
});

test('a new session is claimed at once, though another was counted a moment ago', async () => {
	await openStore(OPTIONS);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	await renewWitness();

	await say('a');
	await vi.advanceTimersByTimeAsync(0);
	vi.useRealTimers();

	await expect.poll(() => claimed().sessions, { timeout: 500 }).toBe(1);
});

test('a store that has no mark yet is not claimed', async () => {
	await openStore(OPTIONS);
	await renewWitness();
	await db.marks.delete('database');
	local.clear();
	file = { text: null };

	await renewWitness();

	expect(local.get(KEY)).toBeUndefined();
});

test('while another tab deletes, this one claims nothing, and then only what is left', async () => {
	await lived(['a', 'b']);
	await openStore(OPTIONS);
	await renewWitness(); // after any that is still on its way
	const locks = fakeLocks();
	const letGo = locks.hold();
	// What the other tab does: it lowers the claim, deletes, and lets go.
	const lower = { ...claimed(), count: 99, sessions: 1, latest: [] };
	local.set(KEY, JSON.stringify(lower));

	const renewing = renewWitness();
	await db.sessions.delete('a');
	expect(claimed().count).toBe(99);
	letGo();
	await renewing;

	expect(claimed()).toMatchObject({ count: 100, sessions: 1, latest: [{ id: 'b' }] });
});

test('a tab that opens while another deletes looks again, and finds nothing wrong', async () => {
	await lived(['a', 'b']);
	await withLock(() => Promise.resolve()); // after any claim that is still on its way
	const locks = fakeLocks();
	const letGo = locks.hold();
	const claim = claimed();
	// Deleted, and the look falls between the old claim and what is left.
	await emptied(['sessions', 'pages']);

	const opening = openStore(OPTIONS);
	await expect.poll(locks.asked).toBeGreaterThanOrEqual(2); // a claim of before may ask as well
	local.set(KEY, JSON.stringify({ ...claim, count: 99, sessions: 0, latest: [] }));
	letGo();

	expect(await opening).toEqual(opened);
});

test('a frozen tab that holds the lock keeps nobody from deleting', async () => {
	await lived(['a', 'b']);
	await openStore(OPTIONS);
	await renewWitness();
	const before = claimed();
	fakeLocks().refuse();

	await renewWitness();
	expect(claimed()).toEqual(before);
	await deleteSession('a');

	expect(claimed()).toMatchObject({ sessions: 1 });
	db.close({ disableAutoOpen: true });
	expect(await openStore(OPTIONS)).toEqual(opened);
});

test('what a restore takes away on purpose is not missed', async () => {
	await openStore(OPTIONS);
	await say('a');
	const target = new MemoryTarget();
	const made = await saveBackup(target, { app: APP, at: MADE_AT, passphrase: null });
	expect(made).toMatchObject({ ok: true });
	await say('b');
	await saveCheckin({ id: '1', ...MOMENT, mood: 1, sessionId: null, when: 'alone' });
	await renewWitness();
	expect(claimed()).toMatchObject({ sessions: 2, checkins: 1 });

	const dry = await openBackup(target.blob(), { passphrase: null });
	if (!dry.ok) throw new Error(dry.failure.kind);
	expect(await dry.value.restore({ mode: 'replace' })).toMatchObject({ ok: true });
	db.close({ disableAutoOpen: true });

	expect(await openStore(OPTIONS)).toEqual(opened);
	expect(await countSessions()).toBe(1);
});
