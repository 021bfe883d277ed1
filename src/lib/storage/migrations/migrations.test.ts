import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { Checkin, Finding, Message, SessionHead } from '#lib/domain';
import { createDatabase, DATABASE_NAME, db, OUR_VERSION, type Database } from '../db';
import {
	listCheckins,
	listFindings,
	listHeads,
	listMessages,
	openStore,
	readDraft,
	readSetting
} from '../index';

type Rows = Readonly<Record<string, readonly unknown[]>>;
type Schema = Readonly<
	Record<
		string,
		{
			readonly keyPath: string | readonly string[];
			readonly indexes: Readonly<Record<string, string | readonly string[]>>;
		}
	>
>;

/** A database as a past version wrote it. Never edited once that version is out; a new version adds a file. */
interface Fixture {
	readonly version: number;
	readonly schema: Schema;
	readonly rows: Rows;
	/** The tables that later versions change, as they must be today. */
	readonly after?: Rows;
}

const FIXTURES = Object.values(
	import.meta.glob<Fixture>('./v*.json', { eager: true, import: 'default' })
).toSorted((a, b) => a.version - b.version);
const NEWEST = FIXTURES.at(-1) as Fixture;
const NAME = 'migrated';

afterEach(async () => {
	vi.restoreAllMocks();
	db.close({ disableAutoOpen: true });
	await Dexie.delete(NAME);
	await Dexie.delete(DATABASE_NAME);
});

/** Puts a database on the disk as its version left it, without any code of today. */
function plant(fixture: Fixture, name = NAME): Promise<void> {
	return new Promise((settle, refuse) => {
		const request = indexedDB.open(name, fixture.version * 10);
		request.onerror = () => {
			refuse(new Error('not planted'));
		};
		request.onupgradeneeded = () => {
			for (const [table, { keyPath, indexes }] of Object.entries(fixture.schema)) {
				const store = request.result.createObjectStore(table, { keyPath: keyPath as string });
				for (const [index, path] of Object.entries(indexes))
					store.createIndex(index, path as string);
				for (const row of fixture.rows[table] ?? []) store.put(row);
			}
		};
		request.onsuccess = () => {
			request.result.close();
			settle();
		};
	});
}

interface Dump {
	readonly version: number;
	readonly schema: Schema;
	readonly rows: Rows;
}

/** Everything that is on the disk, read without any code of today. */
function dump(name = NAME): Promise<Dump> {
	return new Promise((settle, refuse) => {
		const request = indexedDB.open(name);
		request.onerror = () => {
			refuse(new Error('not read'));
		};
		request.onsuccess = () => {
			const database = request.result;
			const names = [...database.objectStoreNames];
			const tx = database.transaction(names);
			const schema = names.map((table) => [table, describe(tx.objectStore(table))] as const);
			const asked = names.map((table) => [table, tx.objectStore(table).getAll()] as const);
			tx.oncomplete = () => {
				database.close();
				settle({
					version: database.version / 10,
					schema: Object.fromEntries(schema),
					rows: Object.fromEntries(asked.map(([table, { result }]) => [table, result as unknown[]]))
				});
			};
		};
	});
}

function describe(store: IDBObjectStore): Schema[string] {
	const indexes = [...store.indexNames].map((name) => [name, store.index(name).keyPath] as const);
	return { keyPath: store.keyPath ?? '', indexes: Object.fromEntries(indexes) };
}

async function upgrade(database: Database): Promise<void> {
	try {
		await database.open();
	} finally {
		database.close();
	}
}

/** What a fixture must have become: every row as it was, but for the tables that a later version says it changes. */
function todayOf({ rows, after }: Fixture): Rows {
	const none = Object.fromEntries(Object.keys(NEWEST.schema).map((table) => [table, []]));
	return { ...none, ...rows, ...after };
}

/** A version to come that touches every row, so that there is something to break in the middle of. */
function withNextVersion(): Database {
	const database = createDatabase(NAME);
	database
		.version(OUR_VERSION + 1)
		.stores({ later: 'id', drafts: 'sessionId, updatedAt, later' })
		.upgrade(async (tx) => {
			for (const table of ['sessions', 'checkins', 'settings'])
				await tx
					.table(table)
					.toCollection()
					.modify((row: { later?: number }) => void (row.later = 1));
			await tx.table('later').add({ id: 1 });
			await tx.table('findings').clear();
		});
	return database;
}

const STEPS = [
	['IDBDatabase', ['createObjectStore', 'deleteObjectStore']],
	['IDBObjectStore', ['put', 'add', 'delete', 'clear', 'createIndex', 'deleteIndex']],
	['IDBCursor', ['update', 'delete']]
] as const;

/** Lets the nth change of the database fail from now on, and tells how many were tried. */
function failAt(step: number): { readonly tried: () => number } {
	let tried = 0;
	for (const [owner, methods] of STEPS) {
		const prototype = globalThis[owner].prototype as unknown as Record<
			string,
			(...args: unknown[]) => unknown
		>;
		for (const method of methods) {
			const real = prototype[method];
			vi.spyOn(prototype, method).mockImplementation(function (this: unknown, ...args) {
				tried += 1;
				// Not an UnknownError: Dexie tries those again.
				if (tried === step) throw new DOMException('broken off', 'QuotaExceededError');
				return real?.apply(this, args);
			});
		}
	}
	return { tried: () => tried };
}

/** Breaks an upgrade off at its first change, its second, and so on, until it passes; gives how many there were. */
async function breakEverywhere(fixture: Fixture, make: () => Database): Promise<number> {
	await plant(fixture);
	const before = await dump();
	for (let step = 1; ; step += 1) {
		const fault = failAt(step);
		const broken = await upgrade(make()).then(
			() => false,
			() => true
		);
		const hit = fault.tried() >= step;
		vi.restoreAllMocks();
		expect(broken).toBe(hit);
		if (!hit) return step - 1;
		expect(await dump()).toEqual(before);
	}
}

test('every version of the schema up to ours has a frozen fixture', () => {
	const versions = Array.from({ length: OUR_VERSION }, (_, i) => i + 1);

	expect(FIXTURES.map(({ version }) => version)).toEqual(versions);
});

test('the newest fixture has the schema that is made today', async () => {
	await upgrade(createDatabase(NAME));

	const made = await dump();

	expect(made.schema).toEqual(NEWEST.schema);
	expect(made.version).toBe(NEWEST.version);
});

test('every fixture has rows in every table, and so something to lose', () => {
	for (const { rows, schema } of FIXTURES)
		expect(Object.keys(schema).filter((table) => (rows[table] ?? []).length === 0)).toEqual([]);
});

test.each(FIXTURES)('version $version becomes ours without losing a row', async (fixture) => {
	await plant(fixture);

	await upgrade(createDatabase(NAME));

	const migrated = await dump();
	expect(migrated.rows).toEqual(todayOf(fixture));
	expect(migrated.schema).toEqual(NEWEST.schema);
	expect(migrated.version).toBe(OUR_VERSION);
});

test.each(FIXTURES)('a second start of version $version changes nothing more', async (fixture) => {
	await plant(fixture);
	await upgrade(createDatabase(NAME));
	const once = await dump();

	await upgrade(createDatabase(NAME));

	expect(await dump()).toEqual(once);
});

test.each(FIXTURES)('what version $version kept is read by the app of today', async (fixture) => {
	await plant(fixture, DATABASE_NAME);

	expect(await openStore({ onStale: () => undefined })).toMatchObject({ ok: true });

	const heads = SessionHead.array().parse(await listHeads());
	expect(heads).toHaveLength((fixture.rows['sessions'] as unknown[]).length);
	for (const { id, lastSeq } of heads) {
		const messages = Message.array().parse(await listMessages(id));
		expect(messages.map(({ seq }) => seq)).toEqual(
			Array.from({ length: lastSeq }, (_, i) => i + 1)
		);
		Finding.array().parse(await listFindings(id));
	}
	const checkins = Checkin.array().parse(await listCheckins());
	expect(checkins).toHaveLength((fixture.rows['checkins'] as unknown[]).length);
	const draft = fixture.rows['drafts']?.[0] as { sessionId: string };
	expect(await readDraft(draft.sessionId)).not.toBe('');
	for (const key of ['engine', 'welcome', 'exportSalt', 'moodCheckins'] as const)
		expect(await readSetting(key)).not.toBeNull();
});

test.each(FIXTURES.filter(({ version }) => version < OUR_VERSION))(
	'a migration from version $version that breaks off anywhere leaves all as it was',
	async (fixture) => {
		const steps = await breakEverywhere(fixture, () => createDatabase(NAME));

		expect(steps).toBeGreaterThan(0);
		expect((await dump()).rows).toEqual(todayOf(fixture));
	}
);

test('a migration that rewrites rows and breaks off anywhere leaves all as it was', async () => {
	const steps = await breakEverywhere(NEWEST, withNextVersion);

	const rows = ['sessions', 'checkins', 'settings'].flatMap((table) => NEWEST.rows[table] ?? []);
	expect(steps).toBeGreaterThan(rows.length);
	expect((await dump()).version).toBe(OUR_VERSION + 1);
});

test('a store that could not be upgraded says so and opens at the next start', async () => {
	const [oldest] = FIXTURES as [Fixture];
	await plant(oldest, DATABASE_NAME);
	const before = await dump(DATABASE_NAME);
	failAt(1);

	const first = await openStore({ onStale: () => undefined });
	vi.restoreAllMocks();

	expect(first).toEqual({ ok: false, failure: { kind: 'quota' } });
	expect(await dump(DATABASE_NAME)).toEqual(before);
	expect(await openStore({ onStale: () => undefined })).toMatchObject({ ok: true });
});
