import { describe, expect, test } from 'vitest';
import { CONCERN_IDS } from './concern-ids';
import { rankConcerns } from './concerns';

const first = (text: string) => rankConcerns(text)[0]?.id;

describe('concerns', () => {
	test.each([
		['My manager changed the shifts again', 'work'],
		['They laid off half of us and I am next', 'work'],
		['I failed the chemistry exam', 'academic'],
		['The rent is due and my savings are gone', 'financial'],
		['My mother and I cannot be in one room', 'family'],
		['My daughter lost her job', 'family'],
		['My girlfriend moved out', 'relationships'],
		['My best friend stopped answering', 'social'],
		['There is nobody to talk to, I feel so alone', 'loneliness'],
		['My back has been hurting and the doctor shrugs', 'health'],
		['I have insomnia', 'sleep'],
		['I get panic attacks on the bus', 'anxiety'],
		['Everything feels hopeless and I feel numb', 'depression'],
		['I cannot control my temper', 'anger'],
		['I have no confidence, I am not good enough', 'self_esteem'],
		['He passed away in spring and I am grieving', 'grief'],
		['I have flashbacks since the assault', 'trauma'],
		['She hits me when she is drunk', 'abuse'],
		['I relapsed and drank the whole bottle of vodka', 'substance_use'],
		['I binge eat and then I purge', 'eating'],
		['I have not come out as gay yet', 'identity'],
		['My feelings are all over the place, I am falling apart', 'emotional'],
		['I cannot decide what to cook', 'decision'],
		['The printer is out of paper', 'other']
	])('%j is first of all about %s', (text, expected) => {
		expect(first(text)).toBe(expected);
	});

	test.each([
		[
			'a subject over the feeling about it',
			'my boss is driving me mad and I am so stressed',
			'work'
		],
		['the cause over the circumstance', 'I lost my job because of the pandemic', 'work'],
		[
			'a phrase over the words inside it',
			'that works for me, but my marriage is ending',
			'relationships'
		],
		['nothing in a greeting among friends', 'hi my friend, my back hurts', 'health']
	])('prefers %s', (_, text, expected) => {
		expect(first(text)).toBe(expected);
	});

	test('hears the opening of a long text above its details', () => {
		const text =
			'How do I deal with my anxiety? I wake up and go to the kitchen, my sister is there, then the bus comes, ' +
			'and by the time I sit down I have read the same page about five times over.';

		expect(first(text)).toBe('anxiety');
	});

	test('never answers with nothing, and names no words where none name a concern', () => {
		for (const text of ['', '...', 'xyz']) {
			const ranked = rankConcerns(text);

			expect(ranked[0]).toMatchObject({ id: 'other', spans: [] });
			expect(ranked.length).toBeGreaterThanOrEqual(3);
		}
	});

	test('keeps confidence in (0, 1], falling, each label once and known', () => {
		const ranked = rankConcerns(
			'My boss yelled, my wife left, I cannot sleep and I am broke. I feel worthless.'
		);

		const confidences = ranked.map(({ confidence }) => confidence);
		expect(Math.max(...confidences)).toBeLessThanOrEqual(1);
		expect(Math.min(...confidences)).toBeGreaterThan(0);
		expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
		expect(CONCERN_IDS).toEqual(expect.arrayContaining(ranked.map(({ id }) => id)));
	});
});
