import Dexie from 'dexie';

/** Why the store refused. Nothing was written: every change is one transaction. */
export type StorageFailure =
	/** The browser has no room left for this site. */
	| { readonly kind: 'quota' }
	/** The connection is gone; the page must be loaded again. */
	| { readonly kind: 'closed' }
	/** A newer version of the app has taken over the data in another tab. */
	| { readonly kind: 'newer_version' }
	/** The browser gives this page no database, or it cannot be read. */
	| { readonly kind: 'unavailable' }
	/** The session is being answered in another tab. */
	| { readonly kind: 'busy_elsewhere' }
	/** The session is no longer there. */
	| { readonly kind: 'gone' }
	/** The vault is locked. */
	| { readonly kind: 'locked' }
	/** A record is not what was sealed: changed, moved or broken. */
	| { readonly kind: 'unreadable' };

/** Thrown inside a transaction to undo it; never leaves the store. */
export class Refused extends Error {
	constructor(readonly failure: StorageFailure) {
		super(failure.kind);
	}
}

/** Names an error of the database by its place and kind; anything that is no database error is a bug and is thrown on. */
export function nameFailure(error: unknown): StorageFailure {
	if (isQuota(error)) return { kind: 'quota' };
	if (error instanceof Dexie.VersionError) return { kind: 'newer_version' };
	if (error instanceof Dexie.DatabaseClosedError || isInvalidState(error))
		return { kind: 'closed' };
	if (error instanceof Dexie.DexieError || error instanceof DOMException)
		return { kind: 'unavailable' };
	throw error;
}

/** From Dexie, or from the browser where it is asked without Dexie. */
function isInvalidState(error: unknown): boolean {
	return error instanceof Error && error.name === 'InvalidStateError';
}

/** A full disk shows as `QuotaExceededError`, or as an `AbortError` that holds one. */
function isQuota(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const { name, inner } = error as { name?: unknown; inner?: unknown };
	return name === 'QuotaExceededError' || (inner !== undefined && isQuota(inner));
}
