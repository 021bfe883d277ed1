import {
	type ChangeReason,
	count,
	type Counter,
	type MaskReason,
	type MergedReason,
	type RemovedReason,
	type SessionReason,
	type Tally
} from '#lib/domain';
import type { TrainingOrigin } from './training-origins';

/**
 * What an export wrote and what it left out, in counts alone.
 *
 * `sessionsIn` = `sessionsOut` + all of `sessionsLeft`; `messagesIn` = `messagesOut` + all of `removed` + all of
 * `merged`, over the sessions that passed. `exchange_removed` counts messages that were context only, in a format
 * that cannot say so.
 */
export interface TrainingReport {
	/** Lines written. */
	readonly examples: number;
	readonly sessionsIn: number;
	readonly sessionsOut: number;
	readonly sessionsLeft: Readonly<Counter<SessionReason>>;
	readonly messagesIn: number;
	readonly messagesOut: number;
	readonly removed: Readonly<Counter<RemovedReason | 'exchange_removed'>>;
	readonly merged: Readonly<Counter<MergedReason>>;
	/** Replies written as context and marked so. */
	readonly masked: Readonly<Counter<MaskReason>>;
	readonly changed: Readonly<Counter<ChangeReason>>;
	/** Practice material with consent that was left out, for a page that offers to include it. */
	readonly practice: { readonly sessions: number; readonly exchanges: number };
	/** Models, words and settings behind the replies that may be trained on. */
	readonly origins: readonly TrainingOrigin[];
}

type Open<T> = T extends readonly unknown[]
	? T
	: { -readonly [K in keyof T]: T[K] extends number ? number : Open<T[K]> };

/** A report while it fills. */
export type OpenReport = Open<TrainingReport>;

/** A report of nothing. */
export function emptyReport(): OpenReport {
	return {
		examples: 0,
		sessionsIn: 0,
		sessionsOut: 0,
		sessionsLeft: {},
		messagesIn: 0,
		messagesOut: 0,
		removed: {},
		merged: {},
		masked: {},
		changed: {},
		practice: { sessions: 0, exchanges: 0 },
		origins: []
	};
}

/** Adds the counts of one session that passed. */
export function addTally(report: OpenReport, tally: Tally): void {
	report.messagesIn += tally.messages;
	report.messagesOut += tally.out;
	addAll(report.removed, tally.removed);
	addAll(report.merged, tally.merged);
	addAll(report.masked, tally.masked);
	addAll(report.changed, tally.changed);
}

/** Masked exchanges leave a format without a mask: they are no longer out, and no longer masked. */
export function dropMasked(report: OpenReport, exchanges: number): void {
	report.messagesOut -= exchanges * 2;
	count(report.removed, 'exchange_removed', exchanges * 2);
	report.masked = {};
}

function addAll<K extends string>(into: Counter<K>, from: Readonly<Counter<K>>): void {
	for (const reason in from) count(into, reason, from[reason] ?? 0);
}
