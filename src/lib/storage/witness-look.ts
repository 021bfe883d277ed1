import { OUR_VERSION } from './db';
import type { Found, Trace } from './witness';

/** Sessions whose progress is in a claim. */
const TRACES = 8;

/** What a look at the closed database gave. Nothing is created, upgraded or changed by looking. */
export type Look =
	| { readonly kind: 'found'; readonly found: Found }
	/** A later version of the app made it; its tables are not ours to read. */
	| { readonly kind: 'newer' }
	/** `dataLoss`: the browser itself says that it threw the old one away. */
	| { readonly kind: 'none'; readonly dataLoss: boolean }
	| { readonly kind: 'failed'; readonly error: unknown };

/**
 * Looks at a database without opening it for use.
 *
 * `asked` are the sessions whose traces are wanted; they may still be on their way. A database that is not there is not made: the making is taken back,
 * which also works where `indexedDB.databases` does not.
 */
export async function lookAt(name: string, asked: Promise<readonly string[]>): Promise<Look> {
	let opened: Opened;
	try {
		opened = await openRaw(name);
	} catch (error) {
		return { kind: 'failed', error };
	}
	if ('dataLoss' in opened) return { kind: 'none', dataLoss: opened.dataLoss };
	const { database } = opened;
	try {
		// Dexie multiplies its versions by ten.
		if (Math.floor(database.version / 10) > OUR_VERSION) return { kind: 'newer' };
		return { kind: 'found', found: await count(database, await asked) };
	} catch (error) {
		return { kind: 'failed', error };
	} finally {
		database.close();
	}
}

type Opened = { readonly database: IDBDatabase } | { readonly dataLoss: boolean };

function openRaw(name: string): Promise<Opened> {
	return new Promise((settle, refuse) => {
		// Some private windows have none at all.
		const { indexedDB: factory } = globalThis as { readonly indexedDB?: IDBFactory | null };
		if (!factory) {
			refuse(new DOMException('no database here', 'NotSupportedError'));
			return;
		}
		const request = factory.open(name);
		let dataLoss: boolean | null = null;
		request.onupgradeneeded = (event) => {
			// Only Chromium says so, and only to the first who opens.
			dataLoss = (event as { readonly dataLoss?: string }).dataLoss === 'total';
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const database = request.result;
			database.onversionchange = () => {
				database.close();
			};
			settle({ database });
		};
		request.onerror = () => {
			if (dataLoss !== null) settle({ dataLoss });
			else refuse(request.error ?? new DOMException('not opened', 'UnknownError'));
		};
	});
}

const TABLES = ['sessions', 'pages', 'checkins'] as const;
const NOTHING: Found = { dbId: null, sessions: 0, checkins: 0, latest: [], asked: [] };

/**
 * Counts rows and reads single keys, so that the amount of what was said does not matter.
 *
 * Rows are counted by their store: by an index it took two to eight times as long (Chromium 156, 10,000 sessions). Pages
 * are not counted: that reads every word there is.
 */
export async function count(database: IDBDatabase, asked: readonly string[]): Promise<Found> {
	const has = (name: string) => database.objectStoreNames.contains(name);
	if (!TABLES.every(has)) return NOTHING;
	// The first version of the schema had no marks.
	const tx = database.transaction(has('marks') ? [...TABLES, 'marks'] : TABLES, 'readonly');
	const sessions = tx.objectStore('sessions');
	const pages = tx.objectStore('pages');
	const traces = (rows: readonly unknown[]) =>
		Promise.all(rows.filter(isRow).map((row) => trace(row, pages)));
	const [mark, sessionCount, checkinCount, latest, there] = await Promise.all([
		has('marks') ? answer<unknown>(tx.objectStore('marks').get('database')) : null,
		answer(sessions.count()),
		answer(tx.objectStore('checkins').count()),
		readNewest(sessions.index('updatedAt')).then(traces),
		Promise.all(asked.map((id) => answer<unknown>(sessions.get(id)))).then(traces)
	]);
	return { dbId: idOf(mark), sessions: sessionCount, checkins: checkinCount, latest, asked: there };
}

interface Row {
	readonly id: string;
	readonly rev: number;
}

function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && 'id' in value && 'rev' in value;
}

function idOf(mark: unknown): string | null {
	const id = (mark as { value?: { id?: unknown } } | undefined)?.value?.id;
	return typeof id === 'string' ? id : null;
}

function readNewest(index: IDBIndex): Promise<unknown[]> {
	return new Promise((settle, refuse) => {
		const rows: unknown[] = [];
		const request = index.openCursor(null, 'prev');
		request.onerror = () => {
			refuse(request.error ?? new DOMException('not read', 'UnknownError'));
		};
		request.onsuccess = () => {
			const cursor = request.result;
			if (cursor !== null) rows.push(cursor.value);
			if (cursor === null || rows.length === TRACES) settle(rows);
			else cursor.continue();
		};
	});
}

async function trace({ id, rev }: Row, pages: IDBObjectStore): Promise<Trace> {
	const range = IDBKeyRange.bound([id, 0], [id, Infinity]);
	const cursor = await answer(pages.openKeyCursor(range, 'prev'));
	const key = cursor?.key as readonly [string, number] | undefined;
	return { id, rev, page: key?.[1] ?? -1 };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((settle, refuse) => {
		request.onsuccess = () => {
			settle(request.result);
		};
		request.onerror = () => {
			refuse(request.error ?? new DOMException('not read', 'UnknownError'));
		};
	});
}
