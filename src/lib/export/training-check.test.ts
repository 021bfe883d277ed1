import { describe, expect, test } from 'vitest';
import { checkFile, checkLine, type TrainingFormat } from './index';

const PAIR =
	'{"id":"90ef1309-33a6-8196-b468-ef3460d997da","session_id":"7f0d2c7e-5b0a-4c1e-9a51-3f6f0a1f4b10",' +
	'"user_input":"hi","assistant_response":"hello","therapeutic_context":{"primary_concerns":[],' +
	'"intervention_techniques":[],"therapy_phase":"initial"},"quality_score":null,' +
	'"therapeutic_tags":[],"timestamp":"2026-11-22T09:31:01Z"}';
const USER = '{"role":"user","content":"hi"}';
const REPLY = '{"role":"assistant","content":"hello"}';
const SYSTEM = '{"role":"system","content":"Be calm."}';
const chat = (...messages: readonly string[]) => `{"messages":[${messages.join(',')}]}`;
const GOOD = chat(SYSTEM, USER, REPLY);

function codes(format: TrainingFormat, line: string) {
	return checkLine(format, line, 1).map(({ code }) => code);
}

describe('checking a line', () => {
	test('finds nothing in good lines', () => {
		expect(codes('chiron_pairs', PAIR)).toEqual([]);
		expect(codes('chiron_pairs', PAIR.replace('null', '8.0'))).toEqual([]);
		expect(
			codes('chiron_pairs', PAIR.replace('"hi"', '"a\\\\u0000 \\\\ud800 \\"b\\": c"'))
		).toEqual([]);
		expect(codes('openai_chat', GOOD)).toEqual([]);
		expect(codes('openai_chat', chat(SYSTEM, USER, REPLY.replace('}', ',"weight":1}')))).toEqual(
			[]
		);
	});

	test.each([
		['line_not_json', PAIR.slice(1)],
		['data_type', '[]'],
		['data_type', 'null'],
		['crlf', `${PAIR}\r`],
		['raw_line_separator', PAIR.replace('hi', 'h\u2028i')],
		['lone_surrogate', PAIR.replace('hi', '\\ud83d')],
		['nul_character', PAIR.replace('hi', 'h\\u0000')],
		['duplicate_key', PAIR.replace('"user_input"', '"user_input":"x","user_input"')],
		['column_set_changed', PAIR.replace(',"therapeutic_tags":[]', '')],
		['column_set_changed', PAIR.replace('{', '{"more":1,')],
		['column_type_changed', PAIR.replace('null', '8')],
		['column_type_changed', PAIR.replace('null', '"8.0"')],
		['column_type_changed', PAIR.replace('"hi"', '""')],
		['column_type_changed', PAIR.replace('01Z', '01.5Z')]
	])('%s in a pair', (code, line) => {
		expect(codes('chiron_pairs', line)).toContain(code);
	});

	test.each([
		['data_type', '7'],
		['missing_messages_list', '{}'],
		['missing_messages_list', chat()],
		['top_level_key_unrecognized', GOOD.replace('{', '{"id":"x",')],
		['message_missing_key', chat(USER, '{"role":"assistant"}')],
		['message_missing_key', chat(USER, '7')],
		['message_unrecognized_key', chat(USER.replace('}', ',"id":1}'), REPLY)],
		['unrecognized_role', chat(USER, '{"role":"gpt","content":"x"}')],
		['content_not_string', chat('{"role":"user","content":[]}', REPLY)],
		['missing_content', chat('{"role":"user","content":""}', REPLY)],
		['think_tag_in_content', chat(USER, '{"role":"assistant","content":"<think>x</think>"}')],
		['weight_not_0_or_1', chat(USER, REPLY.replace('}', ',"weight":2}'))],
		['weight_on_non_assistant', chat(USER.replace('}', ',"weight":1}'), REPLY)],
		['column_set_changed', chat(USER, REPLY.replace('}', ',"weight":0}'), USER, REPLY)],
		['no_trainable_reply', chat(USER, REPLY.replace('}', ',"weight":0}'))],
		['last_reply_not_trainable', chat(USER, REPLY.replace('}', ',"weight":0}'))],
		['system_not_first', chat(USER, SYSTEM, REPLY)],
		['first_turn_not_user', chat(REPLY, USER, REPLY)],
		['roles_not_alternating', chat(USER, USER, REPLY)],
		['example_missing_assistant_message', chat(USER)],
		['last_turn_not_assistant', chat(USER, REPLY, USER)],
		['missing_system', chat(USER, REPLY)]
	])('%s in a chat', (code, line) => {
		expect(codes('openai_chat', line)).toContain(code);
	});

	test('says where and never what', () => {
		const findings = checkLine('openai_chat', chat(USER, '{"role":"secret","content":"words"}'), 3);

		expect(findings).toContainEqual({
			level: 'error',
			code: 'unrecognized_role',
			line: 3,
			path: 'messages[1]'
		});
		expect(JSON.stringify(findings)).not.toMatch(/secret|words/);
	});
});

describe('checking a file', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const found = (text: string) =>
		checkFile('chiron_pairs', bytes(text)).map(({ code, line }) => `${code} ${String(line)}`);
	const ten = `${PAIR}\n`.repeat(10);

	test('finds nothing in a good one', () => {
		expect(found(ten)).toEqual([]);
	});

	test.each([
		['', ['empty_file 0']],
		[`\uFEFF${ten}`, ['has_bom 0']],
		[`${ten}\n`, ['blank_line 11']],
		[ten.trimEnd(), ['missing_final_newline 0']],
		[`${PAIR}\n`, ['too_few_rows 0']],
		[ten.replace('"hi"', '8'), ['column_type_changed 1']]
	])('%#', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test('refuses what is not UTF-8', () => {
		expect(checkFile('openai_chat', new Uint8Array([0xff, 0xfe]))[0]?.code).toBe('not_utf8');
	});
});
