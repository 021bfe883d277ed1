import { readReply } from '../tags/reply-reading';
import { sentimentOf } from '../tags/sentiment';
import { classifyTalk } from '../tags/talk';
import { wordsOf, type Word } from '../tags/words';
import { presses } from './pressing';
import { uptakeOf } from './uptake';

/** One message as the score reads it. System messages are passed over. */
export interface ScoredMessage {
	readonly role: 'user' | 'assistant' | 'system';
	readonly text: string;
}

/**
 * What the score is made of. Every part is in [0, 1], higher is better.
 *
 * Source: project heuristics, not a validated scale; nothing here measures alliance or outcome.
 */
export interface QualityParts {
	/** How much the person says over the conversation: 0.5 at `HALF_DEPTH_WORDS` words. */
	readonly depth: number;
	/** Change talk among the person's change and sustain talk, smoothed: 0.5 where there is neither. */
	readonly direction: number;
	/** Messages of the person that take up what was said ("that makes sense"), less those that turn it down. */
	readonly uptake: number;
	/** How pleasant the person's words are, over all and toward the end: 0.5 is neutral. */
	readonly mood: number;
	/** Share of replies that do not press, counted double below half. */
	readonly freedom: number;
	/** Share of replies that use a content word the person said before. */
	readonly linked: number;
	/** Replies that validate or affirm: 1 from every third reply on. */
	readonly care: number;
}

const HALF_DEPTH_WORDS = 200;
const HALF_UPTAKE_MESSAGES = 2;
/** The last messages of the person that count as the end. */
const END_MESSAGES = 3;
/** Weight of a move in a reply from which it is heard; the scale of `ReplyReading`. */
const HEARD = 4;
/** Letters from which a word counts as content. */
const CONTENT_LETTERS = 5;

interface ReadMessage extends ScoredMessage {
	readonly words: readonly Word[];
	readonly before: string;
}

/** The parts of the score; 0.5 or 0 where a side says nothing. */
export function partsOf(messages: readonly ScoredMessage[]): QualityParts {
	const read = messages.map((message, index) => ({
		...message,
		words: wordsOf(message.text),
		before: messages[index - 1]?.text ?? ''
	}));
	const said = read.filter(({ role }) => role === 'user');
	const replies = read.filter(({ role }) => role === 'assistant');
	const felt = said.map(({ text }) => sentimentOf(text).value ?? 0);
	return {
		depth: saturating(total(said.map(({ words }) => words.length)), HALF_DEPTH_WORDS),
		direction: directionOf(said),
		uptake: uptakeOfAll(said),
		mood: clamp(0.5 + (mean(felt) * 2 + mean(felt.slice(-END_MESSAGES))) / 3),
		freedom: clamp(1 - 2 * mean(replies.map(({ words }) => (presses(words) ? 1 : 0)))),
		linked: linkedOf(read),
		care: careOf(replies)
	};
}

function directionOf(said: readonly ReadMessage[]): number {
	const labels = said.map(({ text, before }) => classifyTalk(text, before).label);
	const count = (label: string) => labels.filter((own) => own === label).length;
	const change = count('change');
	return (change + 1) / (change + count('sustain') + 2);
}

function uptakeOfAll(said: readonly ReadMessage[]): number {
	const each = said.map(({ words }) => uptakeOf(words));
	const taking = each.filter(({ takes, refuses }) => takes > refuses).length;
	return saturating(taking, HALF_UPTAKE_MESSAGES);
}

function linkedOf(read: readonly ReadMessage[]): number {
	const heard = new Set<string>();
	const links: number[] = [];
	for (const { role, words } of read) {
		const content = words.map(({ text }) => text).filter((text) => text.length >= CONTENT_LETTERS);
		if (role === 'user') content.forEach((text) => heard.add(text));
		if (role === 'assistant') links.push(content.some((text) => heard.has(text)) ? 1 : 0);
	}
	return mean(links);
}

function careOf(replies: readonly ReadMessage[]): number {
	const caring = replies.map(({ text, before }) => {
		const reading = readReply(text, before);
		return (reading.validation >= HEARD ? 2 : 0) + (reading.affirmation >= HEARD ? 1 : 0);
	});
	return clamp(mean(caring));
}

function saturating(value: number, half: number): number {
	return value / (value + half);
}

function clamp(value: number): number {
	return Math.max(0, Math.min(1, value));
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : total(values) / values.length;
}
