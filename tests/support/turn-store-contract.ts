import { expect, test } from 'vitest';
import type { TurnStore } from '../../src/lib/conversation/index.ts';
import {
	emptyHead,
	Millis,
	reworded,
	withEnding,
	type EngineChoice,
	type Message,
	type SessionHead
} from '../../src/lib/domain/index.ts';
import type { NewMessage } from '../../src/lib/storage/index.ts';
import { momentAt, newRow, openRow } from './rows';

/** A store of turns, with what the tests need to look into it. */
export interface StoreUnderTest {
	readonly store: TurnStore;
	readonly readHead: (sessionId: string) => Promise<SessionHead | null>;
}

const ENGINE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };

/** The promises every store of turns keeps, wherever it keeps them. `id` opens the names of the tests. */
export function describeTurnStore(id: string, make: () => StoreUnderTest): void {
	const begin = (store: TurnStore, messages: readonly NewMessage[]) =>
		store.beginTurn({ emptyHead: emptyHead('s', momentAt(1), null), engine: ENGINE, messages });
	const texts = async (store: TurnStore) => (await store.listMessages('s')).map(({ text }) => text);
	async function begun(store: TurnStore): Promise<Message> {
		const started = await begin(store, [newRow('user', 'hello'), openRow()]);
		if (!started.ok) throw new Error(started.failure.kind);
		return started.value.messages[1] as Message;
	}

	test(`${id} a turn numbers its messages and counts them on the head`, async () => {
		const { store, readHead } = make();
		await begin(store, [newRow('user', 'first')]);

		const second = await begin(store, [newRow('user', 'second'), openRow()]);

		expect(second).toMatchObject({
			ok: true,
			value: { head: { lastSeq: 3 }, messages: [{ seq: 2 }, { seq: 3, status: 'streaming' }] }
		});
		expect(await texts(store)).toEqual(['first', 'second', '']);
		expect(await readHead('s')).toMatchObject({ lastSeq: 3, preview: 'first', engine: ENGINE });
		expect(await readHead('other')).toBeNull();
	});

	test(`${id} what is told of last time stands before the first of the messages`, async () => {
		const { store, readHead } = make();
		const turn = { emptyHead: emptyHead('s', momentAt(1), null), engine: ENGINE };
		await store.beginTurn({ ...turn, messages: [newRow('user', 'first')] });
		const bridge = { text: 'the sea', at: momentAt(5).at };

		await store.beginTurn({ ...turn, messages: [newRow('user', 'second')], bridge });

		expect((await readHead('s'))?.memory?.bridge).toEqual({ ...bridge, beforeSeq: 2 });
	});

	test(`${id} nothing else begins while a reply is being written`, async () => {
		const { store } = make();
		await begun(store);
		const busy = { ok: false, failure: { kind: 'busy_elsewhere' } };

		expect(await begin(store, [newRow('user', 'again')])).toEqual(busy);
		expect(await store.reopenReply('s', (last) => last)).toEqual(busy);
		expect(await store.amendReply('s', (last) => last)).toEqual(busy);

		expect(await texts(store)).toEqual(['hello', '']);
	});

	test(`${id} a reply grows, ends once and lets the session go`, async () => {
		const { store, readHead } = make();
		const reply = await begun(store);

		await store.keepReply('s', { ...reply, text: 'par' });
		expect(await texts(store)).toEqual(['hello', 'par']);
		await store.finishReply('s', { ...reply, text: 'partial', status: 'stopped' });
		await store.keepReply('s', { ...reply, text: 'late' });
		await store.finishReply('s', { ...reply, text: 'later', status: 'failed' });

		expect(await texts(store)).toEqual(['hello', 'partial']);
		expect((await readHead('s'))?.replies).toMatchObject({ unfinished: 1 });
		expect((await begin(store, [newRow('user', 'next')])).ok).toBe(true);
	});

	test(`${id} the last reply is opened again for what is made of it`, async () => {
		const { store } = make();
		const reply = await begun(store);
		await store.finishReply('s', { ...reply, text: 'old', status: 'complete' });

		const again = await store.reopenReply('s', (last) => ({
			...last,
			text: `${last.text} and`,
			status: 'streaming'
		}));

		expect(again).toMatchObject({ ok: true, value: { messages: [{ seq: 2, text: 'old and' }] } });
		await store.keepReply('s', { ...reply, text: 'old and new' });
		expect(await texts(store)).toEqual(['hello', 'old and new']);
	});

	test(`${id} the last reply is amended in its place, or not at all`, async () => {
		const { store, readHead } = make();
		const reply = await begun(store);
		await store.finishReply('s', { ...reply, text: 'half', status: 'stopped' });
		const head = await readHead('s');

		expect(await store.amendReply('s', () => null)).toMatchObject({ failure: { kind: 'gone' } });
		expect(await store.amendReply('s', (last) => ({ ...last, kept: true }))).toEqual({
			ok: true,
			value: undefined
		});

		const messages = await store.listMessages('s');
		expect(messages[1]).toEqual({ ...reply, text: 'half', status: 'stopped', kept: true });
		expect(await readHead('s')).toEqual(head);
	});

	test(`${id} what is not there is neither opened nor written`, async () => {
		const { store, readHead } = make();
		const reply = { ...newRow('assistant', 'ghost'), seq: 1 };

		expect(await store.reopenReply('s', (last) => last)).toMatchObject({
			failure: { kind: 'gone' }
		});
		await store.keepReply('s', reply);
		await store.finishReply('s', reply);

		expect(await store.listMessages('s')).toEqual([]);
		expect(await readHead('s')).toBeNull();
	});

	test(`${id} the last turn is put in other words in its place, and back`, async () => {
		const { store, readHead } = make();
		const reply = await begun(store);
		await store.finishReply('s', { ...reply, text: 'old', status: 'complete' });
		const before = await store.listMessages('s');
		const head = await readHead('s');

		const made = await store.rewriteTurn('s', (turn) =>
			reworded(turn, [newRow('user', 'other'), newRow('assistant', 'fixed'), openRow()])
		);

		expect(made).toMatchObject({ ok: true, value: { messages: [{ seq: 1 }, {}, { seq: 3 }] } });
		expect(await texts(store)).toEqual(['other', 'fixed', '']);
		expect(await readHead('s')).toMatchObject({ lastSeq: 3, preview: 'other' });
		const busy = { ok: false, failure: { kind: 'busy_elsewhere' } };
		expect(await store.rewriteTurn('s', (turn) => [...turn])).toEqual(busy);
		expect(await store.annotate('s', 1, (message) => message)).toEqual(busy);

		const [, , last] = await store.listMessages('s');
		await store.finishReply('s', { ...(last as Message), text: 'new', status: 'complete' });
		expect(await store.rewriteTurn('s', (turn) => withEnding(turn, 0))).toMatchObject({ ok: true });
		expect(await texts(store)).toEqual(['hello', 'old']);
		expect(await readHead('s')).toEqual(head);
		expect((await store.listMessages('s'))[1]).toEqual(before[1]);
		await store.rewriteTurn('s', (turn) => withEnding(turn, 1));
		expect(await texts(store)).toEqual(['other', 'fixed', 'new']);
	});

	test(`${id} a message is noted on wherever it stands, or not at all`, async () => {
		const { store } = make();
		await begin(store, [newRow('user', 'first'), newRow('assistant', 'answer')]);
		await begin(store, [newRow('user', 'second')]);
		const rating = { value: 'up', reasons: [], note: null, at: Millis.parse(1) } as const;

		expect(
			await store.annotate('s', 2, (message) => ({
				...message,
				rating: { ...rating, reasons: [] }
			}))
		).toEqual({ ok: true, value: undefined });
		expect(await store.annotate('s', 2, () => null)).toMatchObject({ failure: { kind: 'gone' } });
		expect(await store.annotate('s', 9, (message) => message)).toMatchObject({
			failure: { kind: 'gone' }
		});

		expect((await store.listMessages('s')).map((message) => message.rating)).toEqual([
			undefined,
			rating,
			undefined
		]);
	});

	test(`${id} a reply that makes room for another is counted once`, async () => {
		const { store, readHead } = make();
		const reply = await begun(store);
		await store.finishReply('s', { ...reply, text: 'old', status: 'complete' });

		await store.reopenReply('s', (last) => ({ ...last, status: 'streaming' }));
		expect((await readHead('s'))?.replies).toEqual({ practice: 0, model: 0, unfinished: 0 });
		await store.finishReply('s', { ...reply, text: 'new', status: 'stopped' });
		await store.amendReply('s', (last) => ({ ...last, status: 'complete' }));

		expect((await readHead('s'))?.replies).toEqual({ practice: 0, model: 1, unfinished: 0 });
	});

	test(`${id} a session without words of the person has no turn to put in other words`, async () => {
		const { store } = make();
		expect(await store.rewriteTurn('s', (turn) => [...turn])).toMatchObject({
			failure: { kind: 'gone' }
		});
		await begin(store, [newRow('assistant', 'welcome')]);

		for (const make of [(turn: readonly Message[]) => [...turn], () => null])
			expect(await store.rewriteTurn('s', make)).toMatchObject({ failure: { kind: 'gone' } });
		await begin(store, [newRow('user', 'hello')]);
		expect(await store.rewriteTurn('s', () => null)).toMatchObject({ failure: { kind: 'gone' } });
	});
}
