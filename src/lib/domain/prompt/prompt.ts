import type { RiskLevel } from '../crisis/screening';
import type { Phase } from '../session';

/** One turn as an engine reads it. */
export interface PromptMessage {
	readonly role: 'system' | 'user' | 'assistant';
	readonly content: string;
}

/** A prompt ready to send, with what was left out of it. */
export interface PlannedPrompt {
	/** System text first, then turns in order; ends with the person's message. */
	readonly messages: readonly PromptMessage[];
	/** The end of a reply that was cut off and is to go on; `promptTurns` says it to an engine. */
	readonly continues?: string | undefined;
	readonly promptId: string;
	readonly promptVersion: string;
	/** Context window to ask for, in tokens. */
	readonly contextTokens: number;
	/** Longest reply to ask for, in tokens. */
	readonly replyTokens: number;
	/** Estimated size of `messages`, in tokens. */
	readonly estimatedTokens: number;
	/** Sequence numbers of earlier messages that did not fit, in order. */
	readonly omitted: readonly number[];
	/** What shapes a practice reply; real engines read it in the system text. */
	readonly phase: Phase;
	readonly level: RiskLevel;
}

/** What shapes the system text. `level` is the one the reply must respect, not only that of the last message. */
export interface PromptSituation {
	readonly phase: Phase;
	readonly level: RiskLevel;
	/** The text of the reply that was cut off, when the rest of it is asked for. Never empty. */
	readonly continues?: string | undefined;
}
