import { expect, test } from 'vitest';
import { judge, latestOf, lost, lowerBy, parseWitness, type Found, type Witness } from './witness';

const trace = (id: string, rev = 4, page = 1) => ({ id, rev, page });

const CLAIM: Witness = {
	count: 7,
	dbId: 'here',
	sessions: 12,
	checkins: 3,
	latest: [trace('a'), trace('b')],
	at: 1_000
};

const WHOLE: Found = {
	dbId: 'here',
	sessions: 12,
	checkins: 3,
	latest: [],
	asked: CLAIM.latest
};

test('nothing is wrong where all that is claimed is there', () => {
	expect(judge(CLAIM, WHOLE)).toBeNull();
});

test('more than is claimed is no damage: a claim lags behind', () => {
	const later = {
		...WHOLE,
		sessions: 13,
		checkins: 9,
		asked: [trace('a', 9, 3), trace('b', 4, 2)]
	};

	expect(judge(CLAIM, later)).toBeNull();
});

test('a later revision may have fewer pages, as when a shorter file was brought in over it', () => {
	expect(judge(CLAIM, { ...WHOLE, asked: [trace('a', 5, 0), trace('b')] })).toBeNull();
});

test.each([
	['another mark', { dbId: 'there' }, 'replaced', 0],
	['no mark', { dbId: null }, 'replaced', 0],
	['an emptied database', { dbId: null, sessions: 0, checkins: 0, asked: [] }, 'replaced', 2],
	['emptied tables under the same mark', { sessions: 0, checkins: 0, asked: [] }, 'fewer', 2],
	['a session less', { sessions: 11 }, 'fewer', 0],
	['a check-in less', { checkins: 2 }, 'fewer', 0],
	['the newest session of another day', { asked: [trace('a')] }, 'older', 1],
	['an earlier revision', { asked: [trace('a', 3), trace('b')] }, 'older', 1],
	['its last page gone', { asked: [trace('a', 4, 0), trace('b', 4, -1)] }, 'older', 2]
] as const)('%s is damage', (_, part, what, behind) => {
	const found = { ...WHOLE, ...part };

	expect(judge(CLAIM, found)).toEqual({ what, expected: 12, found: found.sessions, behind });
});

test('a database that cannot be counted is told with what was expected', () => {
	expect(lost('missing', CLAIM)).toEqual({
		what: 'missing',
		expected: 12,
		found: null,
		behind: 2
	});
	expect(lost('missing', { ...CLAIM, dbId: null })).toMatchObject({ expected: null });
});

test('a claim lowered for a deletion holds before and after it', () => {
	const after: Found = { ...WHOLE, sessions: 11, checkins: 1, asked: [trace('b')] };
	const lower = { ...CLAIM, ...lowerBy(['a'], CLAIM) };

	expect(judge(lower, WHOLE)).toBeNull();
	expect(judge(lower, after)).toBeNull();
	expect(lower.sessions).toBe(11);
	expect(judge({ ...CLAIM, ...lowerBy('checkins', CLAIM) }, { ...WHOLE, checkins: 0 })).toBeNull();
	expect(
		judge({ ...CLAIM, ...lowerBy('everything', CLAIM) }, { ...after, sessions: 0, asked: [] })
	).toBeNull();
	expect(lowerBy(['a', 'b'], { ...CLAIM, sessions: 1 }).sessions).toBe(0);
});

test('of two copies the later counts, and a missing one does not', () => {
	const later = { ...CLAIM, count: 8, sessions: 1 };

	expect(latestOf([CLAIM, later])).toBe(later);
	expect(latestOf([null, CLAIM])).toBe(CLAIM);
	expect(latestOf([null, null])).toBeNull();
});

test('a claim is read as it was written', () => {
	expect(parseWitness(JSON.stringify(CLAIM))).toEqual(CLAIM);
});

test.each([
	'',
	'{',
	'null',
	'7',
	'{}',
	JSON.stringify({ ...CLAIM, sessions: '12' }),
	JSON.stringify({ ...CLAIM, dbId: 7 }),
	JSON.stringify({ ...CLAIM, latest: [null] }),
	JSON.stringify({ ...CLAIM, latest: [{ id: 'a' }] })
])('what is no claim is read as none: %s', (text) => {
	expect(parseWitness(text)).toBeNull();
});
