import { utf8, type Bytes } from './bytes';

/** Which record this is, and which version of it: what a sealed record is bound to. */
export interface RecordIdentity {
	readonly table: string;
	/** The primary key, in the order of its parts; a single key is a list of one. */
	readonly id: readonly (string | number)[];
	/** The record's own revision, 0 for a record that has none. */
	readonly rev: number;
}

/**
 * The associated data of a record: format version, table, id and revision.
 *
 * A JSON array, so that no two identities read the same: 'a|b' is not 'a','b' and 1 is not '1'.
 * Throws for a number that JSON would change.
 */
export function toAssociated(version: number, { table, id, rev }: RecordIdentity): Bytes {
	for (const part of [...id, rev]) {
		if (typeof part === 'number' && !Number.isSafeInteger(part)) {
			throw new TypeError('the id of a record is made of texts and whole numbers');
		}
	}
	return utf8(JSON.stringify(['chiron record', version, table, id, rev]));
}
