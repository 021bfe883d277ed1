/** Why a whole session gives nothing; the first that holds is the one that counts. */
export type SessionReason =
	'consent_missing' | 'consent_withdrawn' | 'demo_engine' | 'no_exchange' | 'no_trainable_reply';

/** Why a message is in no row. */
export type RemovedReason =
	| 'failed_reply'
	| 'empty_text'
	| 'inner_system'
	| 'greeting_dropped'
	| 'demo_engine'
	| 'crisis_template'
	| 'unfinished_reply'
	| 'trailing_user'
	| 'trailing_masked';

/** Neighbors of one role are one turn: all but the first of them are counted here. */
export type MergedReason = 'merged_user' | 'merged_assistant';

/** Why a reply is there as context and not trained on. */
export type MaskReason = 'crisis_template' | 'unfinished_reply';

/** What was done to a text on its way. */
export type ChangeReason = 'text_cleaned' | 'thinking_stripped';

/** How often each reason held; one that never did is missing. */
export type Counter<K extends string> = Partial<Record<K, number>>;

/**
 * Where the messages of one session went.
 *
 * Each ends in exactly one place: `messages` = `out` + all of `removed` + all of `merged`. `masked` and `changed`
 * tell about messages that are counted there already.
 */
export interface Tally {
	readonly messages: number;
	readonly out: number;
	readonly removed: Readonly<Counter<RemovedReason>>;
	readonly merged: Readonly<Counter<MergedReason>>;
	readonly masked: Readonly<Counter<MaskReason>>;
	readonly changed: Readonly<Counter<ChangeReason>>;
}

/** Counts `times` more for a reason; nothing is written for zero. */
export function count<K extends string>(counter: Counter<K>, reason: K, times = 1): void {
	if (times > 0) counter[reason] = (counter[reason] ?? 0) + times;
}

/** All counts of a counter together. */
export function total<K extends string>(counter: Readonly<Counter<K>>): number {
	return Object.values<number>(counter as Record<K, number>).reduce((sum, times) => sum + times, 0);
}
