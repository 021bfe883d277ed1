import type { SessionHead } from '../session';
import { weekOf } from '../day';
import { axisOfDay, daysBetween } from './days';
import { liftedBefore } from './gaps';
import { groupedBy } from './grouped';
import { placed } from './place';
import { toHundredths, type Table } from './table';
import { ENOUGH_POINTS, notEnoughYet, type Frame, type Told } from './told';
import { counted, score, sinceDay } from './words';

/** Beyond this many days from first to last, days would crowd the axis and weeks are drawn instead. */
const DAYS_DRAWN = 56;

/** The mean over one day or week, weighted by how many messages each session brings. */
interface SentimentPoint {
	/** Midnight UTC of `day`, in milliseconds: a place on the axis. */
	readonly x: number;
	/** -1..1. */
	readonly y: number;
	/** The day, or the Monday of the week, `YYYY-MM-DD`. */
	readonly day: string;
	/** Messages of the person it rests on, 1 or more. */
	readonly n: number;
	/** Sessions they are from, 1 or more. */
	readonly sessions: number;
	readonly liftedBefore: boolean;
}

/** Points are days or weeks with something written. */
export interface SentimentSeries extends Told {
	readonly unit: 'day' | 'week';
	/** Earliest first. */
	readonly tones: readonly SentimentPoint[];
}

interface Part {
	readonly day: string;
	readonly value: number;
	readonly n: number;
	readonly method: string;
}

/**
 * How pleasant or unpleasant the person's words were, -1..1, by day or, over more than DAYS_DRAWN days, by ISO week.
 *
 * Each session counts on the day the person wrote most. Scores by different methods are never averaged together: the method that covers
 * most messages is drawn and the rest left out.
 */
export function sentimentOverTime(
	heads: readonly SessionHead[],
	{ today }: Pick<Frame, 'today'>
): SentimentSeries {
	const parts = ofMainMethod(partsOf(heads, today));
	const unit = unitOf(parts);
	const tones = toPoints(parts, unit);

	return {
		unit,
		tones,
		points: tones.length,
		enough: tones.length >= ENOUGH_POINTS,
		summary: summarize(parts, today),
		notYet: notEnoughYet(tones.length, `${unit}s with words from you`, 'line'),
		table: toTable(tones, unit)
	};
}

function partsOf(heads: readonly SessionHead[], today: string): Part[] {
	return placed(heads, today).flatMap(({ day, findings: { sentiment } }) => {
		const { value, n, method, version } = sentiment;
		return value === null || n === 0 ? [] : [{ day, value, n, method: `${method} ${version}` }];
	});
}

function ofMainMethod(parts: readonly Part[]): Part[] {
	const most = [...groupedBy(parts, ({ method }) => method).values()]
		.map((same) => ({ same, n: messages(same) }))
		.sort((a, b) => b.n - a.n)[0];
	return most?.same ?? [];
}

function unitOf(parts: readonly Part[]): 'day' | 'week' {
	const first = parts[0];
	const last = parts.at(-1);
	return first && last && daysBetween(first.day, last.day) > DAYS_DRAWN ? 'week' : 'day';
}

function toPoints(parts: readonly Part[], unit: 'day' | 'week'): SentimentPoint[] {
	const groups = [
		...groupedBy(parts, ({ day }) => (unit === 'week' ? weekOf(day) : day)).entries()
	];
	const lifted = liftedBefore(groups.map(([day]) => day));
	return groups.map(([day, inside], i) => ({
		x: axisOfDay(day),
		y: mean(inside),
		day,
		n: messages(inside),
		sessions: inside.length,
		liftedBefore: lifted[i] ?? false
	}));
}

function summarize(parts: readonly Part[], today: string): string {
	const first = parts[0];
	const last = parts.at(-1);
	if (!first || !last) return 'No words from you to count yet.';

	const from = `${counted(messages(parts), 'message')} in ${counted(parts.length, 'session')}`;
	const since = sinceDay(first.day, last.day, today);
	return `Your words average ${score(mean(parts))} on a scale from −1 to 1, over ${from} ${since}; they were scored by ${methodWords(first.method)}, which misses irony and context.`;
}

/** The method as people read it; an unknown one keeps its own name. */
function methodWords(method: string): string {
	return method.replace(/^vader\+phrases/, 'a list of words and phrases, version');
}

function mean(parts: readonly Part[]): number {
	return parts.reduce((total, { value, n }) => total + value * n, 0) / messages(parts);
}

function messages(parts: readonly Part[]): number {
	return parts.reduce((total, { n }) => total + n, 0);
}

function toTable(tones: readonly SentimentPoint[], unit: 'day' | 'week'): Table {
	return {
		columns: [
			{ label: unit === 'week' ? 'Week from' : 'Day', kind: 'day' },
			{ label: 'Mean from −1 to 1', kind: 'score' },
			{ label: 'Messages from you', kind: 'count' },
			{ label: 'Sessions', kind: 'count' }
		],
		rows: tones.map(({ day, y, n, sessions }) => [day, toHundredths(y), n, sessions])
	};
}
