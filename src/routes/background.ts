import { createAnalyst } from '#lib/analysis';
import { catchUp } from '#lib/conversation';
import { ANALYSIS_VERSION, summarizeSession } from '#lib/domain';
import { listMessages, listStale, saveFindings, sweepRestore, watch } from '#lib/storage';
import { sweepDownloads } from '#lib/ui/backup/target.ts';
import { hasOpenCopy } from '#lib/ui/plan/open-copy-key.ts';
import { keepSwept } from './deletion';
import { later } from './later';

/**
 * Everything that goes on behind the pages while the store is open; returns how to stop. `onFolderLeft` is called with how
 * many copies in the person's folder would not go with their deleted sessions.
 */
export function runBehind(onFolderLeft: (count: number) => void): () => void {
	void sweepLeftovers().catch(() => undefined); // the next start tries again
	const stops = [keepCaughtUp(onFolderLeft), copyLater()];
	if (hasOpenCopy()) stops.push(later(0, async () => (await import('./open-plan')).keepOpenPlan()));
	return () => {
		for (const stop of stops) stop();
	};
}

/** Copies need more code than all else behind the pages; the page that was asked for is read first. */
const COPIES_AFTER_MS = 1000;

function copyLater(): () => void {
	return later(COPIES_AFTER_MS, async () => {
		const { keepCopied } = await import('./copies');
		return keepCopied();
	});
}

/** Takes away what was left behind by a restore that was cut off, and by downloads that have ended. */
async function sweepLeftovers(): Promise<void> {
	await sweepRestore();
	await sweepDownloads();
}

/** Follows the store: keeps findings up to date and takes away what was deleted, in one tab at a time; returns how to stop. */
function keepCaughtUp(onFolderLeft: (count: number) => void): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	keepSwept(signal, onFolderLeft);
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
		summarize: summarizeSession,
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
