import { describe, expect, test } from 'vitest';
import { findings, head } from './heads.fixture';
import { placed, placeOf, saidVersions } from './place';

describe('place', () => {
	test('is the day the person wrote most, whatever Chiron answered', () => {
		expect(placeOf(head({ id: 'a', days: { '2026-03-03': [1, 9], '2026-03-04': [2, 1] } }))).toBe(
			'2026-03-04'
		);
	});

	test('is the earlier of two equal days, in any order of writing', () => {
		expect(placeOf(head({ id: 'a', days: { '2026-03-04': [2, 2], '2026-03-03': [2, 2] } }))).toBe(
			'2026-03-03'
		);
	});

	test('is the day it began when the person wrote nothing', () => {
		expect(placeOf(head({ id: 'a', days: {} }))).toBe('2026-01-01');
	});

	test('takes only sessions that were looked at, earliest first', () => {
		const known = findings({});
		const heads = [
			head({ id: 'late', days: { '2026-03-09': [1, 1] }, findings: known }),
			head({ id: 'unseen', days: { '2026-03-05': [1, 1] } }),
			head({ id: 'early', days: { '2026-03-03': [1, 1] }, findings: known })
		];

		expect(placed(heads, '2026-11-22').map(({ day }) => day)).toEqual(['2026-03-03', '2026-03-09']);
	});

	test('takes of a fork what was said in it, and nothing of one that only began', () => {
		const own = findings({ concerns: { work: 1 }, sentiment: [0.5, 1] });
		const { concerns, techniques, emotions, sentiment } = own;
		const all = findings({ concerns: { work: 3, sleep: 2 }, sentiment: [-0.5, 5] });
		const fork = {
			...head({
				id: 'b',
				days: { '2026-02-03': [1, 1] },
				findings: { ...all, own: { concerns, techniques, emotions, sentiment } }
			}),
			forkedFrom: { id: 'a', throughSeq: 10 },
			lastSeq: 12
		};

		const [drawn, ...others] = placed([fork, { ...fork, id: 'c', lastSeq: 10 }], '2026-03-01');

		expect(drawn?.findings).toMatchObject({ concerns, sentiment });
		expect(others).toEqual([]);
	});

	test('names every version the counts come from', () => {
		const of = (version: number) => ({ day: '2026-03-03', findings: findings({ version }) });

		expect(saidVersions([of(3), of(3)])).toBe('version 3');
		expect(saidVersions([of(3), of(2)])).toBe('versions 2 and 3');
	});
});
