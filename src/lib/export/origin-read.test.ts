import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Message, type Screening, SessionHead } from '#lib/domain';
import { type OriginSession, readOriginSession } from './index';
import type { Screen } from './origin-messages';

const quiet: Screening = {
	level: 'none',
	categories: [],
	subject: 'self',
	rules: [],
	spans: [],
	version: 'test/1'
};
const screenNothing: Screen = () => quiet;

const FILES = [
	'05b07300-693b-4501-811f-1f126ddbf56e',
	'3994c1d1-4741-485c-93b6-94dd7a3f6c07',
	'ad5a3afd-9304-4bfc-8c3e-a545e8c39e39',
	'b807ca86-9328-4cd1-a278-53e4d5639669',
	'eb8ce48a-6b82-440d-9f1a-a56236183896'
];
const ID = '3994c1d1-4741-485c-93b6-94dd7a3f6c07';

function fixture(id: string): string {
	return readFileSync(`tests/fixtures/origin/${id}.json`, 'utf8');
}

function read(id: string, screen: Screen = screenNothing): OriginSession {
	const result = readOriginSession(`${id}.json`, fixture(id), screen);
	if (!result.ok) throw new Error(result.failure.kind);
	return result.value;
}

/** The empty session with one message and any change. */
function variant(
	change: (file: Record<string, unknown>, message: Record<string, unknown>) => void
) {
	const file = JSON.parse(fixture(ID)) as Record<string, unknown>;
	const message: Record<string, unknown> = {
		id: '6053ffce-3940-44f3-8808-fe0ddf14b8d8',
		role: 'User',
		content: 'My secret sentence.',
		timestamp: '2025-01-01T00:00:00Z',
		therapeutic_tags: [],
		crisis_indicators: []
	};
	file['messages'] = [message];
	change(file, message);
	return JSON.stringify(file);
}

describe('reading a session of the original', () => {
	test.each(FILES)('%s becomes records that keep their contracts', (id) => {
		const { head, messages, warnings } = read(id);

		expect(SessionHead.parse(head)).toEqual(head);
		expect(messages.map((message) => Message.parse(message))).toEqual(messages);
		expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
		expect(head.lastSeq).toBe(messages.length);
		expect(head.id).toBe(id);
		expect(warnings).toEqual([]);
	});

	test('a greeting and the fixed crisis text are told apart from replies', () => {
		const { messages, head } = read('eb8ce48a-6b82-440d-9f1a-a56236183896');

		expect(messages.map(({ kind }) => kind)).toEqual([
			'greeting',
			'turn',
			'turn',
			'turn',
			'turn',
			'crisis_template',
			'turn',
			'turn',
			'turn',
			'turn'
		]);
		expect(head.phase).toBe('middle');
		expect(head.consent).toBeNull();
		expect(head.replies).toEqual({ practice: 0, model: 2, unfinished: 0 });
		expect(head.preview).toBe(
			'I did it twice. Then the week fell apart after the meeting with my manager.'
		);
	});

	test('every message of the person is screened with what came before it', () => {
		const seen: number[] = [];

		const { head, messages } = read('eb8ce48a-6b82-440d-9f1a-a56236183896', (text, recent) => {
			seen.push(recent.length);
			return { ...quiet, level: text.includes('hurting') ? 'elevated' : 'low' };
		});

		expect(seen).toEqual([1, 2, 4, 6, 9]);
		expect(head.worstLevel).toBe('elevated');
		for (const { role, screening } of messages) {
			expect(screening === null).toBe(role !== 'user');
		}
	});

	test('a session in which nothing could be screened has an unknown level', () => {
		expect(read(ID).head.worstLevel).toBe('unknown');
		expect(read(ID).head.preview).toBeNull();
	});

	test('nanoseconds stay beside the milliseconds', () => {
		const [first] = read('05b07300-693b-4501-811f-1f126ddbf56e').messages;

		expect(first?.imported?.timestamp).toBe('2025-01-07T06:12:09.104882301Z');
		expect(first?.at).toBe(Date.UTC(2025, 0, 7, 6, 12, 9, 104));
	});

	test('messages are counted on the day the person lived', () => {
		const text = variant((_, message) => {
			message['timestamp'] = '2025-01-01T00:30:00+02:00';
		});

		const result = readOriginSession(`${ID}.json`, text, screenNothing);

		expect(result.ok && result.value.head.days).toEqual([
			{ day: '2025-01-01', user: 1, assistant: 0 }
		]);
		expect(result.ok && result.value.messages[0]?.offset).toBe(120);
	});

	test('another file name and an unknown phase are warnings', () => {
		const text = variant((file) => {
			(file['therapeutic_metadata'] as Record<string, unknown>)['therapy_phase'] = 'Plateau';
		});

		const result = readOriginSession('sessions/my-backup.json', text, screenNothing);

		expect(result.ok && result.value.warnings).toEqual(['filename_id_mismatch', 'phase_unknown']);
		expect(result.ok && result.value.head.phase).toBeNull();
		expect(result.ok && result.value.head.imported?.therapyPhase).toBe('Plateau');
	});

	test('a folder, upper case and a byte order mark make no difference', () => {
		const result = readOriginSession(
			`C:\\chiron\\${ID.toUpperCase()}.JSON`,
			`\uFEFF${fixture(ID)}`,
			screenNothing
		);

		expect(result.ok && result.value.warnings).toEqual([]);
	});
});

const MESSAGE = { id: '6053ffce-3940-44f3-8808-fe0ddf14b8d8' };
const REFUSED: readonly [string, string, string, string | null][] = [
	['an empty file', '', 'not_json', null],
	['a truncated file', fixture(ID).slice(0, 200), 'not_json', null],
	['a script', '<script>alert("My secret sentence.")</script>', 'not_json', null],
	['a trailing comma', '{"id":"My secret sentence.",}', 'not_json', null],
	['two values for one key', '{"id":"a","id":"b"}', 'not_json', null],
	['nesting without end', '['.repeat(200_000), 'not_json', null],
	['closed nesting without use', '['.repeat(5000) + ']'.repeat(5000), 'not_json', null],
	['an array', '[]', 'not_a_session', null],
	['null', 'null', 'not_a_session', null],
	['a number', '8.0', 'not_a_session', null],
	['a string', '"My secret sentence."', 'not_a_session', null],
	['an empty object', '{}', 'not_a_session', 'messages'],
	['fields hidden in __proto__', `{"__proto__":${fixture(ID)}}`, 'not_a_session', 'messages'],
	[
		'a number for an object',
		variant((file) => (file['session_quality'] = 5)),
		'not_a_session',
		'session_quality.safety_compliance'
	],
	[
		'a fraction for a count',
		fixture(ID).replace('"session_count": 1', '"session_count": 1.0'),
		'not_a_session',
		'therapeutic_metadata.session_count'
	],
	[
		'a number without end',
		variant(() => undefined).replace(
			'"therapeutic_alliance_score":null',
			'"therapeutic_alliance_score":1e999'
		),
		'not_a_session',
		'session_quality.therapeutic_alliance_score'
	],
	[
		'an id that is none',
		variant((file) => (file['id'] = 'My secret sentence.')),
		'id_invalid',
		'id'
	],
	[
		'a message id that is none',
		variant((_, message) => (message['id'] = 7)),
		'id_invalid',
		'messages[0].id'
	],
	[
		'an unknown role',
		variant((_, message) => (message['role'] = 'user')),
		'role_unknown',
		'messages[0].role'
	],
	[
		'a day that is none',
		variant((file) => (file['created_at'] = '2025-02-30T00:00:00Z')),
		'timestamp_invalid',
		'created_at'
	],
	[
		'a time without zone',
		variant((_, message) => (message['timestamp'] = '2025-02-03T00:00:00')),
		'timestamp_invalid',
		'messages[0].timestamp'
	],
	[
		'content in parts',
		variant((_, message) => (message['content'] = [{ text: 'My secret sentence.' }])),
		'content_not_string',
		'messages[0].content'
	],
	[
		'one message twice',
		variant(
			(file, message) =>
				(file['messages'] = [message, { ...message, id: MESSAGE.id.toUpperCase() }])
		),
		'duplicate_message_id',
		'messages[1].id'
	]
];

describe('refusing a file', () => {
	test.each(REFUSED)('%s', (_, text, kind, at) => {
		const result = readOriginSession('x.json', text, screenNothing);

		expect(result).toEqual({ ok: false, failure: { kind, at } });
		expect(JSON.stringify(result)).not.toContain('secret');
	});
});
