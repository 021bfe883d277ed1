import type { Hit } from './judge';
import type { Combination } from './pack';

/** K: what the signals of one message mean together. */
export function combine(
	combinations: readonly Combination[],
	hits: readonly Hit[]
): readonly Hit[] {
	const own = hits.filter((hit) => hit.subject === 'self');
	const bySignal = new Map<string, Hit>();
	for (const hit of own) if (!bySignal.has(hit.signal)) bySignal.set(hit.signal, hit);
	return combinations.flatMap(({ id, needs, level, category }) => {
		const parts = needs.map(
			(signals) => signals.flatMap((signal) => bySignal.get(signal) ?? [])[0]
		);
		if (!parts.every((part) => part !== undefined)) return [];
		return parts.map((part) => ({ ...part, rules: [id], level, category, signal: 'combined' }));
	});
}
