import type { Table } from 'dexie';
import { failed, ok, type Result } from '#lib/domain';
import type { Database } from './db';
import { NEVER_SEALED } from './sealing';
import { openAllOrNone, sealAll, type OpenSeal, type Row } from './seal';
import type { StorageFailure } from './failure';

/** Rows turned over in one durable transaction: about four megabytes of pages. */
const BATCH = 200;

/** Calls back with how many of all rows lie as they should. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Seals every row that lies open, or opens every row that is sealed; `raw` must not do so by itself.
 *
 * Can be killed at any time and run again: rows that are done are passed over. Fails with `unreadable` when a row
 * cannot be opened, and leaves that row and those after it as they are.
 */
export async function turnRows(
	raw: Database,
	{ to, open, onProgress }: { to: 'sealed' | 'plain'; open: OpenSeal; onProgress: OnProgress }
): Promise<Result<void, StorageFailure>> {
	const tables = raw.tables.filter(({ name }) => name !== NEVER_SEALED) as Table<Row>[];
	const counts = await Promise.all(tables.map((table) => table.count()));
	const total = counts.reduce((sum, n) => sum + n, 0);
	let done = 0;
	for (const table of tables)
		for await (const rows of batches(table)) {
			const due = rows.filter(({ body }) => (to === 'sealed') !== body instanceof Uint8Array);
			const keys = keysOf(table);
			const turned =
				to === 'sealed' ? await sealAll(keys, due, open) : await openAllOrNone(keys, due, open);
			if (turned === null) return failed({ kind: 'unreadable' });
			await table.bulkPut(turned);
			done += rows.length;
			onProgress(done, total);
		}
	return ok(undefined);
}

/** All rows in the order of their keys; rows may be put back between two batches. */
async function* batches(table: Table<Row>): AsyncGenerator<Row[], void, undefined> {
	const { keyPath } = keysOf(table);
	let rows = await table.orderBy(':id').limit(BATCH).toArray();
	while (rows.length > 0) {
		yield rows;
		const last = rows.at(-1) as unknown as Readonly<Record<string, string | number>>;
		const key = keyPath.map((name) => last[name] ?? '');
		rows = await table
			.where(':id')
			.above(key.length === 1 ? key[0] : key)
			.limit(BATCH)
			.toArray();
	}
}

function keysOf(table: Table<Row>) {
	return { name: table.name, keyPath: [table.schema.primKey.keyPath ?? []].flat() };
}
