import { CODEBOOK } from '#lib/domain';

const NAMES: ReadonlyMap<string, string> = new Map(
	CODEBOOK.entries.map(({ id, name }) => [id, name])
);

/** The name of a tag as people read it; a word from another program is shown as it came. */
export function tagName(id: string): string {
	return NAMES.get(id) ?? id.replaceAll('_', ' ');
}

/** The ids with the highest counts, highest first; ties in order of their name. */
export function topIds(counts: Readonly<Record<string, number>>, most: number): string[] {
	return Object.entries(counts)
		.toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
		.slice(0, most)
		.map(([id]) => id);
}
