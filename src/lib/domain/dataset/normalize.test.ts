import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../message';
import type { SessionHead } from '../session';
import { cleanText, withoutThinking } from './clean';
import { isTrainable, normalize, type NormalizeOptions } from './normalize';
import { total } from './tally';
import type { Exchange } from './turns';

const NOTHING: NormalizeOptions = {
	includePractice: false,
	includeUnfinished: false,
	includeCrisisText: false
};
const ALL: NormalizeOptions = {
	includePractice: true,
	includeUnfinished: true,
	includeCrisisText: true
};

const consent = { granted: true, at: 0, textVersion: '1' };
const agreed = { consent } as unknown as SessionHead;

/** A message from a letter: U, A, S; `a` practice, `x` failed, `~` streaming, `-` stopped, `!` crisis text, `n` note. */
function message(letter: string, index: number): Message {
	const role = letter === 'U' ? 'user' : letter === 'S' || letter === 'n' ? 'system' : 'assistant';
	const status = { x: 'failed', '~': 'streaming', '-': 'stopped' }[letter] ?? 'complete';
	const kind = { '!': 'crisis_template', n: 'note' }[letter] ?? 'turn';
	const reply = role === 'assistant' ? { engine: letter === 'a' ? 'mock' : 'ollama' } : null;
	return {
		seq: index + 1,
		role,
		kind,
		status,
		reply,
		text: `${letter}${String(index + 1)}`
	} as Message;
}

const session = (letters: string) => letters.match(/./g)?.map(message) ?? [];
const run = (letters: string, options = NOTHING) => normalize(agreed, session(letters), options);

/** Exchanges in one word: texts of the person, then `+` or `-` and the reply. */
function shape(exchanges: readonly Exchange[]): string {
	return exchanges
		.map(({ user, reply }) => `${user.text}${isTrainable(reply) ? '+' : '-'}${reply.text}`)
		.join(' ')
		.replaceAll('\n\n', '&');
}

describe('the worked example', () => {
	interface Row {
		readonly role: 'User' | 'Assistant' | 'System';
		readonly content: string;
		readonly crisis_indicators: readonly string[];
	}
	const file = JSON.parse(
		readFileSync('tests/fixtures/origin/eb8ce48a-6b82-440d-9f1a-a56236183896.json', 'utf8')
	) as { messages: Row[] };
	const messages = file.messages.map((row, index) => ({
		seq: index + 1,
		role: row.role.toLowerCase(),
		kind:
			row.role === 'Assistant' && (file.messages[index - 1]?.crisis_indicators.length ?? 0) > 0
				? 'crisis_template'
				: 'turn',
		status: 'complete',
		reply: null,
		text: row.content
	})) as unknown as Message[];

	test('gives six messages and the documented counters when crisis text is kept', () => {
		const { exchanges, reason, tally } = normalize(agreed, messages, {
			...NOTHING,
			includeCrisisText: true
		});

		expect(reason).toBeNull();
		expect(exchanges.map(({ reply }) => isTrainable(reply))).toEqual([true, false, true]);
		expect(tally).toEqual({
			messages: 10,
			out: 6,
			removed: { greeting_dropped: 1, inner_system: 1, trailing_user: 1 },
			merged: { merged_user: 1 },
			masked: { crisis_template: 1 },
			changed: {}
		});
		expect(exchanges[0]?.user.text).toBe(
			'I did it twice. Then the week fell apart after the meeting with my manager.\n\nSorry, that sounds like an excuse.'
		);
	});

	test('gives four messages when crisis text is left out', () => {
		const { exchanges, tally } = normalize(agreed, messages, NOTHING);

		expect(exchanges).toHaveLength(2);
		expect(tally?.out).toBe(4);
		expect(tally?.removed.crisis_template).toBe(2);
		expect(JSON.stringify(exchanges)).not.toContain('988 (Suicide');
	});
});

describe('the gate', () => {
	test('lets nothing pass without consent', () => {
		const none = { consent: null } as SessionHead;
		const withdrawn = { consent: { ...consent, granted: false } } as SessionHead;

		expect(normalize(none, session('UA'), ALL)).toEqual({
			exchanges: [],
			reason: 'consent_missing',
			tally: null
		});
		expect(normalize(withdrawn, session('UA'), ALL).reason).toBe('consent_withdrawn');
	});

	test('turns practice sessions away unless they are ticked', () => {
		expect(run('UaUa').reason).toBe('demo_engine');
		expect(run('UaU!').reason).toBe('demo_engine');
		expect(run('UaUa', ALL).reason).toBeNull();
	});
});

describe('the steps', () => {
	test.each([
		['UA', NOTHING, 'U1+A2', {}],
		['UAUA', NOTHING, 'U1+A2 U3+A4', {}],
		['UUAA', NOTHING, 'U1&U2+A3&A4', {}],
		['AAUA', NOTHING, 'U3+A4', { greeting_dropped: 2 }],
		['UAU', NOTHING, 'U1+A2', { trailing_user: 1 }],
		['UAUU', NOTHING, 'U1+A2', { trailing_user: 1 }],
		['SUSnA', NOTHING, 'U2+A5', { inner_system: 3 }],
		['UxUA', NOTHING, 'U1&U3+A4', { failed_reply: 1 }],
		['U~UA', NOTHING, 'U1&U3+A4', { failed_reply: 1 }],
		['U-UA', NOTHING, 'U3+A4', { unfinished_reply: 2 }],
		['U-UA', ALL, 'U1--2 U3+A4', {}],
		['UAU-', ALL, 'U1+A2', { trailing_masked: 2 }],
		['U!UA', NOTHING, 'U3+A4', { crisis_template: 2 }],
		['U!UA', ALL, 'U1-!2 U3+A4', {}],
		['UaUA', NOTHING, 'U3+A4', { demo_engine: 2 }],
		['UaUA', ALL, 'U1+a2 U3+A4', {}],
		['UAa', NOTHING, '', { demo_engine: 2 }],
		['UA!', NOTHING, '', { crisis_template: 2 }],
		['UU-A', NOTHING, '', { unfinished_reply: 2 }]
	] as const)('%s', (letters, options, expected, removed) => {
		const { exchanges, tally } = run(letters, options);

		expect(shape(exchanges)).toBe(expected);
		expect(tally?.removed).toEqual(removed);
	});

	test.each([
		['', 'no_exchange'],
		['UUU', 'no_exchange'],
		['AA', 'no_exchange'],
		['Ux', 'no_exchange'],
		['U!', 'no_trainable_reply'],
		['U-', 'no_trainable_reply']
	])('a session of %j is dropped as %s', (letters, reason) => {
		expect(run(letters)).toMatchObject({ exchanges: [], reason });
	});

	test('a masked reply in the middle is counted once', () => {
		expect(run('U!UA', ALL).tally?.masked).toEqual({ crisis_template: 1 });
		expect(run('U-UA', ALL).tally?.masked).toEqual({ unfinished_reply: 1 });
	});

	test('crisis text that was cut off needs both ticks', () => {
		const rows = session('U!UA').map((row) =>
			row.kind === 'crisis_template' ? { ...row, status: 'stopped' as const } : row
		);
		const out = (options: NormalizeOptions) => normalize(agreed, rows, options).tally?.out;

		expect(out({ ...NOTHING, includeCrisisText: true })).toBe(2);
		expect(out({ ...NOTHING, includeUnfinished: true })).toBe(2);
		expect(out(ALL)).toBe(4);
	});

	test('a turn remembers every message it was made of', () => {
		const [exchange] = run('UUA').exchanges;

		expect(exchange?.user.sources.map(({ seq }) => seq)).toEqual([1, 2]);
		expect(exchange?.reply.sources.map(({ seq }) => seq)).toEqual([3]);
	});

	test('texts are cleaned, thinking goes, and what is empty then is removed', () => {
		const rows = session('UAUUA').map((row, index) => ({
			...row,
			text:
				[' hi\r\nyou\0 ', '<think>plan</think>\n\nHello', ' \0 ', 'more', '<THINK>never ends'][
					index
				] ?? ''
		}));

		const { exchanges, tally } = normalize(agreed, rows, NOTHING);

		expect(shape(exchanges)).toBe('hi\nyou+Hello');
		expect(tally?.changed).toEqual({ text_cleaned: 1, thinking_stripped: 1 });
		expect(tally?.removed).toEqual({ empty_text: 1, failed_reply: 1, trailing_user: 1 });
	});
});

describe('cleaning', () => {
	test('makes text well-formed', () => {
		expect(cleanText('a\ud83d \r\n\r b\0\u2028')).toBe('a\uFFFD \n\r b');
	});

	test('leaves a think block that does not open the reply', () => {
		expect(withoutThinking('See <think>x</think>')).toBe('See <think>x</think>');
		expect(withoutThinking('<thinking>a</think>b</thinking> c')).toBe('c');
	});
});

/** A small generator with a printed seed, so that a failure can be run again. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

describe('the counters', () => {
	test('add up for any session and any options', () => {
		for (let seed = 1; seed <= 3000; seed += 1) {
			const next = generator(seed);
			const letters = Array.from(
				{ length: Math.floor(next() * 14) },
				() => 'UUUUAAAASn-x~!a'[Math.floor(next() * 15)] ?? 'U'
			).join('');
			const options: NormalizeOptions = {
				includePractice: next() < 0.5,
				includeUnfinished: next() < 0.5,
				includeCrisisText: next() < 0.5
			};

			const { exchanges, reason, tally } = run(letters, options);

			const where = `seed ${String(seed)}: ${letters}`;
			expect(exchanges.length > 0, where).toBe(reason === null);
			if (tally === null) continue;
			expect(tally.out + total(tally.removed) + total(tally.merged), where).toBe(letters.length);
			expect(tally.out, where).toBe(exchanges.length * 2);
			const masked = exchanges.filter(({ reply }) => !isTrainable(reply));
			expect(total(tally.masked), where).toBe(masked.length);
			const last = exchanges.at(-1);
			expect(last === undefined || isTrainable(last.reply), where).toBe(true);
		}
	});
});
