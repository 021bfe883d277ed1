import type { Message } from '../message';
import { extract } from './extract';
import { BRIDGE_LENGTH, type SessionMemory } from './memory';

/** Away for longer than this is another time, in milliseconds. Project choice: a night. */
export const AWAY_MS = 8 * 3_600_000;

const DAY_MS = 86_400_000;
/** Latest messages that are read where there is no summary of them. */
const LATEST = 48;

/**
 * What could be told to a model about last time: the end of the summary, else extracts of the latest messages, and the goals.
 *
 * Null where nothing was said that is worth it. At most `BRIDGE_LENGTH` UTF-16 units; the person may change every word.
 */
export function bridgeText(
	memory: SessionMemory | null,
	messages: readonly Message[],
	awayMs: number
): string | null {
	const through = memory?.parts.at(-1)?.throughSeq ?? 0;
	const fresh = messages.filter(({ seq }) => seq > through).slice(-LATEST);
	const quotes = extract(fresh, BRIDGE_LENGTH / 2);
	const last =
		quotes === '' ? (memory?.parts.findLast(({ text }) => text !== '')?.text ?? '') : quotes;
	const goals = (memory?.notes ?? []).filter(({ kind }) => kind === 'goal').map(({ text }) => text);
	if (last === '' && goals.length === 0) return null;
	return [
		`The last talk was ${agoWords(awayMs)}.`,
		last === '' ? null : quotes === '' ? last : `The person said: ${last.replaceAll('\n', ' ')}`,
		goals.length === 0 ? null : `Goals: ${goals.join('; ')}.`
	]
		.filter((part) => part !== null)
		.join(' ')
		.slice(0, BRIDGE_LENGTH)
		.toWellFormed();
}

function agoWords(ms: number): string {
	const days = Math.floor(ms / DAY_MS);
	if (days < 1) return 'earlier today or last night';
	if (days < 2) return 'a day ago';
	if (days < 14) return `${String(days)} days ago`;
	if (days < 60) return `${String(Math.floor(days / 7))} weeks ago`;
	return `${String(Math.floor(days / 30))} months ago`;
}
