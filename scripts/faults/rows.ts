import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';

/** The rows of every table of the app's database as JSON text, by table; null when there is no database. */
export type Rows = Readonly<Record<string, readonly string[]>>;

/** Reads every table below the app, without its modules. Makes no database: one that is not there stays away. */
export function readRows(page: Page): Promise<Rows | null> {
	return page.evaluate(async () => {
		const known = await indexedDB.databases();
		if (!known.some(({ name }) => name === 'chiron')) return null;
		const db = await new Promise<IDBDatabase>((done, fail) => {
			const open = indexedDB.open('chiron');
			open.onsuccess = () => {
				done(open.result);
			};
			open.onerror = () => {
				fail(new Error('the database cannot be opened'));
			};
		});
		const rows: Record<string, string[]> = {};
		for (const table of db.objectStoreNames)
			rows[table] = await new Promise<string[]>((done, fail) => {
				const all = db.transaction(table).objectStore(table).getAll();
				all.onsuccess = () => {
					done((all.result as unknown[]).map((row) => JSON.stringify(row)));
				};
				all.onerror = () => {
					fail(new Error('a table cannot be read'));
				};
			});
		db.close();
		return rows;
	});
}

/** One line for the content of all tables; different as soon as one row is. */
export function digest(rows: Rows | null): string {
	return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/** How many rows are in one and not in the other, by table. */
export function changedRows(before: Rows | null, after: Rows | null): number {
	const tables = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
	let changed = 0;
	for (const table of tables) {
		const old = new Set(before?.[table]);
		const now = new Set(after?.[table]);
		changed += [...old].filter((row) => !now.has(row)).length;
		changed += [...now].filter((row) => !old.has(row)).length;
	}
	return changed;
}
