import { expect, test } from 'vitest';
import { emptyHead, Millis, OffsetMinutes, ok, summarizeSession } from '#lib/domain';
import { catchUp, type CatchUpPorts } from './catch-up';

const NOW = { at: Millis.parse(1), offset: OffsetMinutes.parse(0) };

/** A store of session ids that are behind; `moved` says which saves come too late. */
function make(behind: readonly string[], moved: readonly string[] = []) {
	const stale = new Set(behind);
	const late = new Set(moved);
	const saved: string[] = [];
	const ports: CatchUpPorts = {
		version: 3,
		listStale: async (_, limit) =>
			[...stale].slice(0, limit).map((id) => ({ head: emptyHead(id, NOW, null), rev: 1 })),
		listMessages: async () => [],
		analyze: async () => [],
		summarize: summarizeSession,
		saveFindings: async ({ sessionId, version }) => {
			if (late.delete(sessionId)) return ok(false);
			stale.delete(sessionId);
			saved.push(`${sessionId}@${String(version)}`);
			return ok(true);
		}
	};
	return { ports, saved, stale };
}

test('[U1] brings every session behind up to date', async () => {
	const { ports, saved } = make(Array.from({ length: 40 }, (_, i) => String(i)));

	expect(await catchUp(ports, new AbortController().signal)).toBe(40);

	expect(saved).toHaveLength(40);
	expect(saved[0]).toBe('0@3');
});

test('[U2] looks again at a session that moved on', async () => {
	const { ports, saved } = make(['a', 'b'], ['a']);

	await catchUp(ports, new AbortController().signal);

	expect(saved).toEqual(['b@3', 'a@3']);
});

test('[U2] gives up for now when everything is being written to', async () => {
	const { ports, stale } = make(['a'], ['a']);

	expect(await catchUp(ports, new AbortController().signal)).toBe(0);

	expect([...stale]).toEqual(['a']);
});

test('[U3] stops when told and goes on when called again', async () => {
	const { ports, saved } = make(['a', 'b', 'c']);
	const stop = new AbortController();
	const stopping = {
		...ports,
		analyze: async () => {
			stop.abort();
			return [];
		}
	};
	await catchUp(stopping, stop.signal);
	expect(saved).toEqual(['a@3']);

	await catchUp(ports, new AbortController().signal);

	expect(saved).toEqual(['a@3', 'b@3', 'c@3']);
});
