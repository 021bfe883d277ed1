import { expect, test } from 'vitest';
import { allOf, extended, NONE, stillThere, toggled, type Chosen } from './chosen.ts';

const SHOWN = ['a', 'b', 'c', 'd', 'e'];
const idsOf = ({ ids }: Chosen) => [...ids].toSorted();

test('a row is chosen, and chosen no more', () => {
	const one = toggled(NONE, 'b');

	expect(idsOf(one)).toEqual(['b']);
	expect(idsOf(toggled(one, 'b'))).toEqual([]);
	expect(NONE.ids.size).toBe(0);
});

test.each([
	['downwards', 'b', 'd', ['b', 'c', 'd']],
	['upwards', 'd', 'b', ['b', 'c', 'd']],
	['to itself', 'b', 'b', ['b']]
])('a range is chosen %s', (_, from, to, ids) => {
	expect(idsOf(extended(toggled(NONE, from), to, SHOWN))).toEqual(ids);
});

test('a range starts from the last row that was touched', () => {
	const range = extended(toggled(toggled(NONE, 'a'), 'c'), 'd', SHOWN);

	expect(idsOf(extended(range, 'e', SHOWN))).toEqual(['a', 'c', 'd', 'e']);
});

test('a range from a row that was taken back is taken back', () => {
	expect(idsOf(extended(toggled(allOf(SHOWN), 'b'), 'd', SHOWN))).toEqual(['a', 'e']);
});

test.each([
	['nothing was touched before', NONE],
	['the last row is not shown any more', toggled(toggled(NONE, 'x'), 'x')]
])('a range where %s is one row', (_, before) => {
	expect(idsOf(extended(before, 'c', SHOWN))).toEqual(['c']);
});

test('what was deleted elsewhere is chosen no more', () => {
	const chosen = toggled(toggled(toggled(NONE, 'e'), 'x'), 'b');

	expect(stillThere(chosen, SHOWN)).toEqual(['b', 'e']);
});
