import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	ANALYSIS_VERSION,
	emptyHead,
	reworded,
	summarizeFindings,
	withEnding,
	type Message
} from '#lib/domain';
import { db, PAGE_SIZE } from './db';
import {
	annotate,
	beginDeletion,
	beginTurn,
	countSessions,
	finishReply,
	forkSession,
	keepReply,
	listFindings,
	listMessages,
	openStore,
	putSessions,
	readSession,
	recoverReplies,
	reopenReply,
	rewriteTurn,
	saveFindings,
	wipeStore
} from './index';
import { turnOnFast } from './vault.fixture';
import { momentAt, newRow } from '../../../tests/support/rows';

beforeEach(async () => {
	expect(await openStore({ onStale: () => undefined })).toMatchObject({ ok: true });
});
afterEach(() => wipeStore());

/** A talk in which the person and a model took turns. */
async function talk(id: string, length: number): Promise<void> {
	const messages = Array.from({ length }, (_, i) => ({
		...newRow(i % 2 === 0 ? 'user' : 'assistant', `line ${String(i + 1)}`),
		seq: i + 1
	}));
	const head = { ...emptyHead(id, momentAt(1), null), lastSeq: length, preview: 'line 1' };
	await putSessions([{ head, messages }]);
}

async function analyze(id: string): Promise<void> {
	const messages = await listMessages(id);
	const found = (await db.sessions.get(id)) as { rev: number };
	const findings = messages.map(({ seq }) => ({ seq, tags: [], sentiment: null }));
	const summary = summarizeFindings(findings);
	const made = { sessionId: id, rev: found.rev, version: ANALYSIS_VERSION, findings, summary };
	expect(await saveFindings(made)).toEqual({ ok: true, value: true });
}

const texts = async (id: string) => (await listMessages(id)).map(({ text }) => text);
const fresh = (id: string) => ({ id, ...momentAt(9_000) });

describe.each([
	['open', () => Promise.resolve('')],
	['sealed', turnOnFast]
])('in an %s store', (_, turnOn) => {
	beforeEach(async () => {
		await turnOn();
	});

	test('a turn that lies on both sides of the end of a page shrinks and grows back', async () => {
		await talk('s', PAGE_SIZE - 1);
		await rewriteTurn('s', (turn) => [...turn, newRow('assistant', 'over the end')]);
		await rewriteTurn('s', (turn) => [...turn, newRow('assistant', 'and further')]);
		await analyze('s');
		expect(await db.pages.where('sessionId').equals('s').count()).toBe(2);

		const made = await rewriteTurn('s', (turn) => reworded(turn, [newRow('user', 'other words')]));

		expect(made).toMatchObject({ ok: true, value: { head: { lastSeq: PAGE_SIZE - 1 } } });
		expect((await texts('s')).at(-1)).toBe('other words');
		expect(await db.pages.where('sessionId').equals('s').count()).toBe(1);
		expect(await listFindings('s')).toHaveLength(PAGE_SIZE);
		expect(await db.sessions.get('s')).toMatchObject({ analyzed: 0 });

		await rewriteTurn('s', (turn) => withEnding(turn, 0));
		expect((await texts('s')).slice(-3)).toEqual([
			`line ${String(PAGE_SIZE - 1)}`,
			'over the end',
			'and further'
		]);
		expect((await texts('s'))[0]).toBe('line 1');
	});

	test('a turn goes on after its words were changed in another tab', async () => {
		const begun = await beginTurn({
			emptyHead: emptyHead('s', momentAt(1), null),
			engine: null,
			messages: [newRow('user', 'hello'), newRow('assistant', 'hi')]
		});
		expect(begun.ok).toBe(true);
		await rewriteTurn('s', (turn) => reworded(turn, [newRow('user', 'other')]));

		await beginTurn({
			emptyHead: emptyHead('s', momentAt(1), null),
			engine: null,
			messages: [newRow('assistant', 'late')]
		});

		expect(await texts('s')).toEqual(['other', 'late']);
	});

	test('a note beside a message leaves what was found in it', async () => {
		await talk('s', PAGE_SIZE + 4);
		await analyze('s');
		const { rev } = (await db.sessions.get('s')) as { rev: number };

		await annotate('s', 2, (message) => ({ ...message, kept: true }));

		const [, second] = await listMessages('s');
		expect(second).toMatchObject({ text: 'line 2', kept: true });
		expect(await db.sessions.get('s')).toMatchObject({ analyzed: ANALYSIS_VERSION, rev: rev + 1 });
	});

	test('a fork is a session of its own with the first messages of another', async () => {
		await talk('s', PAGE_SIZE + 4);

		const forked = await forkSession('s', PAGE_SIZE + 1, fresh('f'));

		expect(forked).toMatchObject({
			ok: true,
			value: { id: 'f', lineageRoot: 's', forkedFrom: { id: 's', throughSeq: PAGE_SIZE + 1 } }
		});
		expect(await texts('f')).toEqual((await texts('s')).slice(0, PAGE_SIZE + 1));
		expect(await countSessions()).toBe(2);
		expect(await db.sessions.get('f')).toMatchObject({ analyzed: 0, streaming: 0 });
		const again = await forkSession('f', 2, fresh('g'));
		expect(again).toMatchObject({
			value: { lineageRoot: 's', forkedFrom: { id: 'f', throughSeq: 2 } }
		});
		await rewriteTurn('f', (turn) => reworded(turn, [newRow('user', 'only there')]));
		expect((await texts('s')).at(PAGE_SIZE)).toBe(`line ${String(PAGE_SIZE + 1)}`);
	});
});

test('only what is there can be forked from, and not while it is being written', async () => {
	const begun = await beginTurn({
		emptyHead: emptyHead('s', momentAt(1), null),
		engine: null,
		messages: [newRow('user', 'hello'), newRow('assistant', '', { status: 'streaming' })]
	});
	expect(begun.ok).toBe(true);

	expect(await forkSession('s', 2, fresh('f'))).toMatchObject({
		failure: { kind: 'busy_elsewhere' }
	});
	expect(await forkSession('s', 3, fresh('f'))).toMatchObject({ failure: { kind: 'gone' } });
	expect(await forkSession('none', 1, fresh('f'))).toMatchObject({ failure: { kind: 'gone' } });
	expect(await countSessions()).toBe(1);
	expect(await forkSession('s', 1, fresh('f'))).toMatchObject({ ok: true });
	expect(await texts('f')).toEqual(['hello']);
});

test('another answer whose tab was killed gives its place back to the one before', async () => {
	await talk('s', 2);
	await reopenReply('s', (last) => ({
		...last,
		text: '',
		status: 'streaming',
		alternatives: [
			{ text: last.text, at: last.at, offset: last.offset, status: 'complete', reply: null }
		],
		fallback: 0
	}));
	const [, open] = await listMessages('s');
	await keepReply('s', { ...(open as Message), text: 'half' });

	expect(await recoverReplies(() => Promise.resolve(false))).toEqual({ ok: true, value: 1 });

	const [, reply] = await listMessages('s');
	expect(reply).toMatchObject({
		text: 'line 2',
		status: 'complete',
		place: 0,
		alternatives: [{ text: 'half', status: 'interrupted' }]
	});
	expect((await readSession('s'))?.streaming).toBe(false);
});

test('a session that is being deleted is neither rewritten nor noted on', async () => {
	await talk('s', 2);
	await beginDeletion(['s'], { until: 10, withFolderCopy: false });
	const gone = { ok: false, failure: { kind: 'gone' } };

	expect(await rewriteTurn('s', (turn) => [...turn])).toEqual(gone);
	expect(await annotate('s', 1, (message) => message)).toEqual(gone);
	expect(await forkSession('s', 1, fresh('f'))).toEqual(gone);
});

test('a change that was overtaken is made anew of what is there now', async () => {
	await talk('s', 2);
	let overtaken = false;

	const made = await rewriteTurn('s', (turn) => {
		if (!overtaken) {
			overtaken = true;
			void finishReply('s', { ...(turn[1] as Message) });
			void annotate('s', 2, (message) => ({ ...message, kept: true }));
		}
		return reworded(turn, [newRow('user', 'other')]);
	});

	expect(made.ok).toBe(true);
	expect((await listMessages('s'))[0]?.endings?.[0]).toHaveLength(2);
});
