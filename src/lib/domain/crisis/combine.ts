import type { Hit } from './judge';
import type { Combination } from './pack';

const MOST_PER_SIGNAL = 8; // one that stands apart is found among the first few or not at all

function bySignal(hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> {
	const grouped = new Map<string, Hit[]>();
	for (const hit of hits) {
		const group = grouped.get(hit.signal);
		if (hit.subject !== 'self' || (group?.length ?? 0) >= MOST_PER_SIGNAL) continue;
		if (group) group.push(hit);
		else grouped.set(hit.signal, [hit]);
	}
	return grouped;
}

function isApart(hit: Hit, others: readonly Hit[]): boolean {
	return others.every((other) => hit.to <= other.from || hit.from >= other.to);
}

/** One hit for each need, none sharing a word with another; `null` when a need is not met. */
function meet(
	needs: Combination['needs'],
	grouped: ReadonlyMap<string, readonly Hit[]>
): readonly Hit[] | null {
	const met: Hit[] = [];
	for (const signals of needs) {
		const candidates = signals.flatMap((signal) => grouped.get(signal) ?? []);
		const found = candidates.find((hit) => isApart(hit, met));
		if (!found) return null;
		met.push(found);
	}
	return met;
}

/** K: what the signals of one message mean together. */
export function combine(
	combinations: readonly Combination[],
	hits: readonly Hit[]
): readonly Hit[] {
	const grouped = bySignal(hits);
	return combinations.flatMap(({ id, needs, level, category }) =>
		(meet(needs, grouped) ?? []).map((part): Hit => {
			return { ...part, rules: [id], level, category, signal: 'combined' };
		})
	);
}
