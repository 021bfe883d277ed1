import type { TurnPorts, TurnStore } from '#lib/conversation';
import {
	crisisLines,
	emergencyNumber,
	identityAnswer,
	isNumberKnown,
	reachText,
	screen,
	templateText,
	whereWordsGo,
	withEntry
} from '#lib/domain';
import { isCloudName } from '#lib/inference';
import {
	amendReply,
	annotate,
	beginTurn,
	changeSetting,
	finishReply,
	keepReply,
	listMessages,
	reopenReply,
	rewriteTurn
} from '#lib/storage';
import type { Region } from '#lib/ui/region.svelte.ts';
import { thisMoment } from './moment';
import { holdSession } from './turn-lock';

type Client = TurnPorts['client'];

/** Fits the concrete parts to what a turn needs. */
export function composeTurn(region: Region, client: Client): TurnPorts {
	const store = {
		amendReply,
		annotate,
		beginTurn,
		finishReply,
		keepReply,
		listMessages,
		reopenReply,
		rewriteTurn
	};
	return {
		...parts(region, client),
		store,
		hold: holdSession,
		// Help never waits for the record, and talks go on where it cannot be kept.
		record: (entry) =>
			void changeSetting('safetyRecord', (log) => withEntry(log, entry)).catch(() => undefined),
		learn: (engine, plan, usage) =>
			void import('./prompt-plan')
				.then(({ learnFrom }) => learnFrom(engine, plan, usage))
				.catch(() => undefined) // the next reply teaches the same
	};
}

/** The same turn over a store in memory; no other tab can see it, so there is nothing to hold. */
export function composeOffRecord(region: Region, client: Client, store: TurnStore): TurnPorts {
	return { ...parts(region, client), store, hold: () => Promise.resolve(() => Promise.resolve()) };
}

/** Brings what stands in for the older turns of a session up to date; one tab at a time, and only while nobody talks. */
export async function rememberSession(
	sessionId: string,
	client: Client,
	signal: AbortSignal
): Promise<void> {
	const { rememberHere } = await import('./remember');
	await rememberHere(sessionId, client, signal);
}

/** What could be told to a model about last time, or null where that is not long ago. */
export async function lastTime(sessionId: string, now: number): Promise<string | null> {
	const { lastTimeOf } = await import('./remember');
	return lastTimeOf(sessionId, now);
}

function parts(region: Region, client: Client): Omit<TurnPorts, 'store' | 'hold'> {
	return {
		screen,
		client,
		template: (level) => {
			const { country } = region;
			const lines = crisisLines(country, []).map((line) => ({
				service: line.service,
				reach: reachText(line)
			}));
			const number = isNumberKnown(country) ? emergencyNumber(country).number : null;
			return templateText(level, number, lines);
		},
		identity: (engine) => identityAnswer(whereWordsGo(engine, isCloudName)),
		plan: async (task, signal) => (await import('./prompt-plan')).planTurn(task, signal),
		now: thisMoment,
		newId: () => crypto.randomUUID(),
		whenHidden
	};
}

function whenHidden(callback: () => void): () => void {
	const onVisibility = () => {
		if (document.visibilityState === 'hidden') callback();
	};
	document.addEventListener('visibilitychange', onVisibility);
	window.addEventListener('pagehide', callback);
	return () => {
		document.removeEventListener('visibilitychange', onVisibility);
		window.removeEventListener('pagehide', callback);
	};
}
