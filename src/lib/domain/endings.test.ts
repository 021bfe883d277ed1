import { expect, test } from 'vitest';
import { without } from './answers';
import { endingPlace, lastTurn, reworded, stoodAt, withEnding, withNewEnd } from './endings';
import { emptyHead, withMessageCounted } from './head';
import { Message } from './message';
import { Millis, OffsetMinutes } from './time';

function message(seq: number, text: string, over: Partial<Message> = {}): Message {
	return {
		seq,
		id: text,
		role: seq % 2 === 1 ? 'user' : 'assistant',
		kind: 'turn',
		text,
		at: Millis.parse(seq),
		offset: OffsetMinutes.parse(0),
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null,
		...over
	};
}

const FIRST = [message(3, 'one'), message(4, 'to one', { place: 0 })] as const;
const SECOND = [message(3, 'two')] as const;
const texts = (turn: readonly Message[] | null) => turn?.map(({ text }) => text);

test('new words stand in the place of the old, which are kept with what was answered', () => {
	const [said, ...rest] = reworded(FIRST, SECOND);

	expect(rest).toEqual([]);
	expect(said).toEqual({ ...SECOND[0], endings: [[...FIRST]] });
	expect(Message.parse(said)).toEqual(said);
	expect(endingPlace(said)).toEqual({ place: 1, count: 2 });
});

test('endings are stepped through without losing one, each as it was', () => {
	const third = [message(3, 'three'), message(4, 'to three')] as const;
	const turn = reworded(reworded(FIRST, SECOND), third);

	const first = withEnding(turn, 0) as Message[];
	expect(texts(first)).toEqual(['one', 'to one']);
	expect(first[1]).toEqual(FIRST[1]);
	expect(endingPlace(first[0] as Message)).toEqual({ place: 0, count: 3 });
	expect(first[0]?.endings?.map(texts)).toEqual([['two'], ['three', 'to three']]);

	const second = withEnding(first, 1) as Message[];
	expect(texts(second)).toEqual(['two']);
	expect(withEnding(second, 2)).toEqual([...turn]);
	expect(withEnding(turn, 3)).toBeNull();
});

test('what stood in the place of a message is looked at without changing it', () => {
	const [said] = reworded(FIRST, SECOND);
	const { at, offset, status, reply } = message(4, '');
	const answered = message(4, 'new', {
		alternatives: [{ text: 'old', at, offset, status, reply }]
	});

	expect(texts(stoodAt(said, 0))).toEqual(['one', 'to one']);
	expect(texts(stoodAt(said, 1))).toEqual(['two']);
	expect(texts(stoodAt(answered, 0))).toEqual(['old']);
	expect(texts(stoodAt(answered, 1))).toEqual(['new']);
	expect([stoodAt(said, 2), stoodAt(answered, 2)]).toEqual([[], []]);
});

test('words that were never changed are their own only ending', () => {
	expect(endingPlace(FIRST[0])).toEqual({ place: 0, count: 1 });
	expect(withEnding(FIRST, 0)).toEqual([...FIRST]);
	expect(withEnding([], 1)).toBeNull();
});

test('changed words that are changed again while the older are in use come last', () => {
	const older = withEnding(reworded(FIRST, SECOND), 0) as Message[];

	const turn = reworded(older, [message(3, 'three')]);

	expect(turn[0].endings?.map(texts)).toEqual([['one', 'to one'], ['two']]);
	expect(turn[0]).not.toHaveProperty('place');
});

const HEAD = emptyHead('s', { at: Millis.parse(0), offset: OffsetMinutes.parse(0) }, null);

test('the last turn begins with the last words of the person', () => {
	const talk = [message(1, 'a'), message(2, 'b'), message(3, 'c'), message(4, 'd')];

	expect(texts(lastTurn(talk))).toEqual(['c', 'd']);
	expect(lastTurn([message(2, 'greeting')])).toEqual([]);
});

test('other messages take the numbers of the last turn and are counted in its place', () => {
	const talk = [message(1, 'first'), message(2, 'b'), message(3, 'c'), message(4, 'd')];
	const head = talk.reduce(withMessageCounted, HEAD);
	const said: Omit<Message, 'seq'> = without(message(1, 'new'), 'seq');
	const open = { ...said, role: 'assistant', status: 'streaming' } as const;

	const made = withNewEnd(head, { messages: talk, isWhole: true }, [said]);

	expect(texts(made.before)).toEqual(['first', 'b']);
	expect(made.end).toEqual([{ ...said, seq: 3 }]);
	expect(made.head).toMatchObject({
		lastSeq: 3,
		preview: 'first',
		days: [{ user: 2, assistant: 1 }],
		replies: { model: 0 }
	});
	expect(withNewEnd(head, { messages: talk, isWhole: true }, [said, open]).head).toMatchObject({
		lastSeq: 4,
		replies: { model: 0, unfinished: 0 }
	});
	const ended = withNewEnd(head, { messages: talk, isWhole: true }, talk.slice(2));
	expect(ended.head.replies.model).toBe(1);
});

test('the opening words follow a change of the first message, and of no other', () => {
	const only = [message(1, 'first'), message(2, 'b')];
	const head = only.reduce(withMessageCounted, HEAD);
	const fresh = [message(1, 'new')];

	expect(withNewEnd(head, { messages: only, isWhole: true }, fresh).head.preview).toBe('new');
	expect(withNewEnd(head, { messages: only, isWhole: false }, fresh).head.preview).toBe('first');
});
