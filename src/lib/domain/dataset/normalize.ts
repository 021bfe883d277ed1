import type { Message } from '../message';
import type { SessionHead } from '../session';
import { count, type Counter, type MaskReason, type SessionReason, type Tally } from './tally';
import { type Exchange, isPractice, type OpenTally, pairTurns, type Reply } from './turns';

/** What goes in beyond finished replies of a real model. None of it is ever trained on without being ticked. */
export interface NormalizeOptions {
	/** Replies of the built-in practice model, which are fixed text. */
	readonly includePractice: boolean;
	/** Stopped and interrupted replies, as context and never to be trained on. */
	readonly includeUnfinished: boolean;
	/** The fixed text shown in a crisis, as context and never to be trained on. */
	readonly includeCrisisText: boolean;
}

/** A session as trainers can take it: person and reply in strict turn, ending with a reply to train on. */
export interface Normalized {
	/** Never empty when `reason` is null, else always. */
	readonly exchanges: readonly Exchange[];
	/** Why the session gives nothing; null when it passed. */
	readonly reason: SessionReason | null;
	/** Null when the session was turned away at the gate: then its messages were not looked at. */
	readonly tally: Tally | null;
}

/** Whether a reply may be trained on. */
export function isTrainable(reply: Reply): boolean {
	return reply.masks.length === 0;
}

/**
 * Brings the messages of one session into turns, and counts where each went.
 *
 * The steps and their order are those of the turn normalizer: consent, practice material, cleaning, thinking, failed
 * replies, inner system rows, greetings, doubles, masks, the end, the minimum. Pure: no clock and no randomness.
 */
export function normalize(
	head: SessionHead,
	messages: readonly Message[],
	options: NormalizeOptions
): Normalized {
	const turnedAway = gate(head, messages, options);
	if (turnedAway !== null) return { exchanges: [], reason: turnedAway, tally: null };

	const open: OpenTally = { removed: {}, merged: {}, changed: {} };
	const found = pairTurns(messages, open);
	const exchanges = endTrained(
		found.filter(({ reply }) => {
			const reason = leftOutReason(reply, options);
			if (reason !== null) count(open.removed, reason, 2);
			return reason === null;
		}),
		open
	);
	const tally: Tally = {
		...open,
		messages: messages.length,
		out: exchanges.length * 2,
		masked: countMasks(exchanges)
	};
	if (exchanges.length > 0) return { exchanges, reason: null, tally };
	return { exchanges, reason: found.length > 0 ? 'no_trainable_reply' : 'no_exchange', tally };
}

/** First hit wins. A session is practice material when no other model replied in it. */
function gate(
	head: SessionHead,
	messages: readonly Message[],
	{ includePractice }: NormalizeOptions
): SessionReason | null {
	if (head.consent === null) return 'consent_missing';
	if (!head.consent.granted) return 'consent_withdrawn';
	if (includePractice) return null;
	const replies = messages.filter(({ role, kind }) => role === 'assistant' && kind === 'turn');
	return replies.length > 0 && replies.every(isPractice) ? 'demo_engine' : null;
}

/** Why a whole exchange goes: half of it would break the turns. */
function leftOutReason(
	{ practice, masks }: Reply,
	options: NormalizeOptions
): 'demo_engine' | MaskReason | null {
	if (practice && !options.includePractice) return 'demo_engine';
	if (masks.includes('crisis_template') && !options.includeCrisisText) return 'crisis_template';
	if (masks.includes('unfinished_reply') && !options.includeUnfinished) return 'unfinished_reply';
	return null;
}

/** Masked exchanges at the end teach nothing: nobody answers them. */
function endTrained(exchanges: readonly Exchange[], open: OpenTally): readonly Exchange[] {
	const last = exchanges.findLastIndex(({ reply }) => isTrainable(reply));
	count(open.removed, 'trailing_masked', (exchanges.length - 1 - last) * 2);
	return exchanges.slice(0, last + 1);
}

function countMasks(exchanges: readonly Exchange[]): Counter<MaskReason> {
	const masked: Counter<MaskReason> = {};
	for (const { reply } of exchanges) {
		const [first] = reply.masks;
		if (first !== undefined) count(masked, first);
	}
	return masked;
}
