import { readFileSync } from 'node:fs';
import { type Finding, type Message, Millis, OffsetMinutes, type SessionHead } from '#lib/domain';
import { readOriginSession, type PackedTranscript, type Transcript } from './index';

/** 64 random hex digits in real life. */
export const SALT = '0'.repeat(64);

const AT = Date.UTC(2026, 10, 22, 9, 30, 0, 250);
const CONSENT = { granted: true, at: Millis.parse(AT), textVersion: '1' };

/** A sample file of the original, with consent. */
export function importedTranscript(id: string): Transcript {
	const text = readFileSync(`tests/fixtures/origin/${id}.json`, 'utf8');
	const result = readOriginSession(`${id}.json`, text, () => ({
		level: 'none',
		categories: [],
		subject: 'self',
		rules: [],
		spans: [],
		version: 'test/1'
	}));
	if (!result.ok) throw new Error(result.failure.kind);
	const { head, messages } = result.value;
	return { head: { ...head, consent: CONSENT }, messages, findings: [] };
}

/**
 * A session from letters: U person, A reply, a practice reply, `-` stopped reply, `!` crisis text.
 *
 * `number` makes ids of its own.
 */
export function transcript(letters: string, number = 1, consent = true): Transcript {
	const messages = (letters.match(/./g) ?? []).map((letter, index) =>
		message(letter, index, number)
	);
	const head: SessionHead = {
		id: uuid(number, 0),
		lineageRoot: uuid(number, 0),
		title: null,
		preview: null,
		createdAt: Millis.parse(AT),
		createdOffset: OffsetMinutes.parse(60),
		updatedAt: Millis.parse(AT),
		pinned: false,
		lastSeq: messages.length,
		days: [],
		phase: 'initial',
		worstLevel: 'none',
		consent: consent ? CONSENT : null,
		engine: null,
		moodStart: null,
		moodEnd: null,
		findings: {
			version: 1,
			throughSeq: messages.length,
			concerns: { sleep: 1, anxiety: 2 },
			techniques: { reflection: 1 },
			emotions: {},
			sentiment: { value: null, method: 'mean', version: '1', n: 0, source: 'rule' }
		},
		imported: null,
		replies: { practice: 0, model: 0, unfinished: 0 }
	};
	return { head, messages, findings: messages.map(findingOf) };
}

function message(letter: string, index: number, number: number): Message {
	const isUser = letter === 'U';
	const engine = letter === 'a' ? 'mock' : 'ollama';
	return {
		seq: index + 1,
		id: uuid(number, index + 1),
		role: isUser ? 'user' : 'assistant',
		kind: letter === '!' ? 'crisis_template' : 'turn',
		text: `${letter}${String(index + 1)} of ${String(number)}`,
		at: Millis.parse(AT + index * 61_000),
		offset: OffsetMinutes.parse(60),
		status: letter === '-' ? 'stopped' : 'complete',
		screening: null,
		reply:
			isUser || letter === '!'
				? null
				: {
						engine,
						model: 'm',
						digest: null,
						promptId: 'p',
						promptVersion: '1',
						promptTokens: null,
						replyTokens: null,
						totalMs: null,
						doneReason: null,
						failure: null
					},
		thinking: null,
		alternatives: [],
		imported: null
	};
}

function findingOf({ seq, role }: Message): Finding {
	const ids = role === 'user' ? ['anxiety', 'anxious'] : ['reflection'];
	const tag = { confidence: 1, method: 'rule', version: '1', spans: [] };
	return {
		seq,
		tags: ids.map((id) => ({ ...tag, kind: 'concern', id })),
		sentiment: null
	};
}

function uuid(number: number, index: number): string {
	return `${String(number).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

/** Sessions as storage would stream them. */
export async function* streamed(transcripts: readonly Transcript[]): AsyncGenerator<Transcript> {
	for (const one of transcripts) yield Promise.resolve(one);
}

/** A session as the store would hand it over. */
export function packed({ messages, findings, ...rest }: Transcript): PackedTranscript {
	return { ...rest, pages: [JSON.stringify(messages)], findings: [JSON.stringify(findings)] };
}

/** The same, one by one. */
export async function* streamedPacked(
	transcripts: readonly Transcript[]
): AsyncGenerator<PackedTranscript> {
	for await (const transcript of streamed(transcripts)) yield packed(transcript);
}
