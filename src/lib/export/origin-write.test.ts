import { readFileSync } from 'node:fs';
import { parse } from 'lossless-json';
import { describe, expect, test } from 'vitest';
import {
	type Finding,
	type Message,
	Millis,
	OffsetMinutes,
	type Screening,
	type SessionHead
} from '#lib/domain';
import {
	asCopy,
	compareWithStored,
	type OriginSession,
	readOriginSession,
	writeOriginSession
} from './index';

const quiet: Screening = {
	level: 'none',
	categories: [],
	subject: 'self',
	rules: [],
	spans: [],
	version: 'test/1'
};

const PRETTY = [
	'05b07300-693b-4501-811f-1f126ddbf56e',
	'3994c1d1-4741-485c-93b6-94dd7a3f6c07',
	'ad5a3afd-9304-4bfc-8c3e-a545e8c39e39',
	'eb8ce48a-6b82-440d-9f1a-a56236183896'
];
const COMPACT = 'b807ca86-9328-4cd1-a278-53e4d5639669';
const LONG = 'ad5a3afd-9304-4bfc-8c3e-a545e8c39e39';

function fixture(id: string): string {
	return readFileSync(`tests/fixtures/origin/${id}.json`, 'utf8');
}

function readText(text: string): OriginSession {
	const result = readOriginSession('x.json', text, () => quiet);
	if (!result.ok) throw new Error(result.failure.kind);
	return result.value;
}

const read = (id: string) => readText(fixture(id));

/** As storage gives rows back: plain values that went through a clone. */
function writeBack({ head, messages }: OriginSession): string {
	return writeOriginSession(structuredClone(head), structuredClone(messages)).text;
}

const AT = Date.UTC(2026, 10, 22, 9, 30, 0, 250);

function message(seq: number, change: Partial<Message>): Message {
	return {
		seq,
		id: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
		role: 'user',
		kind: 'turn',
		text: `text ${String(seq)}`,
		at: Millis.parse(AT + seq * 1000),
		offset: OffsetMinutes.parse(60),
		status: 'complete',
		screening: change.role === undefined ? quiet : null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null,
		...change
	};
}

function finding(seq: number, ids: readonly string[], sentiment: number | null): Finding {
	return {
		seq,
		tags: ids.map((id) => ({
			kind: 'concern',
			id,
			confidence: 1,
			method: 'rule',
			version: '1',
			spans: []
		})),
		sentiment:
			sentiment === null
				? null
				: { value: sentiment, method: 'lexicon', version: '1', n: 1, source: 'rule' }
	};
}

const BORN: SessionHead = {
	id: '7f0d2c7e-5b0a-4c1e-9a51-3f6f0a1f4b10',
	lineageRoot: '7f0d2c7e-5b0a-4c1e-9a51-3f6f0a1f4b10',
	title: 'Mine',
	preview: 'text 1',
	createdAt: Millis.parse(AT),
	createdOffset: OffsetMinutes.parse(60),
	updatedAt: Millis.parse(AT + 60_000),
	pinned: false,
	lastSeq: 5,
	days: [],
	phase: 'middle',
	worstLevel: 'none',
	consent: null,
	engine: null,
	moodStart: null,
	moodEnd: null,
	findings: {
		version: 1,
		throughSeq: 5,
		concerns: { sleep: 1, anxiety: 3, work: 1 },
		techniques: { reflection: 1 },
		emotions: {},
		sentiment: { value: null, method: 'mean', version: '1', n: 0, source: 'rule' }
	},
	imported: null,
	replies: { practice: 1, model: 0, unfinished: 1 }
};

describe('writing an untouched import', () => {
	test.each(PRETTY)('%s comes back byte for byte', (id) => {
		expect(writeBack(read(id))).toBe(fixture(id));
	});

	test('a compact file comes back with the same values', () => {
		const written = writeBack(read(COMPACT));

		expect(parse(written)).toEqual(parse(fixture(COMPACT)));
	});

	test('nothing is left out', () => {
		const { head, messages } = read(LONG);

		expect(writeOriginSession(head, messages).left).toEqual([]);
	});

	test('analysis made since does not change the file', () => {
		const { head, messages } = read(LONG);

		const { text } = writeOriginSession({ ...head, findings: BORN.findings }, messages, [
			finding(1, ['anxiety'], 0.5)
		]);

		expect(text).toBe(fixture(LONG));
	});

	test('unknown keys come back at every place, hostile ones too', () => {
		const text = fixture('eb8ce48a-6b82-440d-9f1a-a56236183896')
			.replace('"user_id":', '"__proto__": {"isLosslessNumber": true, "n": 1.50},\n"user_id":')
			.replace('"therapy_phase":', '"a/b~c": [1e3, "\\ud800"],\n"therapy_phase":')
			.replace('"safety_compliance":', '"constructor": null, "7": 8.0,\n"safety_compliance":')
			.replace(
				'"sentiment_score":',
				'"therapeutic_metadata/x": {"__proto__": 2.0},\n"sentiment_score":'
			)
			.replace('"vector_id":', '"hasOwnProperty": false,\n"vector_id":')
			.replace('"trend":', '"weight": 1.0,\n"trend":');

		const written = writeBack(readText(text));

		expect(parse(written)).toEqual(parse(text.replace('\\ud800', '\uFFFD')));
		expect(({} as Record<string, unknown>)['n']).toBeUndefined();
	});

	test('numbers keep their own text', () => {
		const text = fixture(LONG)
			.replace('"conversation_coherence": 0.9', '"conversation_coherence": 9')
			.replace('"therapeutic_alliance_score": 8.5', '"therapeutic_alliance_score": 8.50E+0')
			.replace(
				'"user_engagement_level": 0.85',
				'"user_engagement_level": 0.85000002384185791015625'
			);

		expect(writeBack(readText(text))).toBe(text);
	});

	test('a lone surrogate becomes U+FFFD and U+2028 stays', () => {
		const text = fixture(COMPACT).replace('Are you there?', 'a\\ud83d\u2028\\u0000\\u001f');

		const written = writeBack(readText(text));

		expect(written).toContain('"content": "a\uFFFD\u2028\\u0000\\u001f"');
		expect(written.isWellFormed()).toBe(true);
	});
});

describe('writing a session continued here', () => {
	test('imported messages stay, new ones follow and only the change shows', () => {
		const { head, messages } = read(LONG);
		const more = [
			message(41, { screening: { ...quiet, level: 'elevated', categories: ['suicide'] } }),
			message(42, { role: 'assistant', kind: 'crisis_template' })
		];
		const later: SessionHead = {
			...head,
			updatedAt: Millis.parse(AT),
			lastSeq: 42,
			phase: 'assessment',
			findings: BORN.findings
		};

		const { text } = writeOriginSession(
			later,
			[...messages, ...more],
			[finding(41, ['sleep'], -0.1)]
		);

		const before = fixture(LONG).split('"messages": [')[1]?.split('\n  ],')[0] ?? '';
		expect(text).toContain(before);
		const file = JSON.parse(text) as {
			last_updated: string;
			created_at: string;
			messages: Record<string, unknown>[];
			therapeutic_metadata: Record<string, unknown>;
		};
		expect(file.created_at).toBe('2025-03-25T17:01:00.000000999Z');
		expect(file.last_updated).toBe('2026-11-22T09:30:00.250Z');
		expect(file.messages.slice(40)).toEqual([
			{
				id: '00000000-0000-4000-8000-000000000041',
				role: 'User',
				content: 'text 41',
				timestamp: '2026-11-22T09:30:41.250Z',
				embedding_metadata: null,
				therapeutic_tags: ['sleep'],
				sentiment_score: -0.1,
				crisis_indicators: ['crisis_detected', 'suicide']
			},
			{
				id: '00000000-0000-4000-8000-000000000042',
				role: 'Assistant',
				content: 'text 42',
				timestamp: '2026-11-22T09:30:42.250Z',
				embedding_metadata: null,
				therapeutic_tags: [],
				sentiment_score: null,
				crisis_indicators: ['crisis_protocol_shown']
			}
		]);
		expect(file.therapeutic_metadata['therapy_phase']).toBe('assessment');
		expect(file.therapeutic_metadata['primary_concerns']).toEqual([
			'social anxiety',
			'public speaking',
			'anxiety',
			'sleep',
			'work'
		]);
	});
});

describe('writing a session born here', () => {
	const messages = [
		message(1, {}),
		message(2, { role: 'assistant' }),
		message(3, { screening: { ...quiet, level: 'low' } }),
		message(4, { role: 'assistant', status: 'stopped' }),
		message(5, { role: 'system', kind: 'summary' })
	];

	test('has the original’s names, times and decimal points', () => {
		const { text } = writeOriginSession(BORN, messages, [finding(1, ['anxiety', 'anxiety'], 1)]);

		expect(text).toBe(`{
  "id": "7f0d2c7e-5b0a-4c1e-9a51-3f6f0a1f4b10",
  "user_id": null,
  "created_at": "2026-11-22T09:30:00.250Z",
  "last_updated": "2026-11-22T09:31:00.250Z",
  "messages": [
    {
      "id": "00000000-0000-4000-8000-000000000001",
      "role": "User",
      "content": "text 1",
      "timestamp": "2026-11-22T09:30:01.250Z",
      "embedding_metadata": null,
      "therapeutic_tags": [
        "anxiety"
      ],
      "sentiment_score": 1.0,
      "crisis_indicators": []
    },
    {
      "id": "00000000-0000-4000-8000-000000000002",
      "role": "Assistant",
      "content": "text 2",
      "timestamp": "2026-11-22T09:30:02.250Z",
      "embedding_metadata": null,
      "therapeutic_tags": [],
      "sentiment_score": null,
      "crisis_indicators": []
    },
    {
      "id": "00000000-0000-4000-8000-000000000003",
      "role": "User",
      "content": "text 3",
      "timestamp": "2026-11-22T09:30:03.250Z",
      "embedding_metadata": null,
      "therapeutic_tags": [],
      "sentiment_score": null,
      "crisis_indicators": []
    }
  ],
  "therapeutic_metadata": {
    "primary_concerns": [
      "anxiety",
      "sleep",
      "work"
    ],
    "intervention_techniques": [
      "reflection"
    ],
    "progress_indicators": [],
    "therapy_phase": "middle",
    "session_count": 1,
    "total_duration_minutes": null
  },
  "session_quality": {
    "therapeutic_alliance_score": null,
    "conversation_coherence": null,
    "safety_compliance": true,
    "user_engagement_level": null,
    "ai_response_quality": null
  }
}`);
	});

	test('lists what the format cannot hold', () => {
		expect(writeOriginSession(BORN, messages).left).toEqual([
			{ kind: 'unfinished_reply', count: 1 },
			{ kind: 'note', count: 1 },
			{ kind: 'low_screening', count: 1 },
			{ kind: 'title', count: 1 }
		]);
	});

	test('lists every mark of a session that was worked with', () => {
		const marked: SessionHead = {
			...BORN,
			lineageRoot: '00000000-0000-4000-8000-000000000099',
			pinned: true,
			moodStart: -1,
			moodEnd: 0,
			consent: { granted: true, at: Millis.parse(AT), textVersion: '1' },
			engine: { engine: 'mock', host: null, model: 'practice' }
		};

		const { left } = writeOriginSession(marked, []);

		expect(left.map(({ kind, count }) => `${kind} ${String(count)}`)).toEqual([
			'title 1',
			'pin 1',
			'mood 2',
			'consent 1',
			'engine 1',
			'lineage 1'
		]);
	});

	test('lists ratings, thoughts, other answers and other wordings', () => {
		const reply = message(2, {
			role: 'assistant',
			thinking: 'hm',
			rating: { value: 'up', reasons: [], note: null, at: Millis.parse(AT) }
		});
		const { text, at, offset, status } = reply;
		const other = { text, at, offset, status, reply: null };
		const said = message(1, { endings: [[message(1, {})]] });

		const { left } = writeOriginSession({ ...BORN, title: null }, [
			said,
			{ ...reply, alternatives: [other, other] }
		]);

		expect(left).toEqual([
			{ kind: 'rating', count: 1 },
			{ kind: 'other_version', count: 3 },
			{ kind: 'thinking', count: 1 }
		]);
	});

	test('can be read again and counts as the same', () => {
		const findings = [finding(1, ['anxiety'], 0.1)];
		const incoming = readText(writeOriginSession(BORN, messages, findings).text);

		expect(compareWithStored(incoming, { head: BORN, messages, findings })).toBe('same');
		expect(compareWithStored(incoming, { head: BORN, messages })).toBe('conflict');
	});

	test('without a phase starts where the original started', () => {
		expect(writeOriginSession({ ...BORN, phase: null }, []).text).toContain(
			'"therapy_phase": "assessment"'
		);
	});
});

describe('comparing with what is stored', () => {
	test('an unknown session is new and a known one the same', () => {
		const incoming = read(LONG);

		expect(compareWithStored(incoming, null)).toBe('new');
		expect(compareWithStored(incoming, read(LONG))).toBe('same');
	});

	test('one changed word is a conflict', () => {
		const changed = readText(fixture(LONG).replace('You gave it.', 'You gave in.'));

		expect(compareWithStored(changed, read(LONG))).toBe('conflict');
	});

	test('a copy has ids of its own and the line of the first', () => {
		const incoming = read(LONG);
		let count = 0;

		const copy = asCopy(incoming, () => {
			count += 1;
			return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
		});

		expect(copy.head.lineageRoot).toBe(LONG);
		expect(new Set([copy.head.id, ...copy.messages.map(({ id }) => id)]).size).toBe(41);
		expect(copy.messages.map(({ text }) => text)).toEqual(
			incoming.messages.map(({ text }) => text)
		);
		expect(asCopy(incoming, () => 'x', 'root').head.lineageRoot).toBe('root');
	});
});
