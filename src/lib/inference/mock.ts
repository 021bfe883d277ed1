import type { PlannedPrompt } from '#lib/domain';
import type { ModelClient, ReplyEvent } from './client';
import { practiceReply } from './practice/reply';
import { pause, type Wait } from './wait';

/** The name the practice model goes by where a model's name is stored. */
export const MOCK_MODEL = 'practice';

/** How the practice model speaks. */
export interface MockOptions {
	/** Varies the wording; the same seed and prompt give the same reply. */
	readonly seed?: number;
	/** Pause before each word, in milliseconds; 0 sends the words at once. */
	readonly wordDelayMs?: number;
	readonly wait?: Wait;
}

const WORD_DELAY_MS = 35; // an easy reading pace

/** The built-in practice model: canned replies made from the prompt alone, no network. */
export function mockClient(options: MockOptions = {}): ModelClient {
	const { seed = 0, wordDelayMs = WORD_DELAY_MS, wait = pause } = options;
	return {
		async *reply(prompt, signal): AsyncGenerator<ReplyEvent, void, undefined> {
			const words = toSay(prompt, seed).match(/\s*\S+/gu) ?? [];
			for (const text of words) {
				if (wordDelayMs > 0 && !signal.aborted) await wait(wordDelayMs, signal);
				if (signal.aborted) {
					yield { type: 'stopped' };
					return;
				}
				yield { type: 'text', text };
			}
			yield {
				type: 'done',
				usage: { promptTokens: null, replyTokens: null, totalMs: null, doneReason: 'stop' }
			};
		}
	};
}

/** The whole reply, or what is left of it when the prompt goes on from its beginning. */
function toSay(prompt: PlannedPrompt, seed: number): string {
	const whole = practiceReply(prompt, seed);
	const { continues } = prompt;
	return continues !== undefined && whole.startsWith(continues)
		? whole.slice(continues.length)
		: whole;
}
