import Dexie from 'dexie';
import {
	createDatabase,
	KEYS,
	type Database,
	type FindingsRow,
	type PageRow,
	type SessionRow
} from '../db';
import { webLocks } from '../fence';
import { sealRowsAhead, type Row } from '../seal';
import { noCounts, type Counts } from './counts';
import { Halted } from './failure';
import type { SimpleTable } from './tables';

/** A file comes in here first; what is in use is touched only when all of it is known to be good. */
const STAGING_NAME = 'chiron-staging';

/** Held while a file is staged, so that another tab does not sweep it away. */
const STAGING_LOCK = 'chiron-staging';
const PATIENCE_MS = 5000;

/** Staged rows are written when they come to this much text, UTF-16 units, or to this many rows. */
const BATCH_LENGTH = 1024 * 1024;
const BATCH_ROWS = 1000;

/** Rows on their way into the staging database. */
export interface Stage {
	readonly database: Database;
	/** Rows per table that were put in, batch and all. */
	readonly counts: Counts;
	readonly putSession: (row: SessionRow) => void;
	readonly putPage: (row: PageRow) => void;
	readonly putFindings: (row: FindingsRow) => void;
	readonly putRow: (table: SimpleTable, row: object) => void;
	/** Takes the pages and findings of a session out again. */
	readonly dropPages: (sessionId: string) => Promise<void>;
	/** Writes the batch once it is large enough, or at once when told so. Throws `duplicate`. */
	readonly flush: (now?: 'now') => Promise<void>;
}

/** A fresh staging database. Throws what the database throws. */
export async function openStage(): Promise<Stage> {
	await dropStage();
	const database = createDatabase(STAGING_NAME);
	await database.open();
	return createStage(database);
}

/** Takes the staging database away, if there is one. */
export async function dropStage(): Promise<void> {
	await createDatabase(STAGING_NAME).delete({ disableAutoOpen: true });
}

type Batch = { -readonly [K in keyof Counts]: object[] };

function createStage(database: Database): Stage {
	const counts = noCounts();
	let batch = emptyBatch();
	let rows = 0;
	let length = 0;

	const put = (table: keyof Counts, row: object, size: number): void => {
		batch[table].push(row);
		counts[table] += 1;
		rows += 1;
		length += size;
	};
	const flush = async (now?: 'now'): Promise<void> => {
		if (now === undefined && length < BATCH_LENGTH && rows < BATCH_ROWS) return;
		await addAll(database, batch);
		batch = emptyBatch();
		rows = 0;
		length = 0;
	};
	return {
		database,
		counts,
		putSession: (row) => put('sessions', row, 500),
		putPage: (row) => put('pages', row, row.body.length),
		putFindings: (row) => put('findings', row, row.body.length),
		putRow: (table, row) => put(table, row, table === 'drafts' ? JSON.stringify(row).length : 200),
		flush,
		dropPages: async (sessionId) => {
			await flush('now');
			for (const table of ['pages', 'findings'] as const)
				counts[table] -= await database[table]
					.where('[sessionId+page]')
					.between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
					.delete();
		}
	};
}

function emptyBatch(): Batch {
	return { sessions: [], pages: [], findings: [], checkins: [], drafts: [], settings: [] };
}

async function addAll(database: Database, batch: Batch): Promise<void> {
	const filled = (Object.keys(batch) as (keyof Counts)[]).filter((name) => batch[name].length > 0);
	if (filled.length === 0) return;
	for (const keys of Object.values(KEYS)) await sealRowsAhead(keys, batch[keys.name] as Row[]);
	try {
		await database.transaction('rw', filled, async () => {
			for (const name of filled) await database.table(name).bulkAdd(batch[name]);
		});
	} catch (error) {
		if (error instanceof Dexie.BulkError && error.failures.every(isTaken))
			throw new Halted({ kind: 'duplicate' });
		throw error;
	}
}

function isTaken(error: Error): boolean {
	return error.name === 'ConstraintError';
}

/**
 * Runs `work` once no other tab is staging a file, or `busy` when one still is after a few seconds.
 *
 * Waits at all because a start holds the lock for a moment too, to sweep; without Web Locks there is nobody to ask.
 */
export async function whileStaging(work: () => Promise<void>, busy: () => void): Promise<void> {
	const locks = webLocks();
	if (locks === null) return work();
	const signal = AbortSignal.timeout(PATIENCE_MS);
	try {
		await locks.request(STAGING_LOCK, { signal }, work);
	} catch (error) {
		if (error !== signal.reason) throw error;
		busy();
	}
}

/** Takes away what a restore left behind that was cut off; does nothing while one is running in some tab. */
export async function dropLeftStage(): Promise<void> {
	const locks = webLocks();
	if (locks === null) return dropStage();
	await locks.request(STAGING_LOCK, { ifAvailable: true }, (lock) =>
		lock === null ? undefined : dropStage()
	);
}
