import { expect, test } from 'vitest';
import { crossesInward, spaceOf } from './spaces';

test.each([
	['http://localhost:11434', 'loopback'],
	['https://app.localhost', 'loopback'],
	['http://127.0.0.2', 'loopback'],
	['http://0.0.0.0:8080', 'loopback'],
	['http://[::1]:11434', 'loopback'],
	['http://192.168.0.4', 'local'],
	['http://10.1.2.3:8000', 'local'],
	['http://studio.local', 'local'],
	['http://[fd12::1]', 'local'],
	['http://studio:11434', 'unknown'],
	['http://studio.lan', 'unknown'],
	['https://chiron.example', 'public'],
	['https://localhost.example', 'public'],
	['null', 'unknown']
] as const)('%s is %s', (address, space) => {
	expect(spaceOf(address)).toBe(space);
});

test.each([
	['loopback', 'local', 'no'],
	['local', 'loopback', 'yes'],
	['local', 'local', 'no'],
	['public', 'loopback', 'yes'],
	['public', 'local', 'yes'],
	['public', 'public', 'maybe'],
	['public', 'unknown', 'maybe'],
	['unknown', 'loopback', 'maybe']
] as const)('from %s to %s needs leave: %s', (page, target, crossing) => {
	expect(crossesInward(page, target)).toBe(crossing);
});
