import { describe, expect, test } from 'vitest';
import { EMOTION_IDS } from './emotion-lexicon';
import { rankEmotions } from './emotions';

describe('emotions', () => {
	test.each([
		['Thank you so much for staying', 'gratitude'],
		['I love this song', 'love'],
		['lol that joke was hilarious', 'amusement'],
		['I am scared of the dark', 'fear'],
		['I miss her and I keep crying', 'sadness'],
		['I apologize, it was my fault', 'remorse'],
		['I wonder how they do it', 'curiosity'],
		['Ew, that is disgusting', 'disgust'],
		['That was so embarrassing', 'embarrassment'],
		['Good luck, I hope it works out', 'optimism'],
		['I am so proud of myself', 'pride'],
		['Phew, what a relief', 'relief'],
		['I am nervous about tomorrow', 'nervousness'],
		['He died, rest in peace', 'grief'],
		['I just realized the door was open', 'realization'],
		['😂', 'amusement'],
		['I am not happy, I am scared', 'fear'],
		['The shop opens at nine', 'neutral'],
		['', 'neutral']
	])('%j carries %s', (text, id) => {
		expect(rankEmotions(text).map((emotion) => emotion.id)).toContain(id);
	});

	test('does not hear what is denied', () => {
		expect(rankEmotions('I am not happy').map(({ id }) => id)).not.toContain('joy');
	});

	test('gives neutral only where nothing else is heard', () => {
		for (const text of ['I am so angry', 'what a lovely day, thanks', 'wow']) {
			expect(rankEmotions(text).map(({ id }) => id)).not.toContain('neutral');
		}
		expect(rankEmotions('a b c').map(({ id }) => id)).toEqual(['neutral']);
	});

	test('keeps confidence in (0, 1], falling, with known names', () => {
		const ranked = rankEmotions('I am sad and scared and so angry, but thank you');

		const confidences = ranked.map(({ confidence }) => confidence);
		expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
		expect(Math.max(...confidences)).toBeLessThanOrEqual(1);
		expect(Math.min(...confidences)).toBeGreaterThan(0);
		expect(EMOTION_IDS).toEqual(expect.arrayContaining(ranked.map(({ id }) => id)));
	});
});
