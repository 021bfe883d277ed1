import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CopyFailure, CopyState, RecentStates } from '#lib/storage';
import { keepCopies, type CopyOutcome, type CopyTarget, type KeepCopiesPorts } from './copies';
import type { CopiedState } from './copies-due';

const SETTLE_MS = 1000;
const START_MS = 60_000;

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function stateOf(id: string, lastSeq: number, over: Partial<CopyState> = {}): CopyState {
	return { id, lastSeq, rev: lastSeq, analyzed: 1, updatedAt: 'now', isStreaming: false, ...over };
}

/** A store and places to copy to, in memory; `written` says what was copied where, in order. */
function make(sessions: CopyState[] = []) {
	const store = new Map(sessions.map((state) => [state.id, state]));
	const written: string[] = [];
	const reports: (CopyOutcome & { kind: string })[] = [];
	const trouble = new Map<CopyTarget['kind'], CopyFailure>();
	let tellRecent: (recent: RecentStates) => void = () => undefined;
	let tellAsked: (cause: 'left' | 'all') => void = () => undefined;

	function targetOf(kind: CopyTarget['kind']): CopyTarget {
		const copied = new Map<string, CopiedState>();
		return {
			kind,
			listCopied: async () => ({ copied, failure: null }),
			write: async (ids) => {
				const failure = trouble.get(kind) ?? null;
				if (failure !== null) return { written: 0, failure };
				for (const id of ids) {
					const state = store.get(id);
					if (state === undefined) continue;
					copied.set(id, { ...state, isAsWished: true });
					written.push(`${kind} ${id} ${String(state.lastSeq)}`);
				}
				return { written: ids.length, failure: null };
			}
		};
	}
	let targets = [targetOf('snapshots')];
	const stop = new AbortController();
	const ports: KeepCopiesPorts = {
		watchRecent: (next) => {
			tellRecent = next;
			return () => (tellRecent = () => undefined);
		},
		listAll: async function* () {
			yield await Promise.resolve([...store.values()]);
		},
		targets: async () => targets,
		whenAsked: (next) => {
			tellAsked = next;
			return () => (tellAsked = () => undefined);
		},
		report: async (outcome, kind) => reports.push({ ...outcome, kind }),
		settleMs: SETTLE_MS,
		startMs: START_MS
	};
	const ended = keepCopies(ports, stop.signal);
	return {
		written,
		reports,
		trouble,
		ended,
		stop: () => stop.abort(),
		use: (...kinds: CopyTarget['kind'][]) => (targets = kinds.map(targetOf)),
		/** Something was written in sessions, and what follows of it has been done. */
		write: async (...states: CopyState[]) => {
			for (const state of states) store.set(state.id, state);
			tellRecent({ states: states.slice(-2), sessions: store.size });
			await vi.advanceTimersByTimeAsync(SETTLE_MS);
		},
		ask: async (cause: 'left' | 'all') => {
			tellAsked(cause);
			await vi.advanceTimersByTimeAsync(0);
		},
		wait: (ms: number) => vi.advanceTimersByTimeAsync(ms)
	};
}

test('[K1] copies a session after every fourth message', async () => {
	const { write, written } = make();

	for (let lastSeq = 1; lastSeq <= 13; lastSeq += 1) await write(stateOf('a', lastSeq));

	expect(written).toEqual(['snapshots a 4', 'snapshots a 8', 'snapshots a 12']);
});

test('[K1] counts each session by itself', async () => {
	const { write, written } = make();

	await write(stateOf('a', 2));
	await write(stateOf('b', 2));
	await write(stateOf('a', 4));

	expect(written).toEqual(['snapshots a 4']);
});

test('[K2] waits for the reply that is being written', async () => {
	const { write, written } = make();

	await write(stateOf('a', 4, { isStreaming: true }));
	expect(written).toEqual([]);
	await write(stateOf('a', 4));

	expect(written).toEqual(['snapshots a 4']);
});

test('[K3] copies what has gone on when a session is left', async () => {
	const { write, ask, written } = make();
	await write(stateOf('a', 2), stateOf('b', 1, { isStreaming: true }));

	await ask('left');
	await ask('left');

	expect(written).toEqual(['snapshots a 2']);
});

test('[K3] another answer in the same place, or new tags, are copied when the session is left', async () => {
	const { write, ask, written } = make();
	await write(stateOf('a', 4));
	await write(stateOf('a', 4, { rev: 6 }));
	await ask('left');
	await write(stateOf('a', 4, { rev: 6, analyzed: 2 }));
	await ask('left');

	expect(written).toEqual(['snapshots a 4', 'snapshots a 4', 'snapshots a 4']);
});

test('[K4] catches up with all sessions after the start, and leaves empty ones', async () => {
	const { wait, written } = make([stateOf('a', 1), stateOf('b', 0), stateOf('c', 40)]);

	await wait(START_MS - 1);
	expect(written).toEqual([]);
	await wait(1);

	expect(written).toEqual(['snapshots a 1', 'snapshots c 40']);
});

test('[K4] catches up with all sessions when several came in at once', async () => {
	const { write, wait, written } = make();
	await write(stateOf('a', 1));
	await wait(START_MS);
	written.length = 0;

	await write(...['b', 'c', 'd', 'e'].map((id) => stateOf(id, 2)));

	expect(written).toEqual(['b', 'c', 'd', 'e'].map((id) => `snapshots ${id} 2`));
});

test('[K5] goes to the next place where one fails, and tells the failure', async () => {
	const { use, trouble, write, written, reports } = make();
	use('folder', 'snapshots');
	trouble.set('folder', { kind: 'gone' });

	await write(stateOf('a', 4));

	expect(written).toEqual(['snapshots a 4']);
	expect(reports).toEqual([{ written: 1, failure: { kind: 'gone' }, kind: 'snapshots' }]);
});

test('[K6] tries again at the next occasion after a failure', async () => {
	const { trouble, write, ask, written, reports } = make();
	trouble.set('snapshots', { kind: 'full' });
	await write(stateOf('a', 4));
	expect(reports).toEqual([{ written: 0, failure: { kind: 'full' }, kind: 'snapshots' }]);
	trouble.clear();

	await ask('left');

	expect(written).toEqual(['snapshots a 4']);
	expect(reports.at(-1)).toEqual({ written: 1, failure: null, kind: 'snapshots' });
});

test('[K6] a store that is closed under a run ends nothing', async () => {
	const { use, write, written } = make();
	const broken = use('snapshots');
	Object.assign(broken[0]!, { listCopied: () => Promise.reject(new Error('closed')) });
	await write(stateOf('a', 4));
	use('snapshots');

	await write(stateOf('a', 5));

	expect(written).toEqual(['snapshots a 5']);
});

test('[K7] ends when told to, and looks at nothing more', async () => {
	const { stop, ended, write, written } = make();
	stop();
	await ended;

	await write(stateOf('a', 4));

	expect(written).toEqual([]);
});
