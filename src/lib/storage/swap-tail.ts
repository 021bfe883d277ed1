import Dexie, {
	RangeSet,
	type IndexableType,
	type IndexSpec,
	type ObservabilitySet,
	type Table
} from 'dexie';
import { DATABASE_NAME, db, KEYS, type PageRow, type SessionRow } from './db';
import { Refused } from './failure';
import { currentSeal, sealRow, type Row, type TableKeys } from './seal';

/** What is written of a session at once. */
export interface TailRows {
	readonly pages: readonly PageRow[];
	/** Undefined when only the text of a reply grew. */
	readonly session: SessionRow | undefined;
	/** Whose draft has been sent. */
	readonly sentDraft: string | undefined;
}

/**
 * Writes in one durable transaction if `isSame` finds the session's row as it was thought to be, else nothing; tells which.
 * The row is given with its body sealed. Throws what the database throws.
 *
 * Speaks to IndexedDB itself: this is the one write a person waits for at each message, and Dexie's steps around each
 * request cost more than the write (`npm run -s bench -- save`). What Dexie would do besides is done here: bodies are
 * sealed, and whoever watches the rows, in this tab and others, is told after the commit.
 */
export function swapTail(
	id: string,
	rows: TailRows,
	isSame: (found: SessionRow | undefined) => boolean
): Promise<boolean> {
	const pages = rows.pages.map((page) => sealed(KEYS.pages, page));
	const session = rows.session && sealed(KEYS.sessions, rows.session);
	return new Promise((settle, refuse) => {
		if (!db.isOpen()) throw new Dexie.DatabaseClosedError();
		const transaction = db
			.backendDB()
			.transaction(['sessions', 'pages', 'drafts'], 'readwrite', { durability: 'strict' });
		let isOvertaken = false;
		transaction.oncomplete = () => {
			settle(true);
			tell(rows);
		};
		transaction.onabort = () => {
			if (isOvertaken) settle(false);
			else refuse(transaction.error ?? new Dexie.AbortError());
		};
		const look = transaction.objectStore('sessions').get(id);
		look.onsuccess = () => {
			isOvertaken = !isSame(look.result as SessionRow | undefined);
			if (isOvertaken) transaction.abort();
		};
		try {
			for (const page of pages) transaction.objectStore('pages').put(page);
			if (session !== undefined) transaction.objectStore('sessions').put(session);
			if (rows.sentDraft !== undefined) transaction.objectStore('drafts').delete(rows.sentDraft);
		} catch (error) {
			transaction.abort(); // else what was asked for so far would be written
			throw error;
		}
	});
}

/** As the middleware for everything else does it (`sealing.ts`). */
function sealed<R extends Row>(keys: TableKeys, row: R): R {
	const seal = currentSeal();
	if (seal === 'plain') return row;
	if (seal === 'locked') throw new Refused({ kind: 'locked' });
	return sealRow(keys, row, seal);
}

/** Tells all who watch these rows that they have changed, as Dexie does after its own transactions. */
function tell({ pages, session, sentDraft }: TailRows): void {
	const parts: ObservabilitySet = {};
	mark(parts, db.pages, pages);
	if (session !== undefined) mark(parts, db.sessions, [session]);
	if (sentDraft !== undefined) mark(parts, db.drafts, [{ sessionId: sentDraft }]);
	Dexie.on.storagemutated.fire(parts);
}

function mark(
	parts: ObservabilitySet,
	{ name, schema }: Pick<Table, 'name' | 'schema'>,
	rows: readonly object[]
): void {
	const { primKey, indexes } = schema;
	const keysOf = ({ keyPath }: IndexSpec): IndexableType[] =>
		rows
			.map(
				(row) => Dexie.getByKeyPath(row, keyPath as string | string[]) as IndexableType | undefined
			)
			.filter((key) => key !== undefined);
	const add = (part: string, keys: IndexableType[]) => {
		parts[`idb://${DATABASE_NAME}/${name}/${part}`] = new RangeSet().addKeys(keys);
	};
	add('', keysOf(primKey));
	// Where in an index a row stood before is not known here; queries that held it find it by its primary key.
	add(':dels', keysOf(primKey));
	for (const index of indexes) add(index.name, keysOf(index));
}
