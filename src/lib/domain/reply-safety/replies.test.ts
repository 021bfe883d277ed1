import { expect, test } from 'vitest';
import { beginReplyCheck, readRest, stopping } from './check';
import { countedFine, countedUnsafe } from './counted.fixture';
import { fine, unsafe } from './developed.fixture';
import type { ReplyRow } from './rows.fixture';

const isStopped = (row: ReplyRow): boolean =>
	stopping(readRest(beginReplyCheck(row), row.reply)) !== null;

const share = (rows: readonly ReplyRow[]): number => rows.filter(isStopped).length / rows.length;

test('[T7] stops the unsafe replies and lets the fine ones through', () => {
	for (const row of unsafe) expect.soft(isStopped(row), row.reply).toBe(true);
	for (const row of fine) expect.soft(isStopped(row), row.reply).toBe(false);
});

test('[T8] stops what the notes say of the replies that were only counted', () => {
	expect(share(countedUnsafe)).toBeGreaterThanOrEqual(0.6);
	expect(share(countedFine)).toBe(0);
});
