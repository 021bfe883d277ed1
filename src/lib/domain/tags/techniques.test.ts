import { describe, expect, test } from 'vitest';
import { techniqueTags } from './technique-tags';
import { rankTechniques } from './techniques';

const ESCONV = [
	'question',
	'reflection',
	'self_disclosure',
	'affirmation',
	'suggestion',
	'information',
	'other'
];
const firstOf = (scheme: readonly string[], text: string, context = '') =>
	rankTechniques(text, context).labels.find((label) => scheme.includes(label));

const ANNOMI = ['question', 'reflection', 'therapist_input', 'other'];

describe('replies in scheme names', () => {
	test.each([
		['What was that like for you?', 'question', 'open'],
		['Okay. So, um, how- how would you want it to be?', 'question', 'open'],
		['Tell me about the week before it happened.', 'question', 'open'],
		['I wonder what stopped you from calling.', 'question', 'open'],
		['Is there anything else on your mind?', 'question', 'open'],
		['Could you describe the moment you noticed?', 'question', 'open'],
		['Did you sleep last night?', 'question', 'closed'],
		['I wonder if we could move on.', 'question', 'closed'],
		['Which of the two was it?', 'question', 'closed'],
		['I was wondering if you could tell me about your week.', 'question', 'open'],
		['How many times has this happened?', 'question', 'closed'],
		['You have been there before?', 'question', 'closed'],
		[
			'It sounds like you are worn out and a little afraid of what comes next.',
			'reflection',
			'complex'
		],
		['You have been up since four.', 'reflection', 'simple'],
		[
			'So you want to move out, but you are worried your mother will be alone. Is that right?',
			'reflection',
			'complex'
		]
	])('%j is a %s (%s)', (text, label, sub) => {
		expect(rankTechniques(text, '')).toMatchObject({
			labels: expect.arrayContaining([label]) as unknown,
			sub
		});
		expect(rankTechniques(text, '').labels[0]).toBe(label);
	});

	test.each([
		['I am so sorry to hear that, it must be really hard.', 'affirmation'],
		['Great job, you should be proud of yourself!', 'affirmation'],
		['Have you tried writing it down before bed?', 'suggestion'],
		['Try to take a walk when it gets too loud.', 'suggestion'],
		['Maybe you could call the landlord tomorrow?', 'suggestion'],
		['Would it be okay if I shared an idea?', 'suggestion'],
		['When I was younger I went through the same thing with my brother.', 'self_disclosure'],
		['Studies show that caffeine stays in the body for hours, for example.', 'information'],
		['You are welcome, have a good night!', 'other'],
		['Mm-hmm. Okay.', 'other'],
		['', 'other']
	])('%j is first of all %s', (text, label) => {
		expect(firstOf(ESCONV, text)).toBe(label);
	});

	test('sees input where the scheme has no name for advice', () => {
		expect(firstOf(ANNOMI, 'You need to take the medicine every day.')).toBe('therapist_input');
	});

	test('hears the words of the person come back as a reflection', () => {
		const context = 'It is mostly the money and the deadlines.';

		expect(firstOf(ESCONV, 'Money and deadlines.', context)).toBe('reflection');
		expect(firstOf(ESCONV, 'Money and deadlines.')).not.toBe('reflection');
	});

	test('takes what "it sounds like you have to" tells for a duty, not for advice', () => {
		const { labels } = rankTechniques('It sounds like you have to decide alone.', '');

		expect(labels[0]).toBe('reflection');
	});
});

describe('techniques of the codebook', () => {
	test.each([
		['Name five things you can see around the room.', 'grounding'],
		['Take a slow breath and notice your breath.', 'mindfulness'],
		['Another way to look at it is that you noticed early.', 'reframing'],
		['On a scale from one to ten, how important is it?', 'evoking_change_talk'],
		['What would be a first step this week?', 'goal_setting'],
		['Could you start small, ten minutes outside?', 'behavioral_activation'],
		['Some people keep a journal and write it down.', 'coping_skill'],
		['So far you have told me about the move and the silence.', 'summary'],
		['Tell me more about that evening.', 'exploration'],
		['May I suggest something?', 'advice_with_permission'],
		['You should call him.', 'advice'],
		['It makes sense that you are exhausted.', 'validation'],
		['Have you considered calling her?', 'advice']
	])('%j uses %s', (text, id) => {
		expect(techniqueTags(text, '').map((tag) => tag.id)).toContain(id);
	});

	test('points at the sentences a move rests on', () => {
		const text = 'It sounds like you are torn about it. What matters most to you?';

		const tags = techniqueTags(text, '');

		const spansOf = (id: string) =>
			tags.find((tag) => tag.id === id)?.spans.map(([start, end]) => text.slice(start, end));
		expect(spansOf('open_question')).toEqual(['What matters most to you']);
		expect(spansOf('complex_reflection')).toEqual(['It sounds like you are torn about it']);
	});

	test('does not call advice unasked when permission is asked', () => {
		const ids = techniqueTags('May I suggest that you should rest?', '').map(({ id }) => id);

		expect(ids).not.toContain('advice');
	});

	test('stay empty for small talk, and in (0, 1] otherwise', () => {
		expect(techniqueTags('Mm-hmm.', '')).toEqual([]);
		for (const { confidence } of techniqueTags(
			'It sounds like you are torn. What matters most?',
			''
		)) {
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}
	});
});
