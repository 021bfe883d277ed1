import type { RiskLevel } from '../crisis/screening';
import type { SessionMemory } from '../memory/memory';
import type { Phase } from '../phase';
import type { CoachChoice } from './coach-choice';
import type { PlanFacts } from './plan-facts';

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
	/** Sequence numbers of earlier messages of the history that did not fit, in order. */
	readonly omitted: readonly number[];
	/** What shapes a practice reply; real engines read it in the system text. */
	readonly phase: Phase;
	readonly level: RiskLevel;
}

/** The prompt of a turn, with how it was put together, for whoever wants to see it later. */
export interface PlannedTurn extends PlannedPrompt {
	readonly facts: PlanFacts;
}

/** What shapes the system text. `level` is the one the reply must respect, not only that of the last message. */
export interface PromptSituation {
	readonly phase: Phase;
	readonly level: RiskLevel;
	/** The worst level of the whole session, which may lie before the history that was read. */
	readonly worstLevel?: RiskLevel | 'unknown' | undefined;
	/** Null or absent for the default style. */
	readonly coach?: CoachChoice | null | undefined;
	readonly memory?: SessionMemory | null | undefined;
	/** What a model is told of the plan for hard moments: `planForModel`. Null or absent where there is none. */
	readonly safetyPlan?: string | null | undefined;
	/** The text of the reply that was cut off, when the rest of it is asked for. Never empty. */
	readonly continues?: string | undefined;
}
