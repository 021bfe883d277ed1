import { expect, test } from 'vitest';
import { engineWords, PRACTICE } from './engines';

const OLLAMA = { engine: 'ollama', host: 'http://localhost:11434', model: 'a:1b' } as const;

test('says where a talk is answered', () => {
	expect(engineWords(PRACTICE)).toBe('On this device · practice model');
	expect(engineWords(OLLAMA)).toBe('On your machine · a:1b');
	expect(engineWords({ ...OLLAMA, host: 'http://192.168.1.20:11434' })).toBe(
		'On 192.168.1.20 · a:1b'
	);
	expect(engineWords(OLLAMA, true)).toBe('Leaves your machine · a:1b');
});
