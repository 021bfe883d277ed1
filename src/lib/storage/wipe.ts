import type { Result } from '#lib/domain';
import { db } from './db';
import type { StorageFailure } from './failure';
import { attempt } from './open';
import { dropTails } from './tails';

/**
 * Takes away everything: the database itself, not only its rows.
 *
 * Streams and workers must be stopped before; what a browser keeps on the disk afterwards is out of an app's reach.
 */
export async function wipeStore(): Promise<Result<void, StorageFailure>> {
	dropTails();
	return attempt(() => db.delete({ disableAutoOpen: true }));
}
