/** Presses of Shift alone that leave the page, and within which time of the first. Source: the exit-page pattern of the GOV.UK Design System. */
export const TAPS_TO_LEAVE = 3;
export const TAPS_WITHIN_MS = 5_000;

/** How often Shift was pressed and let go by itself. */
export interface ShiftTaps {
	readonly taps: number;
	/** When the first of them ended, milliseconds of any steady clock. */
	readonly firstAt: number;
	/** Whether Shift is down and nothing else was pressed since. */
	readonly isAlone: boolean;
}

export const NO_TAPS: ShiftTaps = { taps: 0, firstAt: 0, isAlone: false };

/** What came from the keyboard or the pointer. */
export interface Press {
	readonly type: 'keydown' | 'keyup' | 'pointerdown';
	/** Absent for a pointer. */
	readonly key?: string;
}

/** Counts on: Shift as a part of something else, as in typing capitals, begins anew, and so does any other key. */
export function countShift(before: ShiftTaps, { type, key }: Press, at: number): ShiftTaps {
	if (key !== 'Shift') return type === 'keyup' ? before : NO_TAPS;
	if (type === 'keydown') return { ...before, isAlone: true };
	if (!before.isAlone) return NO_TAPS;
	const isMore = before.taps > 0 && at - before.firstAt <= TAPS_WITHIN_MS;
	return isMore
		? { ...before, taps: before.taps + 1, isAlone: false }
		: { taps: 1, firstAt: at, isAlone: false };
}
