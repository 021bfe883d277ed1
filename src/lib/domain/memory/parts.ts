import type { Message } from '../message';
import type { Moment } from '../time';
import { extract, EXTRACT_METHOD } from './extract';
import {
	EMPTY_MEMORY,
	MOST_PARTS,
	PART_LENGTH,
	summarizedThrough,
	type SessionMemory,
	type SummaryPart
} from './memory';

/** Messages that stay as they are: a part is only made of what lies before them. */
const FRESH = 16;
/** Messages a part is made of, at least and at most. */
const SPAN = { least: 12, most: 24 } as const;
/** The latest parts that are never drawn together. */
const LATEST = 3;

/** The messages that the next part of the running summary is due for, in order; null while none is. */
export function duePart(
	memory: SessionMemory | null,
	messages: readonly Message[]
): readonly Message[] | null {
	const through = summarizedThrough(memory ?? EMPTY_MEMORY);
	const lastSeq = messages.at(-1)?.seq ?? 0;
	const due = messages.filter(({ seq }) => seq > through && seq <= lastSeq - FRESH);
	return due.length < SPAN.least ? null : due.slice(0, SPAN.most);
}

/** A part made by rule: the person's own sentences, word for word. */
export function rulePart(messages: readonly Message[], moment: Moment): SummaryPart {
	return {
		...spanOf(messages),
		text: extract(messages, PART_LENGTH),
		...moment,
		source: 'rule',
		method: EXTRACT_METHOD,
		model: null
	};
}

/** What a part covers, and the id that follows from it. */
export function spanOf(
	messages: readonly Message[]
): Pick<SummaryPart, 'id' | 'fromSeq' | 'throughSeq'> {
	const fromSeq = messages[0]?.seq ?? 1;
	const throughSeq = messages.at(-1)?.seq ?? fromSeq;
	return { id: `${String(fromSeq)}-${String(throughSeq)}`, fromSeq, throughSeq };
}

/** The memory with one more part at its end; null where it does not follow on what is there, because another was faster. */
export function withPart(memory: SessionMemory | null, part: SummaryPart): SessionMemory | null {
	const before = memory ?? EMPTY_MEMORY;
	if (part.fromSeq <= summarizedThrough(before)) return null;
	const parts = [...before.parts, part];
	return { ...before, parts: parts.length > MOST_PARTS ? drawnTogether(parts) : parts };
}

/** The memory with the person's words in place of those of a part. */
export function withPartText(
	memory: SessionMemory,
	id: string,
	{ text, moment }: { readonly text: string; readonly moment: Moment }
): SessionMemory {
	const short = text.trim().slice(0, PART_LENGTH).toWellFormed();
	return {
		...memory,
		parts: memory.parts.map((part) =>
			part.id === id ? { ...part, ...moment, text: short, source: 'human' } : part
		)
	};
}

/** The memory where a part says nothing any more; what it covers stays covered, so that it is not made again. */
export function withoutPart(memory: SessionMemory, id: string, moment: Moment): SessionMemory {
	return withPartText(memory, id, { text: '', moment });
}

/** The two neighbors among the older parts that cover least become one. */
function drawnTogether(parts: readonly SummaryPart[]): SummaryPart[] {
	const pairs = parts.slice(0, -LATEST - 1).map((part, i) => {
		const next = parts[i + 1] ?? part;
		return { at: i, span: next.throughSeq - part.fromSeq, joined: joinParts(part, next) };
	});
	const least = pairs.reduce((best, pair) => (pair.span < best.span ? pair : best));
	return parts.toSpliced(least.at, 2, least.joined);
}

function joinParts(a: SummaryPart, b: SummaryPart): SummaryPart {
	const sources = [a.source, b.source];
	const source = sources.includes('human') ? 'human' : sources.includes('model') ? 'model' : 'rule';
	const newer = a.at > b.at ? a : b;
	return {
		id: `${String(a.fromSeq)}-${String(b.throughSeq)}`,
		fromSeq: a.fromSeq,
		throughSeq: b.throughSeq,
		text: joinTexts(a, b),
		at: newer.at,
		offset: newer.offset,
		source,
		method: a.method === b.method ? a.method : `${a.method} ${b.method}`.slice(0, 80),
		model: a.model ?? b.model
	};
}

/** What the words of a rule or a model keep beside those of the person, UTF-16 units. */
const LEAST_BESIDE = 120;

/** Both texts in half the room each; the person's own words take most of it, and what one leaves free the other takes. */
function joinTexts(a: SummaryPart, b: SummaryPart): string {
	const room = PART_LENGTH - 1;
	const [isOwnA, isOwnB] = [a.source === 'human', b.source === 'human'];
	const least = isOwnA ? room - LEAST_BESIDE : LEAST_BESIDE;
	const share = isOwnA === isOwnB ? Math.floor(room / 2) : least;
	const roomA = Math.max(share, room - b.text.length);
	const first = wholeLines(a.text, roomA);
	return [first, wholeLines(b.text, room - first.length)].filter((text) => text !== '').join('\n');
}

/** As many of the lines of a text as fit, or the beginning of the first where not even that does. */
function wholeLines(text: string, length: number): string {
	if (text.length <= length) return text;
	const cut = text.slice(0, length + 1).lastIndexOf('\n');
	return cut > 0 ? text.slice(0, cut) : `${text.slice(0, Math.max(0, length - 1)).toWellFormed()}…`;
}
