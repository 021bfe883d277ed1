import { dirname } from 'node:path';
import { expect, test } from 'vitest';

const specs = import.meta.glob<string>('/src/**/SPEC.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const tests = import.meta.glob<string>('/src/**/*.test.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});

function ids(text: string, mark: RegExp) {
	return [...new Set(Array.from(text.matchAll(mark), (match) => match[1]))].sort();
}

test.each(Object.keys(specs))('%s and the tests beside it name the same rules', (path) => {
	const beside = Object.keys(tests).filter((file) => dirname(file) === dirname(path));
	const tested = beside.map((file) => tests[file]).join('\n');

	expect(ids(tested, /\(\s*'\[([A-Z]+\d+)\] /g)).toEqual(
		ids(specs[path] ?? '', /\*\*([A-Z]+\d+)\*\*/g)
	);
});
