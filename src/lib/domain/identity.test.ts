import { expect, test } from 'vitest';
import { asksWhatAnswers, identityAnswer, whereWordsGo } from './identity';

test.each([
	'Are you human?',
	'are you a real person',
	'r u a bot?',
	'Are you actually a human being?',
	'wait, are you an AI or what',
	'Are you real?',
	'Are you a therapist?',
	'Am I talking to a real person here?',
	'am I chatting with a bot',
	'Is this a bot?',
	'Is it an actual human?',
	'is anyone really there',
	'Is there a real person on the other end?',
	'Do you have feelings?',
	'Can you even feel anything?',
	'You’re a robot, aren’t you?',
	"you're not a real person?",
	'What are you?',
	'So who are you really?'
])('asks what answers: %s', (text) => {
	expect(asksWhatAnswers(text)).toBe('all');
});

test.each([
	'I am only human',
	'Are you really sure about that?',
	'My boss treats me like a robot',
	'She asked "are you a robot?" and laughed',
	'They wrote “are you human” on the form',
	'I am talking to a therapist about it',
	'are you human resources?',
	'Who are you to tell me that?',
	'What are you doing tonight?',
	'Can you feel how much this hurts me',
	'You are real about things and I like that',
	'is anyone coming to the party',
	'Was it a person from work who called me'
])('does not ask: %s', (text) => {
	expect(asksWhatAnswers(text)).toBeNull();
});

test('a question within a longer message is part of it', () => {
	const text =
		'Are you a real person? I had the worst day at work and nobody even asked me how it went.';

	expect(asksWhatAnswers(text)).toBe('part');
});

const isCloud = (model: string) => model.endsWith('-cloud');

test.each([
	[{ engine: 'mock', host: null, model: 'practice' }, 'stays on this device'],
	[{ engine: 'ollama', host: 'http://localhost:11434', model: 'm' }, 'stays on this device'],
	[{ engine: 'ollama', host: 'http://127.0.0.1:11434', model: 'm' }, 'stays on this device'],
	[{ engine: 'openai', host: 'http://attic:8080', model: 'm' }, 'the model at http://attic:8080'],
	[
		{ engine: 'ollama', host: 'http://localhost.example.org', model: 'm' },
		'the model at http://localhost.example.org'
	],
	[{ engine: 'ollama', host: 'http://localhost:1', model: 'm-cloud' }, "somebody else's computer"]
] as const)('says where words to %o go', (engine, words) => {
	const answer = identityAnswer(whereWordsGo(engine, isCloud));

	expect(answer).toContain("I'm not a person and I can't feel.");
	expect(answer).toContain(words);
});
