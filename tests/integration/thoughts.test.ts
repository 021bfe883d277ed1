import { expect, test } from 'vitest';
import { analyzeAll } from '#lib/analysis';
import {
	Message,
	normalize,
	planPrompt,
	scoreConversation,
	summarizeFindings,
	withMessageCounted
} from '#lib/domain';
import {
	pairStyle,
	toChironPairs,
	toOpenAiChat,
	writeOriginSession,
	type Transcript
} from '#lib/export';
import { SALT, transcript } from '../../src/lib/export/training.samples.ts';

const SECRET = 'I feel anxious that nobody should see this';
const plain = transcript('UAUAUA');
const OPTIONS = { includePractice: true, includeUnfinished: true, includeCrisisText: true };

/** The same talk, where the model thought before every answer and other answers and wordings were tried. */
const messages = plain.messages.map((message): Message => {
	const { text, at, offset, status, reply } = message;
	if (message.role !== 'user')
		return Message.parse({
			...message,
			thinking: SECRET,
			place: 0,
			alternatives: [{ text: SECRET, at, offset, status, reply, thinking: SECRET }]
		});
	return Message.parse({
		...message,
		endings: [
			[
				{ ...message, text: SECRET },
				{ ...plain.messages[1], text, thinking: SECRET }
			]
		]
	});
});
const session = { ...plain, messages };

/** Everything that is made of the words of a talk. */
function madeOf({ head, messages, findings }: Transcript) {
	const { exchanges } = normalize(head, messages, OPTIONS);
	const found = analyzeAll(messages);
	const limits = { contextTokens: 4096, replyTokens: 256 };
	const situation = { phase: 'initial', level: 'none' } as const;
	return {
		context: planPrompt(messages, situation, limits).messages,
		goingOn: planPrompt(messages, { ...situation, continues: 'half' }, limits).messages,
		preview: messages.reduce(withMessageCounted, { ...head, preview: null }).preview,
		score: scoreConversation(messages),
		tags: found,
		summary: summarizeFindings(found),
		session: writeOriginSession(head, messages, findings).text,
		pairs: toChironPairs({ head, messages, findings }, exchanges, pairStyle(SALT, 'own')),
		chat: toOpenAiChat(exchanges, { system: null, weights: true })
	};
}

test('thoughts and what is not in use are in nothing that is made of a talk', () => {
	const made = madeOf(session);

	expect(made).toEqual(madeOf(plain));
	expect(JSON.stringify(made)).not.toContain(SECRET);
});
