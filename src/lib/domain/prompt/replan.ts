import type { SessionMemory } from '../memory/memory';
import type { Message } from '../message';
import type { SessionHead } from '../session';
import type { CoachChoice } from './coach-choice';
import type { PlanFacts } from './plan-facts';
import { planPrompt } from './plan';
import type { PromptMessage } from './prompt';

/** What a model was given for a reply, made again. */
export interface Replanned {
	/** System text first, then turns in order. */
	readonly messages: readonly PromptMessage[];
	/** Whether this is to the letter what was sent; else notes, summary or words have changed since. */
	readonly isExact: boolean;
}

/**
 * Makes the prompt of a reply again from what is stored: the messages before it, and what stands in for older ones.
 *
 * `coach` is how the program was told to talk, as far as it is still known.
 */
export function replan(
	facts: PlanFacts,
	before: readonly Message[],
	{
		head,
		coach,
		safetyPlan = null
	}: {
		readonly head: SessionHead;
		readonly coach: CoachChoice | null;
		/** What is told of the plan for hard moments now. */
		readonly safetyPlan?: string | null;
	}
): Replanned {
	const history = before.filter(({ seq }) => seq <= (facts.lastSeq ?? Infinity));
	const { messages, facts: again } = planPrompt(
		history,
		{
			phase: facts.phase,
			level: facts.level,
			worstLevel: head.worstLevel,
			coach,
			memory: memoryThen(head.memory ?? null, facts),
			safetyPlan: facts.safetyPlan ? safetyPlan : null
		},
		{
			contextTokens: facts.contextTokens,
			replyTokens: facts.replyTokens,
			calibration: { factor: facts.factor, samples: facts.samples }
		}
	);
	return { messages, isExact: again.digest === facts.digest };
}

/** As much of what is remembered now as was sent then. */
function memoryThen(memory: SessionMemory | null, facts: PlanFacts): SessionMemory | null {
	if (memory === null) return null;
	return {
		...memory,
		notes: memory.notes.filter(({ id }) => facts.notes.includes(id)),
		parts: memory.parts.filter(({ id }) => facts.summary.includes(id)),
		bridge: facts.bridge ? memory.bridge : null
	};
}
