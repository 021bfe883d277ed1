/** One line. Points ascend in x. */
export interface LineSeries {
	readonly name: string;
	readonly points: readonly LinePoint[];
}

export interface LinePoint {
	/** Milliseconds on the day axis. */
	readonly x: number;
	readonly y: number;
	/** Leaves the gap before it open. */
	readonly liftedBefore: boolean;
}

/** A shape for each series in turn, so that color is never the only sign. */
export const POINT_STYLES = ['circle', 'rect', 'triangle', 'rectRot'] as const;

/** The points as the chart takes them: a place without a value in the middle of each open gap. */
export function drawnPoints(points: readonly LinePoint[]): { x: number; y: number }[] {
	return points.flatMap(({ x, y, liftedBefore }, i) => {
		const before = points[i - 1];
		const open = liftedBefore && before ? [{ x: (before.x + x) / 2, y: Number.NaN }] : [];
		return [...open, { x, y }];
	});
}
