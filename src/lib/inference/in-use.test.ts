import { expect, test } from 'vitest';
import { createInUse } from './in-use';

const SMALL = { engine: 'ollama', host: 'http://localhost:11434', model: 'small' } as const;
const LARGE = { ...SMALL, model: 'large' } as const;

function watched() {
	const unloaded: string[] = [];
	let due: (() => void) | null = null;
	const use = createInUse(
		(host, model) => unloaded.push(`${host} ${model}`),
		(_, run) => {
			due = run;
			return () => (due = null);
		}
	);
	return { use, unloaded, pass: () => due?.() };
}

test('unloads what was used some time after the person left', () => {
	const { use, unloaded, pass } = watched();
	use.begin(SMALL)();
	use.begin(SMALL)();

	use.leave(30_000);
	const before = [...unloaded];
	pass();

	expect(before).toEqual([]);
	expect(unloaded).toEqual(['http://localhost:11434 small']);
});

test('keeps it when something is said again meanwhile', () => {
	const { use, unloaded, pass } = watched();
	use.begin(SMALL)();
	use.leave(30_000);

	use.begin(LARGE)();
	pass();

	expect(unloaded).toEqual([]);
});

test('lets a reply end first, and unloads then', () => {
	const { use, unloaded, pass } = watched();
	const end = use.begin(SMALL);
	use.leave(30_000);
	pass();
	const before = [...unloaded];

	end();

	expect(before).toEqual([]);
	expect(unloaded).toEqual(['http://localhost:11434 small']);
});

test('waits for nothing where the page goes away', () => {
	const { use, unloaded } = watched();
	const end = use.begin(SMALL);

	use.leaveNow();
	end();
	use.leaveNow();

	expect(unloaded).toEqual(['http://localhost:11434 small']);
});

test('notes no model that cannot be unloaded', () => {
	const { use, unloaded } = watched();
	use.begin({ engine: 'mock', host: null, model: 'practice' })();
	use.begin({ engine: 'openai', host: 'http://localhost:8080', model: 'x' })();

	use.leaveNow();

	expect(unloaded).toEqual([]);
});
