import { partsOf, type QualityParts, type ScoredMessage } from './parts';

/** How well a conversation went, by rule. */
export interface ConversationScore extends QualityParts {
	/**
	 * 1..10, higher is better; null with fewer than `MIN_TURNS` messages on either side.
	 *
	 * It ranks conversations and is no grade: the method is a project heuristic, and text alone cannot tell how someone is.
	 */
	readonly value: number | null;
}

/** Messages of the person, and replies, below which nothing is said. */
export const MIN_TURNS = 2;

/** Share of each part in the score; they sum to 1. Chosen by hand, what the person says weighing more than what is said to them. */
const WEIGHTS: Readonly<Record<keyof QualityParts, number>> = {
	depth: 0.17,
	direction: 0.2,
	uptake: 0.2,
	mood: 0.15,
	freedom: 0.1,
	linked: 0.08,
	care: 0.1
};

/** Scores a conversation from its words. Deterministic; neither thanks nor goodbyes count. */
export function scoreConversation(messages: readonly ScoredMessage[]): ConversationScore {
	const parts = partsOf(messages);
	const count = (role: string) => messages.filter((message) => message.role === role).length;
	if (count('user') < MIN_TURNS || count('assistant') < MIN_TURNS) return { value: null, ...parts };
	const mean = (Object.keys(WEIGHTS) as (keyof QualityParts)[]).reduce(
		(sum, part) => sum + WEIGHTS[part] * parts[part],
		0
	);
	return { value: 1 + 9 * mean, ...parts };
}
