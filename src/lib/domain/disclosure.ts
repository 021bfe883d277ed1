/** The notice that this is a program comes back after this long of continuing use. Source: the clinical reference, section 7 (3 h). */
export const NOTICE_EVERY_MS = 3 * 3_600_000;
/** And after this long away. Source: the same (7 days). */
export const AWAY_FOR_NOTICE_MS = 7 * 86_400_000;

/** Why the notice is due again. */
export type NoticeReason = 'long_use' | 'away';

/**
 * Whether the notice must be shown again in a talk that is open, and why; null while it need not.
 *
 * `noticeAt` is when it was last shown, `lastUsedAt` when anything was written or noted before that, null for never.
 */
export function noticeDue(
	{ noticeAt, lastUsedAt }: { readonly noticeAt: number; readonly lastUsedAt: number | null },
	now: number
): NoticeReason | null {
	if (now - noticeAt >= NOTICE_EVERY_MS) return 'long_use';
	return lastUsedAt !== null && noticeAt - lastUsedAt >= AWAY_FOR_NOTICE_MS ? 'away' : null;
}
