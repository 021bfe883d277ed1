import type { PlannedPrompt } from '#lib/domain';

/** 0 to 2; more is more surprising. Project choice: lively enough for a talk, steady enough for a small model. */
export const TEMPERATURE = 0.7;

// Near this share of the window a 400, which may mean anything, most likely means that the prompt did not fit.
const FULL_SHARE = 0.8;

/** Whether prompt and reply, as planned, nearly fill the window. */
export function isNearlyFull(prompt: PlannedPrompt): boolean {
	const planned = prompt.estimatedTokens + prompt.replyTokens;
	return planned >= FULL_SHARE * prompt.contextTokens;
}
