import type { ChartOptions, ScaleOptionsByType } from 'chart.js';
import { dayTickLabel, dayTicks, type DayRange } from './day-ticks';
import type { ChartLook } from './look';

const TICK_EMS = 5; // room for a day and its distance to the next
const COUNT_AXIS_EMS = 2.6; // the same for every chart, so that charts above each other share their days

type Linear = Partial<ScaleOptionsByType<'linear'>>;

/** Ticks and tooltips do not inherit the font of their chart. */
export function fontOf({ fontFamily, fontPx }: ChartLook) {
	return { family: fontFamily, size: fontPx };
}

/** What every chart shares. Motion here would be a growing line, which says more than the numbers: there is none, reduced or not. */
export function baseOptions(look: ChartLook) {
	return {
		animation: false,
		responsive: true,
		maintainAspectRatio: false,
		parsing: false,
		normalized: true,
		color: look.text,
		font: fontOf(look)
	} satisfies ChartOptions;
}

interface Pointed {
	readonly parsed: { x: number | null; y: number | null };
	readonly dataset: { label?: string | undefined };
}

/** A quiet box with the point in words. */
export function tooltip(
	look: ChartLook,
	sayPlace: (x: number) => string,
	sayPoint: (y: number, name: string) => string
) {
	return {
		backgroundColor: look.surface,
		titleColor: look.text,
		bodyColor: look.text,
		titleFont: { ...fontOf(look), weight: 600 as const },
		bodyFont: fontOf(look),
		borderColor: look.border,
		borderWidth: 1,
		cornerRadius: 8,
		padding: 10,
		boxPadding: 4,
		usePointStyle: true,
		callbacks: {
			title: (items: Pointed[]) => items.slice(0, 1).map(({ parsed }) => sayPlace(parsed.x ?? 0)),
			label: ({ parsed, dataset }: Pointed) => sayPoint(parsed.y ?? 0, dataset.label ?? '')
		}
	};
}

/** Days along the bottom. */
export function dayAxis(look: ChartLook, range: DayRange, leastDays: 1 | 7): Linear {
	return {
		type: 'linear',
		min: range.from,
		max: range.to,
		border: { color: look.border },
		grid: { display: false },
		afterBuildTicks: (scale) => {
			const most = Math.floor(scale.chart.width / (TICK_EMS * look.fontPx));
			scale.ticks = dayTicks(range, most, leastDays).map((value) => ({ value }));
		},
		ticks: {
			color: look.muted,
			font: fontOf(look),
			maxRotation: 0,
			autoSkip: false,
			callback: (value, i, ticks) => dayTickLabel(Number(value), ticks[i - 1]?.value)
		}
	} as Linear;
}

/** Whole numbers up the left side, from 0. */
export function countAxis(look: ChartLook, most: number | undefined, steps: number): Linear {
	return {
		type: 'linear',
		min: 0,
		...(most === undefined ? {} : { max: most }),
		stacked: true,
		border: { display: false },
		grid: { color: look.grid },
		ticks: { color: look.muted, font: fontOf(look), precision: 0, maxTicksLimit: steps },
		afterFit: (scale) => {
			scale.width = COUNT_AXIS_EMS * look.fontPx;
		}
	} as Linear;
}
