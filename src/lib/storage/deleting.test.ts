import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	EMPTY_MEMORY,
	emptyHead,
	Millis,
	OffsetMinutes,
	summarizeFindings,
	type Message
} from '#lib/domain';
import { db } from './db';
import {
	beginDeletion,
	beginTurn,
	countSessions,
	findUnsentDraft,
	listCheckins,
	listGoing,
	listHeads,
	listMessages,
	listSessionIds,
	listSessions,
	listStale,
	openStore,
	putSessions,
	readLatestSession,
	readSession,
	readTranscripts,
	saveCheckin,
	saveConsent,
	saveDraft,
	saveFindings,
	saveMemory,
	saveSession,
	undoDeletion,
	wipeStore,
	type NewMessage
} from './index';

const NOW = { at: Millis.parse(1_000), offset: OffsetMinutes.parse(0) };
const GOING = { until: 5_000, withFolderCopy: false };
const GONE = { ok: false, failure: { kind: 'gone' } };

const message: Message = {
	id: 'm',
	seq: 1,
	role: 'user',
	kind: 'turn',
	text: 'some words',
	...NOW,
	status: 'complete',
	screening: null,
	reply: null,
	thinking: null,
	alternatives: [],
	imported: null
};
const headOf = (id: string, pinned = false) => ({
	...emptyHead(id, NOW, null),
	lastSeq: 1,
	pinned
});
const begin = (id: string, row: NewMessage = message) =>
	beginTurn({ emptyHead: emptyHead(id, NOW, null), engine: null, messages: [row] });

beforeEach(async () => {
	await openStore({ onStale: () => undefined });
	await putSessions(
		['a', 'b', 'c'].map((id) => ({ head: headOf(id, id === 'b'), messages: [message] }))
	);
});
afterEach(() => wipeStore());

const rows = async () =>
	JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

test('a session that is going is in no list, count, chart, export or search for work', async () => {
	await saveCheckin({ id: 'x', ...NOW, mood: 0, sessionId: 'a', when: 'end' });
	await saveDraft('a', 'unsent', NOW.at);

	expect(await beginDeletion(['a'], GOING)).toEqual({ ok: true, value: undefined });

	expect((await listSessions(9)).map(({ head }) => head.id)).toEqual(['b', 'c']);
	expect((await listHeads()).map(({ id }) => id).toSorted()).toEqual(['b', 'c']);
	expect(await listSessionIds()).toEqual(['b', 'c']);
	expect(await countSessions()).toBe(2);
	expect((await readLatestSession())?.id).not.toBe('a');
	expect(await readSession('a')).toBeNull();
	expect(await listCheckins()).toEqual([]);
	expect(await findUnsentDraft()).toBeNull();
	expect((await listStale(1, 9)).map(({ head }) => head.id)).toEqual(['b', 'c']);
	const out = [];
	for await (const batch of readTranscripts(['a', 'b'])) out.push(...batch);
	expect(out.map(({ head }) => head.id)).toEqual(['b']);
	expect(await listGoing()).toEqual([{ id: 'a', ...GOING }]);
});

test('nothing writes to a session that is going', async () => {
	await begin('a'); // this tab remembers its end
	const [stale] = await listStale(1, 1);
	await beginDeletion(['a', 'b', 'c'], GOING);
	const before = await rows();

	expect(await begin('a')).toEqual(GONE);
	expect(await saveSession('a', { title: 'new' })).toEqual(GONE);
	expect(await saveMemory('a', () => EMPTY_MEMORY)).toEqual(GONE);
	expect(await saveConsent(['a'], null)).toEqual(GONE);
	expect(await beginDeletion(['a'], GOING)).toEqual(GONE);
	const found = { version: 1, findings: [], summary: summarizeFindings([]) };
	expect(await saveFindings({ ...found, sessionId: 'a', rev: stale?.rev ?? 0 })).toEqual({
		ok: true,
		value: false
	});

	expect(await rows()).toBe(before);
});

test('undo brings everything back to the byte, and this tab goes on writing', async () => {
	await begin('a');
	const before = await rows();

	await beginDeletion(['a', 'b'], GOING);
	expect(await undoDeletion(['a', 'b'], 4_999)).toEqual({ ok: true, value: undefined });

	expect(await rows()).toBe(before);
	expect((await begin('a')).ok).toBe(true);
	expect(await listMessages('a')).toHaveLength(3);
});

test('a tab that remembers a session as it was writes nothing into one that is going', async () => {
	await begin('a');
	const row = await db.sessions.get('a');
	// What another tab does: this one still remembers the end.
	await db.sessions.put({ ...row!, pinned: -1, going: GOING });
	const before = await rows();

	expect(await begin('a')).toEqual(GONE);

	expect(await rows()).toBe(before);
});

test('a session cannot be brought back once its time is over, nor one that is not going', async () => {
	await beginDeletion(['a'], GOING);

	expect(await undoDeletion(['a'], GOING.until)).toEqual(GONE);
	expect(await undoDeletion(['b'], 1)).toEqual(GONE);
	expect((await listGoing()).map(({ id }) => id)).toEqual(['a']);
});

test('a session with a reply on its way is not deleted, and none of those with it', async () => {
	await begin('a', { ...message, role: 'assistant', status: 'streaming' });

	expect(await beginDeletion(['b', 'a'], GOING)).toMatchObject({
		failure: { kind: 'busy_elsewhere' }
	});

	expect(await listGoing()).toEqual([]);
});

test('several go and come back together, or none where one cannot', async () => {
	await begin('c', { ...message, role: 'assistant', status: 'streaming' });
	expect(await beginDeletion(['a', 'b', 'c'], GOING)).toEqual({
		ok: false,
		failure: { kind: 'busy_elsewhere' }
	});
	expect(await listSessionIds()).toHaveLength(3);

	await beginDeletion(['b', 'a'], GOING);
	expect(await listSessionIds()).toEqual(['c']);
	expect(await undoDeletion(['a', 'b'], 1_000)).toEqual({ ok: true, value: undefined });
	expect((await listSessionIds())[0]).toBe('b');
	expect(await listSessionIds()).toHaveLength(3);
});
