import { expect, test } from 'vitest';
import { troubleIn } from './trouble';

const MODEL = 'big:70b';

test.each([
	['model requires more system memory (41.2 GiB) than is available (6.1 GiB)', 'no_memory'],
	['llama runner process has terminated: cudaMalloc failed: out of memory', 'no_memory'],
	['unable to allocate CUDA0 buffer', 'no_memory'],
	['Failed to load model: insufficient system resources', 'no_memory'],
	['"nomic-embed-text" does not support chat', 'no_chat'],
	['server busy, please try again.  maximum pending requests exceeded', 'busy']
])('“%s” is %s', (said, kind) => {
	expect(troubleIn(said, MODEL)?.kind).toBe(kind);
});

test.each(['', 'no', 'llama runner process no longer running: -1', 'invalid memory address'])(
	'“%s” names no cure',
	(said) => {
		expect(troubleIn(said, MODEL)).toBeNull();
	}
);

test('keeps nothing of the words of the server', () => {
	expect(troubleIn('my private words made it run out of memory', MODEL)).toEqual({
		kind: 'no_memory',
		model: MODEL
	});
});
