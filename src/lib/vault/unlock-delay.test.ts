import { expect, test } from 'vitest';
import { afterWrongTry, NO_WRONG_TRIES, unlockDelayMs, waitBeforeTryMs } from './unlock-delay';

test('each wrong try doubles the wait up to a minute', () => {
	const delays = [0, 1, 2, 3, 4, 5, 6, 7, 8, 50, 5000].map(unlockDelayMs);

	expect(delays).toEqual([
		0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000
	]);
});

test('the first try needs no wait', () => {
	expect(waitBeforeTryMs(NO_WRONG_TRIES, 1_000_000)).toBe(0);
});

test('the wait runs down from the last wrong try', () => {
	const tries = afterWrongTry(afterWrongTry(NO_WRONG_TRIES, 1_000_000), 1_010_000);

	const waits = [1_010_000, 1_011_500, 1_012_000, 1_099_000].map((now) =>
		waitBeforeTryMs(tries, now)
	);

	expect(waits).toEqual([2_000, 500, 0, 0]);
});

test('a clock set back shuts nobody out', () => {
	const tries = afterWrongTry({ count: 20, lastAt: 0 }, 2_000_000_000_000);

	expect(waitBeforeTryMs(tries, 1_900_000_000_000)).toBe(0);
});
