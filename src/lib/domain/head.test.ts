import { expect, test } from 'vitest';
import {
	emptyHead,
	previewOf,
	withEndTaken,
	withMessageCounted,
	withReplyEnded,
	withReplyTaken
} from './head';
import type { Message } from './message';
import { Millis, OffsetMinutes } from './time';
import { localDay, weekOf } from './day';

const moment = (at: number, offset = 0) => ({
	at: Millis.parse(at),
	offset: OffsetMinutes.parse(offset)
});
const HEAD = emptyHead('s', moment(0), null);

function message(over: Partial<Message> = {}): Message {
	return {
		seq: 1,
		id: 'm',
		role: 'user',
		kind: 'turn',
		text: 'hello there',
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

const screening = (level: 'none' | 'low' | 'elevated' | 'imminent') => ({
	level,
	categories: [],
	subject: 'self' as const,
	rules: [],
	spans: [],
	version: 't'
});

test.each([
	['  two\n\nlines ', 'two lines'],
	['', null],
	[' \n\t', null],
	['x'.repeat(101), 'x'.repeat(100)],
	[`${'x'.repeat(99)}👩‍👧z`, `${'x'.repeat(99)}👩‍👧`]
])('previews %j as %j', (text, preview) => {
	expect(previewOf(text)).toBe(preview);
});

test('a preview of a very long text reads only its beginning', () => {
	expect(previewOf('👩‍👧'.repeat(50_000))).toBe('👩‍👧'.repeat(100));
});

test('a message moves the head on', () => {
	const head = withMessageCounted(HEAD, message({ seq: 4, screening: screening('low') }));

	expect(head).toMatchObject({
		lastSeq: 4,
		updatedAt: 1_000,
		preview: 'hello there',
		worstLevel: 'low',
		days: [{ day: '1970-01-01', user: 1, assistant: 0 }]
	});
});

test('a preview comes from the person and stays the first', () => {
	const greeted = withMessageCounted(HEAD, message({ role: 'assistant', text: 'welcome' }));
	expect(greeted.preview).toBeNull();

	const said = withMessageCounted(greeted, message({ text: 'first' }));
	expect(withMessageCounted(said, message({ text: 'second' })).preview).toBe('first');
});

test('messages are counted by the local day they were written on', () => {
	const late = message(moment(86_400_000 - 1, 60));
	const early = message({ ...moment(10), role: 'assistant' });

	const head = [early, late, early].reduce(withMessageCounted, HEAD);

	expect(head.days).toEqual([
		{ day: '1970-01-02', user: 1, assistant: 0 },
		{ day: '1970-01-01', user: 0, assistant: 2 }
	]);
});

test('the worst level never falls, and a calm message does not clear an unknown past', () => {
	const worst = (start: 'none' | 'elevated' | 'unknown', level: 'none' | 'low') =>
		withMessageCounted({ ...HEAD, worstLevel: start }, message({ screening: screening(level) }))
			.worstLevel;

	expect(worst('elevated', 'low')).toBe('elevated');
	expect(worst('none', 'low')).toBe('low');
	expect(worst('unknown', 'none')).toBe('unknown');
	expect(worst('unknown', 'low')).toBe('low');
});

test('replies are counted by how they ended and who gave them', () => {
	const reply = (engine: 'mock' | 'ollama', status: Message['status']) =>
		message({
			role: 'assistant',
			status,
			reply: {
				engine,
				model: 'm',
				digest: null,
				promptId: 'p',
				promptVersion: '1',
				promptTokens: null,
				replyTokens: null,
				totalMs: null,
				doneReason: null,
				failure: null
			}
		});
	const ended = [
		reply('mock', 'complete'),
		reply('ollama', 'complete'),
		reply('ollama', 'stopped'),
		reply('mock', 'interrupted')
	];

	expect(ended.reduce(withReplyEnded, HEAD).replies).toEqual({
		practice: 1,
		model: 1,
		unfinished: 2
	});
});

test('a local day follows the clock of the place', () => {
	expect(localDay(moment(1_704_067_200_000, -60))).toBe('2023-12-31');
	expect(localDay(moment(1_704_067_200_000, 840))).toBe('2024-01-01');
});

test.each([
	['2026-11-22', '2026-11-16'],
	['2026-11-23', '2026-11-23'],
	['2024-01-01', '2024-01-01'],
	['2024-03-03', '2024-02-26']
])('the week of %s opens on %s', (day, monday) => {
	expect(weekOf(day)).toBe(monday);
});

test('a reply that makes room for another is no longer counted', () => {
	const reply = message({ role: 'assistant', status: 'stopped' });

	expect(withReplyTaken(withReplyEnded(HEAD, reply), reply).replies).toEqual(HEAD.replies);
	expect(withReplyTaken(HEAD, reply).replies.unfinished).toBe(0);
});

test('a head goes back to where it stood before its last messages', () => {
	const turn = [
		message({ seq: 1 }),
		message({ seq: 2, role: 'assistant', kind: 'crisis_template' }),
		message({ seq: 3, role: 'assistant' })
	];
	const [said, , reply] = turn as [Message, Message, Message];
	const head = withReplyEnded(turn.reduce(withMessageCounted, HEAD), reply);

	const taken = withEndTaken(head, { messages: turn, isOpening: true });

	expect(taken).toEqual({ ...HEAD, updatedAt: head.updatedAt });
	expect(withEndTaken(head, { messages: [reply], isOpening: false })).toMatchObject({
		lastSeq: 2,
		preview: 'hello there',
		days: [{ user: 1, assistant: 1 }],
		replies: { model: 0 }
	});
	expect(withEndTaken(head, { messages: [], isOpening: false })).toBe(head);
	expect(said.seq).toBe(1);
});

test('messages a fork began with were never counted in its days', () => {
	const today = message({ seq: 2, at: Millis.parse(5_000) });
	const copied = message({ seq: 1 });
	const head = [copied, today].reduce(withMessageCounted, {
		...emptyHead('f', moment(2_000), null),
		worstLevel: 'low' as const
	});

	const taken = withEndTaken(head, { messages: [copied], isOpening: true });

	expect(taken.days).toEqual(head.days);
	expect(taken.worstLevel).toBe('low');
});

test('other days stay as they are when messages are taken from one', () => {
	const days = [message({ seq: 1 }), message({ seq: 2, ...moment(90_000_000) })];
	const head = days.reduce(withMessageCounted, HEAD);

	const taken = withEndTaken(head, { messages: days.slice(1), isOpening: false });

	expect(taken.days).toEqual([{ day: '1970-01-01', user: 1, assistant: 0 }]);
});
