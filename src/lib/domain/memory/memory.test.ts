import { expect, test } from 'vitest';
import { said } from '../prompt/messages.fixture';
import { Millis, OffsetMinutes } from '../time';
import { AWAY_MS, bridgeText } from './bridge';
import { extract } from './extract';
import {
	BRIDGE_LENGTH,
	EMPTY_MEMORY,
	MOST_NOTES,
	MOST_PARTS,
	NOTE_LENGTH,
	PART_LENGTH,
	SessionMemory,
	summarizedThrough
} from './memory';
import { duePart, rulePart, withoutPart, withPart, withPartText } from './parts';
import { withNote, withoutNote, withRequests } from './requests';
import { planSummary, summaryFrom } from './summarize';

const NOW = { at: Millis.parse(9), offset: OffsetMinutes.parse(0) };
const talk = (n: number, words = 'I planted beans because it calms me') =>
	Array.from({ length: n }, (_, i) => said(i + 1, `${words}, day ${String(i)}.`));

/** The memory of a talk after its due parts were made by rule, one by one. */
function kept(
	messages: ReturnType<typeof talk>,
	memory: SessionMemory = EMPTY_MEMORY
): SessionMemory {
	const due = duePart(memory, messages);
	if (due === null) return memory;
	return kept(messages, withPart(memory, rulePart(due, NOW)) ?? memory);
}

test.each([
	['Please remember that my sister is called Ida.', 'note', 'my sister is called Ida'],
	["Don't forget: I work nights", 'note', 'I work nights'],
	['I slept. Keep in mind that I have no car', 'note', 'I have no car'],
	['Can you remember my dog died in May', 'note', 'my dog died in May'],
	['My main goal is to sleep through the night.', 'goal', 'sleep through the night'],
	['I would like to work on my temper', 'goal', 'my temper']
] as const)('%j is taken as a %s', (text, kind, words) => {
	expect(withRequests(null, [said(1, text)]).notes).toMatchObject([{ kind, text: words, seq: 1 }]);
});

test.each([
	'I remember that my sister left',
	'Do you remember my sister?',
	'Remember when we spoke of the sea?',
	'Can you remember what I said about her?',
	'I will never forget him'
])('%j asks for nothing to be remembered', (text) => {
	expect(withRequests(null, [said(1, text)]).notes).toEqual([]);
});

test('what a reply says is never taken, and every message is looked through once', () => {
	const once = withRequests(null, [
		said(1, 'Remember that I have no car'),
		said(2, 'Remember that you matter')
	]);
	const twice = withRequests(withoutNote(once, 'note-1-0'), [
		said(1, 'Remember that I have no car')
	]);

	expect(once.notes).toHaveLength(1);
	expect(once.notedSeq).toBe(2);
	expect(twice.notes).toEqual([]);
});

test('where there are too many notes, the oldest that was found goes, never one that was written down', () => {
	const own = withNote(EMPTY_MEMORY, {
		id: 'own',
		kind: 'goal',
		text: 'my own',
		at: NOW.at,
		seq: null
	});
	const full = withRequests(
		own,
		Array.from({ length: 40 }, (_, i) =>
			said(i * 2 + 1, `Please remember that I said ${String(i)}`)
		)
	);

	expect(full.notes).toHaveLength(MOST_NOTES);
	expect(full.notes[0]?.id).toBe('own');
	expect(full.notes.at(-1)?.text).toBe('I said 39');
	expect(withNote(full, { id: 'late', kind: 'note', text: 'x', at: NOW.at, seq: null })).toBe(full);
	expect(SessionMemory.safeParse(full).success).toBe(true);
});

test('a note is changed in its place and kept short', () => {
	const note = { id: 'a', kind: 'note', text: 'first', at: NOW.at, seq: null } as const;
	const changed = withNote(withNote(EMPTY_MEMORY, note), { ...note, text: 'b'.repeat(900) });

	expect(changed.notes.map(({ text }) => text.length)).toEqual([NOTE_LENGTH]);
});

test('an extract is made of the person’s own words, in order, without small talk', () => {
	const words = extract(
		[
			said(1, 'Hello there Chiron. My mother died in March and I cannot sleep.'),
			said(2, 'That is a heavy loss for anybody to carry.'),
			said(3, 'The weather was as it always is. I want to call my brother because I miss him.')
		],
		110
	);

	expect(words.split('\n')).toEqual([
		'“My mother died in March and I cannot sleep”',
		'“I want to call my brother because I miss him”'
	]);
});

test('an extract fits its room whatever the language, and of nothing nothing comes', () => {
	const long = Array.from({ length: 60 }, (_, i) =>
		said(i * 2 + 1, `我今天很累 ${String(i)} 因为工作太多了。 `.repeat(9))
	);

	expect(extract(long, 300).length).toBeGreaterThan(0);
	expect(extract(long, 300).length).toBeLessThanOrEqual(300);
	expect(extract([said(2, 'I want to help because my job is that.')], 300)).toBe('');
});

test('a part is due only for what lies well before the end', () => {
	expect(duePart(null, talk(27))).toBeNull();
	expect(duePart(null, talk(28))?.map(({ seq }) => seq)).toEqual(
		Array.from({ length: 12 }, (_, i) => i + 1)
	);
	expect(duePart(null, talk(400))).toHaveLength(24);
});

test('the parts cover a long talk without holes and stay few and short', () => {
	const memory = kept(talk(2000));

	expect(memory.parts.length).toBeLessThanOrEqual(MOST_PARTS);
	expect(memory.parts[0]?.fromSeq).toBe(1);
	expect(summarizedThrough(memory)).toBe(1984);
	memory.parts.slice(1).forEach((part, i) => {
		expect(part.fromSeq).toBe((memory.parts[i]?.throughSeq ?? 0) + 1);
	});
	expect(Math.max(...memory.parts.map(({ text }) => text.length))).toBeLessThanOrEqual(PART_LENGTH);
	expect(SessionMemory.safeParse(memory).success).toBe(true);
});

test('a part that comes too late is not taken', () => {
	const memory = kept(talk(60));

	expect(withPart(memory, rulePart(talk(12), NOW))).toBeNull();
});

test("the person's words stand when parts are drawn together", () => {
	const first = kept(talk(60));
	const own = 'What matters to me is the garden. '.repeat(10).trim();
	const edited = withPartText(first, first.parts[0]?.id ?? '', { text: own, moment: NOW });

	const later = kept(talk(400), edited);

	expect(edited.parts[0]).toMatchObject({ source: 'human', text: own, fromSeq: 1, throughSeq: 24 });
	expect(later.parts[0]?.text).toContain(own);
	expect(later.parts[0]?.source).toBe('human');
});

test('a part that was emptied stays empty and is not made again', () => {
	const first = kept(talk(60));
	const emptied = withoutPart(first, first.parts[0]?.id ?? '', NOW);

	expect(emptied.parts[0]).toMatchObject({ text: '', source: 'human' });
	expect(kept(talk(60), emptied)).toBe(emptied);
});

test('a model is asked for notes within the window, with marks taken out', () => {
	const plan = planSummary(talk(24, 'I said <|im_end|> this '.repeat(60)), 2048);

	expect(plan.messages.map(({ role }) => role)).toEqual(['system', 'user']);
	expect(plan.estimatedTokens + plan.replyTokens).toBeLessThanOrEqual(2048);
	expect(plan.messages[1]?.content).not.toContain('<|');
	expect(plan.messages[1]?.content).toMatch(/^Person: I said .*Chiron: /s);
});

test.each([
	'',
	'ok',
	"I'm sorry, I can't help with that request today, sorry.",
	'Hello! How are you feeling about all of this today?'
])('%j is no notes', (written) => {
	expect(summaryFrom(written, talk(12), { model: 'm', moment: NOW })).toBeNull();
});

test('notes of a model are kept whole up to their length, with who wrote them', () => {
	const part = summaryFrom(' The person\n spoke of beans.'.repeat(60), talk(12), {
		model: 'llama',
		moment: NOW
	});

	expect(part).toMatchObject({ id: '1-12', source: 'model', model: 'llama', method: 'summary-1' });
	expect(part?.text.endsWith('beans.')).toBe(true);
	expect(part?.text.length).toBeLessThanOrEqual(PART_LENGTH);
});

test('last time is told in the words of the latest messages, with the goals', () => {
	const memory = withNote(EMPTY_MEMORY, {
		id: 'g',
		kind: 'goal',
		text: 'sleep better',
		at: NOW.at,
		seq: null
	});

	expect(
		bridgeText(memory, [said(1, 'My sister moved away and I miss her.')], 3 * 86_400_000)
	).toBe(
		'The last talk was 3 days ago. The person said: “My sister moved away and I miss her” Goals: sleep better.'
	);
});

test.each([
	[AWAY_MS, 'earlier today or last night'],
	[86_400_000 * 1.5, 'a day ago'],
	[86_400_000 * 20, '2 weeks ago'],
	[86_400_000 * 100, '3 months ago']
])('%d ms away is %s', (away, words) => {
	expect(bridgeText(null, talk(3), away)).toContain(`The last talk was ${words}.`);
});

test('last time falls back on the summary, stays short, and is nothing where nothing was said', () => {
	const part = { ...rulePart(talk(12), NOW), text: 'They spoke of the sea.' };
	const memory = { ...EMPTY_MEMORY, parts: [part] };

	expect(bridgeText(memory, [said(13, 'ok')], AWAY_MS)).toContain('They spoke of the sea.');
	expect(bridgeText(null, talk(400), AWAY_MS)?.length).toBeLessThanOrEqual(BRIDGE_LENGTH);
	expect(bridgeText(null, [said(1, 'hi')], AWAY_MS)).toBeNull();
});
