import { failed, ok, type Result } from '#lib/domain';
import { db, OUR_VERSION } from './db';
import { nameFailure, type StorageFailure } from './failure';

export interface OpenOptions {
	/** Called once when another tab has upgraded the data and this tab must not write any more. */
	readonly onStale: () => void;
}

/**
 * Opens the database of this origin; a second call on an open database does nothing.
 *
 * Fails with `newer_version` when the data was made by a newer app, `unavailable` when the browser gives none.
 */
export async function openStore({ onStale }: OpenOptions): Promise<Result<void, StorageFailure>> {
	if (db.isOpen()) return ok(undefined);
	db.on('versionchange', () => {
		db.close({ disableAutoOpen: true });
		onStale();
		return false;
	});
	return connect();
}

/** Opens again after the browser took the connection away (back/forward cache, a lost server process). */
export async function reopenStore(): Promise<Result<void, StorageFailure>> {
	return db.isOpen() ? ok(undefined) : connect();
}

/** Dexie opens a database of a newer version without complaint, so the version is compared here. */
async function connect(): Promise<Result<void, StorageFailure>> {
	try {
		await db.open();
	} catch (error) {
		return failed(nameFailure(error));
	}
	const theirs = Math.floor(db.backendDB().version / 10);
	if (theirs <= OUR_VERSION) return ok(undefined);
	db.close({ disableAutoOpen: true });
	return failed({ kind: 'newer_version' });
}

/** Runs a change and names what the database refused; a bug is thrown on. */
export async function attempt<T>(change: () => Promise<T>): Promise<Result<T, StorageFailure>> {
	try {
		return ok(await change());
	} catch (error) {
		return failed(error instanceof Refused ? error.failure : nameFailure(error));
	}
}

/** Thrown inside a transaction to undo it; never leaves this module. */
export class Refused extends Error {
	constructor(readonly failure: StorageFailure) {
		super(failure.kind);
	}
}
