import type { Copy, Manifest } from './manifest';

/** Copies of one session that are kept inside the browser. */
export const GENERATIONS = 3;

/**
 * What stays of a folder of snapshots: the newest of each session, and the longest one in any case, as long as all of it
 * fits in `room` bytes.
 *
 * Where it does not fit, older generations go first, then the copies of sessions that nobody has touched for longest.
 */
export function rotate(manifest: Manifest, room: number): Manifest {
	const bySession = new Map<string, Copy[]>();
	// Later in the list is newer: a clock may be set back.
	for (const copy of manifest.copies.toReversed()) {
		const known = bySession.get(copy.id);
		if (known === undefined) bySession.set(copy.id, [copy]);
		else known.push(copy);
	}
	const generations = [...bySession.values()].map(inUse);
	const kept = withinRoom(generations, manifest.copies, room);
	const skipped = generations.flatMap(([newest]) =>
		newest === undefined || kept.has(newest) ? [] : [toStamp(newest)]
	);
	return {
		copies: manifest.copies.filter((copy) => kept.has(copy)),
		skipped: [...manifest.skipped.filter(({ id }) => !bySession.has(id)), ...skipped],
		leaving: [
			...manifest.leaving,
			...manifest.copies.filter((copy) => !kept.has(copy)).map(({ file }) => file)
		]
	};
}

/** How far the session had come, without the file. */
function toStamp({ id, lastSeq, rev, analyzed, updatedAt }: Copy): Manifest['skipped'][number] {
	return { id, lastSeq, rev, analyzed, updatedAt };
}

/** A session that has become shorter was replaced by an older one: the words it no longer has are kept. */
function inUse(copies: readonly Copy[]): readonly Copy[] {
	const longest = copies.reduce((a, b) => (b.messages > a.messages ? b : a));
	return copies.filter((copy, i) => i < GENERATIONS || copy === longest);
}

function withinRoom(
	generations: readonly (readonly Copy[])[],
	oldestFirst: readonly Copy[],
	room: number
): ReadonlySet<Copy> {
	const all = generations.flat();
	if (all.reduce((sum, { size }) => sum + size, 0) <= room) return new Set(all);
	const first = generations.flatMap(([newest]) => newest ?? []);
	const later = new Set(generations.flatMap(([, ...older]) => older));
	const inOrder = [
		...first.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
		...oldestFirst.toReversed().filter((copy) => later.has(copy))
	];
	const kept = new Set<Copy>();
	let used = 0;
	for (const copy of inOrder) {
		if (used + copy.size > room) break;
		used += copy.size;
		kept.add(copy);
	}
	return kept;
}
