import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	EMPTY_MEMORY,
	emptyHead,
	summarizeFindings,
	type Message,
	type SessionHead
} from '#lib/domain';
import { db, OUR_VERSION, PAGE_SIZE } from './db';
import { pack, unpack } from './pack';
import {
	beginTurn,
	changeSetting,
	countSessions,
	deleteCheckin,
	deleteSession,
	dropSetting,
	ensureSetting,
	findUnsentDraft,
	finishReply,
	keepReply,
	listCheckins,
	listFindings,
	listHeads,
	listMessages,
	listSessions,
	readLatestSession,
	listStale,
	openStore,
	putSessions,
	readDraft,
	readSession,
	readSetting,
	readTranscripts,
	recoverReplies,
	reopenReply,
	reopenStore,
	saveCheckin,
	saveConsent,
	saveDraft,
	saveFindings,
	saveMemory,
	saveSession,
	saveSetting,
	watch,
	wipeStore,
	type LeftBehind,
	type NewMessage
} from './index';
import { momentAt, newRow, openRow } from '../../../tests/support/rows';

beforeEach(async () => {
	const opened = await openStore({ onStale: () => undefined });
	expect(opened.ok).toBe(true);
});
afterEach(async () => {
	await wipeStore();
});

async function begin(id: string, messages: readonly NewMessage[], at = 1_000) {
	const begun = await beginTurn({
		emptyHead: emptyHead(id, momentAt(at), null),
		engine: null,
		messages
	});
	if (!begun.ok) throw new Error(begun.failure.kind);
	return begun.value;
}

async function turn(id: string, said: string, answer: string): Promise<void> {
	const { messages } = await begin(id, [newRow('user', said), openRow()]);
	const reply = messages.at(-1);
	if (reply === undefined) throw new Error('no reply row');
	await finishReply(id, { ...reply, text: answer, status: 'complete' });
}

const texts = async (id: string) => (await listMessages(id)).map(({ text }) => text);

test('every transaction asks for strict durability', async () => {
	const seen: unknown[] = [];

	await db.transaction('rw', db.sessions, (tx) => {
		seen.push(
			(tx as unknown as { chromeTransactionDurability: string }).chromeTransactionDurability
		);
	});

	expect(seen).toEqual(['strict']);
});

test('a turn is one step: message, open reply, head and draft', async () => {
	await saveDraft('s', 'hel', momentAt(1).at);

	const { head, messages } = await begin('s', [newRow('user', 'hello'), openRow()]);

	expect(messages.map(({ seq }) => seq)).toEqual([1, 2]);
	expect(head).toMatchObject({ lastSeq: 2, preview: 'hello' });
	expect(await readDraft('s')).toBe('');
	expect(await readSession('s')).toMatchObject({ streaming: true });
});

test('a second turn is refused while a reply is being written', async () => {
	await begin('s', [newRow('user', 'hello'), openRow()]);

	const second = await beginTurn({
		emptyHead: emptyHead('s', momentAt(1), null),
		engine: null,
		messages: [newRow('user', 'again')]
	});

	expect(second).toEqual({ ok: false, failure: { kind: 'busy_elsewhere' } });
	expect(await texts('s')).toEqual(['hello', '']);
});

test('a reply grows, ends and lets the session go', async () => {
	const { messages } = await begin('s', [newRow('user', 'hello'), openRow()]);
	const reply = messages[1] as Message;

	await keepReply('s', { ...reply, text: 'par' });
	expect(await texts('s')).toEqual(['hello', 'par']);
	await finishReply('s', { ...reply, text: 'partial', status: 'stopped' });

	expect(await texts('s')).toEqual(['hello', 'partial']);
	expect(await readSession('s')).toMatchObject({
		streaming: false,
		head: { replies: { unfinished: 1 } }
	});
});

test('a late write never reopens a reply that has ended', async () => {
	const { messages } = await begin('s', [newRow('user', 'hello'), openRow()]);
	const reply = messages[1] as Message;
	await finishReply('s', { ...reply, text: 'whole', status: 'complete' });

	await keepReply('s', { ...reply, text: 'who' });
	await finishReply('s', { ...reply, text: 'who', status: 'failed' });

	expect(await texts('s')).toEqual(['hello', 'whole']);
});

test('a write after a delete does not bring the session back', async () => {
	const { messages } = await begin('s', [newRow('user', 'hello'), openRow()]);
	await deleteSession('s');

	await keepReply('s', { ...(messages[1] as Message), text: 'ghost' });

	expect(await readSession('s')).toBeNull();
	expect(await db.pages.count()).toBe(0);
});

test('messages fill pages in order, however many there are', async () => {
	for (let i = 0; i < PAGE_SIZE; i += 1) await turn('s', `q${String(i)}`, `a${String(i)}`);

	const all = await listMessages('s');

	expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: PAGE_SIZE * 2 }, (_, i) => i + 1));
	expect(await db.pages.count()).toBe(2);
	expect((await listMessages('s', PAGE_SIZE + 1))[0]?.seq).toBe(PAGE_SIZE + 1);
});

test('a page changed by someone else is read again, not written over', async () => {
	await turn('s', 'one', 'two');
	// What another tab does: it changes the page and says so by the revision.
	const session = await db.sessions.get('s');
	const page = await db.pages.get(['s', 0]);
	if (session === undefined || page === undefined) throw new Error('not stored');
	const changed = unpack(page.body).map((m) => ({ ...m, text: `${m.text}!` }));
	await db.pages.put({ ...page, body: pack(changed) });
	await db.sessions.put({ ...session, rev: session.rev + 1 });

	await begin('s', [newRow('user', 'three')]);

	expect(await texts('s')).toEqual(['one!', 'two!', 'three']);
});

test('order is by sequence number when the clock goes back', async () => {
	await begin('s', [newRow('user', 'first', momentAt(9_000))]);
	await begin('s', [newRow('user', 'second', momentAt(5))]);

	expect(await texts('s')).toEqual(['first', 'second']);
	expect((await readSession('s'))?.head.updatedAt).toBe(9_000);
});

test('another answer goes in the place of the last', async () => {
	await turn('s', 'hello', 'old');

	const begun = await reopenReply('s', (last) => ({ ...last, text: '', status: 'streaming' }));

	expect(begun).toMatchObject({ ok: true, value: { messages: [{ seq: 2, status: 'streaming' }] } });
	expect(await reopenReply('s', () => null)).toMatchObject({ failure: { kind: 'busy_elsewhere' } });
	expect(await reopenReply('none', () => null)).toMatchObject({ failure: { kind: 'gone' } });
});

test('replies without an owner become interrupted, owned ones stay', async () => {
	const { messages } = await begin('dead', [newRow('user', 'hello'), openRow()]);
	await keepReply('dead', { ...(messages[1] as Message), text: 'half' });
	await begin('alive', [newRow('user', 'hello'), openRow()]);

	const recovered = await recoverReplies((id) => Promise.resolve(id === 'alive'));

	expect(recovered).toEqual({ ok: true, value: 1 });
	expect((await listMessages('dead'))[1]).toMatchObject({ text: 'half', status: 'interrupted' });
	expect((await listMessages('alive'))[1]).toMatchObject({ status: 'streaming' });
});

test('what stands in for older turns is changed from what is there, and left where nothing is to change', async () => {
	await begin('a', [newRow('user', 'hello')]);
	const bridge = { text: 'the sea', at: momentAt(1).at, beforeSeq: 2 };
	await saveMemory('a', (memory) => ({ ...(memory ?? EMPTY_MEMORY), bridge }));
	const before = await readSession('a');

	const seen: unknown[] = [];
	expect(await saveMemory('a', (memory) => (seen.push(memory), null))).toMatchObject({ ok: true });

	expect(seen).toEqual([{ ...EMPTY_MEMORY, bridge }]);
	expect(await readSession('a')).toEqual(before);
	expect(await saveMemory('none', () => EMPTY_MEMORY)).toMatchObject({ failure: { kind: 'gone' } });
	await begin('a', [newRow('user', 'more')]);
	expect((await readSession('a'))?.head.memory?.bridge).toEqual(bridge);
});

test('the list goes newest first, pinned before all, by pages that neither repeat nor skip', async () => {
	for (let i = 0; i < 7; i += 1)
		await begin(String(i), [newRow('user', 'x', momentAt(i + 1))], i + 1);
	await saveSession('2', { pinned: true, title: 'kept' });
	const order: string[] = [];
	let last: SessionHead | undefined;

	for (;;) {
		const page = await listSessions(3, last);
		if (page.length === 0) break;
		order.push(...page.map(({ head }) => head.id));
		last = page.at(-1)?.head;
	}

	expect(order).toEqual(['2', '6', '5', '4', '3', '1', '0']);
	expect((await listHeads()).map(({ id }) => id)[0]).toBe('6');
	expect(await countSessions()).toBe(7);
	expect((await readLatestSession())?.id).toBe('6');
});

test('consent is given and taken back for many at once, or for none', async () => {
	await begin('a', [newRow('user', 'x')]);
	await begin('b', [newRow('user', 'x')]);
	const consent = { granted: true, at: momentAt(1).at, textVersion: '1' };

	await saveConsent(['a', 'b'], consent);
	expect((await listHeads()).every((head) => head.consent?.granted)).toBe(true);

	expect(await saveConsent(['a', 'gone'], null)).toMatchObject({ failure: { kind: 'gone' } });
	expect((await readSession('a'))?.head.consent).toEqual(consent);
});

test('deleting takes a session out of every table and leaves the others', async () => {
	await turn('a', 'one', 'two');
	await turn('b', 'three', 'four');
	await saveDraft('a', 'unsent', momentAt(1).at);
	await saveCheckin({ id: 'c', ...momentAt(1), mood: 0, sessionId: 'a', when: 'end' });
	const [stale] = await listStale(1, 10);
	if (stale === undefined) throw new Error('nothing is behind');
	await saveFindings({ ...FINDINGS, sessionId: 'a', rev: stale.rev });

	await deleteSession('a');

	const left = await Promise.all(
		db.tables
			.filter(({ name }) => name !== 'marks')
			.map(async (table) => [table.name, await table.count()] as const)
	);
	expect(Object.fromEntries(left)).toEqual({
		sessions: 1,
		pages: 1,
		findings: 0,
		checkins: 0,
		drafts: 0,
		settings: 0
	});
	expect(await texts('b')).toEqual(['three', 'four']);
});

const FINDINGS = {
	version: 1,
	findings: [
		{ seq: 1, tags: [], sentiment: null },
		{ seq: 2, tags: [], sentiment: null }
	],
	summary: summarizeFindings([])
};

test('findings are saved only for the session as it was read', async () => {
	await turn('a', 'one', 'two');
	const [stale] = await listStale(1, 10);
	if (stale === undefined) throw new Error('nothing is behind');
	await turn('a', 'three', 'four');

	expect(await saveFindings({ ...FINDINGS, sessionId: 'a', rev: stale.rev })).toEqual({
		ok: true,
		value: false
	});

	const [now] = await listStale(1, 10);
	await saveFindings({ ...FINDINGS, sessionId: 'a', rev: now?.rev ?? 0 });
	expect(await listStale(1, 10)).toEqual([]);
	expect(await listStale(2, 10)).toHaveLength(1);
	expect((await listFindings('a')).map(({ seq }) => seq)).toEqual([1, 2]);
});

test('a session with an open reply is not analyzed', async () => {
	await begin('a', [newRow('user', 'one'), openRow()]);

	expect(await listStale(1, 10)).toEqual([]);
});

test('whole sessions come in, replace what had their id and come out as they went in', async () => {
	await turn('a', 'old', 'older');
	const messages = Array.from({ length: PAGE_SIZE + 1 }, (_, i) => ({
		...newRow('user', String(i)),
		seq: i + 1
	}));
	const head = { ...emptyHead('a', momentAt(1), null), lastSeq: messages.length };

	await putSessions([{ head, messages }]);

	expect(await listMessages('a')).toEqual(messages);
	const out = [];
	for await (const batch of readTranscripts(['a', 'none'], 1)) out.push(...batch);
	expect(out.map((one) => ({ ...one, pages: one.pages.flatMap((page) => unpack(page)) }))).toEqual([
		{ head, pages: messages, findings: [] }
	]);
});

test('drafts are kept, emptied and found again when nothing was sent', async () => {
	await begin('sent', [newRow('user', 'x')]);
	await saveDraft('sent', 'more', momentAt(5).at);
	await saveDraft('fresh', 'words', momentAt(2).at);

	expect(await findUnsentDraft()).toEqual({ sessionId: 'fresh', text: 'words' });

	await saveDraft('fresh', '', momentAt(3).at);
	expect(await findUnsentDraft()).toBeNull();
	expect(await readDraft('sent')).toBe('more');
});

test('check-ins come in order and put the mood on their session', async () => {
	await begin('a', [newRow('user', 'x')]);
	await saveCheckin({ id: '2', ...momentAt(20), mood: 1, sessionId: 'a', when: 'end' });
	await saveCheckin({ id: '1', ...momentAt(10), mood: -1, sessionId: 'a', when: 'start' });
	await saveCheckin({ id: '3', ...momentAt(30), mood: 0, sessionId: null, when: 'alone' });

	expect((await listCheckins()).map(({ id }) => id)).toEqual(['1', '2', '3']);
	expect((await readSession('a'))?.head).toMatchObject({ moodStart: -1, moodEnd: 1 });

	await deleteCheckin('3');
	expect(await listCheckins()).toHaveLength(2);
});

test('settings are read as they were saved, and a broken one as none', async () => {
	const engine = { engine: 'ollama', host: 'http://localhost:11434', model: 'm' } as const;
	await saveSetting('engine', engine);
	await db.settings.put({ key: 'welcome', body: { at: 'yesterday' } });

	expect(await readSetting('engine')).toEqual(engine);
	expect(await readSetting('welcome')).toBeNull();
	expect(await readSetting('exportSalt')).toBeNull();
});

test('a setting made on first use is made once', async () => {
	const made = await Promise.all(
		['a', 'b'].map((digit) => ensureSetting('exportSalt', () => digit.repeat(64)))
	);

	expect(made[0]).toEqual(made[1]);
});

test('a full disk refuses the change as a whole and says so', async () => {
	const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});

	const begun = await beginTurn({
		emptyHead: emptyHead('s', momentAt(1), null),
		engine: null,
		messages: [newRow('user', 'hello')]
	});
	full.mockRestore();

	expect(begun).toEqual({ ok: false, failure: { kind: 'quota' } });
	expect(await readSession('s')).toBeNull();
});

test('a closed database refuses by name and can be opened again', async () => {
	db.close({ disableAutoOpen: true });
	expect(await saveDraft('s', 'x', momentAt(1).at)).toMatchObject({ failure: { kind: 'closed' } });

	expect(await reopenStore()).toEqual({ ok: true, value: 'open' });
	expect(await saveDraft('s', 'x', momentAt(1).at)).toEqual({ ok: true, value: undefined });
});

test('a live query follows writes and stops', async () => {
	const seen: number[] = [];
	const stop = watch(
		countSessions,
		(n) => seen.push(n),
		() => undefined
	);
	await expect.poll(() => seen).toEqual([0]);

	await begin('a', [newRow('user', 'x')]);
	await expect.poll(() => seen).toEqual([0, 1]);

	stop();
	await begin('b', [newRow('user', 'x')]);
	expect(seen).toEqual([0, 1]);
});

test('an upgrade by another tab closes this one for good', async () => {
	await wipeStore();
	const left: LeftBehind[] = [];
	await openStore({ onStale: (why) => left.push(why) });
	const newer = new Dexie('chiron');
	newer.version(OUR_VERSION + 1).stores({ sessions: 'id' });
	await newer.open();
	newer.close();

	expect(left).toEqual(['upgraded']);
	expect(await saveDraft('s', 'x', momentAt(1).at)).toMatchObject({ failure: { kind: 'closed' } });
	expect(await reopenStore()).toMatchObject({ failure: { kind: 'newer_version' } });
	await Dexie.delete('chiron');
});

test('a deletion of everything by another tab closes this one, and says so', async () => {
	await wipeStore();
	const left: LeftBehind[] = [];
	await openStore({ onStale: (why) => left.push(why) });

	await Dexie.delete('chiron');

	expect(left).toEqual(['deleted']);
	expect(await saveDraft('s', 'x', momentAt(1).at)).toMatchObject({ failure: { kind: 'closed' } });
});

test('changes of one setting made at once all count', async () => {
	await Promise.all(
		['a', 'b', 'c'].map((address) =>
			changeSetting('serverKeys', (keys) => ({ ...keys, [address]: 'k' }))
		)
	);

	expect(await readSetting('serverKeys')).toEqual({ a: 'k', b: 'k', c: 'k' });
	expect(await dropSetting('serverKeys')).toMatchObject({ ok: true });
	expect(await readSetting('serverKeys')).toBeNull();
});
