import { createAnalyst } from '#lib/analysis';
import { catchUp } from '#lib/conversation';
import { ANALYSIS_VERSION, summarizeFindings, type Finding, type Message } from '#lib/domain';
import {
	listMessages,
	listStale,
	readSetting,
	saveFindings,
	sweepRestore,
	watch
} from '#lib/storage';
import { sweepDownloads } from '#lib/ui/backup/target.ts';
import { DEFAULT_MINUTES, watchIdle, type AutoLockMinutes } from '#lib/ui/lock/auto-lock.ts';
import { keepSwept } from './deletion';

export interface Behind {
	/** Whether there is a vault to lock. */
	readonly isLockable: boolean;
	readonly isBusy: () => boolean;
	readonly lock: () => void;
	/** Called with how many copies in the person's folder would not go with their deleted sessions. */
	readonly onFolderLeft: (count: number) => void;
}

/** Everything that goes on behind the pages while the store is open; returns how to stop. */
export function runBehind({ isLockable, isBusy, lock, onFolderLeft }: Behind): () => void {
	void sweepLeftovers().catch(() => undefined); // the next start tries again
	const stops = [
		keepCaughtUp(onFolderLeft),
		copyLater(),
		...(isLockable ? [lockWhenIdle(isBusy, lock)] : [])
	];
	return () => {
		for (const stop of stops) stop();
	};
}

/** Copies need more code than all else behind the pages; the page that was asked for is read first. */
const COPIES_AFTER_MS = 2000;

function copyLater(): () => void {
	let stop: () => void = () => undefined;
	const timer = setTimeout(() => {
		const coming = import('./copies').then(({ keepCopied }) => keepCopied());
		stop = () => void coming.then((end) => end());
	}, COPIES_AFTER_MS);
	return () => {
		clearTimeout(timer);
		stop();
	};
}

/** Takes away what was left behind by a restore that was cut off, and by downloads that have ended. */
async function sweepLeftovers(): Promise<void> {
	await sweepRestore();
	await sweepDownloads();
}

function lockWhenIdle(isBusy: () => boolean, onIdle: () => void): () => void {
	let minutes: AutoLockMinutes = DEFAULT_MINUTES;
	const unwatch = watch(
		() => readSetting('autoLock'),
		(chosen) => (minutes = chosen ?? DEFAULT_MINUTES),
		() => undefined
	);
	const unidle = watchIdle({ minutes: () => minutes, isBusy, onIdle });
	return () => {
		unwatch();
		unidle();
	};
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
