import { describe, expect, test } from 'vitest';
import { normalize, type NormalizeOptions } from '#lib/domain';
import { pairStyle, toChironPairs, toOpenAiChat, type Transcript } from './index';
import { importedTranscript, SALT, transcript } from './training.samples';

const NOTHING: NormalizeOptions = {
	includePractice: false,
	includeUnfinished: false,
	includeCrisisText: false
};
const CRISIS = { ...NOTHING, includeCrisisText: true };
const EB8 = 'eb8ce48a-6b82-440d-9f1a-a56236183896';

function exchangesOf({ head, messages }: Transcript, options = NOTHING) {
	return normalize(head, messages, options).exchanges;
}

describe('chiron pairs', () => {
	const own = pairStyle(SALT, 'own');

	test('have the documented keys in the documented order', () => {
		const session = transcript('UA');

		expect(toChironPairs(session, exchangesOf(session), own)).toEqual([
			'{"id":"b13b5f3a-1def-8cbb-b51f-1e81f488d5a1",' +
				'"session_id":"00000001-0000-4000-8000-000000000000",' +
				'"user_input":"U1 of 1","assistant_response":"A2 of 1",' +
				'"therapeutic_context":{"primary_concerns":["anxiety","sleep"],' +
				'"intervention_techniques":["reflection"],"therapy_phase":"initial"},' +
				'"quality_score":null,"therapeutic_tags":["anxiety","anxious","reflection"],' +
				'"timestamp":"2026-11-22T09:31:01Z"}'
		]);
	});

	test('of an import carry what came with it until analysis looked', () => {
		const session = importedTranscript(EB8);

		const [first, second] = toChironPairs(session, exchangesOf(session, CRISIS), own).map(
			(line) => JSON.parse(line) as Record<string, unknown>
		);

		expect(first).toMatchObject({
			session_id: EB8,
			therapeutic_context: {
				primary_concerns: ['work stress', 'low mood', 'self-criticism'],
				intervention_techniques: ['behavioural activation', 'reframing', 'safety planning'],
				therapy_phase: 'middle'
			},
			therapeutic_tags: ['anxious', 'self_criticism', 'reframing', 'open_question'],
			timestamp: '2025-02-03T18:03:02Z'
		});
		expect(second?.['timestamp']).toBe('2025-02-03T18:27:31Z');
	});

	test('never hold an exchange that is context only', () => {
		const session = importedTranscript(EB8);
		const lines = toChironPairs(session, exchangesOf(session, CRISIS), own);

		expect(lines).toHaveLength(2);
		expect(lines.join()).not.toContain('hurting myself');
	});

	test('for others name no session and no hour', () => {
		const session = transcript('UA');
		const [line = ''] = toChironPairs(session, exchangesOf(session), pairStyle(SALT, 'shared'));

		expect(line).not.toContain(session.head.id);
		expect(line).toContain('"timestamp":"2026-11-22T00:00:00Z"');
	});

	test('hold a person’s rating as a float', () => {
		const session = { ...transcript('UA'), ratings: { 2: 8 } };

		expect(toChironPairs(session, exchangesOf(session), own)[0]).toContain('"quality_score":8.0,');
	});

	test('start in the first phase where none is known', () => {
		const session = transcript('UA');
		const without = { ...session, head: { ...session.head, phase: null, findings: null } };

		expect(toChironPairs(without, exchangesOf(without), own)[0]).toContain(
			'{"primary_concerns":[],"intervention_techniques":[],"therapy_phase":"assessment"}'
		);
	});

	test('keep to one line whatever a text or a tag holds', () => {
		const session = transcript('UA');
		const [user, reply] = session.messages;
		const hostile = {
			...session,
			findings: [],
			messages: [
				{
					...user!,
					text: 'a\u2028b\u2029c\u0085d\r\ne\0f\ud83d',
					imported: {
						timestamp: '',
						embeddingMetadata: null,
						therapeuticTags: ['x\u2028\ud83d'],
						sentimentScore: null,
						crisisIndicators: [],
						extra: {}
					}
				},
				reply!
			]
		};

		const [line = ''] = toChironPairs(hostile, exchangesOf(hostile), own);

		expect(line).toContain('"user_input":"a\\u2028b\\u2029c\\u0085d\\nef\uFFFD"');
		expect(line).toContain('"therapeutic_tags":["x\\u2028\uFFFD"]');
		expect(line).not.toMatch(/[\n\r\0\u0085\u2028\u2029]/);
	});
});

describe('chat', () => {
	test('is messages and nothing else', () => {
		const exchanges = exchangesOf(transcript('UAUA'));

		expect(toOpenAiChat(exchanges, { system: null, weights: false })).toBe(
			'{"messages":[{"role":"user","content":"U1 of 1"},{"role":"assistant","content":"A2 of 1"},' +
				'{"role":"user","content":"U3 of 1"},{"role":"assistant","content":"A4 of 1"}]}'
		);
	});

	test('of the worked example masks the crisis text by weight', () => {
		const exchanges = exchangesOf(importedTranscript(EB8), CRISIS);

		const line = JSON.parse(toOpenAiChat(exchanges, { system: 'Be calm.', weights: true })) as {
			messages: { role: string; weight?: number }[];
		};

		expect(line.messages.map(({ role, weight }) => `${role}${String(weight ?? '')}`)).toEqual([
			'system',
			'user',
			'assistant1',
			'user',
			'assistant0',
			'user',
			'assistant1'
		]);
	});

	test('never loses a mask', () => {
		const exchanges = exchangesOf(importedTranscript(EB8), CRISIS);

		expect(() => toOpenAiChat(exchanges, { system: null, weights: false })).toThrow('weight');
	});
});
