import { settleSnapshots } from '#lib/storage';
import { sweepDownloads } from '#lib/ui/backup/target.ts';

/**
 * Takes away what a tab that was closed too early left readable beside a vault. Only at a start: while a vault is being
 * turned on, another tab still works on these files.
 */
export async function leaveNothingReadable(): Promise<void> {
	await settleSnapshots();
	await sweepDownloads();
}
