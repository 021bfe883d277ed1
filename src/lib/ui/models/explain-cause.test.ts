import { expect, test } from 'vitest';
import type { Cause } from '#lib/inference';
import { explainCause, introduce } from './explain-cause';

const OLLAMA = { engine: 'ollama', host: 'http://localhost:11434' } as const;
const OTHER = { engine: 'openai', host: 'http://localhost:8080' } as const;

const CAUSES: readonly Cause[] = [
	{ kind: 'bad_address', certainty: 'sure' },
	{ kind: 'not_running', certainty: 'possible' },
	{ kind: 'wrong_port', certainty: 'possible', seen: 'nothing' },
	{ kind: 'wrong_port', certainty: 'sure', seen: 'other_server' },
	{ kind: 'origin_refused', certainty: 'possible', origin: 'https://chiron.example' },
	{ kind: 'permission', certainty: 'sure', state: 'prompt' },
	{ kind: 'permission', certainty: 'sure', state: 'denied' },
	{ kind: 'permission', certainty: 'possible', state: 'insecure' },
	{ kind: 'mixed_content', certainty: 'sure' },
	{ kind: 'policy', certainty: 'sure' },
	{ kind: 'no_model', certainty: 'sure', model: null },
	{ kind: 'no_model', certainty: 'sure', model: 'a:1b' },
	{ kind: 'loading', certainty: 'sure' },
	{ kind: 'refused', certainty: 'sure', status: 401 },
	{ kind: 'refused', certainty: 'sure', status: 403 },
	{ kind: 'refused', certainty: 'sure', status: 503 },
	{ kind: 'refused', certainty: 'sure', status: 500 }
];

test.each([OLLAMA, OTHER])('every cause has words of its own at $host', (server) => {
	const said = CAUSES.map((cause) => explainCause(cause, server));

	for (const { title, cure } of said) {
		expect(title).toMatch(/^[A-Z].*\.$/u);
		expect(cure.length).toBeGreaterThan(20);
	}
	expect(new Set(said.map(({ title, cure }) => title + cure)).size).toBe(CAUSES.length);
});

test('no sentence names a cure that would let everybody in', () => {
	for (const server of [OLLAMA, OTHER])
		for (const cause of CAUSES)
			expect(JSON.stringify(explainCause(cause, server))).not.toMatch(/\*|0\.0\.0\.0/u);
});

test('two causes are introduced as a question, one as an answer', () => {
	const [sure, , possible, other] = [CAUSES[0], CAUSES[1], CAUSES[2], CAUSES[4]];
	if (!sure || !possible || !other) throw new Error('the table is shorter than it was');

	expect(introduce([])).toContain('Nothing is in the way');
	expect(introduce([sure])).toBe('This is in the way:');
	expect(introduce([possible])).toContain('Most likely');
	expect(introduce([possible, other])).toContain('one of these');
});
