/**
 * What there should be, as kept outside of the database.
 *
 * A browser that loses a database tells nobody: it opens an empty one, or an older state of it, without an error. This
 * claim lies beside it and says what was there after the last change that was known to be durable. It may lag behind
 * and must never run ahead: what claims too much frightens a person over nothing. No word of the person is in it.
 */
export interface Witness {
	/** Goes up with every claim that is written; of two copies the one with the higher count is the later. */
	readonly count: number;
	/** The mark of the database; null when a database was seen to be lost before any claim was made. */
	readonly dbId: string | null;
	readonly sessions: number;
	readonly checkins: number;
	/** The sessions changed last. What a browser rolls back is the end, so these are missed first. */
	readonly latest: readonly Trace[];
	/** When it was written, milliseconds since 1970; only for the eye. */
	readonly at: number;
}

/** How far one session had come. */
export interface Trace {
	readonly id: string;
	/** Revision of its row; never goes down while the session exists. */
	readonly rev: number;
	/** Its last page, -1 when it has none. */
	readonly page: number;
}

/** What lies in a database, as far as a claim can be held against it. */
export interface Found {
	readonly dbId: string | null;
	readonly sessions: number;
	readonly checkins: number;
	/** The sessions changed last, newest first. */
	readonly latest: readonly Trace[];
	/** The sessions asked for, those that are there. */
	readonly asked: readonly Trace[];
}

/** How the data falls short of the claim. */
export interface Damage {
	readonly what:
		/** There is no database at all. */
		| 'missing'
		/** There is one that the browser cannot read. */
		| 'unreadable'
		/** Another one stands in its place: emptied, or made anew. */
		| 'replaced'
		/** Sessions or check-ins are missing. */
		| 'fewer'
		/** An older state: the newest words of some sessions are missing. */
		| 'older';
	/** Sessions there should be, at least; null when nothing is known. */
	readonly expected: number | null;
	/** Sessions that are there; null when nothing could be read. */
	readonly found: number | null;
	/** Of the sessions changed last, how many are missing or older than they were. */
	readonly behind: number;
}

/** Holds a claim against what was found; null when all that is claimed is there. */
export function judge(witness: Witness, found: Found): Damage | null {
	const behind = witness.latest.filter((trace) => !isMet(trace, found.asked)).length;
	const what = nameDamage(witness, found, behind);
	if (what === null) return null;
	return { what, expected: expectedOf(witness), found: found.sessions, behind };
}

function nameDamage(witness: Witness, found: Found, behind: number): Damage['what'] | null {
	if (found.dbId === null || found.dbId !== witness.dbId) return 'replaced';
	if (found.sessions < witness.sessions || found.checkins < witness.checkins) return 'fewer';
	return behind > 0 ? 'older' : null;
}

function isMet(claimed: Trace, asked: readonly Trace[]): boolean {
	const there = asked.find(({ id }) => id === claimed.id);
	if (there === undefined || there.rev < claimed.rev) return false;
	// A later revision may be a shorter session that was brought in over it.
	return there.rev > claimed.rev || there.page >= claimed.page;
}

/** Damage where nothing could be counted. */
export function lost(what: 'missing' | 'unreadable', witness: Witness): Damage {
	return { what, expected: expectedOf(witness), found: null, behind: witness.latest.length };
}

function expectedOf(witness: Witness): number | null {
	return witness.dbId === null ? null : witness.sessions;
}

/** What a deletion takes away: sessions with all that was made from them, single check-ins, or everything. */
export type Loss = 'everything' | 'checkins' | readonly string[];

/** The claim that still holds when a deletion has happened, and while it has not. */
export function lowerBy(loss: Loss, witness: Witness): Omit<Witness, 'count' | 'at'> {
	const { dbId, sessions, latest } = witness;
	// How many check-ins belong to what is deleted is not worth a search: they are counted again afterwards.
	if (loss === 'checkins') return { dbId, sessions, checkins: 0, latest };
	if (loss === 'everything') return { dbId, sessions: 0, checkins: 0, latest: [] };
	return {
		dbId,
		sessions: Math.max(0, sessions - loss.length),
		checkins: 0,
		latest: latest.filter(({ id }) => !loss.includes(id))
	};
}

/** Reads a claim; null for anything that is none. */
export function parseWitness(text: string): Witness | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	if (typeof value !== 'object' || value === null) return null;
	const claim = value as Record<string, unknown>;
	const { dbId, latest } = claim;
	const isWhole =
		['count', 'sessions', 'checkins', 'at'].every((key) => typeof claim[key] === 'number') &&
		(dbId === null || typeof dbId === 'string') &&
		Array.isArray(latest) &&
		latest.every(isTrace);
	return isWhole ? (claim as unknown as Witness) : null;
}

function isTrace(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { id, rev, page } = value as Record<string, unknown>;
	return typeof id === 'string' && typeof rev === 'number' && typeof page === 'number';
}

/** The later of several copies of the claim. */
export function latestOf(copies: readonly (Witness | null)[]): Witness | null {
	return copies.reduce<Witness | null>(
		(best, copy) => (copy !== null && copy.count > (best?.count ?? -1) ? copy : best),
		null
	);
}
