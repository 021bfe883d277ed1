import { planPrompt } from '../../src/lib/domain/index.ts';
import { makeSession } from './samples';

const ROUNDS = 15;
/** As many of the latest messages as a turn reads. */
const READ = 512;
const LIMITS = { contextTokens: 4096, replyTokens: 512 };

/** Median milliseconds to plan a reply in a session of so many turns that was never summarized, the slowest case. */
export function planningMs(turns: number): number {
	const { messages, head } = makeSession(1, turns * 2 - 1);
	const history = messages.slice(-READ);
	const { worstLevel } = head;
	const times = Array.from({ length: ROUNDS }, () => {
		const from = performance.now();
		planPrompt(history, { phase: 'middle', level: 'none', worstLevel }, LIMITS);
		return performance.now() - from;
	});
	return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Infinity;
}
