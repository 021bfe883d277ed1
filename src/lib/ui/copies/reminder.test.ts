import { expect, test } from 'vitest';
import { type BackupFacts, isBackupDue, REMIND_AFTER_MS } from './reminder';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;

const facts: BackupFacts = {
	now: NOW,
	lastFileAt: NOW - DAY,
	since: NOW - 100 * DAY,
	unexported: 3,
	laterUntil: 0
};

test.each<[string, Partial<BackupFacts>, boolean]>([
	['a fresh backup and little since', {}, false],
	['20 messages since', { unexported: 20 }, false],
	['more than 20 messages since', { unexported: 21 }, true],
	['a backup of just seven days ago', { lastFileAt: NOW - REMIND_AFTER_MS }, false],
	['a backup of more than seven days ago', { lastFileAt: NOW - REMIND_AFTER_MS - 1 }, true],
	['an old backup and nothing since', { lastFileAt: NOW - 90 * DAY, unexported: 0 }, false],
	['no backup and a first week', { lastFileAt: null, since: NOW - 3 * DAY }, false],
	['no backup after the first week', { lastFileAt: null, since: NOW - 8 * DAY }, true],
	['"later" said within the week', { unexported: 50, laterUntil: NOW + 1 }, false],
	['"later" said a week ago', { unexported: 50, laterUntil: NOW }, true]
])('with %s', (_, over, due) => {
	expect(isBackupDue({ ...facts, ...over })).toBe(due);
});
