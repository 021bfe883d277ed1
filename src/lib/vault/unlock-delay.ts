/** Wrong tries since the last right one. */
export interface WrongTries {
	/** 0 and up. */
	readonly count: number;
	/** When the last wrong try was answered, ms since 1970; 0 when there was none. */
	readonly lastAt: number;
}

/** The state to begin with, and after a right try. */
export const NO_WRONG_TRIES: WrongTries = { count: 0, lastAt: 0 };

/** Wait after the first wrong try, ms; each further one doubles it. Source: project choice, as most lock screens. */
const FIRST_DELAY_MS = 1_000;

/** The longest wait, ms: a nuisance to a guesser at the keyboard, never a lockout for the person. */
const LONGEST_DELAY_MS = 60_000;

/** The state after a wrong try at `now`, ms since 1970. */
export function afterWrongTry(tries: WrongTries, now: number): WrongTries {
	return { count: tries.count + 1, lastAt: now };
}

/** The wait that a number of wrong tries costs, ms: 0, then 1, 2, 4 ... 60 seconds. */
export function unlockDelayMs(count: number): number {
	if (count <= 0) return 0;
	return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (count - 1));
}

/**
 * How long to wait until the next try, ms, from 0 to 60,000.
 *
 * 0 when the clock was set back: the slow key function guards the passphrase, this only slows the keyboard,
 * and a wrong clock must not shut anyone out.
 */
export function waitBeforeTryMs(tries: WrongTries, now: number): number {
	if (now < tries.lastAt) return 0;
	return Math.max(0, tries.lastAt + unlockDelayMs(tries.count) - now);
}
