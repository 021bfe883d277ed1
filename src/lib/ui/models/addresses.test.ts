import { expect, test } from 'vitest';
import { isAgreed, serverOf, tidyHost } from './addresses';

test.each([
	['localhost:11434', 'http://localhost:11434'],
	[' http://localhost:8080/v1/ ', 'http://localhost:8080'],
	['https://models.example/v1', 'https://models.example'],
	['http://192.168.1.20:11434//', 'http://192.168.1.20:11434'],
	['', '']
])('%s is kept as %s', (typed, kept) => {
	expect(tidyHost(typed)).toBe(kept);
});

test('the practice model has no server', () => {
	expect(serverOf({ engine: 'mock', host: null, model: 'practice' })).toBeNull();
	expect(serverOf({ engine: 'ollama', host: 'http://localhost:11434', model: 'a' })).toEqual({
		engine: 'ollama',
		host: 'http://localhost:11434'
	});
});

test('a word given for one model holds for no other, and for no other server', () => {
	const given = [{ host: 'http://localhost:11434', model: 'a:cloud', at: 1 }];

	expect(isAgreed(given, { host: 'http://localhost:11434', model: 'a:cloud' })).toBe(true);
	expect(isAgreed(given, { host: 'http://localhost:11434', model: 'b:cloud' })).toBe(false);
	expect(isAgreed(given, { host: 'http://localhost:1', model: 'a:cloud' })).toBe(false);
});
