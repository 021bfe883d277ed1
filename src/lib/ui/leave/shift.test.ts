import { expect, test } from 'vitest';
import { countShift, NO_TAPS, TAPS_TO_LEAVE, TAPS_WITHIN_MS, type ShiftTaps } from './shift';

const down = (key: string) => ({ type: 'keydown', key }) as const;
const up = (key: string) => ({ type: 'keyup', key }) as const;

/** Presses and lets go of a key, `at` the end of it. */
function tap(before: ShiftTaps, at: number, key = 'Shift'): ShiftTaps {
	return countShift(countShift(before, down(key), at), up(key), at);
}

test('three taps within five seconds are enough', () => {
	const three = tap(tap(tap(NO_TAPS, 0), 2_000), TAPS_WITHIN_MS);

	expect(three.taps).toBe(TAPS_TO_LEAVE);
});

test('a tap that comes too late is the first of a new count', () => {
	expect(tap(tap(tap(NO_TAPS, 0), 2_000), TAPS_WITHIN_MS + 1)).toMatchObject({
		taps: 1,
		firstAt: TAPS_WITHIN_MS + 1
	});
});

test('capitals do not count, however many', () => {
	let count = NO_TAPS;
	for (let i = 0; i < 9; i += 1) {
		count = countShift(count, down('Shift'), i);
		count = countShift(count, down('A'), i);
		count = countShift(count, up('A'), i);
		count = countShift(count, up('Shift'), i);
	}

	expect(count.taps).toBe(0);
});

test('a key let go after Shift went down by itself does not hide the tap', () => {
	const typing = countShift(NO_TAPS, down('a'), 0);
	const rolled = countShift(countShift(typing, down('Shift'), 1), up('a'), 2);

	expect(countShift(rolled, up('Shift'), 3).taps).toBe(1);
});

test('Shift held down, which repeats, counts once', () => {
	const held = [1, 2, 3, 4].reduce((count, at) => countShift(count, down('Shift'), at), NO_TAPS);

	expect(countShift(held, up('Shift'), 5).taps).toBe(1);
});

test('another key or a touch between taps begins anew', () => {
	const two = tap(tap(NO_TAPS, 0), 1);

	expect(tap(two, 2, 'x').taps).toBe(0);
	expect(countShift(two, { type: 'pointerdown' }, 2).taps).toBe(0);
});
