import { expect, test } from 'vitest';
import { AWAY_FOR_NOTICE_MS, NOTICE_EVERY_MS, noticeDue } from './disclosure';

const NOTICE = 1_000_000_000_000;

test('the notice is due after three hours, and not before', () => {
	const shown = { noticeAt: NOTICE, lastUsedAt: NOTICE };

	expect(noticeDue(shown, NOTICE + NOTICE_EVERY_MS - 1)).toBeNull();
	expect(noticeDue(shown, NOTICE + NOTICE_EVERY_MS)).toBe('long_use');
});

test('a talk opened after seven days away has it, one opened sooner or for the first time has not', () => {
	const opened = (lastUsedAt: number | null) =>
		noticeDue({ noticeAt: NOTICE, lastUsedAt }, NOTICE + 1);

	expect(opened(NOTICE - AWAY_FOR_NOTICE_MS)).toBe('away');
	expect(opened(NOTICE - AWAY_FOR_NOTICE_MS + 1)).toBeNull();
	expect(opened(null)).toBeNull();
});

test('words written since it was opened end it', () => {
	expect(noticeDue({ noticeAt: NOTICE, lastUsedAt: NOTICE + 5 }, NOTICE + 6)).toBeNull();
});
