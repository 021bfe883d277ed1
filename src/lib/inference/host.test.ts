import { expect, test } from 'vitest';
import { addressSpace, endpoint, requestTo } from './host';

test.each([
	['http://localhost:11434', undefined],
	['http://127.0.0.1:11434', undefined],
	['http://[::1]:11434', undefined],
	['https://models.example.org', undefined],
	['http://172.32.0.1', undefined],
	['http://100.101.2.3', undefined],
	['http://8.8.8.8', undefined],
	['http://10.example.org', undefined],
	['http://192.168.1.20.example.org', undefined],
	['http://172.16.example.org', undefined],
	['http://workstation:11434', undefined],
	['http://box.localhost', undefined],
	['http://local', undefined],
	['http://[2001:db8::fd00]', undefined],
	['http://[fd::1]', undefined],
	['http://[::ffff:8.8.8.8]', undefined],
	['http://[::ffff:127.0.0.1]', undefined],
	['nonsense', undefined],
	['http://192.168.1.20:11434', 'local'],
	['http://10.0.0.5', 'local'],
	['http://172.20.1.1:8080', 'local'],
	['http://169.254.3.4', 'local'],
	['http://[fd12::1]:11434', 'local'],
	['http://[fe80::1]', 'local'],
	['http://[fc00::5]', 'local'],
	['http://[febf::1]', 'local'],
	['http://[::ffff:192.168.1.20]:11434', 'local'],
	['http://10.1', 'local'],
	['http://0xc0a80114:11434', 'local'],
	['http://desk.local.:11434', 'local'],
	['http://Desk.local:11434', 'local']
])('%s is in the address space %s', (host, space) => {
	expect(addressSpace(host)).toBe(space);
});

test('a host may end in slashes or hold a path', () => {
	expect(endpoint('http://localhost:1//', '/api/tags')).toBe('http://localhost:1/api/tags');
	expect(endpoint('https://box.local/ollama/', '/api/tags')).toBe(
		'https://box.local/ollama/api/tags'
	);
});

test('a request without a body is a plain GET, which needs no preflight', () => {
	const request = requestTo('http://localhost:1', new AbortController().signal);

	expect(request).toMatchObject({ method: 'GET' });
	expect(request).toMatchObject({ headers: {} });
	expect(Object.keys(request.headers ?? {})).toEqual([]);
});
