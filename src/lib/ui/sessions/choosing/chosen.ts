/** What is chosen in a list, and the row a range starts from. */
export interface Chosen {
	readonly ids: ReadonlySet<string>;
	readonly anchor: string | null;
}

export const NONE: Chosen = { ids: new Set(), anchor: null };

export function allOf(ids: readonly string[]): Chosen {
	return { ids: new Set(ids), anchor: null };
}

/** The same with one row chosen that was not, or the other way around. */
export function toggled({ ids }: Chosen, id: string): Chosen {
	const next = new Set(ids);
	if (!next.delete(id)) next.add(id);
	return { ids: next, anchor: id };
}

/**
 * The same with every row from the last one touched to this one, in the order they are shown.
 *
 * They become what the last one touched is, so a range can be taken back as well. Where that row is not shown any more,
 * only this one changes.
 */
export function extended(chosen: Chosen, id: string, shown: readonly string[]): Chosen {
	const from = chosen.anchor === null ? -1 : shown.indexOf(chosen.anchor);
	const to = shown.indexOf(id);
	if (from < 0 || to < 0) return toggled(chosen, id);
	const isAdding = chosen.ids.has(shown[from] ?? '');
	const next = new Set(chosen.ids);
	for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) {
		if (isAdding) next.add(one);
		else next.delete(one);
	}
	return { ids: next, anchor: id };
}

/** What is chosen of the rows that are still there, in their order. */
export function stillThere({ ids }: Chosen, there: readonly string[]): string[] {
	return there.filter((id) => ids.has(id));
}
