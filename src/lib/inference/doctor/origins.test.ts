import { expect, test } from 'vitest';
import { originSteps, systemOf } from './origins';

const ORIGIN = 'https://chiron.example';

test.each([
	['macos', 'launchctl setenv OLLAMA_ORIGINS "https://chiron.example"'],
	['linux', '[Service]\nEnvironment="OLLAMA_ORIGINS=https://chiron.example"'],
	['linux', 'OLLAMA_ORIGINS="https://chiron.example" ollama serve'],
	['windows', 'setx OLLAMA_ORIGINS "https://chiron.example"']
] as const)('on %s the very line for this origin is given', (system, line) => {
	expect(originSteps(ORIGIN, system).map(({ text }) => text)).toContain(line);
});

test('a port belongs to an origin', () => {
	expect(originSteps('http://192.168.1.2:4173', 'macos')[0]?.text).toContain(
		'"http://192.168.1.2:4173"'
	);
});

test.each([
	'null',
	'',
	'file://',
	'*',
	'https://a.example/path',
	'https://$(id).example',
	'https://a"b'
])('%s gets no command', (origin) => {
	expect(originSteps(origin, 'linux')).toEqual([]);
});

test.each([
	['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15', 'macos'],
	['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0 Safari/537.36', 'windows'],
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'linux'],
	['Mozilla/5.0 (Linux; Android 15; Pixel 7) Chrome/142.0 Mobile', null],
	['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', null],
	['something else', null]
] as const)('%s is %s', (userAgent, system) => {
	expect(systemOf(userAgent)).toBe(system);
});
