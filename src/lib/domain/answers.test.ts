import { expect, test } from 'vitest';
import { answersOf, opened, placeOf, resumed, settled, steppable, withAnswer } from './answers';
import { Message, type ReplyOrigin } from './message';
import { Millis, OffsetMinutes } from './time';

const moment = (at: number) => ({ at: Millis.parse(at), offset: OffsetMinutes.parse(0) });
const REPLY: ReplyOrigin = {
	engine: 'mock',
	model: 'practice',
	digest: null,
	promptId: 'p',
	promptVersion: '1',
	promptTokens: null,
	replyTokens: null,
	totalMs: null,
	doneReason: null,
	failure: null
};
const FRESH = { ...moment(9_000), reply: REPLY };

function reply(text: string, over: Partial<Message> = {}): Message {
	return {
		seq: 2,
		id: 'm',
		role: 'assistant',
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

/** A reply to which other answers were asked for; every one of them came to its end. */
function answered(first: string, ...more: readonly string[]): Message {
	return more.reduce(
		(row, text, i) =>
			settled({ ...opened(row, { ...FRESH, ...moment(2_000 + i) }), text, status: 'complete' }),
		reply(first)
	);
}

const texts = (row: Message) => answersOf(row).map(({ text }) => text);

test('answers stand in the order in which they came, whichever is in use', () => {
	const row = answered('one', 'two', 'three');
	expect(texts(row)).toEqual(['one', 'two', 'three']);
	expect(placeOf(row)).toBe(2);

	const first = withAnswer(row, 0) as Message;
	expect(first).toMatchObject({ text: 'one', at: 1_000, place: 0 });
	expect(texts(first)).toEqual(['one', 'two', 'three']);

	const middle = withAnswer(first, 1) as Message;
	expect(middle).toMatchObject({ text: 'two', place: 1 });
	expect(texts(middle)).toEqual(['one', 'two', 'three']);

	expect(withAnswer(middle, 2)).toEqual(row);
	expect(withAnswer(row, 3)).toBeNull();
	expect(Message.parse(middle)).toEqual(middle);
});

test('an answer takes its thoughts, its marks and its rating along, and leaves none behind', () => {
	const own: Partial<Message> = {
		thinking: 'hm',
		resumedAt: [2],
		kept: true,
		rating: { value: 'up', reasons: [], note: null, at: Millis.parse(5) }
	};
	const row = settled({ ...opened(reply('one', own), FRESH), text: 'two', status: 'complete' });
	for (const mark of ['resumedAt', 'kept', 'rating', 'fallback', 'place'])
		expect(row).not.toHaveProperty(mark);
	expect(row.thinking).toBeNull();

	expect(withAnswer(row, 0)).toMatchObject({ text: 'one', ...own });
	expect(withAnswer(withAnswer(row, 0) as Message, 1)).toEqual(row);
});

test('one more answer comes after all others, also when an earlier one is in use', () => {
	const first = withAnswer(answered('one', 'two'), 0) as Message;

	const open = opened(first, FRESH);

	expect(open).toMatchObject({ text: '', status: 'streaming', fallback: 0, at: 9_000 });
	const row = settled({ ...open, text: 'three', status: 'complete' });
	expect(texts(row)).toEqual(['one', 'two', 'three']);
	expect(placeOf(row)).toBe(2);
});

test.each(['', ' \n'])('an answer without a word is not kept when another is asked for', (text) => {
	const open = opened(reply(text, { status: 'failed' }), FRESH);

	expect(open.alternatives).toEqual([]);
	expect(open).not.toHaveProperty('fallback');
});

test.each([
	['failed', '', 'one', ['one']],
	['interrupted', '', 'one', ['one']],
	['stopped', ' ', 'one', ['one']],
	['complete', '', 'one', ['one']],
	['failed', 'tw', 'one', ['one', 'tw']],
	['interrupted', 'tw', 'one', ['one', 'tw']],
	['stopped', 'tw', 'tw', ['one', 'tw']],
	['complete', 'two', 'two', ['one', 'two']]
] as const)('another answer that ends %s with %j leaves %j in use', (status, text, shown, all) => {
	const row = settled({ ...opened(answered('one'), FRESH), text, status });

	expect(row.text).toBe(shown);
	expect(texts(row)).toEqual(all);
	expect(row).not.toHaveProperty('fallback');
});

test('the answer that comes back is the one that stood there, in its place', () => {
	const middle = withAnswer(answered('one', 'two', 'three'), 1) as Message;

	for (const text of ['', 'fo']) {
		const row = settled({ ...opened(middle, FRESH), text, status: 'failed' });
		expect(row).toMatchObject({ text: 'two', status: 'complete', place: 1 });
		expect(texts(row)).toEqual(['one', 'two', 'three', ...(text === '' ? [] : [text])]);
	}
	const last = settled({ ...opened(answered('one', 'two'), FRESH), status: 'failed' });
	expect(last).not.toHaveProperty('place');
});

test('a broken answer does not come back over another that has words, but over none', () => {
	const open = opened(reply('par', { status: 'interrupted' }), FRESH);

	expect(settled({ ...open, text: 'parti', status: 'failed' }).text).toBe('parti');
	expect(settled({ ...open, status: 'failed' })).toMatchObject({
		text: 'par',
		status: 'interrupted'
	});
});

test('a row whose fallback is not there stays as it is', () => {
	const row = reply('one', { fallback: 3, status: 'failed' });

	expect(settled(row)).toMatchObject({ text: 'one' });
	expect(settled(reply('one'))).toEqual(reply('one'));
});

test('a reply that goes on ends the list, and the part it began with is no step of its own', () => {
	const cut = settled({ ...opened(reply('one'), FRESH), text: 'tw', status: 'stopped' });

	const row: Message = { ...resumed(cut, FRESH), text: 'two', status: 'complete' };

	expect(texts(row)).toEqual(['one', 'tw', 'two']);
	expect(steppable(row)).toEqual([0, 2]);
	expect(steppable(withAnswer(row, 1) as Message)).toEqual([0, 1, 2]);
	expect(steppable(withAnswer(row, 0) as Message)).toEqual([0, 2]);
});

test('a reply that went on with nothing is noted once and stays a step', () => {
	const cut = reply('tw', { status: 'stopped' });
	const once = resumed(cut, FRESH);

	const twice = resumed({ ...once, status: 'failed' }, FRESH);

	expect(twice).toMatchObject({ resumedAt: [2], text: 'tw' });
	expect(texts(twice)).toEqual(['tw', 'tw']);
	expect(steppable(twice)).toEqual([0, 1]);
});
