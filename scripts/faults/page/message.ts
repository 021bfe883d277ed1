import type { NewMessage } from '#lib/storage';
import { thisMoment } from '../../../src/routes/moment';

/** A message of the person, screened as calm. */
export function saying(text: string): NewMessage {
	return {
		id: crypto.randomUUID(),
		role: 'user',
		kind: 'turn',
		text,
		...thisMoment(),
		status: 'complete',
		screening: {
			level: 'none',
			categories: [],
			subject: 'self',
			rules: [],
			spans: [],
			version: '1'
		},
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null
	};
}

/** A reply row that waits for its first word. */
export function awaited(): NewMessage {
	return {
		...saying(''),
		role: 'assistant',
		status: 'streaming',
		screening: null,
		reply: {
			engine: 'mock',
			model: 'practice',
			digest: null,
			promptId: 'coach-mi',
			promptVersion: '1',
			promptTokens: null,
			replyTokens: null,
			totalMs: null,
			doneReason: null,
			failure: null
		}
	};
}
