/** A backup file older than this is worth a line on the start page. Source: platform reference, section 5. */
export const REMIND_AFTER_MS = 7 * 86_400_000;

/** So are more messages than this that no backup file holds. Source: platform reference, section 5. */
export const REMIND_AFTER_MESSAGES = 20;

/** For how long "Later" lets the line rest. */
export const LATER_MS = 7 * 86_400_000;

/** What is known of backup files; times in milliseconds. */
export interface BackupFacts {
	readonly now: number;
	/** When the last backup file was made; null when there is none. */
	readonly lastFileAt: number | null;
	/** When the person began here; what counts where there is no backup file. */
	readonly since: number;
	/** Messages written here that no backup file holds; may stop at one more than is asked about. */
	readonly unexported: number;
	readonly laterUntil: number;
}

/** Whether the start page should say that a backup file would be good. Never where there is nothing new to keep. */
export function isBackupDue(facts: BackupFacts): boolean {
	const { now, lastFileAt, since, unexported, laterUntil } = facts;
	if (unexported === 0 || now < laterUntil) return false;
	return unexported > REMIND_AFTER_MESSAGES || now - (lastFileAt ?? since) > REMIND_AFTER_MS;
}
