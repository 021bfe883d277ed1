import type { Hit } from './judge';
import type { Combination } from './pack';

const MOST_PER_SIGNAL = 8; // one that stands apart is found among the first few or not at all
const MOST_NEAR = 48; // places tried for parts that must stand close together

type Grouped = ReadonlyMap<string, readonly Hit[]>;

function bySignal(hits: readonly Hit[]): Grouped {
	const grouped = new Map<string, Hit[]>();
	for (const hit of hits) {
		const group = grouped.get(hit.signal);
		if (hit.subject !== 'self' || (group?.length ?? 0) >= MOST_NEAR) continue;
		if (group) group.push(hit);
		else grouped.set(hit.signal, [hit]);
	}
	return grouped;
}

function candidatesFor(signals: readonly string[], grouped: Grouped, most: number): readonly Hit[] {
	return signals.flatMap((signal) => grouped.get(signal)?.slice(0, most) ?? []);
}

function isApart(hit: Hit, others: readonly Hit[]): boolean {
	return others.every((other) => hit.to <= other.from || hit.from >= other.to);
}

/** One hit for each need, none sharing a word with another; `null` when a need is not met. */
function meetAnywhere({ needs }: Combination, grouped: Grouped): readonly Hit[] | null {
	const met: Hit[] = [];
	for (const signals of needs) {
		const candidates = candidatesFor(signals, grouped, MOST_PER_SIGNAL);
		const found = candidates.find((hit) => isApart(hit, met));
		if (!found) return null;
		met.push(found);
	}
	return met;
}

/** The same, all beginning within so many words of one that meets the first need. */
function meetNear({ needs }: Combination, grouped: Grouped, within: number): readonly Hit[] | null {
	const [first, ...rest] = needs.map((signals) => candidatesFor(signals, grouped, MOST_NEAR));
	if (!first) return null;
	for (const start of first.slice(0, MOST_NEAR)) {
		const met = [start];
		for (const candidates of rest) {
			const found = candidates.find(
				(hit) => Math.abs(hit.from - start.from) <= within && isApart(hit, met)
			);
			if (found) met.push(found);
		}
		if (met.length === needs.length) return met;
	}
	return null;
}

/** K: what the signals of one message mean together. */
export function combine(
	combinations: readonly Combination[],
	hits: readonly Hit[]
): readonly Hit[] {
	const grouped = bySignal(hits);
	const possible = combinations.filter(({ needs }) =>
		needs.every((signals) => signals.some((signal) => grouped.has(signal)))
	);
	return possible.flatMap((combination) => {
		const { id, within, level, category } = combination;
		const met =
			within === undefined
				? meetAnywhere(combination, grouped)
				: meetNear(combination, grouped, within);
		return (met ?? []).map((part): Hit => {
			return { ...part, rules: [id], level, category, signal: 'combined' };
		});
	});
}
