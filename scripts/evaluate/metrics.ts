/** A value and the 95 % interval it lies in; null where there is nothing to count. */
export interface Estimate {
	readonly value: number | null;
	readonly interval: readonly [number, number] | null;
	/** Rows it was counted on. */
	readonly n: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;

/** A share with its Wilson interval, 0 to 1. Source: Wilson, J. Am. Stat. Assoc. 22 (1927). */
export function share(count: number, n: number): Estimate {
	if (n === 0) return { value: null, interval: null, n };
	const p = count / n;
	const scale = 1 + (Z * Z) / n;
	const center = p + (Z * Z) / (2 * n);
	const spread = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
	return { value: p, interval: [(center - spread) / scale, (center + spread) / scale], n };
}

/** What was labeled and what was said of it. */
export type Pair = readonly [gold: string, said: string | undefined];

/** The mean over the labels that occur of each one's F1, 0 to 1; null without rows. */
export function macroF1(pairs: readonly Pair[]): number | null {
	const labels = new Set(pairs.map(([gold]) => gold));
	if (labels.size === 0) return null;
	return mean([...labels].map((label) => f1(pairs.map(([g, s]) => [g === label, s === label]))));
}

/** The same where a row has many labels. */
export function macroF1OfSets(
	rows: readonly (readonly [gold: readonly string[], said: readonly string[]])[]
): number | null {
	const labels = new Set(rows.flatMap(([gold]) => gold));
	if (labels.size === 0) return null;
	return mean(
		[...labels].map((label) => f1(rows.map(([g, s]) => [g.includes(label), s.includes(label)])))
	);
}

/** Harmonic mean of precision and recall, 0 to 1; 0 where nothing was found. */
function f1(rows: readonly (readonly [isGold: boolean, isSaid: boolean])[]): number {
	const hits = rows.filter(([gold, said]) => gold && said).length;
	const wrong = rows.filter(([gold, said]) => gold !== said).length;
	return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong);
}

/** Correlation of two series, -1 to 1; null where one does not vary. */
export function pearson(pairs: readonly (readonly [number, number])[]): number | null {
	const [a, b] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
	const sum = (of: (x: number, y: number) => number) =>
		pairs.reduce((total, [x, y]) => total + of(x - a, y - b), 0);
	const scale = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
	return scale > 0 ? sum((x, y) => x * y) / scale : null;
}

/** How often a good one scores above a bad one, ties counting half, 0 to 1; null where one kind is missing. */
export function auc(rows: readonly (readonly [isGood: boolean, score: number])[]): number | null {
	const good = rows.filter(([isGood]) => isGood).map(([, score]) => score);
	const bad = rows.filter(([isGood]) => !isGood).map(([, score]) => score);
	if (good.length === 0 || bad.length === 0) return null;
	const wins = good.map((g) => mean(bad.map((b) => (g > b ? 1 : g === b ? 0.5 : 0))));
	return mean(wins);
}

const RESAMPLES = 200;

/** A measure with its interval: the middle 95 % of it over rows drawn with replacement, the same ones every time. */
export function resampled<T>(
	rows: readonly T[],
	measure: (rows: readonly T[]) => number | null
): Estimate {
	const value = measure(rows);
	if (value === null) return { value, interval: null, n: rows.length };
	const next = randomFrom(rows.length);
	const draw = () => rows.map(() => rows[Math.floor(next() * rows.length)] as T);
	const values = Array.from({ length: RESAMPLES }, () => measure(draw()))
		.filter((each) => each !== null)
		.sort((a, b) => a - b);
	const at = (part: number) => values[Math.floor(part * (values.length - 1))] ?? value;
	return { value, interval: [at(0.025), at(0.975)], n: rows.length };
}

/** Numbers from 0 to 1 that are the same for the same seed: mulberry32. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
