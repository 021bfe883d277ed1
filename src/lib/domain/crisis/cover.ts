import type { Found } from './phrase';

/**
 * Which words of a message a context covers, as running counts; `null` where it covers none.
 *
 * Counts answer "is there any between here and there" in one step, so that a long message with many
 * risk words and many idioms stays linear.
 */
export type Cover = Int32Array | null;

export function toCover(found: readonly Found[] | undefined, length: number): Cover {
	if (found === undefined) return null;
	const edges = new Int32Array(length + 1);
	for (const { from, to } of found) {
		edges[from] = (edges[from] ?? 0) + 1;
		edges[to] = (edges[to] ?? 0) - 1;
	}
	const counts = new Int32Array(length + 1);
	let depth = 0;
	for (let at = 0; at < length; at++) {
		depth += edges[at] ?? 0;
		counts[at + 1] = (counts[at] ?? 0) + (depth > 0 ? 1 : 0);
	}
	return counts;
}

/** Whether the context covers any word within `reach` words of the phrase. */
export function isNear(cover: Cover, found: Found, reach: number): boolean {
	if (cover === null) return false;
	const from = Math.max(0, found.from - reach);
	const to = Math.min(cover.length - 1, found.to + reach);
	return (cover[to] ?? 0) > (cover[from] ?? 0);
}

/** Whether the context shares a word with the phrase. */
export function overlaps(cover: Cover, found: Found): boolean {
	return isNear(cover, found, 0);
}

/** Whether the context covers a word within `reach` words of the phrase that is not one of its own. */
export function isBeside(cover: Cover, { from, to }: Found, reach: number): boolean {
	if (cover === null) return false;
	const last = cover.length - 1;
	const before = (cover[from] ?? 0) - (cover[Math.max(0, from - reach)] ?? 0);
	const after = (cover[Math.min(last, to + reach)] ?? 0) - (cover[to] ?? 0);
	return before + after > 0;
}
