import type { Engine, Launcher } from './browser';

/** What a fault is tried with. */
export interface Setting {
	readonly launcher: Launcher;
	/** A few trials only. */
	readonly isShort: boolean;
	/** The built app. */
	readonly app: string;
	/** A page that holds the app's own modules and nothing else; see page.ts. */
	readonly harness: string;
	readonly random: () => number;
	/** For the person who waits. */
	readonly progress: (words: string) => void;
}

export interface Outcome {
	readonly trials: number;
	/** How many trials, or rows, were lost, unnoticed or let through: what must be 0. */
	readonly lost: number;
	readonly ok: boolean;
	/** Measured figures, and why it is not ok. */
	readonly [figure: string]: number | string | boolean | readonly string[];
}

export interface Fault {
	readonly name: string;
	readonly engines: readonly Engine[];
	/** Whether the SQLite backend of Chromium changes anything about it. */
	readonly isOfStorage: boolean;
	/** Left out of the short form: a measure of time, or what the browser tests show as well. */
	readonly isForFullRunsOnly?: boolean;
	readonly run: (setting: Setting) => Promise<Outcome>;
}

export const BOTH: readonly Engine[] = ['chromium', 'firefox'];

/** Random numbers that come again with the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A whole number from `from` to `to`, both possible. */
export function between(random: () => number, from: number, to: number): number {
	return from + Math.floor(random() * (to - from + 1));
}

export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function round(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Waits for a length of time. */
export function wait(ms: number): Promise<void> {
	return new Promise((done) => setTimeout(done, ms));
}
