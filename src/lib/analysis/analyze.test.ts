import { expect, test } from 'vitest';
import { analyzeAll } from './analyze';

test('every message gets its findings in order, replies their techniques and the person concerns', () => {
	const findings = analyzeAll([
		{ seq: 1, role: 'user', kind: 'turn', text: 'I have been so anxious about work' },
		{ seq: 2, role: 'assistant', kind: 'turn', text: 'What is it about work that worries you?' }
	]);

	expect(findings.map(({ seq }) => seq)).toEqual([1, 2]);
	expect(findings[0]?.tags.map(({ kind }) => kind)).toContain('concern');
	expect(findings[1]?.tags.map(({ id }) => id)).toContain('open_question');
});

test('a fixed text of the app counts as no way of answering', () => {
	const [finding] = analyzeAll([
		{ seq: 1, role: 'assistant', kind: 'crisis_template', text: 'Please talk with a person today.' }
	]);

	expect(finding).toEqual({ seq: 1, tags: [], sentiment: null });
});
