import { readReply } from '../tags/reply-reading';
import { sentimentOf } from '../tags/sentiment';
import { wordsOf } from '../tags/words';
import { uptakeOf } from './uptake';

/** One message as the score reads it. */
export interface ScoredMessage {
	readonly role: 'user' | 'assistant' | 'system';
	readonly text: string;
}

/**
 * What the score is made of; every part in [0, 1], higher is better, 0.5 where the conversation gives nothing to go on.
 *
 * Source: project heuristic, not a validated scale.
 */
export interface QualityParts {
	/** How much the person says in a turn: median words against `FULL_TURN_WORDS`. */
	readonly depth: number;
	/** Replies that give back, name or value what the person said, among all replies. */
	readonly listening: number;
	/** Open questions among all questions. */
	readonly openness: number;
	/** Whether the person takes up what is said rather than turning it down. */
	readonly uptake: number;
	/** Whether the person's words grow more pleasant from the first half to the second. */
	readonly lift: number;
	/** Share of the person's content words that replies use again. */
	readonly echo: number;
}

/** How well a conversation went. */
export interface ConversationScore extends QualityParts {
	/** 1..10, higher is better; null with fewer than `MIN_TURNS` messages on either side. */
	readonly value: number | null;
}

/** Messages of the person, and replies, below which nothing is said. */
export const MIN_TURNS = 2;
/** Words of a turn from which the person counts as speaking freely. */
const FULL_TURN_WORDS = 20;

const WEIGHTS: Readonly<Record<keyof QualityParts, number>> = {
	depth: 0.25,
	listening: 0.2,
	openness: 0.05,
	uptake: 0.25,
	lift: 0.15,
	echo: 0.1
};

/** Scores a conversation from its words. Deterministic; blind to anything not said. */
export function scoreConversation(messages: readonly ScoredMessage[]): ConversationScore {
	const said = messages.filter(({ role }) => role === 'user').map(({ text }) => text);
	const parts: QualityParts = {
		depth: depthOf(said),
		...replyParts(messages),
		uptake: uptakePart(said),
		lift: liftOf(said),
		echo: echoOf(messages)
	};
	const replies = messages.filter(({ role }) => role === 'assistant').length;
	if (said.length < MIN_TURNS || replies < MIN_TURNS) return { value: null, ...parts };
	const mean = (Object.keys(WEIGHTS) as (keyof QualityParts)[]).reduce(
		(sum, part) => sum + WEIGHTS[part] * parts[part],
		0
	);
	return { value: 1 + 9 * mean, ...parts };
}

function depthOf(said: readonly string[]): number {
	const lengths = said.map((text) => wordsOf(text).length).sort((a, b) => a - b);
	if (lengths.length === 0) return 0.5;
	const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	return Math.min(1, mean / FULL_TURN_WORDS);
}

function replyParts(messages: readonly ScoredMessage[]): { listening: number; openness: number } {
	let listening = 0;
	let open = 0;
	let closed = 0;
	let replies = 0;
	for (const { role, text } of messages) {
		if (role !== 'assistant') continue;
		replies += 1;
		const reading = readReply(text, '');
		if (reading.simple + reading.complex + reading.affirmation + reading.validation >= 4) {
			listening += 1;
		}
		if (reading.open > 0) open += 1;
		if (reading.closed > 0) closed += 1;
	}
	return {
		listening: replies === 0 ? 0.5 : listening / replies,
		openness: open + closed === 0 ? 0.5 : open / (open + closed)
	};
}

function uptakePart(said: readonly string[]): number {
	const sums = said.map((text) => uptakeOf(wordsOf(text)));
	const takes = sums.reduce((sum, { takes: n }) => sum + Math.min(n, 2), 0);
	const thanks = Math.min(
		2,
		sums.reduce((sum, { thanks: n }) => sum + n, 0)
	);
	const refuses = sums.reduce((sum, { refuses: n }) => sum + n, 0);
	const balance = takes + thanks - refuses;
	return 0.5 + 0.5 * (balance / (Math.abs(balance) + 3));
}

function liftOf(said: readonly string[]): number {
	const values = said.map((text) => sentimentOf(text).value ?? 0);
	const half = Math.floor(values.length / 2);
	if (half === 0) return 0.5;
	const mean = (part: readonly number[]) =>
		part.reduce((sum, value) => sum + value, 0) / part.length;
	const rise = mean(values.slice(half)) - mean(values.slice(0, half));
	return Math.min(1, Math.max(0, 0.5 + rise / 2));
}

/** Letters from which a word counts as content. */
const CONTENT_LETTERS = 5;

function echoOf(messages: readonly ScoredMessage[]): number {
	const heard = new Set<string>();
	const echoed = new Set<string>();
	for (const { role, text } of messages) {
		for (const { text: word } of wordsOf(text)) {
			if (word.length < CONTENT_LETTERS) continue;
			if (role === 'user') heard.add(word);
			else if (heard.has(word)) echoed.add(word);
		}
	}
	return heard.size === 0 ? 0 : echoed.size / heard.size;
}
