import Dexie, {
	type DBCore,
	type DBCoreCursor,
	type DBCoreMutateRequest,
	type DBCoreTable,
	type Middleware
} from 'dexie';
import { Refused } from './failure';
import {
	currentSeal,
	openMany,
	openRow,
	openRows,
	sealRow,
	type OpenSeal,
	type Row,
	type TableKeys
} from './seal';

/** Holds nothing of the person, and must be readable while locked. */
export const NEVER_SEALED = 'marks';

/** Up to this many rows are opened at once; more by WebCrypto, whose first answer costs more and each further one less. */
const AT_ONCE = 16;

/** Native transactions whose rows come out as they lie. */
const unopened = new WeakSet<object>();

/** Leaves what the running transaction reads as it lies, to be opened after it by `openMany`. */
export function leaveSealed(): void {
	unopened.add(Dexie.currentTransaction.idbtrans);
}

/**
 * Seals the body of every row on its way in and opens it on its way out, so that the rest of the store knows nothing of it.
 *
 * Seals at once: Firefox commits a transaction that waits for WebCrypto. The figures are in NOTES.md of the vault.
 */
export const sealing: Middleware<DBCore> = {
	stack: 'dbcore',
	name: 'sealing',
	level: -2, // nearest to the database: whatever else looks at rows sees them open
	create: (down) => ({
		...down,
		table: (name) => {
			const table = down.table(name);
			return name === NEVER_SEALED ? table : { ...table, ...sealed(table) };
		}
	})
};

function sealed(table: DBCoreTable): Partial<DBCoreTable> {
	const keys = keysOf(table);
	return {
		mutate: guarded(
			(request) => table.mutate(request),
			(request, open) => table.mutate(sealRequest(keys, request, open))
		),
		get: guarded(
			(request) => table.get(request),
			(request, open) =>
				table.get(request).then((row: Row | undefined) => {
					if (row === undefined || unopened.has(request.trans)) return row;
					return openRow(keys, row, open);
				})
		),
		getMany: guarded(
			(request) => table.getMany(request),
			(request, open) => table.getMany(request).then(opener(keys, request.trans, open))
		),
		query: guarded(
			(request) => table.query(request),
			(request, open) => {
				if (request.values === false) return table.query(request);
				const openAll = opener(keys, request.trans, open);
				return table.query(request).then(async ({ result, ...rest }) => {
					const rows = await openAll(result as Row[]);
					return { ...rest, result: rows.filter((row) => row !== undefined) };
				});
			}
		),
		openCursor: guarded(
			(request) => table.openCursor(request),
			(request, open) =>
				table.openCursor(request).then((cursor) => {
					if (cursor === null || request.values === false) return cursor;
					return openedCursor(cursor, (row) => openRow(keys, row, open));
				})
		)
	};
}

function sealRequest(
	keys: TableKeys,
	request: DBCoreMutateRequest,
	open: OpenSeal
): DBCoreMutateRequest {
	if (request.type !== 'put' && request.type !== 'add') return request;
	const values = (request.values as readonly Row[]).map((row) => sealRow(keys, row, open));
	return { ...request, values };
}

/** Passes on where there is no vault, refuses while it is locked. */
function guarded<Q, R>(
	plain: (request: Q) => Promise<R>,
	sealed: (request: Q, open: OpenSeal) => Promise<R>
): (request: Q) => Promise<R> {
	return (request) => {
		const seal = currentSeal();
		if (seal === 'plain') return plain(request);
		if (seal === 'locked') return Promise.reject(new Refused({ kind: 'locked' }));
		return sealed(request, seal);
	};
}

type OpenAll = (rows: (Row | undefined)[]) => (Row | undefined)[] | Promise<(Row | undefined)[]>;

/** Opens at once inside a transaction of ours and for a few rows, by WebCrypto for many. Rows keep their places. */
function opener(keys: TableKeys, trans: object, open: OpenSeal): OpenAll {
	if (unopened.has(trans)) return (rows) => rows;
	// Asked before any wait: afterwards Dexie no longer knows who is asking.
	const running = Dexie.currentTransaction as typeof Dexie.currentTransaction | null;
	const isOurs = running?.explicit === true;
	return (rows) =>
		isOurs || rows.length <= AT_ONCE ? openRows(keys, rows, open) : openMany(keys, rows, open);
}

/** A cursor whose value is opened when it is asked for. */
function openedCursor(cursor: DBCoreCursor, open: (row: Row) => Row): DBCoreCursor {
	let last: { readonly sealed: Row; readonly open: Row } | undefined;
	return Object.create(cursor, {
		value: {
			get: () => {
				const { value } = cursor as { value?: Row };
				if (value === undefined) return value;
				if (last?.sealed !== value) last = { sealed: value, open: open(value) };
				return last.open;
			}
		}
	}) as DBCoreCursor;
}

function keysOf({ name, schema }: DBCoreTable): TableKeys {
	const { keyPath } = schema.primaryKey;
	return { name, keyPath: keyPath === null ? [] : [keyPath].flat() };
}
