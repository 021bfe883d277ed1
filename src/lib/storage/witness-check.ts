import { failed, ok, type Result } from '#lib/domain';
import { DATABASE_NAME } from './db';
import { nameFailure, type StorageFailure } from './failure';
import { judge, lost, type Damage, type Witness } from './witness';
import { withLock } from './witness-keeper';
import { lookAt } from './witness-look';
import { readWitness, writeWitness } from './witness-places';

/** Why the store was not opened. Nothing was written. */
export type OpenFailure =
	| StorageFailure
	/** Less is here than there should be. */
	| { readonly kind: 'damaged'; readonly damage: Damage };

/** What a look before opening says when nothing is wrong. */
export interface Checked {
	/** Whether this database has its mark; a new one has none. */
	readonly isMarked: boolean;
}

/**
 * Compares what lies here with what was claimed, before anything is opened for use.
 *
 * A finding against the data is checked again while no other tab deletes, and after a pause for a lost connection.
 */
export async function checkStore(): Promise<Result<Checked, OpenFailure>> {
	const first = await checkOnce();
	if (first.ok || first.failure.kind === 'newer_version') return first;
	return withLock(checkOnce);
}

async function checkOnce(): Promise<Result<Checked, OpenFailure>> {
	const reading = readWitness();
	const looking = lookAt(
		DATABASE_NAME,
		reading.then((witness) => witness?.latest.map(({ id }) => id) ?? [])
	);
	const [witness, look] = await Promise.all([reading, looking]);
	switch (look.kind) {
		case 'newer':
			return failed({ kind: 'newer_version' });
		case 'failed':
			return checkFailed(look.error, witness);
		case 'found': {
			const damage = witness === null ? null : judge(witness, look.found);
			return damage === null ? ok({ isMarked: look.found.dbId !== null }) : damaged(damage);
		}
		case 'none':
			if (witness !== null) return damaged(lost('missing', witness));
			return look.dataLoss ? damaged(lost('missing', await noteLoss())) : ok({ isMarked: false });
	}
}

/** Without a claim there may never have been anything: then the browser just gives no database. */
function checkFailed(error: unknown, witness: Witness | null): Result<never, OpenFailure> {
	const failure = nameFailure(error);
	if (failure.kind !== 'unavailable' || witness === null) return failed(failure);
	return damaged(lost('unreadable', witness));
}

function damaged(damage: Damage): Result<never, OpenFailure> {
	return failed({ kind: 'damaged', damage });
}

/** The browser tells of a loss only once; the claim keeps it until the person decides. */
async function noteLoss(): Promise<Witness> {
	const witness = { count: 1, dbId: null, sessions: 0, checkins: 0, latest: [], at: Date.now() };
	await writeWitness(witness);
	return witness;
}
