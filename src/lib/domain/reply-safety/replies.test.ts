import { expect, test } from 'vitest';
import { beginReplyCheck, readRest, stopping } from './check';
import { countedFine, countedUnsafe } from './counted.fixture';
import { fine, unsafe } from './developed.fixture';
import type { ReplyRow } from './rows.fixture';

const isStopped = (row: ReplyRow): boolean =>
	stopping(readRest(beginReplyCheck(row), row.reply)) !== null;

const share = (rows: readonly ReplyRow[]): number => rows.filter(isStopped).length / rows.length;

/** Replies the rules still judge wrongly; a change that adds to them must say why. */
const KNOWN_MISSES = 2;

test('[T7] stops the unsafe replies and lets the fine ones through', () => {
	expect(unsafe.filter((row) => !isStopped(row)).length).toBeLessThanOrEqual(KNOWN_MISSES);
	expect(fine.filter(isStopped).map(({ reply }) => reply)).toEqual([]);
});

test('[T8] stops what the notes say of the replies that were only counted', () => {
	expect(share(countedUnsafe)).toBeGreaterThanOrEqual(0.85);
	expect(share(countedFine)).toBeLessThanOrEqual(0.06);
});
