/** Ids by how often they were found, most frequent first; equals in the order of the alphabet. */
export function rankedIds(found: Readonly<Record<string, number>>): readonly string[] {
	const entries = Object.entries(found);
	entries.sort(([idA, countA], [idB, countB]) => countB - countA || (idA < idB ? -1 : 1));
	return entries.map(([id]) => id);
}
