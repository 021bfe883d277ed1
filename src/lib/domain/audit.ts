import { z } from 'zod';
import type { SafetyResponse } from './crisis/response';
import { RiskCategory, RiskLevel, type Screening } from './crisis/screening';
import type { ReplySafety } from './reply-safety/finding';
import type { Cell, Table } from './progress/table';
import { Millis, OffsetMinutes, type Moment } from './time';

/** What a person did with help that was on the screen. */
export const AuditChoice = z.enum([
	'emergency',
	'call',
	'text',
	'chat',
	'whatsapp',
	'website',
	'directory',
	'copy',
	'share',
	'plan',
	'leave',
	'yes',
	'unsure',
	'no',
	'keep_talking',
	'put_away'
]);
export type AuditChoice = z.infer<typeof AuditChoice>;

/** What stood on the screen. */
export const AuditShown = z.enum(['question', 'card', 'sheet', 'other', 'strip', 'fixed_text']);
export type AuditShown = z.infer<typeof AuditShown>;

/** One line of the safety record. No word of anybody is in it, and nothing that leads to a session. */
export const AuditEntry = z.strictObject({
	at: Millis,
	offset: OffsetMinutes,
	/** A message raised an alarm, a reply was taken back, or the person chose something on a card. */
	event: z.enum(['alarm', 'reply_taken_back', 'choice']),
	/** Risk of the person; null for a reply. */
	level: RiskLevel.nullable(),
	/** Whom it is about. */
	about: z.enum(['self', 'other']),
	categories: z.array(RiskCategory),
	/** Ids of the rules that fired, and the version they had; empty for a choice. */
	rules: z.array(z.string().max(20)),
	rulesVersion: z.string().max(40).nullable(),
	shown: AuditShown.nullable(),
	chosen: AuditChoice.nullable()
});
export type AuditEntry = Readonly<z.infer<typeof AuditEntry>>;

/** Entries that are kept; older ones go. A project cap, more than a hundred hard evenings. */
export const MOST_ENTRIES = 500;

/** The safety record, oldest entry first. */
export const AuditLog = z.array(AuditEntry).max(MOST_ENTRIES).readonly();
export type AuditLog = z.infer<typeof AuditLog>;

/** What a response puts on the screen; null for nothing. */
export function shownBy({ show, about, level }: SafetyResponse): AuditShown | null {
	if (show !== 'card') return show;
	if (level === 'imminent') return 'sheet';
	if (about === 'other') return 'other';
	return level === 'low' ? 'question' : 'card';
}

/** The entry for a message that raised an alarm. */
export function alarmEntry(
	{ screening, response }: { readonly screening: Screening; readonly response: SafetyResponse },
	{ at, offset }: Moment
): AuditEntry {
	const { level, categories, rules, version } = screening;
	return {
		at,
		offset,
		event: 'alarm',
		level,
		about: response.about,
		categories,
		rules: [...new Set(rules)],
		rulesVersion: version,
		shown: shownBy(response),
		chosen: null
	};
}

/** The entry for a reply of a model in whose place a fixed text stands. */
export function replyEntry({ findings, version }: ReplySafety, { at, offset }: Moment): AuditEntry {
	return {
		at,
		offset,
		event: 'reply_taken_back',
		level: null,
		about: 'self',
		categories: [],
		rules: [...new Set(findings.map(({ rule }) => rule))],
		rulesVersion: version,
		shown: 'fixed_text',
		chosen: null
	};
}

/** The entry for what a person chose while help was on the screen. */
export function choiceEntry(
	chosen: AuditChoice,
	response: SafetyResponse,
	{ at, offset }: Moment
): AuditEntry {
	const shown = shownBy({ ...response, show: 'card' });
	const { level, about } = response;
	const empty = { categories: [], rules: [], rulesVersion: null };
	return { at, offset, event: 'choice', level, about, ...empty, shown, chosen };
}

/** The record with one more entry; the oldest go where there are too many. */
export function withEntry(log: AuditLog | null, entry: AuditEntry): AuditLog {
	return [...(log ?? []), entry].slice(-MOST_ENTRIES);
}

/** The record as a table, to be saved: local times with their offset, ids as they are. */
export function auditTable(log: AuditLog): Table {
	const labels = [
		'time',
		'event',
		'level',
		'about',
		'categories',
		'rules',
		'rules version',
		'shown',
		'chosen'
	];
	return {
		columns: labels.map((label) => ({ label, kind: 'text' })),
		rows: log.map((entry): Cell[] => [
			localTime(entry),
			entry.event,
			entry.level,
			entry.about,
			entry.categories.join(' '),
			entry.rules.join(' '),
			entry.rulesVersion,
			entry.shown,
			entry.chosen
		])
	};
}

/** `2026-11-22T21:05:00+01:00`. */
function localTime({ at, offset }: Moment): string {
	const minutes = Math.abs(offset);
	const zone = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
	const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
	return `${local}${offset < 0 ? '-' : '+'}${zone.join(':')}`;
}
