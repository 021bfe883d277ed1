import { expect, test } from 'vitest';
import { forkHead } from './fork';
import { emptyHead } from './head';
import type { Message } from './message';
import { SessionHead } from './session';
import { Millis, OffsetMinutes } from './time';

const moment = (at: number) => ({ at: Millis.parse(at), offset: OffsetMinutes.parse(0) });
const PARENT: SessionHead = {
	...emptyHead('parent', moment(1), { engine: 'mock', host: null, model: 'practice' }),
	lineageRoot: 'root',
	title: 'Work',
	phase: 'middle',
	pinned: true,
	consent: { granted: true, at: Millis.parse(1), textVersion: '1' },
	moodStart: 1
};

const base: Message = {
	seq: 1,
	id: 'a',
	role: 'user',
	kind: 'turn',
	text: 'hello there',
	...moment(5),
	status: 'complete',
	screening: {
		level: 'low',
		categories: [],
		subject: 'self',
		rules: [],
		spans: [],
		version: 't'
	},
	reply: null,
	thinking: null,
	alternatives: [],
	imported: null
};
const SAID: readonly Message[] = [
	base,
	{ ...base, seq: 2, id: 'b', role: 'assistant', screening: null },
	{ ...base, seq: 3, id: 'c', role: 'assistant', screening: null, kind: 'crisis_template' },
	{ ...base, seq: 4, id: 'd', role: 'assistant', screening: null, status: 'stopped' }
];

test('a fork begins with the words of another talk and stays in its line', () => {
	const head = forkHead(PARENT, SAID, { id: 'fork', ...moment(900) });

	expect(head).toMatchObject({
		id: 'fork',
		lineageRoot: 'root',
		forkedFrom: { id: 'parent', throughSeq: 4 },
		title: 'Work',
		phase: 'middle',
		engine: PARENT.engine,
		createdAt: 900,
		updatedAt: 900,
		preview: 'hello there',
		lastSeq: 4,
		worstLevel: 'low',
		replies: { practice: 0, model: 1, unfinished: 1 }
	});
	expect(SessionHead.parse(head)).toEqual(head);
});

test('a fork asks for consent anew, is not pinned and counts no message a second time', () => {
	const head = forkHead(PARENT, SAID, { id: 'fork', ...moment(900) });

	expect(head).toMatchObject({ consent: null, pinned: false, moodStart: null, days: [] });
});

test('what is not known of an import is not known of its fork', () => {
	const imported = { ...PARENT, imported: {} as SessionHead['imported'] };

	expect(forkHead(imported, [], { id: 'fork', ...moment(900) })).toMatchObject({
		worstLevel: 'unknown',
		lastSeq: 0,
		imported: null
	});
});

test('what stands in for older turns comes along as far as they do', () => {
	const part = (fromSeq: number, throughSeq: number) => ({
		id: `p${String(fromSeq)}`,
		fromSeq,
		throughSeq,
		text: 'so far',
		...moment(1),
		source: 'rule' as const,
		method: 'r',
		model: null
	});
	const note = (seq: number | null) => ({
		id: `n${String(seq)}`,
		kind: 'note' as const,
		text: 'a wish',
		at: Millis.parse(1),
		seq
	});
	const memory: NonNullable<SessionHead['memory']> = {
		parts: [part(1, 2), part(3, 4), part(5, 8)],
		notes: [note(null), note(4), note(5)],
		notedSeq: 9,
		bridge: { text: 'last time', at: Millis.parse(1), beforeSeq: 5 }
	};
	const coach = { style: 'coach-mi', own: null } as unknown as NonNullable<SessionHead['coach']>;
	const fork = (over: Partial<SessionHead['memory']>) =>
		forkHead({ ...PARENT, coach, memory: { ...memory, ...over } }, SAID, {
			id: 'fork',
			...moment(900)
		});

	expect(fork({})).toMatchObject({
		coach,
		memory: { parts: [part(1, 2), part(3, 4)], notes: [note(null), note(4)], notedSeq: 4 }
	});
	expect(fork({}).memory?.bridge).toBeNull();
	const whole = fork({ parts: [part(1, 2)], bridge: null });
	expect(whole.memory).toMatchObject({ parts: [part(1, 2)], bridge: null });
	const bridge = { text: 'last time', at: Millis.parse(1), beforeSeq: 4 };
	expect(fork({ bridge }).memory?.bridge).toEqual(bridge);
});
