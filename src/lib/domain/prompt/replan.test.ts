import { expect, test } from 'vitest';
import { emptyHead } from '../head';
import { EMPTY_MEMORY, type SessionMemory } from '../memory/memory';
import { rulePart, withPart } from '../memory/parts';
import { Millis, OffsetMinutes } from '../time';
import { said } from './messages.fixture';
import { planPrompt } from './plan';
import { replan } from './replan';

const NOW = { at: Millis.parse(1), offset: OffsetMinutes.parse(0) };
const COACH = { style: 'steps', own: { text: 'Be brief.', version: 1 } };
const talk = Array.from({ length: 121 }, (_, i) =>
	said(i + 1, `I carried stones because it calms me, row ${String(i)}.`)
);
const note = { id: 'n', kind: 'note', text: 'no car', at: NOW.at, seq: null } as const;
const withNote: SessionMemory = { ...EMPTY_MEMORY, notes: [note] };
const memory = withPart(withNote, rulePart(talk.slice(0, 24), NOW)) ?? withNote;
const head = { ...emptyHead('s', NOW, null), lastSeq: 121, memory };

const planned = planPrompt(
	talk,
	{ phase: 'middle', level: 'none', worstLevel: 'none', coach: COACH, memory },
	{ contextTokens: 2048, replyTokens: 256, calibration: { factor: 1.1, samples: 3 } }
);

test('the prompt of a reply is made again to the letter, later words or not', () => {
	const later = [...talk, said(122, 'reply'), said(123, 'and more')];

	const again = replan(planned.facts, later, { head, coach: COACH });

	expect(planned.facts.summary).toEqual(['1-24']);
	expect(again).toEqual({ messages: planned.messages, isExact: true });
});

test('what was added since is not shown as if it had been sent', () => {
	const grown = { ...memory, notes: [...memory.notes, { ...note, id: 'late', text: 'a boat' }] };

	const again = replan(planned.facts, talk, { head: { ...head, memory: grown }, coach: COACH });

	expect(again.isExact).toBe(true);
});

test.each([
	[
		'a summary that was changed',
		{ ...head, memory: { ...memory, parts: [{ ...memory.parts[0], text: 'other' }] } },
		COACH
	],
	['a note that was removed', { ...head, memory: { ...memory, notes: [] } }, COACH],
	['other words of the coach', head, null]
])('%s is told', (_, changed, coach) => {
	expect(replan(planned.facts, talk, { head: changed as typeof head, coach }).isExact).toBe(false);
});
