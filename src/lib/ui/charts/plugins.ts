import type { Plugin } from 'chart.js';
import type { ChartLook } from './look';

const GAP_PX = 6;

/** A stretch of the scale that is shaded, low in contrast and never in a warning color. */
export interface Band {
	readonly from: number;
	readonly to: number;
}

/** Shades bands behind the lines. */
export function shadeBands(look: ChartLook, bands: readonly Band[]): Plugin<'line'> {
	return {
		id: 'bands',
		beforeDraw: ({ ctx, chartArea, scales: { y } }) => {
			if (!y) return;
			ctx.save();
			ctx.fillStyle = look.band;
			for (const { from, to } of bands) {
				const top = y.getPixelForValue(to);
				ctx.fillRect(chartArea.left, top, chartArea.width, y.getPixelForValue(from) - top);
			}
			ctx.restore();
		}
	};
}

/** Writes each total at the end of its bar, in the text color. */
export function writeTotals(look: ChartLook, totals: readonly number[]): Plugin<'bar'> {
	return {
		id: 'totals',
		afterDatasetsDraw: (chart) => {
			const { ctx } = chart;
			ctx.save();
			ctx.fillStyle = look.text;
			ctx.font = `${String(look.fontPx)}px ${look.fontFamily}`;
			ctx.textBaseline = 'middle';
			chart.getDatasetMeta(0).data.forEach((bar, i) => {
				ctx.fillText(String(totals[i] ?? ''), bar.x + GAP_PX, bar.y);
			});
			ctx.restore();
		}
	};
}
