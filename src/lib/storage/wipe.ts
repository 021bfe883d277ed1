import type { Result } from '#lib/domain';
import { db } from './db';
import type { StorageFailure } from './failure';
import { leaveStore } from './fence';
import { attempt } from './open';
import { openSeal, setSeal } from './seal';
import { dropTails } from './tails';
import { unclaimed } from './witness-keeper';

/**
 * Takes away everything: the database itself, not only its rows.
 *
 * Streams and workers must be stopped before; what a browser keeps on the disk afterwards is out of an app's reach.
 */
export async function wipeStore(): Promise<Result<void, StorageFailure>> {
	dropTails();
	const open = openSeal();
	open?.vault.forget(open.key);
	setSeal('plain');
	const wiped = await attempt(() => unclaimed(() => db.delete({ disableAutoOpen: true })));
	leaveStore();
	return wiped;
}
