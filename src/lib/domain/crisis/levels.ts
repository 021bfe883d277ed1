import type { RiskLevel } from './screening';

const ORDER: readonly RiskLevel[] = ['none', 'low', 'elevated', 'imminent'];

/** The higher of two levels. */
export function worseLevel(a: RiskLevel, b: RiskLevel): RiskLevel {
	return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/** Whether `level` is at least as high as `floor`. */
export function atLeast(level: RiskLevel, floor: RiskLevel): boolean {
	return ORDER.indexOf(level) >= ORDER.indexOf(floor);
}
