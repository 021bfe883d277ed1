import type { Result } from '#lib/domain';
import { db } from '../db';
import type { BackupFailure, RestoreFailure } from './failure';
import { dropLeftStage } from './staging';
import type { DryRun, InspectOptions } from './restore';
import type { BackupMade, BackupOptions, BackupTarget } from './write';

// The work itself is loaded when it is used: it is rare, and it brings every schema along.

/**
 * Writes everything that is stored to `target` as one file, a chunk at a time.
 *
 * Fails with `stopped`, `target`, `store` or `no_derivation`; then the target is aborted and no file is left.
 */
export async function saveBackup(
	target: BackupTarget,
	options: BackupOptions
): Promise<Result<BackupMade, BackupFailure>> {
	const { writeBackup } = await import('./write');
	return writeBackup(db, target, options);
}

/**
 * Reads a backup file, checks all of it and says what bringing it in would do. Changes nothing that is here.
 *
 * Fails with the reason why the whole file is refused.
 */
export async function openBackup(
	file: Blob,
	options: InspectOptions
): Promise<Result<DryRun, RestoreFailure>> {
	const { inspectBackup } = await import('./restore');
	return inspectBackup(db, file, options);
}

/** To be called at the start: takes away what a restore left behind that was cut off. */
export async function sweepRestore(): Promise<void> {
	await dropLeftStage();
}
