import { createAnalyst } from '#lib/analysis';
import { catchUp, type TurnPorts } from '#lib/conversation';
import {
	ANALYSIS_VERSION,
	crisisLines,
	emergencyNumber,
	planPrompt,
	reachText,
	screen,
	summarizeFindings,
	templateText,
	Millis,
	OffsetMinutes,
	type EngineChoice,
	type Finding,
	type Message,
	type Moment
} from '#lib/domain';
import { mockClient, ollamaClient, type ModelClient } from '#lib/inference';
import {
	beginTurn,
	finishReply,
	keepReply,
	listMessages,
	listStale,
	recoverReplies,
	reopenReply,
	saveFindings,
	watch
} from '#lib/storage';
import type { Region } from '#lib/ui/region.svelte.ts';

/** What the practice model and small local models are asked for, in tokens. */
const LIMITS = { contextTokens: 4096, replyTokens: 512 };

/** Fits the concrete parts to what a turn needs. */
export function composeTurn(region: Region): TurnPorts {
	return {
		screen,
		store: { beginTurn, reopenReply, keepReply, finishReply, listMessages },
		client: clientFor,
		template: (level) => {
			const { country } = region;
			const lines = crisisLines(country, []).map((line) => ({
				service: line.service,
				reach: reachText(line)
			}));
			return templateText(level, emergencyNumber(country).number, lines);
		},
		plan: (history, { phase, level }) =>
			planPrompt(history, { phase: phase ?? 'assessment', level }, LIMITS),
		now: thisMoment,
		newId: () => crypto.randomUUID(),
		hold: holdSession,
		whenHidden
	};
}

function clientFor({ engine, host, model }: EngineChoice): ModelClient {
	if (engine === 'ollama' && host !== null) return ollamaClient({ host, model });
	return mockClient();
}

/** This instant and the local clock's offset. */
export function thisMoment(): Moment {
	const now = new Date();
	return {
		at: Millis.parse(now.getTime()),
		offset: OffsetMinutes.parse(-now.getTimezoneOffset())
	};
}

function lockName(sessionId: string): string {
	return `chiron-turn-${sessionId}`;
}

/** Takes the Web Lock of a session; the browser frees it when the tab dies. */
function holdSession(sessionId: string): Promise<(() => void) | null> {
	return new Promise((settle) => {
		void navigator.locks.request(lockName(sessionId), { ifAvailable: true }, (lock) => {
			if (lock === null) {
				settle(null);
				return;
			}
			return new Promise<void>((release) => {
				settle(release);
			});
		});
	});
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

/** Marks replies whose tab is gone as interrupted. */
export async function recoverAbandoned(): Promise<void> {
	await recoverReplies(async (sessionId) => {
		const { held } = await navigator.locks.query();
		return held?.some(({ name }) => name === lockName(sessionId)) ?? false;
	});
}

/** Follows the store and keeps findings up to date, in one tab at a time; returns how to stop. */
export function keepCaughtUp(): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	void navigator.locks
		.request('chiron-catch-up', { signal }, () => followStale(signal))
		.catch(
			() => undefined // the wait for the lock was given up, which is what stopping means
		);
	return () => {
		stop.abort();
	};
}

function followStale(signal: AbortSignal): Promise<void> {
	const analyst = createAnalyst();
	let running = Promise.resolve(0);
	const ports = {
		version: ANALYSIS_VERSION,
		listStale,
		listMessages,
		analyze: analyst.analyze,
		summarize: (_: readonly Message[], findings: readonly Finding[]) => summarizeFindings(findings),
		saveFindings
	};
	const unwatch = watch(
		() => listStale(ANALYSIS_VERSION, 1),
		(stale) => {
			if (stale.length > 0) running = running.then(() => catchUp(ports, signal)).catch(() => 0);
		},
		() => undefined
	);
	return new Promise((ended) => {
		signal.addEventListener('abort', () => {
			unwatch();
			analyst.close();
			ended();
		});
	});
}
