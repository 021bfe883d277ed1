import type { Table } from './table';

/** Fewer points than this are told in words; a line through two would show a direction that is not there. */
export const ENOUGH_POINTS = 3;

/** What every series brings along so that no number stands without a sentence. */
export interface Told {
	/** How many points there are to draw, 0 or more. */
	readonly points: number;
	/** Whether `points` reaches ENOUGH_POINTS. */
	readonly enough: boolean;
	/** One sentence with the numbers, how they were made and how many they rest on. */
	readonly summary: string;
	/** What to say in place of the chart while there are too few points. */
	readonly notYet: string;
	/** The drawn numbers; no rows when there is nothing. */
	readonly table: Table;
}

/** What a series needs from outside: the person's local day, and a name for each codebook id. */
export interface Frame {
	/** Local day, `YYYY-MM-DD`. */
	readonly today: string;
	readonly labelOf: (id: string) => string;
}

const FEW = ['none yet', 'one', 'two'];

/** `Three check-ins make a line. You have one.` */
export function notEnoughYet(points: number, noun: string, makes: 'line' | 'picture'): string {
	return `Three ${noun} make a ${makes}. You have ${FEW[points] ?? String(points)}.`;
}
