import { remember } from '#lib/conversation';
import type { EngineChoice } from '#lib/domain';
import type { ModelClient } from '#lib/inference';
import { listMessages, readSession, saveMemory } from '#lib/storage';
import { thisMoment } from './moment';
import { windowFor } from './plan';

/** Fits the concrete parts to remembering. Another tab that is at it already is left to it. */
export async function rememberHere(
	sessionId: string,
	client: (engine: EngineChoice) => ModelClient,
	signal: AbortSignal
): Promise<void> {
	await navigator.locks.request('chiron-remember', { ifAvailable: true }, async (lock) => {
		if (lock === null || signal.aborted) return;
		await remember(
			{
				readHead: async (id) => (await readSession(id))?.head ?? null,
				listMessages,
				saveMemory,
				client,
				contextTokens: async (engine) => (await windowFor(engine, signal)).contextTokens,
				now: thisMoment
			},
			sessionId,
			signal
		);
	});
}
