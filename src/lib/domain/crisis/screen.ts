import { combine } from './combine';
import { english } from './en/english';
import { judge, type Hit } from './judge';
import { read, readTurns, toReader } from './reader';
import type { Reading } from './reading';
import { hitsInContext, recall, type Heard } from './recent';
import { type RecentMessage, type RiskLevel, type RuleSpan, type Screening } from './screening';
import { worseLevel } from './levels';

/** Stamped on every screening; changes with any rule, phrase or threshold. */
export const RULES_VERSION = '1.3.0';

const MOST_SPANS = 64; // a screening is stored with its message; more places say nothing more
const reader = toReader(english);

function toSpan(reading: Reading, hit: Hit): RuleSpan {
	return {
		rule: hit.rules[0] ?? '',
		start: reading.words[hit.from]?.start ?? 0,
		end: reading.words[hit.to - 1]?.end ?? 0
	};
}

function toScreening(reading: Reading, hits: readonly Hit[]): Screening {
	const own = hits.filter((hit) => hit.subject === 'self' && hit.level !== 'none');
	const told = own.length > 0 ? own : hits.filter((hit) => hit.subject === 'other');
	const level = own.reduce<RiskLevel>((worst, hit) => worseLevel(worst, hit.level), 'none');
	return {
		level,
		categories: [...new Set(told.flatMap((hit) => hit.category ?? []))],
		subject: own.length === 0 && told.length > 0 ? 'other' : 'self',
		rules: [...new Set(told.flatMap((hit) => hit.rules))],
		spans: told.slice(0, MOST_SPANS).map((hit) => toSpan(reading, hit)),
		version: RULES_VERSION
	};
}

function hitsOf(reading: Reading): readonly Hit[] {
	const hits = judge(reader, reading);
	return [...hits, ...combine(reader.combinations, hits)];
}

function hearAlone(text: string): Heard {
	const reading = read(reader, text);
	return { words: reading.words, hits: hitsOf(reading), turns: readTurns(reader, reading.words) };
}

/**
 * What one message says about risk, read with the last few messages before it.
 *
 * Deterministic, synchronous and total: every string has a screening, in time linear in its length.
 * A low or absent level is no all-clear; the rules know phrases, not people.
 */
export function screen(text: string, recent: readonly RecentMessage[] = []): Screening {
	const reading = read(reader, text);
	const hits = hitsOf(reading);
	if (recent.length === 0) return toScreening(reading, hits);
	const heard = { words: reading.words, hits, turns: readTurns(reader, reading.words) };
	return toScreening(reading, [...hits, ...hitsInContext(heard, recall(recent, hearAlone))]);
}
