import type { CopyFailure, CopyState, RecentStates } from '#lib/storage';
import { type CopiedState, isBehind, isDue } from './copies-due';

/** A place that copies can be written to right now. */
export interface CopyTarget {
	readonly kind: 'folder' | 'snapshots';
	/** What has been copied there, by session. */
	readonly listCopied: () => Promise<CopiedList>;
	/** Copies the sessions; what cannot be copied is told and never thrown. */
	readonly write: (ids: readonly string[], signal: AbortSignal) => Promise<CopyOutcome>;
}

export interface CopiedList {
	readonly copied: ReadonlyMap<string, CopiedState>;
	readonly failure: CopyFailure | null;
}

/** How one run went. */
export interface CopyOutcome {
	readonly written: number;
	readonly failure: CopyFailure | null;
}

/** Why sessions are looked at: someone wrote, a page was left or hidden, or all are to be caught up with. */
export type CopyCause = 'written' | 'left' | 'all';

/** What keeping copies needs. Whoever fits the ports decides where copies go. */
export interface KeepCopiesPorts {
	/** Follows the sessions that changed last; gives how to stop. */
	readonly watchRecent: (next: (recent: RecentStates) => void) => () => void;
	readonly listAll: () => AsyncIterable<readonly CopyState[]>;
	/** The places to try, best first; the next is tried where one fails. */
	readonly targets: () => Promise<readonly CopyTarget[]>;
	/** Calls back when a session is left or its page hidden, in any tab, and when all are asked for; gives how to stop. */
	readonly whenAsked: (next: (cause: 'left' | 'all') => void) => () => void;
	/** Told after a run that did something or failed, with the place where something was written. */
	readonly report: (outcome: CopyOutcome, kind: CopyTarget['kind']) => Promise<unknown>;
	/** How long to wait after a change before looking, milliseconds. */
	readonly settleMs: number;
	/** How long to wait at the start before all sessions are looked at, milliseconds. */
	readonly startMs: number;
}

/** Sessions handed over at once, so that a long run can be stopped and its list is never far behind. */
const BATCH = 50;

/**
 * Keeps copies of the sessions for as long as the signal is not aborted: at the start what is behind, then each session
 * after every four messages, and what has gone on when it is left.
 *
 * One run at a time; what is asked for meanwhile is done after it. A failure is reported and never thrown: the talk
 * goes on, and the next occasion tries again.
 */
export function keepCopies(ports: KeepCopiesPorts, signal: AbortSignal): Promise<void> {
	const recent = new Map<string, CopyState>();
	const asked = new Set<CopyCause>();
	const timers = new Map<CopyCause, ReturnType<typeof setTimeout>>();
	let running: Promise<void> | null = null;
	let sessions: number | null = null;

	function ask(cause: CopyCause, waitMs: number): void {
		if (signal.aborted || timers.has(cause)) return;
		const timer = setTimeout(() => {
			timers.delete(cause);
			asked.add(cause);
			// The store may be closed under a run, by an upgrade in another tab or a wipe; the next occasion finds out again.
			running ??= work()
				.catch(() => undefined)
				.finally(() => (running = null));
		}, waitMs);
		timers.set(cause, timer);
	}

	async function work(): Promise<void> {
		for (let cause = strongest(asked); cause !== null; cause = strongest(asked)) {
			if (signal.aborted) return;
			asked.clear();
			await copyWhatIsDue(ports, { cause, recent: [...recent.values()] }, signal);
		}
	}

	const unwatch = ports.watchRecent((now) => {
		for (const state of now.states) recent.set(state.id, state);
		ask('written', ports.settleMs);
		// Sessions that came in by the dozen may not be among those that changed last.
		if (sessions !== null && now.sessions > sessions + 1) ask('all', ports.settleMs);
		sessions = now.sessions;
	});
	const unask = ports.whenAsked((cause) => ask(cause, 0));
	ask('all', ports.startMs);

	return new Promise((ended) => {
		signal.addEventListener('abort', () => {
			unwatch();
			unask();
			for (const timer of timers.values()) clearTimeout(timer);
			void (running ?? Promise.resolve()).then(ended);
		});
	});
}

function strongest(asked: ReadonlySet<CopyCause>): CopyCause | null {
	if (asked.has('all')) return 'all';
	if (asked.has('left')) return 'left';
	return asked.has('written') ? 'written' : null;
}

interface Occasion {
	readonly cause: CopyCause;
	readonly recent: readonly CopyState[];
}

/** The first failure is the one that is told, also where the next place worked. */
async function copyWhatIsDue(
	ports: KeepCopiesPorts,
	occasion: Occasion,
	signal: AbortSignal
): Promise<void> {
	let written = 0;
	let failure: CopyFailure | null = null;
	let kind: CopyTarget['kind'] | null = null;
	for (const target of await ports.targets()) {
		const outcome = await copyTo(target, { ...occasion, listAll: ports.listAll }, signal);
		if (kind === null || outcome.written > 0) kind = target.kind;
		written += outcome.written;
		failure ??= outcome.failure;
		if (outcome.failure === null) break;
	}
	const isNews = written > 0 || failure !== null || occasion.cause === 'all';
	if (kind !== null && isNews) await ports.report({ written, failure }, kind);
}

async function copyTo(
	target: CopyTarget,
	{ cause, recent, listAll }: Occasion & Pick<KeepCopiesPorts, 'listAll'>,
	signal: AbortSignal
): Promise<CopyOutcome> {
	const { copied, failure } = await target.listCopied();
	if (failure !== null) return { written: 0, failure };
	const isWanted = (state: CopyState) =>
		cause === 'written'
			? isDue(state, copied.get(state.id))
			: isBehind(state, copied.get(state.id));
	let written = 0;
	for await (const states of cause === 'all' ? listAll() : [recent]) {
		const due = states.filter((state) => !state.isStreaming && isWanted(state));
		for (let from = 0; from < due.length; from += BATCH) {
			const ids = due.slice(from, from + BATCH).map(({ id }) => id);
			const outcome = await target.write(ids, signal);
			written += outcome.written;
			if (outcome.failure !== null || signal.aborted) return { written, failure: outcome.failure };
		}
	}
	return { written, failure: null };
}
