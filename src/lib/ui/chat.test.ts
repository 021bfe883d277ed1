import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TurnPorts } from '#lib/conversation';
import {
	emptyHead,
	failed,
	Millis,
	OffsetMinutes,
	ok,
	type EngineChoice,
	type Message,
	type Screening
} from '#lib/domain';
import type { StorageFailure } from '#lib/storage';
import { Chat, type ChatView } from './chat.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ENGINE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };
const NOW = { at: Millis.parse(1_000_000_000), offset: OffsetMinutes.parse(0) };
const HEAD = emptyHead('s', NOW, ENGINE);
const VIEW: ChatView = { head: HEAD, engine: ENGINE, recent: [] };
/** How long the model takes for its one word. */
const REPLY_MS = 1_000;

function screening(text: string): Screening {
	const level = text.includes('danger') ? 'elevated' : 'none';
	return { level, categories: [], subject: 'self', rules: [], spans: [], version: 't' };
}

/** A chat over a store in memory; `refuse` says which begun turns fail, counted from 1. */
function make(refuse: readonly number[] = []) {
	const rows: Message[] = [];
	let begun = 0;
	const put = async (_: string, reply: Message) => {
		rows[reply.seq - 1] = reply;
		return ok(undefined);
	};
	const ports: TurnPorts = {
		screen: screening,
		store: {
			beginTurn: async ({ messages }) => {
				begun += 1;
				if (refuse.includes(begun)) return failed<StorageFailure>({ kind: 'quota' });
				const numbered = messages.map((m, i) => ({ ...m, seq: rows.length + 1 + i }));
				rows.push(...numbered);
				return ok({ head: HEAD, messages: numbered });
			},
			reopenReply: async () => failed({ kind: 'gone' }),
			amendReply: async () => failed({ kind: 'gone' }),
			rewriteTurn: async () => failed({ kind: 'gone' }),
			annotate: async () => failed({ kind: 'gone' }),
			keepReply: put,
			finishReply: put,
			listMessages: async () => rows
		},
		client: () => ({
			async *reply(_, signal) {
				await new Promise((done) => {
					setTimeout(done, REPLY_MS);
					signal.addEventListener('abort', done);
				});
				if (signal.aborted) yield { type: 'stopped' };
				else yield { type: 'text', text: 'Mm.' };
			}
		}),
		template: (level) => level,
		identity: () => 'a program',
		plan: async () => ({
			prompt: {
				messages: [],
				promptId: 't',
				promptVersion: '1',
				contextTokens: 1,
				replyTokens: 1,
				estimatedTokens: 1,
				omitted: [],
				phase: 'assessment',
				level: 'none'
			},
			origin: { promptId: 't', promptVersion: '1', digest: null }
		}),
		now: () => NOW,
		newId: () => 'id',
		hold: async () => async () => undefined,
		whenHidden: () => () => undefined
	};
	return { chat: new Chat(ports), rows, ports };
}

const said = (rows: readonly Message[]) =>
	rows.filter(({ role }) => role === 'user').map(({ text }) => text);
/** Lets time pass, once what a reply loads first is there. */
async function settle(ms: number): Promise<void> {
	await vi.dynamicImportSettled();
	await vi.advanceTimersByTimeAsync(ms);
}

test('words are undurable until they are stored', async () => {
	const { chat } = make();

	const sent = chat.send('one', () => VIEW);
	expect(chat.undurable).toBe('one');

	expect(await sent).toBe('');
	expect([chat.undurable, chat.pending?.seq]).toEqual(['', 1]);
});

test('what is sent during a reply waits, together, and is undurable meanwhile', async () => {
	const { chat, rows } = make();
	await chat.send('one', () => VIEW);

	const waiting = [chat.send('two', () => VIEW), chat.send('three', () => VIEW)];
	await settle(1);
	expect([chat.queued, chat.undurable]).toEqual(['two\n\nthree', 'two\n\nthree']);
	expect(said(rows)).toEqual(['one']);
	await settle(3 * REPLY_MS);

	expect(await Promise.all(waiting)).toEqual(['', '']);
	expect(said(rows)).toEqual(['one', 'two\n\nthree']);
	expect([chat.queued, chat.undurable]).toEqual(['', '']);
});

test('words that wait say so and can be taken back', async () => {
	const { chat, rows } = make();
	await chat.send('one', () => VIEW);
	const waiting = chat.send('two', () => VIEW);
	expect(chat.announcement).toBe('Your words wait until this reply has ended.');

	expect(chat.takeBack()).toBe('two');
	expect([chat.queued, chat.undurable]).toEqual(['', '']);
	await settle(3 * REPLY_MS);

	expect(await waiting).toBe('');
	expect(said(rows)).toEqual(['one']);
	expect(chat.takeBack()).toBe('');
});

test('what is said after words were taken back is sent', async () => {
	const { chat, rows } = make();
	await chat.send('one', () => VIEW);
	void chat.send('two', () => VIEW);
	chat.takeBack();

	void chat.send('three', () => VIEW);
	await settle(3 * REPLY_MS);

	expect(said(rows)).toEqual(['one', 'three']);
});

test('a first word that takes long is told while it does', async () => {
	const { chat } = make();
	chat.saySlow();
	expect(chat.announcement).toBe('');
	await chat.send('one', () => VIEW);

	chat.saySlow();

	expect(chat.announcement).toMatch(/^No word yet/);
	await settle(3 * REPLY_MS);
	expect(chat.announcement).not.toMatch(/^No word yet/);
});

test('a stopped reply is said to have stopped', async () => {
	const { chat } = make();
	await chat.send('one', () => VIEW);
	await settle(1);

	await chat.end();

	expect(chat.announcement).toBe('Reply stopped');
});

test('words said before it is known who answers wait for that, and danger in them is told at once', async () => {
	const { chat, rows } = make();
	let view = VIEW;
	let becomeReady: () => void = () => undefined;
	const ready = new Promise<void>((settle) => (becomeReady = settle));

	const sent = chat.send('danger', () => view, ready);
	expect(chat.response?.show).toBe('card');
	expect(chat.undurable).toBe('danger');
	await settle(REPLY_MS);
	expect(said(rows)).toEqual([]);
	view = { ...VIEW, engine: { engine: 'ollama', host: 'http://localhost:11434', model: 'm' } };
	becomeReady();

	expect(await sent).toBe('');
	expect(said(rows)).toEqual(['danger']);
	await settle(3 * REPLY_MS);
	expect(rows.at(-1)?.reply?.engine).toBe('ollama');
});

test('waiting words that are refused come back once, whole and in order', async () => {
	const { chat, rows } = make([2]);
	await chat.send('one', () => VIEW);

	const waiting = [chat.send('two', () => VIEW), chat.send('three', () => VIEW)];
	await settle(3 * REPLY_MS);

	expect(await Promise.all(waiting)).toEqual(['two\n\nthree', '']);
	expect(said(rows)).toEqual(['one']);
	expect(chat.failure).toEqual({ of: 'storage', failure: { kind: 'quota' } });
});

test('danger in waiting words is told at once and ends the reply', async () => {
	const { chat, rows } = make();
	await chat.send('one', () => VIEW);
	await settle(1);

	const sent = chat.send('danger', () => VIEW);

	expect(chat.response).toMatchObject({ show: 'card', level: 'elevated' });
	await settle(1);
	expect(await sent).toBe('');
	expect(rows[1]).toMatchObject({ role: 'assistant', status: 'stopped' });
	expect(said(rows)).toEqual(['one', 'danger']);
});

test('nothing that is stored is changed while a reply is coming', async () => {
	const { chat } = make();
	const act = vi.fn(() => Promise.resolve(ok(undefined)));
	void chat.send('hello', () => VIEW);
	await vi.advanceTimersByTimeAsync(10);

	expect(await chat.change(act)).toBe(false);
	expect(act).not.toHaveBeenCalled();
	await vi.runAllTimersAsync();

	expect(await chat.change(act)).toBe(true);
	expect(chat.failure).toBeNull();
});

test('a change or changed words that could not be stored are told', async () => {
	const { chat } = make();
	const gone = { of: 'storage', failure: { kind: 'gone' } };

	expect(await chat.reword('danger', VIEW)).toBe(false);
	expect(chat.failure).toEqual(gone);
	chat.dismissFailure();
	await chat.showEnding(VIEW, 0);

	expect(chat.failure).toEqual(gone);
	expect(chat.response).not.toBeNull();
});

test('an ending that is shown again decides anew what is asked for', async () => {
	const { ports } = make();
	const rewriteTurn = async () => ok({ head: HEAD, messages: [] });
	const chat = new Chat({ ...ports, store: { ...ports.store, rewriteTurn } });
	void chat.send('danger', () => VIEW);
	await vi.runAllTimersAsync();
	expect(chat.response?.level).toBe('elevated');

	await chat.showEnding(VIEW, 0);

	expect(chat.response).toBeNull();
});
