import { describe, expect, test } from 'vitest';
import { analyzeMessage } from './analyze';
import { Finding } from './finding';
import { ANALYSIS_VERSION } from './version';

describe('analysis of one message', () => {
	test('tags what the person says, best first within each kind', () => {
		const text = 'I lost my job in March and I feel so sad, but I want to stop drinking.';

		const finding = analyzeMessage({ seq: 3, role: 'user', text }, null);

		expect(Finding.parse(finding)).toEqual(finding);
		const tagged = (kind: string) => finding.tags.filter((tag) => tag.kind === kind);
		expect(tagged('concern').map(({ id }) => id)).toContain('work');
		expect(tagged('emotion').map(({ id }) => id)).toContain('sadness');
		expect(tagged('talk').map(({ id }) => id)).toEqual(['change']);
		for (const kind of ['concern', 'emotion']) {
			const order = tagged(kind).map(({ confidence }) => confidence);
			expect(order).toEqual([...order].sort((a, b) => b - a));
		}
	});

	test('points at the words a tag rests on', () => {
		const text = 'Honestly? They laid me off. I lost my job.';

		const finding = analyzeMessage({ seq: 1, role: 'user', text }, null);

		const work = finding.tags.find(({ id }) => id === 'work');
		expect(work?.spans.map(([start, end]) => text.slice(start, end))).toContain('lost my job');
	});

	test('gives replies techniques and no sentiment', () => {
		const text = 'It sounds like you feel torn about moving. What would staying mean to you?';

		const finding = analyzeMessage({ seq: 2, role: 'assistant', text }, null);

		expect(finding.sentiment).toBeNull();
		expect(new Set(finding.tags.map(({ kind }) => kind))).toEqual(new Set(['technique']));
		expect(finding.tags.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['complex_reflection', 'open_question'])
		);
	});

	test('says nothing about system messages and about text without words', () => {
		expect(analyzeMessage({ seq: 1, role: 'system', text: 'I am sad' }, null).tags).toEqual([]);
		expect(analyzeMessage({ seq: 1, role: 'user', text: '...' }, null)).toEqual({
			seq: 1,
			tags: [],
			sentiment: null
		});
	});

	test('stamps every tag with the version of the rules', () => {
		const { tags } = analyzeMessage(
			{ seq: 1, role: 'user', text: 'I am so angry at my boss' },
			null
		);

		expect(tags.length).toBeGreaterThan(0);
		expect(new Set(tags.map(({ version }) => version))).toEqual(
			new Set([String(ANALYSIS_VERSION)])
		);
	});
});
