import { expect, test } from 'vitest';
import type { OfferedModel, PullFailure } from '#lib/inference';
import { bytesWords, canTalk, explainPull, modelWords, windowWords } from './model-words';

const MODEL: OfferedModel = {
	name: 'a:3b',
	digest: null,
	sizeBytes: 2_019_393_189,
	parameters: '3.2B',
	quantization: 'Q4_K_M',
	contextTokens: null,
	capabilities: ['completion', 'thinking', 'insert'],
	cloud: false
};

test.each([
	[2_019_393_189, '2.0 GB'],
	[815_000_000, '815 MB'],
	[0, '0 MB']
])('%d bytes are %s', (bytes, words) => {
	expect(bytesWords(bytes)).toBe(words);
});

test.each([
	[131_072, 'reads 131,072 tokens at once, about 98,000 words'],
	[512, 'reads 512 tokens at once, under 1,000 words']
])('a window of %d tokens', (tokens, words) => {
	expect(windowWords(tokens)).toBe(words);
});

test('tells what is known of a model, and leaves out what is not', () => {
	expect(modelWords(MODEL, 8192)).toEqual([
		'3.2B parameters',
		'2.0 GB',
		'Q4_K_M',
		'reads 8,192 tokens at once, about 6,000 words',
		'can think first'
	]);
	expect(
		modelWords(
			{ ...MODEL, sizeBytes: null, parameters: null, quantization: null, capabilities: null },
			null
		)
	).toEqual([]);
});

test('a model that only embeds cannot talk, and one of which nothing is said may', () => {
	expect(canTalk({ capabilities: ['embedding'] })).toBe(false);
	expect(canTalk({ capabilities: ['completion'] })).toBe(true);
	expect(canTalk({ capabilities: null })).toBe(true);
});

test.each<PullFailure>([
	{ kind: 'disk_full' },
	{ kind: 'library_unreachable' },
	{ kind: 'model_missing', model: 'a' },
	{ kind: 'cloud_refused', model: 'a:cloud' },
	{ kind: 'interrupted' },
	{ kind: 'silent', afterMs: 1 },
	{ kind: 'unreachable' },
	{ kind: 'refused', status: 500 },
	{ kind: 'malformed' },
	{ kind: 'server_error' }
])('a fetch that failed as $kind says what is safe', (failure) => {
	expect(explainPull(failure)).toMatch(/kept|Nothing was|not fetched/u);
});
