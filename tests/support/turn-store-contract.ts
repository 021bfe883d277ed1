import { expect, test } from 'vitest';
import type { TurnStore } from '../../src/lib/conversation/index.ts';
import {
	emptyHead,
	Millis,
	OffsetMinutes,
	type EngineChoice,
	type Message,
	type SessionHead
} from '../../src/lib/domain/index.ts';
import type { NewMessage } from '../../src/lib/storage/index.ts';

/** A store of turns, with what the tests need to look into it. */
export interface StoreUnderTest {
	readonly store: TurnStore;
	readonly readHead: (sessionId: string) => Promise<SessionHead | null>;
}

const ENGINE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };
const moment = (at: number) => ({ at: Millis.parse(at), offset: OffsetMinutes.parse(0) });

function row(role: Message['role'], text: string, over: Partial<NewMessage> = {}): NewMessage {
	return {
		id: crypto.randomUUID(),
		role,
		kind: 'turn',
		text,
		...moment(1_000),
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null,
		...over
	};
}

const open = () => row('assistant', '', { status: 'streaming' });

/** The promises every store of turns keeps, wherever it keeps them. `id` opens the names of the tests. */
export function describeTurnStore(id: string, make: () => StoreUnderTest): void {
	const begin = (store: TurnStore, messages: readonly NewMessage[]) =>
		store.beginTurn({ emptyHead: emptyHead('s', moment(1), null), engine: ENGINE, messages });
	const texts = async (store: TurnStore) => (await store.listMessages('s')).map(({ text }) => text);
	async function begun(store: TurnStore): Promise<Message> {
		const started = await begin(store, [row('user', 'hello'), open()]);
		if (!started.ok) throw new Error(started.failure.kind);
		return started.value.messages[1] as Message;
	}

	test(`${id} a turn numbers its messages and counts them on the head`, async () => {
		const { store, readHead } = make();
		await begin(store, [row('user', 'first')]);

		const second = await begin(store, [row('user', 'second'), open()]);

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
		const turn = { emptyHead: emptyHead('s', moment(1), null), engine: ENGINE };
		await store.beginTurn({ ...turn, messages: [row('user', 'first')] });
		const bridge = { text: 'the sea', at: moment(5).at };

		await store.beginTurn({ ...turn, messages: [row('user', 'second')], bridge });

		expect((await readHead('s'))?.memory?.bridge).toEqual({ ...bridge, beforeSeq: 2 });
	});

	test(`${id} nothing else begins while a reply is being written`, async () => {
		const { store } = make();
		await begun(store);
		const busy = { ok: false, failure: { kind: 'busy_elsewhere' } };

		expect(await begin(store, [row('user', 'again')])).toEqual(busy);
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
		expect((await begin(store, [row('user', 'next')])).ok).toBe(true);
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
		const reply = { ...row('assistant', 'ghost'), seq: 1 };

		expect(await store.reopenReply('s', (last) => last)).toMatchObject({
			failure: { kind: 'gone' }
		});
		await store.keepReply('s', reply);
		await store.finishReply('s', reply);

		expect(await store.listMessages('s')).toEqual([]);
		expect(await readHead('s')).toBeNull();
	});
}
