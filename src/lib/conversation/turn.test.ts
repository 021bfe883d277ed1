import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	emptyHead,
	failed,
	Millis,
	OffsetMinutes,
	ok,
	planPrompt,
	type AuditEntry,
	type EngineChoice,
	type Message,
	type PlannedPrompt,
	type Rating,
	type Screening
} from '#lib/domain';
import type { ReplyEvent } from '#lib/inference';
import type { StorageFailure, TurnStart } from '#lib/storage';
import { answerAgain, continueReply } from './answer';
import { leaveAsIs } from './keep';
import { offersFor } from './offers';
import type { TurnEvent, TurnPorts } from './ports';
import { rateReply, showAnswer, showEnding, toolsFor } from './tools';
import { rewordTurn, takeTurn } from './turn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ENGINE: EngineChoice = { engine: 'mock', host: null, model: 'practice' };
const NOW = { at: Millis.parse(1_000_000_000), offset: OffsetMinutes.parse(0) };
const HEAD = emptyHead('s', NOW, ENGINE);
const USAGE = { promptTokens: 9, replyTokens: 3, totalMs: 20, doneReason: 'stop' };
const DONE: ReplyEvent = { type: 'done', usage: USAGE };
const text = (words: string): ReplyEvent => ({ type: 'text', text: words });

interface Script {
	readonly level?: Screening['level'];
	readonly stored?: readonly Message[];
	/** How many writes of the growing reply are refused. */
	readonly refusedKeeps?: number;
	readonly refuseBegin?: StorageFailure;
	readonly refuseFinish?: StorageFailure;
	readonly heldElsewhere?: boolean;
}

/** Ports that write down what happens, in order. A number among the events is a pause in milliseconds. */
function make(events: readonly (ReplyEvent | number)[], script: Script = {}) {
	const log: string[] = [];
	const rows: Message[] = [...(script.stored ?? [])];
	const prompts: PlannedPrompt[] = [];
	let refusals = script.refusedKeeps ?? 0;
	let hide: () => void = () => undefined;
	const put = (message: Message) => {
		const at = rows.findIndex(({ seq }) => seq === message.seq);
		rows.splice(at < 0 ? rows.length : at, at < 0 ? 0 : 1, message);
	};
	const ports: TurnPorts = {
		screen: () => {
			log.push('screen');
			return {
				level: script.level ?? 'none',
				categories: [],
				subject: 'self',
				rules: [],
				spans: [],
				version: 't'
			};
		},
		store: {
			beginTurn: async ({ messages }: TurnStart) => {
				log.push('begin');
				if (script.refuseBegin) return failed(script.refuseBegin);
				const numbered = messages.map((m, i) => ({ ...m, seq: rows.length + 1 + i }));
				numbered.forEach(put);
				return ok({ head: HEAD, messages: numbered });
			},
			reopenReply: async (_, fresh) => {
				log.push('reopen');
				const last = rows.at(-1);
				const reply = last === undefined ? null : fresh(last);
				if (reply === null) return failed({ kind: 'gone' });
				put(reply);
				return ok({ head: HEAD, messages: [reply] });
			},
			amendReply: async (_, change) => {
				const last = rows.at(-1);
				const amended = last === undefined ? null : change(last);
				log.push(amended === null ? 'amend nothing' : 'amend');
				if (amended === null) return failed({ kind: 'gone' });
				put(amended);
				return ok(undefined);
			},
			rewriteTurn: async (_, change) => {
				log.push('rewrite');
				const from = rows.findLastIndex(({ role }) => role === 'user');
				const fresh = from < 0 ? null : change(rows.slice(from));
				if (fresh === null) return failed({ kind: 'gone' });
				const numbered = fresh.map((m, i) => ({ ...m, seq: from + 1 + i }));
				rows.splice(from, Infinity, ...numbered);
				return ok({ head: HEAD, messages: numbered });
			},
			annotate: async (_, seq, change) => {
				const changed = change(rows[seq - 1] as Message);
				if (changed === null) return failed({ kind: 'gone' });
				put(changed);
				return ok(undefined);
			},
			keepReply: async (_, reply) => {
				const refused = refusals-- > 0;
				log.push(`${refused ? 'refuse' : 'keep'} ${reply.text}`);
				if (!refused) put(reply);
				return refused ? failed({ kind: 'quota' }) : ok(undefined);
			},
			finishReply: async (_, reply) => {
				log.push(`close ${reply.status} ${reply.text}`);
				if (script.refuseFinish) return failed(script.refuseFinish);
				put(reply);
				return ok(undefined);
			},
			listMessages: async () => [...rows]
		},
		client: () => ({
			async *reply(prompt) {
				log.push('asked');
				prompts.push(prompt);
				for (const event of events) {
					if (typeof event === 'number') await vi.advanceTimersByTimeAsync(event);
					else yield event;
				}
			}
		}),
		template: (level) => `fixed text ${level}`,
		identity: () => 'a program',
		plan: async ({ history, head, level, continues, isTighter }) => {
			log.push(isTighter ? 'plan tighter' : 'plan');
			const { facts, ...prompt } = planPrompt(
				history,
				{ phase: head.phase ?? 'assessment', level, continues },
				{ contextTokens: isTighter ? 2048 : 4096, replyTokens: 256 }
			);
			const { promptId, promptVersion } = prompt;
			return { prompt, origin: { promptId, promptVersion, digest: 'd1', plan: facts } };
		},
		learn: (engine, plan, { promptTokens }) =>
			void log.push(`learn ${engine.model} ${String(plan.lastSeq)} ${String(promptTokens)}`),
		now: () => NOW,
		newId: () => 'id',
		hold: async () => (script.heldElsewhere ? null : async () => void log.push('release')),
		whenHidden: (callback) => {
			hide = callback;
			return () => void log.push('unlisten');
		}
	};
	return { ports, log, rows, prompts, hide: () => hide() };
}

function start(ports: TurnPorts, recent: readonly Message[] = []) {
	return takeTurn(
		ports,
		{ head: HEAD, engine: ENGINE, text: 'hi', recent },
		new AbortController().signal
	);
}

/** The same with these words. */
function ask(ports: TurnPorts, words: string) {
	const request = { head: HEAD, engine: ENGINE, text: words, recent: [] };
	return takeTurn(ports, request, new AbortController().signal);
}

function again(ports: TurnPorts, recent: readonly Message[]) {
	return answerAgain(ports, { head: HEAD, engine: ENGINE, recent }, new AbortController().signal);
}

function goOn(ports: TurnPorts, recent: readonly Message[]) {
	const request = { head: HEAD, engine: ENGINE, recent };
	return continueReply(ports, request, new AbortController().signal);
}

async function collect(events: AsyncIterable<TurnEvent>): Promise<string[]> {
	const seen: string[] = [];
	for await (const event of events) seen.push(event.type === 'ended' ? event.how : event.type);
	return seen;
}

function said(level: Screening['level'], over: Partial<Message> = {}): Message {
	return {
		seq: 1,
		id: 'm',
		role: 'user',
		kind: 'turn',
		text: 'earlier words',
		...NOW,
		status: 'complete',
		screening: { level, categories: [], subject: 'self', rules: [], spans: [], version: 't' },
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null,
		...over
	};
}

/** A talk whose last reply broke off. */
function broken(over: Partial<Message> = {}, level: Screening['level'] = 'none'): Message[] {
	const reply: Partial<Message> = { seq: 2, role: 'assistant', screening: null, text: 'I hear' };
	return [said(level), said('none', { ...reply, status: 'interrupted', ...over })];
}

test('[T1] tells the screening before anything is awaited', async () => {
	const { ports, log } = make([]);

	const turn = start(ports);

	expect((await turn.next()).value).toMatchObject({ type: 'screened' });
	expect(log).toEqual(['screen']);
	await turn.return(undefined);
});

test('[T2] stores the message, its screening and the empty reply before it asks the model', async () => {
	const { ports, log, rows } = make([text('a'), DONE]);

	expect(await collect(start(ports))).toEqual(['screened', 'saved', 'text', 'complete']);

	expect(log.slice(0, 4)).toEqual(['screen', 'begin', 'plan', 'asked']);
	expect(rows.map(({ role, screening }) => [role, screening?.level])).toEqual([
		['user', 'none'],
		['assistant', undefined]
	]);
	expect(rows[1]).toMatchObject({ text: 'a', status: 'complete', reply: { replyTokens: 3 } });
});

test('[T3] a withheld turn stores the fixed text and never reaches the model', async () => {
	const { ports, log, rows } = make([text('a'), DONE], { level: 'imminent' });

	expect(await collect(start(ports))).toEqual(['screened', 'saved', 'withheld']);

	expect(log).not.toContain('asked');
	expect(rows[1]).toMatchObject({ kind: 'crisis_template', text: 'fixed text imminent' });
});

test('[T3] a turn that was withheld stays unanswered when a reply is asked for', async () => {
	const { ports, log } = make([text('a'), DONE]);

	expect(await collect(again(ports, [said('imminent')]))).toEqual(['withheld']);

	expect(log).toEqual([]);
});

test('[T4] a stream without a terminal event ends stopped and keeps its text', async () => {
	const { ports, log } = make([text('half')]);

	expect(await collect(start(ports))).toEqual(['screened', 'saved', 'text', 'stopped']);

	expect(log).toContain('close stopped half');
});

test('[T5] stores the reply at its first text and never falls further behind than 500 ms', async () => {
	const { ports, log } = make([
		text('a'),
		1,
		text('b'),
		text('c'),
		298,
		text('d'),
		1,
		text('e'),
		5000,
		text('f'),
		DONE
	]);

	await collect(start(ports));

	expect(log.filter((line) => /^(keep|close)/.test(line))).toEqual([
		'keep a',
		'keep abcd',
		'keep abcde',
		'close complete abcdef'
	]);
});

test('[T5] keeps thinking beside the reply, out of its text', async () => {
	const { ports, rows } = make([{ type: 'thinking', text: 'hm' }, text('a'), DONE]);

	await collect(start(ports));

	expect(rows[1]).toMatchObject({ text: 'a', thinking: 'hm' });
});

test('[T6] keeps the partial reply when the reader walks away', async () => {
	const { ports, log } = make([text('one'), text('two'), DONE]);

	for await (const event of start(ports)) if (event.type === 'text') break;

	expect(log.slice(-3)).toEqual(['unlisten', 'close stopped one', 'release']);
});

test('[T7] stores what has arrived when the page is hidden', async () => {
	const { ports, log, hide } = make([text('a'), 1, text('b'), DONE]);
	const turn = start(ports);
	for (let i = 0; i < 4; i += 1) await turn.next();

	hide();
	await vi.advanceTimersByTimeAsync(0);

	expect(log.at(-1)).toBe('keep ab');
	await turn.return(undefined);
});

test('[T8] a refused write is tried again with the next', async () => {
	const { ports, log } = make([text('a'), text('b'), 600, text('c'), 600, DONE], {
		refusedKeeps: 1
	});

	await collect(start(ports));

	expect(log.filter((line) => /^(keep|close|refuse)/.test(line))).toEqual([
		'refuse a',
		'keep ab',
		'keep abc',
		'close complete abc'
	]);
});

test('[T9] a held turn asks nobody and is answered when the person says so', async () => {
	const { ports, log, rows } = make([text('a'), DONE], { level: 'low' });
	expect(await collect(start(ports))).toEqual(['screened', 'saved', 'held']);
	expect(log).not.toContain('asked');

	expect(await collect(again(ports, rows.slice()))).toEqual(['saved', 'text', 'complete']);

	expect(rows.map(({ text: words }) => words)).toEqual(['hi', 'fixed text low', 'a']);
});

test('[T10] a message that cannot be stored ends the turn', async () => {
	const { ports, log } = make([text('a'), DONE], { refuseBegin: { kind: 'quota' } });

	expect(await collect(start(ports))).toEqual(['screened', 'refused']);

	expect(log).toEqual(['screen', 'begin', 'release']);
});

test('[T11] a session held by another tab is refused', async () => {
	const { ports, log } = make([text('a'), DONE], { heldElsewhere: true });

	expect(await collect(start(ports))).toEqual(['screened', 'refused']);
	expect(await collect(again(ports, [said('none')]))).toEqual(['refused']);

	expect(log).toEqual(['screen']);
});

test('[T12] a refused last write is told with the reply', async () => {
	const { ports } = make([text('a'), DONE], { refuseFinish: { kind: 'quota' } });
	const events: TurnEvent[] = [];

	for await (const event of start(ports)) events.push(event);

	expect(events.at(-2)).toMatchObject({
		type: 'unsaved',
		failure: { kind: 'quota' },
		reply: { text: 'a', status: 'complete' }
	});
	expect(events.at(-1)).toMatchObject({ type: 'ended', how: 'complete' });
});

test.each([
	[{ kind: 'server_error' }, 'failed'],
	[{ kind: 'interrupted' }, 'interrupted'],
	[{ kind: 'silent', afterMs: 30_000 }, 'interrupted']
] as const)(
	'[T13] keeps the partial text of a stream that ended with %o',
	async (failure, status) => {
		const { ports, rows } = make([text('part'), { type: 'failed', failure }]);

		expect((await collect(start(ports))).at(-1)).toBe('failed');

		expect(rows[1]).toMatchObject({ text: 'part', status, reply: { failure: failure.kind } });
	}
);

test('[T14] another answer takes the place of the last and keeps it beside', async () => {
	const standing: Message = { ...said('none'), seq: 2, role: 'assistant', screening: null };
	const stored = [said('none'), standing];
	const { ports, rows } = make([text('new'), DONE], { stored });

	await collect(again(ports, stored));

	expect(rows).toHaveLength(2);
	expect(rows[1]).toMatchObject({ text: 'new', alternatives: [{ text: 'earlier words' }] });
});

test('[T14] an answer without a word is not kept', async () => {
	const empty: Message = { ...said('none'), seq: 2, role: 'assistant', screening: null, text: '' };
	const { ports, rows } = make([text('new'), DONE], { stored: [said('none'), empty] });

	await collect(again(ports, [said('none'), empty]));

	expect(rows[1]?.alternatives).toEqual([]);
});

test('[T15] an alarm of the last minutes keeps the model constrained', async () => {
	const { ports, prompts } = make([text('a'), DONE]);

	await collect(start(ports, [said('elevated')]));

	expect(prompts[0]?.level).toBe('elevated');
});

test('[T17] screens with the messages of this talk, not with those of an earlier day', async () => {
	const { ports } = make([text('a'), DONE]);
	const seen: number[] = [];
	const counting: TurnPorts = {
		...ports,
		screen: (words, recent) => {
			seen.push(recent.length);
			return ports.screen(words, recent);
		}
	};
	const old = said('elevated', { at: Millis.parse(NOW.at - 12 * 3_600_000) });

	await collect(start(counting, [old, said('none')]));

	expect(seen).toEqual([1]);
});

test.each<[string, Script]>([
	['complete', {}],
	['held', { level: 'low' }],
	['refused', { refuseBegin: { kind: 'closed' } }]
])('[T16] lets the session go after a turn that ends %s', async (_, script) => {
	const { ports, log } = make([text('a'), DONE], script);

	await collect(start(ports));

	expect(log.at(-1)).toBe('release');
});

test('[T18] goes on after the old text in the same row and keeps the partial beside', async () => {
	const stored = broken();
	const { ports, rows, log } = make([text(' you'), text(' say'), DONE], { stored });

	expect(await collect(goOn(ports, stored))).toEqual(['saved', 'text', 'text', 'complete']);

	expect(rows).toHaveLength(2);
	expect(rows[1]).toMatchObject({
		text: 'I hear you say',
		status: 'complete',
		resumedAt: [6],
		alternatives: [{ text: 'I hear', status: 'interrupted' }]
	});
	expect(log).toEqual([
		'reopen',
		'plan',
		'asked',
		'keep I hear you',
		'unlisten',
		'close complete I hear you say',
		'learn practice 1 9',
		'release'
	]);
});

test('[T19] asks the model with the partial as its own last words', async () => {
	const stored = broken();
	const { ports, prompts } = make([text('I hear'), text(' you'), DONE], { stored });

	await collect(goOn(ports, stored));

	expect(prompts[0]?.continues).toBe('I hear');
	expect(prompts[0]?.messages.at(-1)).toEqual({ role: 'user', content: 'earlier words' });
});

test('[T20] a continued reply that breaks off again is kept and can go on again', async () => {
	const stored = broken();
	const first = make([text(' you'), { type: 'failed', failure: { kind: 'interrupted' } }], {
		stored
	});
	await collect(goOn(first.ports, stored));
	expect(first.rows[1]).toMatchObject({ text: 'I hear you', status: 'interrupted' });
	expect(offersFor(first.rows)).toMatchObject({ goOn: true });

	const second = make([text(' now'), DONE], { stored: first.rows });
	await collect(goOn(second.ports, first.rows));

	expect(second.rows[1]).toMatchObject({
		text: 'I hear you now',
		resumedAt: [6, 10],
		alternatives: [{ text: 'I hear' }, { text: 'I hear you' }]
	});
});

test('[T20] a reply that goes on with nothing is noted once', async () => {
	const stored = broken();
	const { ports, rows } = make([{ type: 'failed', failure: { kind: 'server_error' } }], { stored });

	await collect(goOn(ports, stored));
	await collect(goOn(ports, rows.slice()));

	expect(rows[1]).toMatchObject({ text: 'I hear', status: 'failed', resumedAt: [6] });
	expect(rows[1]?.alternatives).toHaveLength(1);
});

test('[T20] another answer in place of a continued one begins without its marks', async () => {
	const stored = broken({ resumedAt: [3], kept: true });
	const { ports, rows } = make([text('new'), DONE], { stored });

	await collect(again(ports, stored));

	expect(rows[1]).not.toHaveProperty('resumedAt');
	expect(rows[1]).not.toHaveProperty('kept');
	expect(rows[1]?.alternatives).toMatchObject([{ text: 'I hear' }]);
});

test('[T21] leaving a reply as it is keeps text and status, asks nobody and ends the offers', async () => {
	const stored = broken();
	const { ports, rows, log } = make([], { stored });

	expect(await leaveAsIs(ports.store, 's')).toEqual({ ok: true, value: undefined });

	expect(rows[1]).toEqual({ ...stored[1], kept: true });
	expect(offersFor(rows)).toEqual({ goOn: false, again: false, keep: false });
	expect(log).toEqual(['amend']);
});

test('[T21] only a reply that did not come to its end can be left as it is', async () => {
	const { ports, log } = make([], { stored: broken({ status: 'complete' }) });

	expect(await leaveAsIs(ports.store, 's')).toMatchObject({ failure: { kind: 'gone' } });

	expect(log).toEqual(['amend nothing']);
});

const CUT = { doneReason: 'length' } as Message['reply'];

test.each<[string, Partial<Message>, string]>([
	['stopped', { status: 'stopped' }, 'go on, again, keep'],
	['interrupted', {}, 'go on, again, keep'],
	['failed without a word', { status: 'failed', text: '' }, 'again, keep'],
	['cut at its longest length', { status: 'complete', reply: CUT }, 'go on, again, keep'],
	['complete', { status: 'complete' }, ''],
	['still coming', { status: 'streaming' }, ''],
	['fixed text', { kind: 'crisis_template' }, ''],
	['of the person', { role: 'user' }, '']
])('[T22] offers for a last message that is %s: %s', (_, over, offered) => {
	const { goOn: more, again: other, keep } = offersFor(broken(over));

	expect([more && 'go on', other && 'again', keep && 'keep'].filter(Boolean).join(', ')).toBe(
		offered
	);
	expect(offersFor([])).toEqual({ goOn: false, again: false, keep: false });
});

test('[T22] nothing is offered or gone on with where the model is withheld', async () => {
	const stored = broken({}, 'imminent');
	const { ports, log } = make([text('a'), DONE], { stored });

	expect(offersFor(stored)).toEqual({ goOn: false, again: false, keep: false });
	expect(await collect(goOn(ports, stored))).toEqual(['withheld']);

	expect(log).toEqual([]);
});

test('[T22] a reply that came to its end does not go on', async () => {
	const stored = broken({ status: 'complete' });
	const { ports, rows } = make([text('a'), DONE], { stored });

	expect(await collect(goOn(ports, stored))).toEqual(['refused']);

	expect(rows).toEqual(stored);
});

test('[T23] a reply remembers under which words, by which model and from which plan it came', async () => {
	const { ports, log, rows } = make([text('a'), DONE]);

	await collect(start(ports));

	expect(rows[1]?.reply).toMatchObject({
		promptId: 'coach-mi',
		promptVersion: '2',
		digest: 'd1',
		promptTokens: 9,
		plan: { firstSeq: 1, lastSeq: 1, contextTokens: 4096, bridge: false }
	});
	expect(log).toContain('learn practice 1 9');
});

test('[T23] a reply that broke off teaches nothing and still tells where it came from', async () => {
	const { ports, log, rows } = make([
		text('a'),
		{ type: 'failed', failure: { kind: 'interrupted' } }
	]);

	await collect(start(ports));

	expect(rows[1]?.reply).toMatchObject({
		promptId: 'coach-mi',
		failure: 'interrupted',
		digest: 'd1'
	});
	expect(log.filter((line) => line.startsWith('learn'))).toEqual([]);
});

test('[T24] a prompt that is refused as too long is planned smaller, once', async () => {
	const { ports, log, prompts } = make([{ type: 'failed', failure: { kind: 'too_long' } }]);

	expect(await collect(start(ports))).toEqual(['screened', 'saved', 'failed']);

	expect(log.filter((line) => /plan|asked/.test(line))).toEqual([
		'plan',
		'asked',
		'plan tighter',
		'asked'
	]);
	expect(prompts.map(({ contextTokens }) => contextTokens)).toEqual([4096, 2048]);
});

test('[T24] a smaller prompt that passes is the reply, and the refusal is not shown', async () => {
	const { ports, rows } = make([text('a'), DONE]);
	let asked = 0;
	const { client } = ports;
	const refusing: TurnPorts = {
		...ports,
		client: (engine) => ({
			async *reply(prompt, signal) {
				if (asked++ === 0) yield { type: 'failed', failure: { kind: 'too_long' } };
				else yield* client(engine).reply(prompt, signal);
			}
		})
	};

	expect(await collect(start(refusing))).toEqual(['screened', 'saved', 'text', 'complete']);

	expect(rows[1]).toMatchObject({
		text: 'a',
		reply: { plan: { contextTokens: 2048 }, failure: null }
	});
});

test('[T25] what is told of last time is stored with the words it goes before', async () => {
	const { ports } = make([text('a'), DONE]);
	const begun: TurnStart[] = [];
	const { beginTurn } = ports.store;
	const noting = {
		...ports.store,
		beginTurn: (turn: TurnStart) => (begun.push(turn), beginTurn(turn))
	};
	const bridge = { text: 'we spoke of the sea', at: NOW.at };
	const request = { head: HEAD, engine: ENGINE, text: 'hi', recent: [], bridge };

	await collect(takeTurn({ ...ports, store: noting }, request, new AbortController().signal));

	expect(begun).toMatchObject([{ bridge }]);
});

/** A talk whose last reply came to its end. */
const answered = (over: Partial<Message> = {}, level: Screening['level'] = 'none') =>
	broken({ status: 'complete', ...over }, level);

test.each([
	['server_error', 'failed', [] as ReplyEvent[]],
	['server_error', 'failed', [text('par')]],
	['interrupted', 'interrupted', [text('par')]]
] as const)(
	'[T31] another answer that ends with %s gives its place back to the one before',
	async (kind, status, events) => {
		const stored = answered();
		const failure: ReplyEvent = { type: 'failed', failure: { kind } };
		const { ports, rows, log } = make([...events, failure], { stored });

		expect((await collect(again(ports, stored))).at(-1)).toBe('failed');

		expect({ ...rows[1], alternatives: [] }).toMatchObject({ ...stored[1] });
		const kept = events.length === 0 ? [] : [{ text: 'par', status, reply: { failure: kind } }];
		expect(rows[1]?.alternatives).toMatchObject(kept);
		expect(log).toContain('close complete I hear');
	}
);

test('[T31] another answer that the person stopped stays where it has words', async () => {
	const stored = answered();
	const { ports, rows } = make([text('par'), { type: 'stopped' }], { stored });

	await collect(again(ports, stored));

	expect(rows[1]).toMatchObject({ text: 'par', alternatives: [{ text: 'I hear' }] });
});

test('[T32] an answer that is stepped to is the one in context, and the others are kept', async () => {
	const stored = answered();
	const { ports, rows, prompts } = make([text('new'), DONE], { stored });
	await collect(again(ports, stored));

	expect(await showAnswer(ports.store, 's', 0)).toEqual({ ok: true, value: undefined });
	expect(rows[1]).toMatchObject({ text: 'I hear', alternatives: [{ text: 'new' }] });
	await collect(start(ports, rows));

	expect(prompts[1]?.messages).toMatchObject([{}, {}, { content: 'I hear' }, { content: 'hi' }]);
	expect(await showAnswer(ports.store, 's', 7)).toMatchObject({ failure: { kind: 'gone' } });
});

test('[T32] only a reply has answers to step through', async () => {
	const { ports } = make([], { stored: [said('none')] });

	expect(await showAnswer(ports.store, 's', 0)).toMatchObject({ failure: { kind: 'gone' } });
});

function reword(ports: TurnPorts, recent: readonly Message[]) {
	const request = { head: HEAD, engine: ENGINE, text: 'other words', recent };
	return rewordTurn(ports, request, new AbortController().signal);
}

test('[T33] changed words are screened before anything else, without those they replace', async () => {
	const stored = [said('none', { text: 'first' }), ...answered({ seq: 3 })];
	const { ports, log } = make([text('a'), DONE], { stored });
	const seen: unknown[] = [];
	const screen: TurnPorts['screen'] = (words, recent) => {
		seen.push(
			words,
			recent.map((message) => message.text)
		);
		return ports.screen(words, recent);
	};

	const turn = reword({ ...ports, screen }, stored);

	expect((await turn.next()).value).toMatchObject({ type: 'screened' });
	expect(log).toEqual(['screen']);
	expect(seen).toEqual(['other words', ['first']]);
	await turn.return(undefined);
});

test('[T33] the old words and what was answered are kept, out of context, and come back', async () => {
	const stored = answered();
	const { ports, rows, prompts } = make([text('new'), DONE], { stored });

	expect(await collect(reword(ports, stored))).toEqual(['screened', 'saved', 'text', 'complete']);

	expect(rows.map((row) => row.text)).toEqual(['other words', 'new']);
	expect(prompts[0]?.messages).toMatchObject([{}, { content: 'other words' }]);
	expect(JSON.stringify(prompts[0])).not.toContain('earlier words');
	expect(await showEnding(ports.store, 's', 0)).toEqual({ ok: true, value: undefined });
	expect(rows.map((row) => row.text)).toEqual(['earlier words', 'I hear']);
	expect(await showEnding(ports.store, 's', 1)).toMatchObject({ ok: true });
	expect(rows.map((row) => row.text)).toEqual(['other words', 'new']);
	expect(await showEnding(ports.store, 's', 2)).toMatchObject({ failure: { kind: 'gone' } });
});

test('[T33] words that came with a file are not changed', async () => {
	const stored = [said('none', { imported: {} as Message['imported'] })];
	const { ports, rows } = make([text('a'), DONE], { stored });

	expect(await collect(reword(ports, stored))).toEqual(['screened', 'refused']);

	expect(rows).toEqual(stored);
});

test('[T33] changed words that raise an alarm are answered as if they were the first', async () => {
	const stored = answered({}, 'imminent');
	const { ports, rows, log } = make([text('a'), DONE], { stored, level: 'imminent' });

	expect(await collect(reword(ports, stored))).toEqual(['screened', 'saved', 'withheld']);

	expect(rows.map((row) => row.text)).toEqual(['other words', 'fixed text imminent']);
	expect(log).not.toContain('asked');
});

test('[T34] an alarm in words that were changed keeps the model constrained', async () => {
	const stored = answered({}, 'elevated');
	const { ports, prompts, rows } = make([text('a'), DONE], { stored });

	await collect(reword(ports, stored));
	expect(prompts[0]?.level).toBe('elevated');
	await collect(start(ports, rows));

	expect(prompts[1]?.level).toBe('elevated');
});

test('[T35] a rating is stored with its reply and can be taken back', async () => {
	const stored = answered();
	const { ports, rows } = make([], { stored });
	const rating: Rating = { value: 'down', reasons: ['too_long'], note: 'long', at: NOW.at };

	expect(await rateReply(ports.store, 's', { seq: 2, rating })).toMatchObject({ ok: true });
	expect(rows[1]).toEqual({ ...stored[1], rating });
	expect(await rateReply(ports.store, 's', { seq: 1, rating })).toMatchObject({ ok: false });
	await rateReply(ports.store, 's', { seq: 2, rating: null });

	expect(rows[1]).toEqual(stored[1]);
});

test.each<[string, readonly Message[], number, string]>([
	['last reply', answered(), 1, 'again, rate, step'],
	['last words', answered(), 0, 'reword, step'],
	[
		'reply that came with a file',
		answered({ imported: {} as Message['imported'] }),
		1,
		'rate, step'
	],
	['reply still coming', answered({ status: 'streaming' }), 1, ''],
	['reply without a word', answered({ text: ' ' }), 1, 'again, step'],
	['reply where the model is withheld', answered({}, 'imminent'), 1, 'rate, step'],
	['fixed text', answered({ kind: 'crisis_template' }), 1, ''],
	['earlier reply', [...answered(), said('none', { seq: 3 })], 1, 'rate'],
	['earlier words', [...answered(), said('none', { seq: 3 })], 0, '']
])('[T36] offers for a %s', (_, messages, at, offered) => {
	const tools = toolsFor(messages[at] as Message, messages);

	const names = ['again', 'reword', 'rate', 'step'] as const;
	expect(names.filter((name) => tools[name]).join(', ')).toBe(offered);
});

test('[T37] thoughts are kept apart: in no prompt, and with their own answer', async () => {
	const thought: ReplyEvent = { type: 'thinking', text: 'SECRET' };
	const { ports, rows, prompts } = make([thought, text('part'), { type: 'stopped' }]);
	await collect(start(ports));
	expect(rows[1]).toMatchObject({ text: 'part', thinking: 'SECRET' });

	await collect(goOn(ports, rows.slice()));
	await collect(again(ports, rows.slice()));
	await collect(start(ports, rows.slice()));

	expect(JSON.stringify(prompts)).not.toContain('SECRET');
	expect(rows[1]?.alternatives[0]).toMatchObject({ text: 'part', thinking: 'SECRET' });
});

test.each([
	['before a word came', [], ''],
	['in the middle of the reply', [text('I hear')], 'I hear']
])(
	'[T38] a fault of the app %s leaves the reply interrupted and is told',
	async (_, events, kept) => {
		const { ports, log, rows } = make(events);
		const broken: TurnPorts = {
			...ports,
			client: (engine) => ({
				async *reply(prompt, signal) {
					yield* ports.client(engine).reply(prompt, signal);
					throw new TypeError('a part that would not load');
				}
			})
		};
		const seen: TurnEvent[] = [];
		const following = (async () => {
			for await (const event of start(broken)) seen.push(event);
		})();

		await expect(following).rejects.toThrow('a part that would not load');

		expect(seen.at(-1)).toEqual({ type: 'ended', how: 'failed', failure: { kind: 'app_fault' } });
		expect(rows[1]).toMatchObject({
			status: 'interrupted',
			text: kept,
			reply: { failure: 'app_fault' }
		});
		expect(log.at(-1)).toBe('release');
	}
);

test('[T39] the question whether a person answers gets the fixed answer, and no model is asked', async () => {
	const { ports, log, rows } = make([text('a'), DONE]);

	expect(await collect(ask(ports, 'Are you human?'))).toEqual(['screened', 'saved', 'told']);

	expect(log).not.toContain('asked');
	expect(rows[1]).toMatchObject({ kind: 'note', text: 'a program', status: 'complete' });
});

test('[T39] asked among other words it is answered, and so are the words', async () => {
	const { ports, rows } = make([text('a'), DONE]);
	const words = `Are you a bot? ${'I had a long day and nobody listened to me. '.repeat(2)}`;

	await collect(ask(ports, words));

	expect(rows.map(({ kind, text: said }) => [kind, said])).toEqual([
		['turn', words],
		['note', 'a program'],
		['turn', 'a']
	]);
});

test('[T39] an alarm goes before it', async () => {
	const { ports, rows } = make([text('a'), DONE], { level: 'imminent' });

	await collect(ask(ports, 'Are you human?'));

	expect(rows.map(({ kind }) => kind)).toEqual(['turn', 'crisis_template']);
});

test('[T40] an alarm goes into the safety record without its words, an ordinary message does not', async () => {
	const entries: AuditEntry[] = [];
	const record = (entry: AuditEntry) => void entries.push(entry);

	await collect(ask({ ...make([DONE]).ports, record }, 'a quiet evening'));
	expect(entries).toEqual([]);
	await collect(ask({ ...make([DONE], { level: 'elevated' }).ports, record }, 'hidden words'));

	expect(entries).toMatchObject([{ event: 'alarm', level: 'elevated', shown: 'card' }]);
	expect(JSON.stringify(entries)).not.toContain('hidden');
});

test('[T40] where nothing is recorded the turn is the same', async () => {
	const { ports } = make([text('a'), DONE], { level: 'elevated' });

	expect(await collect(ask(ports, 'hi'))).toEqual(['screened', 'saved', 'text', 'complete']);
});
