import { expect, test } from 'vitest';
import { coachText, promptNameOf, styleOf } from './coach';
import {
	COACH_STYLES,
	COACH_VERSION,
	PHASE_TEXTS,
	RULES,
	SAFETY_TEXT,
	TONE_TEXTS
} from './coach-styles';
import { digestOf } from './digest';

const CALM = { choice: null, phase: 'assessment', level: 'none', tone: 'engagement' } as const;

/** A change of any word below is a new version: replies keep the version they were made with. */
const WORDS_OF: Readonly<Record<string, string>> = { '2': '14f26fcc' };

test('the words are those of their version', () => {
	const words = [RULES, SAFETY_TEXT, ...Object.values(PHASE_TEXTS), ...Object.values(TONE_TEXTS)];
	const styles = COACH_STYLES.map(({ id, text }) => `${id}\n${text}`);

	expect(digestOf([...words, ...styles].join('\n\n'))).toBe(WORDS_OF[COACH_VERSION]);
});

test.each(COACH_STYLES)(
	'$name keeps the rules, has a name of its own and stays short',
	({ id, text, about }) => {
		const spoken = coachText({ ...CALM, choice: { style: id, own: null } });

		expect(spoken).toMatchObject({ rules: RULES, style: text });
		expect(COACH_STYLES.filter((style) => style.id === id)).toHaveLength(1);
		expect(text.length).toBeLessThan(500);
		expect(`${text} ${about}`).not.toMatch(/therap|patient|treatment|diagnos/i);
		expect(promptNameOf({ style: id, own: null })).toEqual({
			promptId: id,
			promptVersion: COACH_VERSION
		});
	}
);

test("a person's own copy stands in place of the style, never of the rules", () => {
	const choice = { style: 'steps', own: { text: 'Speak like a sailor.', version: 4 } };

	expect(coachText({ ...CALM, choice })).toMatchObject({
		rules: RULES,
		style: 'Speak like a sailor.'
	});
	expect(promptNameOf(choice)).toEqual({
		promptId: 'steps+own',
		promptVersion: `${COACH_VERSION}.4`
	});
});

test('a blank copy and a style that is no more fall back to words there are', () => {
	const blank = { style: 'steps', own: { text: '  ', version: 1 } };

	expect(coachText({ ...CALM, choice: blank }).style).toBe(styleOf('steps').text);
	expect(styleOf('gone')).toBe(COACH_STYLES[0]);
});

test.each([
	['ambivalence', 'both sides'],
	['resistance', 'Do not argue'],
	['change_talk', 'ask for more']
] as const)('%s is answered with words of its own', (tone, words) => {
	expect(coachText({ ...CALM, tone }).moment).toContain(words);
});

test('danger brings the words on safety, whatever the tone', () => {
	expect(coachText({ ...CALM, level: 'low' }).moment).toContain(SAFETY_TEXT);
	expect(coachText({ ...CALM, level: 'elevated', tone: 'crisis' }).moment).toContain(SAFETY_TEXT);
	expect(coachText(CALM).moment).not.toContain(SAFETY_TEXT);
});
