import { combine } from './combine';
import { english } from './en/english';
import { judge, type Hit } from './judge';
import { read, readTurns, toReader } from './reader';
import { spanish } from './es/spanish';
import type { Reader, Reading } from './reading';
import { hitsInContext, recall, type Heard as Turn } from './recent';
import { type RecentMessage, type RiskLevel, type RuleSpan, type Screening } from './screening';
import { worseLevel } from './levels';
import { toWords, type Word } from './words';

/** Stamped on every screening; changes with any rule, phrase or threshold. */
export const RULES_VERSION = '1.5.1';

const MOST_SPANS = 64; // a screening is stored with its message; more places say nothing more
/** English first: its words stand for a message when several languages read it. */
const readers = [toReader(english), toReader(spanish)];

/** One message in one language: what stands in it, and what it comes to. */
interface Heard {
	readonly reader: Reader;
	readonly reading: Reading;
	readonly hits: readonly Hit[];
}

function toSpan({ words }: Reading, hit: Hit): RuleSpan {
	return {
		rule: hit.rules[0] ?? '',
		start: words[hit.from]?.start ?? 0,
		end: words[hit.to - 1]?.end ?? 0
	};
}

/** The hits of the given kind, each with the reading it belongs to, so that its words can be found. */
function pick(heard: readonly Heard[], isPicked: (hit: Hit) => boolean): readonly Heard[] {
	return heard.map((one) => ({ ...one, hits: one.hits.filter(isPicked) }));
}

function isOwn({ subject, level }: Hit): boolean {
	return subject === 'self' && level !== 'none';
}

function toScreening(heard: readonly Heard[]): Screening {
	const own = pick(heard, isOwn);
	const isOwnRisk = own.some(({ hits }) => hits.length > 0);
	const told = isOwnRisk ? own : pick(heard, (hit) => hit.subject === 'other');
	const hits = told.flatMap((one) => one.hits);
	const spans = told.flatMap((one) =>
		one.hits.slice(0, MOST_SPANS).map((hit) => toSpan(one.reading, hit))
	);
	return {
		level: isOwnRisk
			? hits.reduce<RiskLevel>((worst, hit) => worseLevel(worst, hit.level), 'none')
			: 'none',
		categories: [...new Set(hits.flatMap((hit) => hit.category ?? []))],
		subject: !isOwnRisk && hits.length > 0 ? 'other' : 'self',
		rules: [...new Set(hits.flatMap((hit) => hit.rules))],
		spans: spans.slice(0, MOST_SPANS),
		version: RULES_VERSION
	};
}

/** X1: every language a message has a telling word of; English where it has none. */
function readersOf(words: readonly Word[]): readonly Reader[] {
	const told = readers.filter(({ telling }) => words.some(({ text }) => telling.has(text)));
	return told.length === 0 ? readers.slice(0, 1) : told;
}

function hear(text: string): readonly Heard[] {
	const words = toWords(text);
	return readersOf(words).map((reader) => {
		const reading = read(reader, words);
		const hits = judge(reader, reading);
		return { reader, reading, hits: [...hits, ...combine(reader.combinations, hits)] };
	});
}

/** What a message says and does, in all the languages it was read in. */
function toTurn(heard: readonly Heard[]): Turn {
	return {
		words: heard[0]?.reading.words ?? [],
		hits: heard.flatMap(({ hits }) => hits),
		turns: new Set(heard.flatMap(({ reader, reading }) => [...readTurns(reader, reading.words)]))
	};
}

/**
 * What one message says about risk, read with the last few messages before it.
 *
 * Deterministic, synchronous and total: every string has a screening, in time linear in its length.
 * A low or absent level is no all-clear; the rules know phrases, not people.
 */
export function screen(text: string, recent: readonly RecentMessage[] = []): Screening {
	const heard = hear(text);
	if (recent.length === 0) return toScreening(heard);
	const standing = recall(recent, (earlier) => toTurn(hear(earlier)));
	const inContext = hitsInContext(toTurn(heard), standing);
	return toScreening(
		heard.map((one, at) => (at === 0 ? { ...one, hits: [...one.hits, ...inContext] } : one))
	);
}
