import { expect, test } from 'vitest';
import { Millis, OffsetMinutes, type Exchange, type Message, type ReplyOrigin } from '#lib/domain';
import { createOriginCounter } from './training-origins';

const LLAMA: ReplyOrigin = {
	engine: 'ollama',
	model: 'llama3.2:3b',
	digest: 'abc',
	promptId: 'coach-mi',
	promptVersion: '2',
	promptTokens: 1,
	replyTokens: 1,
	totalMs: 1,
	doneReason: 'stop',
	failure: null,
	options: { temperature: 0.7, seed: null }
};

function exchange(reply: ReplyOrigin | null, masked = false): Exchange {
	const row: Message = {
		seq: 1,
		id: 'm',
		role: 'assistant',
		kind: 'turn',
		text: 'words nobody must find here',
		at: Millis.parse(1),
		offset: OffsetMinutes.parse(0),
		status: 'complete',
		screening: null,
		reply,
		thinking: null,
		alternatives: [],
		imported: null
	};
	return {
		user: { text: 'x', sources: [row] },
		reply: { text: 'y', sources: [row], masks: masked ? ['unfinished_reply'] : [], practice: false }
	};
}

test('replies are counted by model, digest, words and settings, most first', () => {
	const counter = createOriginCounter();
	counter.add([exchange({ ...LLAMA, promptVersion: '1' }), exchange(LLAMA)]);
	counter.add([exchange({ ...LLAMA, totalMs: 9, promptTokens: 7 }), exchange(null)]);

	const origins = counter.list();

	expect(origins.map(({ promptVersion, replies }) => [promptVersion, replies])).toEqual([
		['2', 2],
		['1', 1],
		[null, 1]
	]);
	expect(origins[0]).toEqual({
		engine: 'ollama',
		model: 'llama3.2:3b',
		digest: 'abc',
		promptId: 'coach-mi',
		promptVersion: '2',
		temperature: 0.7,
		contextTokens: null,
		replies: 2
	});
	expect(origins[2]?.engine).toBe('unknown');
	expect(JSON.stringify(origins)).not.toContain('nobody');
});

test('a reply that is not trained on is not counted', () => {
	const counter = createOriginCounter();
	counter.add([exchange(LLAMA, true)]);

	expect(counter.list()).toEqual([]);
});
