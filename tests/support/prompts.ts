import type { PlannedPrompt } from '../../src/lib/domain/index.ts';

/** A planned prompt for tests: a system text, then what the person says. */
export function promptOf(said: string, change: Partial<PlannedPrompt> = {}): PlannedPrompt {
	return {
		messages: [
			{ role: 'system', content: 'You are kind.' },
			{ role: 'user', content: said }
		],
		promptId: 'test',
		promptVersion: '1',
		contextTokens: 4096,
		replyTokens: 300,
		estimatedTokens: 40,
		omitted: [],
		phase: 'assessment',
		level: 'none',
		...change
	};
}
