import { describe, expect, test } from 'vitest';
import { createThinkSplitter, type Piece } from './think';

function split(chunks: readonly string[]): { text: string; thinking: string } {
	const splitter = createThinkSplitter();
	const pieces = [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
	const of = (type: Piece['type']): string =>
		pieces.flatMap((piece) => (piece.type === type ? [piece.text] : [])).join('');
	return { text: of('text'), thinking: of('thinking') };
}

const CASES: readonly (readonly [said: string, text: string, thinking: string])[] = [
	['A plain answer.', 'A plain answer.', ''],
	['<think>Hm.</think>Hello.', 'Hello.', 'Hm.'],
	['\n <think>\nHm.\n</think>\n\nHello.\n\nBye.', 'Hello.\n\nBye.', '\nHm.\n'],
	['<thinking>Hm.</thinking> Hello.', 'Hello.', 'Hm.'],
	['<think></think>Hello.', 'Hello.', ''],
	['<think>One.</think><think>Two.</think>Hello.', 'Hello.', 'One.Two.'],
	['Hello.\n<think>More.</think>\nBye.', 'Hello.\nBye.', 'More.'],
	['The tag <think> opens it.', 'The tag <think> opens it.', ''],
	['A < B and a\n<b> and\n<thin', 'A < B and a\n<b> and\n<thin', ''],
	['<think>It never ends', '', 'It never ends'],
	['<think>a < b </ think> c</think>ok', 'ok', 'a < b </ think> c'],
	['  \n Hello', '  \n Hello', ''],
	['   ', '   ', ''],
	['', '', ''],
	['日本\n<think>考え</think>語 👩‍👩‍👧', '日本\n語 👩‍👩‍👧', '考え']
];

describe.each(CASES)('%j', (said, text, thinking) => {
	test('is split', () => {
		expect(split([said])).toEqual({ text, thinking });
	});

	test('is split the same when cut anywhere, or everywhere', () => {
		for (let at = 0; at <= said.length; at += 1) {
			expect(split([said.slice(0, at), said.slice(at)])).toEqual({ text, thinking });
		}
		expect(split(Array.from(said))).toEqual({ text, thinking });
		expect(split(said.split(''))).toEqual({ text, thinking });
	});
});

test('an answer is not held back longer than a tag could be', () => {
	const splitter = createThinkSplitter();

	expect(splitter.push('Hello')).toEqual([{ type: 'text', text: 'Hello' }]);
	expect(splitter.push(' <thi')).toEqual([{ type: 'text', text: ' <thi' }]);
	expect(splitter.push('\n<thi')).toEqual([{ type: 'text', text: '\n' }]);
	expect(splitter.push('s')).toEqual([{ type: 'text', text: '<this' }]);
});
