import { type Checkin } from '../checkin';
import { MOOD_STEPS } from '../mood-steps';
import { localDay } from '../day';
import { drawableDays } from './days';
import { liftedBefore } from './gaps';
import { toHundredths, type Table } from './table';
import { ENOUGH_POINTS, notEnoughYet, type Frame, type Told } from './told';
import { sinceDay, whole } from './words';

const MINUTE_MS = 60_000;

/** One check-in as it was tapped. */
interface MoodPoint {
	/** The local wall clock read as UTC, in milliseconds: a place on the axis. */
	readonly x: number;
	/** -1 very unpleasant to 1 very pleasant. */
	readonly y: number;
	/** Local day, `YYYY-MM-DD`. */
	readonly day: string;
	/** The word of the nearest step of the scale. */
	readonly label: string;
	readonly when: Checkin['when'];
	/** The gap before it is too long to be bridged. */
	readonly liftedBefore: boolean;
}

/** Points are check-ins. */
export interface MoodSeries extends Told {
	/** Earliest first. */
	readonly moods: readonly MoodPoint[];
}

/** The word for a mood from -1 to 1: the nearest of the seven steps, the lower of two equally near. */
export function moodLabel(mood: number): string {
	let nearest: (typeof MOOD_STEPS)[number] = MOOD_STEPS[0];
	for (const step of MOOD_STEPS) {
		if (Math.abs(step.value - mood) < Math.abs(nearest.value - mood)) nearest = step;
	}
	return nearest.label;
}

/** The person's own mood over time, each tap a point, none averaged. */
export function moodOverTime(
	checkins: readonly Checkin[],
	{ today }: Pick<Frame, 'today'>
): MoodSeries {
	const isDrawable = drawableDays(today);
	const moods = toPoints(checkins.filter((checkin) => isDrawable(localDay(checkin))));

	return {
		moods,
		points: moods.length,
		enough: moods.length >= ENOUGH_POINTS,
		summary: summarize(moods, today),
		notYet: notEnoughYet(moods.length, 'check-ins', 'line'),
		table: toTable(moods)
	};
}

function toPoints(checkins: readonly Checkin[]): MoodPoint[] {
	const points = checkins
		.map((checkin) => ({
			x: checkin.at + checkin.offset * MINUTE_MS,
			y: checkin.mood,
			day: localDay(checkin),
			label: moodLabel(checkin.mood),
			when: checkin.when
		}))
		.sort((a, b) => a.x - b.x);
	const lifted = liftedBefore(points.map(({ day }) => day));
	return points.map((point, i) => ({ ...point, liftedBefore: lifted[i] ?? false }));
}

function summarize(moods: readonly MoodPoint[], today: string): string {
	const first = moods[0];
	const last = moods.at(-1);
	if (!first || !last) return 'No check-ins yet.';
	if (moods.length === 1)
		return `You checked in once, ${sinceDay(first.day, first.day, today)}: ${first.label}.`;

	const since = sinceDay(first.day, last.day, today);
	const ends = `You checked in ${whole(moods.length)} times ${since}: first ${first.label}, last ${last.label}`;
	return moods.length < ENOUGH_POINTS
		? `${ends}.`
		: `${ends}, and at least half of them ${half(moods)}.`;
}

/** The highest step that half of the answers or more reach. Words in place of a mean, because the steps are an order. */
function half(moods: readonly MoodPoint[]): string {
	const falling = moods.map(({ y }) => y).sort((a, b) => b - a);
	const label = moodLabel(falling[Math.ceil(falling.length / 2) - 1] ?? 0);
	return label === MOOD_STEPS[6].label ? label : `${label} or above`;
}

const WHEN = { start: 'Start of a session', end: 'End of a session', alone: 'On its own' } as const;

function toTable(moods: readonly MoodPoint[]): Table {
	return {
		columns: [
			{ label: 'Day', kind: 'day' },
			{ label: 'Time', kind: 'time' },
			{ label: 'Mood', kind: 'text' },
			{ label: 'From −1 to 1', kind: 'score' },
			{ label: 'When', kind: 'text' }
		],
		rows: moods.map(({ x, y, day, label, when }) => [
			day,
			new Date(x).toISOString().slice(11, 16),
			label,
			toHundredths(y),
			WHEN[when]
		])
	};
}
