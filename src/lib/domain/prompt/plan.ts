import type { Message } from '../message';
import type { PlannedPrompt, PromptMessage, PromptSituation } from './prompt';
import { COACH, systemText } from './coach';
import { GO_ON, mergeNeighbors, promptTurns } from './go-on';
import { withoutMarks } from './marks';

/** How much room a prompt may take, in tokens. */
export interface PromptLimits {
	/** Context window of the model as it will be asked for. */
	readonly contextTokens: number;
	/** Kept free for the reply. */
	readonly replyTokens: number;
}

/** Tokens a message costs beside its text. */
const MESSAGE_TOKENS = 4;

/**
 * A careful estimate of how many tokens a text takes, from its characters alone.
 *
 * Latin text runs at about four characters a token; other scripts at one to two. Not exact: the server's own count decides.
 */
export function estimateTokens(text: string): number {
	let wide = 0;
	for (const char of text) if ((char.codePointAt(0) ?? 0) > 0x2ff) wide += 1;
	return Math.ceil((text.length - wide) / 3.5 + wide * 1.2) + MESSAGE_TOKENS;
}

/**
 * The prompt for the next reply: system text, then as many of the latest turns as fit, in order.
 *
 * The last message of the person is always kept, cut from its front only when it alone is larger than the window.
 * Fixed crisis texts go in as context; replies that failed with nothing do not. Nothing that was said or brought in reaches
 * the system text, and marks by which an engine tells turns apart are taken out of it. A reply that is to go on is not part
 * of the history: half the room is kept for its end.
 */
export function planPrompt(
	history: readonly Message[],
	situation: PromptSituation,
	limits: PromptLimits
): PlannedPrompt {
	const system: PromptMessage = { role: 'system', content: systemText(situation) };
	const space = limits.contextTokens - limits.replyTokens - estimateTokens(system.content);
	const continues = situation.continues && fitting(situation.continues, space / 2);
	let room = space - (continues ? estimateTokens(continues) + estimateTokens(GO_ON.content) : 0);
	const kept: PromptMessage[] = [];
	const omitted: number[] = [];
	for (const message of history.toReversed().filter(isTurn)) {
		const cost = estimateTokens(message.text);
		const last = kept.length === 0;
		if (omitted.length > 0 || (cost > room && !last)) {
			omitted.unshift(message.seq);
			continue;
		}
		kept.unshift({ role: message.role, content: withoutMarks(fitting(message.text, room)) });
		room -= Math.min(cost, room);
	}
	const messages = [system, ...mergeNeighbors(kept)];
	return {
		messages,
		...(continues && { continues }),
		promptId: COACH.id,
		promptVersion: COACH.version,
		contextTokens: limits.contextTokens,
		replyTokens: limits.replyTokens,
		estimatedTokens: promptTurns({ messages, continues }).reduce(
			(sum, { content }) => sum + estimateTokens(content),
			0
		),
		omitted,
		phase: situation.phase,
		level: situation.level
	};
}

function isTurn(message: Message): message is Message & { role: 'user' | 'assistant' } {
	return message.role !== 'system' && message.text.trim() !== '';
}

/** A text, or the end of it that costs at most `room` tokens; two characters a token is safe for any script. */
function fitting(text: string, room: number): string {
	if (estimateTokens(text) <= room) return text;
	return `…${text.slice(-Math.max(40, Math.floor(room / 1.3))).toWellFormed()}`;
}
