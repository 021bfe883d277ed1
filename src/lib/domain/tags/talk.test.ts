import { describe, expect, test } from 'vitest';
import { classifyTalk } from './talk';

describe('client talk', () => {
	test.each([
		['I want to stop drinking before my son notices', 'change'],
		['I need to get my life back', 'change'],
		['I will call the clinic tomorrow', 'change'],
		['I could try cutting down on weekdays', 'change'],
		['I am worried about my health', 'change'],
		['I do not think I have a problem', 'sustain'],
		['I enjoy it, it helps me relax', 'sustain'],
		['I cannot imagine a party without it, everyone drinks', 'sustain'],
		['I live near the station', 'neutral'],
		['Yeah.', 'neutral'],
		['', 'neutral']
	])('%j is %s', (text, label) => {
		expect(classifyTalk(text, '').label).toBe(label);
	});

	test('hears an answer in the light of what was asked', () => {
		const answer = 'Probably the mornings, with the kids';

		expect(
			classifyTalk(answer, 'What would be better if you stopped? What would be good?').label
		).toBe('change');
		expect(classifyTalk(answer, 'Hello there.').label).toBe('neutral');
	});

	test('keeps confidence in [0, 1] and points at the words', () => {
		const text = 'Honestly, I want to quit.';

		const { confidence, spans } = classifyTalk(text, '');

		expect(confidence).toBeGreaterThan(0);
		expect(confidence).toBeLessThanOrEqual(1);
		expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['I want to quit']);
	});
});
