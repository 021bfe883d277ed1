import { remember } from '#lib/conversation';
import { AWAY_MS, bridgeText, type EngineChoice } from '#lib/domain';
import type { ModelClient } from '#lib/inference';
import { listMessages, readLatestSession, readSession, saveMemory } from '#lib/storage';
import { thisMoment } from './moment';
import { windowFor } from './prompt-plan';

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
				now: thisMoment,
				pause: () => new Promise((settle) => setTimeout(settle))
			},
			sessionId,
			signal
		);
	});
}

/** Latest messages that are read for last time. */
const LATEST = 48;

/** What could be told about last time in this session, or in the latest one where this is new; null where it is not long ago. */
export async function lastTimeOf(sessionId: string, now: number): Promise<string | null> {
	const head = (await readSession(sessionId))?.head ?? (await readLatestSession());
	if (head === null || head.lastSeq === 0 || now - head.updatedAt < AWAY_MS) return null;
	const messages = await listMessages(head.id, Math.max(1, head.lastSeq - LATEST));
	return bridgeText(head.memory ?? null, messages, now - head.updatedAt);
}
