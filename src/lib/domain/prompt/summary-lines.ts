import { extract } from '../memory/extract';
import { summarizedThrough, type SessionMemory, type SummaryPart } from '../memory/memory';
import type { Message } from '../message';
import { oneLine } from './pinned';
import { endWithin, estimateTokens, startWithin } from './tokens';

/** What stands in for turns that are not sent. */
export interface SummaryLines {
	readonly lines: readonly string[];
	/** Ids of the parts of the running summary among them. */
	readonly parts: readonly string[];
	/** First and last message that stand there in extracts. */
	readonly extracted: readonly [number, number] | null;
}

/** Share of the room for turns that no part of the summary covers yet. */
const EXTRACT_SHARE = 0.4;
/** Messages that extracts are made of, the latest ones: planning must take no time, however much was brought in. */
const MOST_EXTRACTED = 96;
/** A part shortened to less than this, in estimated tokens, says nothing any more. */
const LEAST_PART = 16;

/**
 * What is told of the turns before `firstSeq`: the parts of the running summary, the newest whole and older ones shortened,
 * then extracts of the latest that none of them covers. All of it costs at most `room` estimated tokens.
 */
export function summaryLines(
	left: readonly Message[],
	{ memory, firstSeq }: { readonly memory: SessionMemory | null; readonly firstSeq: number },
	room: number
): SummaryLines {
	const through = memory === null ? 0 : summarizedThrough(memory);
	const before = left.filter(({ seq }) => seq > through && seq < firstSeq);
	const uncovered = before.slice(-MOST_EXTRACTED);
	const quotes = quotesOf(uncovered, Math.floor(room * EXTRACT_SHARE));
	const parts = (memory?.parts ?? []).filter(({ fromSeq }) => fromSeq < firstSeq);
	const told = partLines(parts, room - (quotes === '' ? 0 : estimateTokens(quotes)));
	const [first, last] = [uncovered[0], uncovered.at(-1)];
	return {
		lines: [...told.map(({ line }) => line), ...(quotes === '' ? [] : [quotes])],
		parts: told.map(({ id }) => id),
		extracted: quotes === '' || !first || !last ? null : [first.seq, last.seq]
	};
}

function quotesOf(messages: readonly Message[], room: number): string {
	const words = oneLine(extract(messages, Math.max(0, room * 3)));
	return words === '' ? '' : endWithin(`The person then said: ${words}`, room);
}

function partLines(
	parts: readonly SummaryPart[],
	room: number
): readonly { readonly id: string; readonly line: string }[] {
	let left = room;
	const told: { id: string; line: string }[] = [];
	for (const [index, { id, text }] of parts.toReversed().entries()) {
		const older = parts.length - index - 1;
		const line = startWithin(oneLine(text), left - older * LEAST_PART);
		if (line === '') continue;
		left -= estimateTokens(line);
		told.unshift({ id, line });
	}
	return told;
}
