import {
	emptyHead,
	Millis,
	OffsetMinutes,
	withMessageCounted,
	type Message,
	type SessionHead
} from '#lib/domain';

const WORDS =
	'today work was long and loud and by noon my head was full so I walked home the slow way past the river where it is quiet and thought about what my sister said on Sunday'.split(
		' '
	);
const FROM = Date.UTC(2025, 0, 1);
const HOUR = 3_600_000;

/** A text of about `length` words, different for every number, the same on every run. */
function textOf(number: number, length: number): string {
	return Array.from(
		{ length },
		(_, i) => WORDS[(number * 7 + i * (1 + (number % 5))) % WORDS.length]
	).join(' ');
}

const uuid = (number: number, part: number) =>
	`${number.toString(16).padStart(8, '0')}-0000-4000-8000-${part.toString(16).padStart(12, '0')}`;

/** An invented session with so many messages of 20 to 100 words, turn by turn. */
export function makeSession(
	number: number,
	messageCount: number
): { head: SessionHead; messages: Message[] } {
	const moment = (seq: number) => ({
		at: Millis.parse(FROM + number * HOUR + seq * 1000),
		offset: OffsetMinutes.parse(0)
	});
	const messages = Array.from({ length: messageCount }, (_, i): Message => {
		const isUser = i % 2 === 0;
		return {
			seq: i + 1,
			id: uuid(number, i + 1),
			role: isUser ? 'user' : 'assistant',
			kind: 'turn',
			text: textOf(number + i, 20 + ((number + i * 13) % 80)),
			...moment(i + 1),
			status: 'complete',
			screening: isUser
				? { level: 'none', categories: [], subject: 'self', rules: [], spans: [], version: '1' }
				: null,
			reply: isUser ? null : REPLY,
			thinking: null,
			alternatives: [],
			imported: null
		};
	});
	const empty: SessionHead = {
		...emptyHead(uuid(number, 0), moment(0), null),
		consent: { granted: true, at: moment(0).at, textVersion: '1' }
	};
	return { head: messages.reduce(withMessageCounted, empty), messages };
}

const REPLY = {
	engine: 'ollama',
	model: 'small',
	digest: null,
	promptId: 'coach-mi',
	promptVersion: '1',
	promptTokens: 300,
	replyTokens: 60,
	totalMs: 900,
	doneReason: 'stop',
	failure: null
} as const;
