import { failed, ok, type Result } from '#lib/domain';
import { db, OUR_VERSION } from './db';
import { nameFailure, Refused, type StorageFailure } from './failure';
import { hearTabs, joinStore, leaveStore } from './fence';
import { currentSeal, setSeal, VAULT_MARK } from './seal';
import { dropTails } from './tails';
import { checkStore, type OpenFailure } from './witness-check';
import { claimAnew, ensureMark, keepWitness } from './witness-keeper';

/** How the store stands for this tab. `waiting`: another tab has it alone for a while. */
export type StoreState = 'open' | 'locked' | 'waiting';

/** Why a tab is left behind: another one has a newer schema, or the database was deleted beside this tab. */
export type LeftBehind = 'upgraded' | 'deleted';

export interface OpenOptions {
	/** Called once when this tab must not write any more; where all was deleted, what was read must go from the screen. */
	readonly onStale: (why: LeftBehind) => void;
	/** Called when another tab has locked the store or is turning it over: what was read must go from the screen. */
	readonly onState?: (state: StoreState) => void;
	/** Waited for before the key is forgotten, here or by another tab's wish; must end soon. */
	readonly beforeLock?: () => Promise<void>;
}

let options: OpenOptions | undefined;

/**
 * Opens the database of this origin; a second call on an open database does nothing.
 *
 * `locked` where there is a vault: until it is unlocked nothing can be read or written. Fails with `damaged` when less is
 * here than there should be, and then writes nothing; with `newer_version` when the data was made by a newer app,
 * `unavailable` when the browser gives none.
 */
export async function openStore(wanted: OpenOptions): Promise<Result<StoreState, OpenFailure>> {
	if (db.isOpen()) return ok(stateNow());
	listen(wanted);
	return openChecked();
}

/** Opens again after the browser took the connection away (back/forward cache, a lost server process). */
export async function reopenStore(): Promise<Result<StoreState, OpenFailure>> {
	return db.isOpen() ? ok(stateNow()) : openChecked();
}

async function openChecked(): Promise<Result<StoreState, OpenFailure>> {
	await joinStore();
	const checked = await checkStore();
	if (!checked.ok) {
		leaveStore();
		return checked;
	}
	const opened = await connect();
	if (!opened.ok) return opened;
	const marked = checked.value.isMarked ? opened : await attempt(ensureMark);
	keepWitness();
	void import('./fresh-log').then(({ startFreshLog }) => startFreshLog()).catch(() => undefined);
	return marked.ok ? opened : marked;
}

/**
 * Opens what is here, damaged or not, so that a backup can be brought in; a missing database is made.
 *
 * The claim of what there should be stands until `acceptStore`, so the next start still tells of the damage.
 */
export async function openAsItIs(wanted: OpenOptions): Promise<Result<StoreState, StorageFailure>> {
	if (db.isOpen()) return ok(stateNow());
	listen(wanted);
	return connect();
}

/** Takes what is here for all there is: after the person said so, or after everything was brought back. */
export async function acceptStore(): Promise<Result<void, StorageFailure>> {
	return attempt(claimAnew);
}

function stateNow(): StoreState {
	return currentSeal() === 'locked' ? 'locked' : 'open';
}

function listen(wanted: OpenOptions): void {
	options = wanted;
	db.on('versionchange', ({ newVersion }) => {
		const isDeleted = newVersion === null;
		if (isDeleted) forgetKey('plain');
		disconnect();
		wanted.onStale(isDeleted ? 'deleted' : 'upgraded');
		return false;
	});
	hearTabs((news) => void (news === 'lock' ? lockHere() : makeWay()));
}

/** Dexie opens a database of a newer version without complaint, so the version is compared here. */
export async function connect(): Promise<Result<StoreState, StorageFailure>> {
	try {
		await joinStore();
		await db.open();
		const theirs = Math.floor(db.backendDB().version / 10);
		if (theirs > OUR_VERSION) {
			disconnect();
			return failed({ kind: 'newer_version' });
		}
		return ok(await readSeal());
	} catch (error) {
		leaveStore();
		return failed(nameFailure(error));
	}
}

/** Closes the database of this tab, so that another may have the store alone. */
export function disconnect(): void {
	dropTails();
	db.close({ disableAutoOpen: true });
	leaveStore();
}

/** Looks whether there is a vault; a key of this tab that still fits is kept. */
async function readSeal(): Promise<StoreState> {
	const mark = await db.marks.get(VAULT_MARK);
	if (mark === undefined) setSeal('plain');
	else if (!(await fits(mark.value))) setSeal('locked');
	return currentSeal() === 'locked' ? 'locked' : 'open';
}

async function fits(value: unknown): Promise<boolean> {
	const seal = currentSeal();
	if (typeof seal === 'string') return false;
	const { parseVaultMark } = await import('./vault-mark');
	const mark = parseVaultMark(value);
	return mark.ok && mark.value.state === 'on' && mark.value.keyFile.keyId === seal.keyFile.keyId;
}

/** Forgets the key and everything opened by it; what asks the store from now on is refused. */
export async function lockHere(): Promise<void> {
	await options?.beforeLock?.();
	if (!forgetKey('locked')) return;
	dropTails();
	options?.onState?.('locked');
}

/** Takes the key out of memory; false where there is none. */
function forgetKey(then: 'locked' | 'plain'): boolean {
	const seal = currentSeal();
	if (typeof seal === 'string') return false;
	seal.vault.forget(seal.key);
	setSeal(then);
	return true;
}

let makingWay: Promise<void> | null = null;

/** Lets another tab have the store alone, and comes back to what it made of it; asked again meanwhile, goes on as before. */
function makeWay(): Promise<void> {
	makingWay ??= makeWayOnce().finally(() => (makingWay = null));
	return makingWay;
}

async function makeWayOnce(): Promise<void> {
	await options?.beforeLock?.();
	options?.onState?.('waiting');
	disconnect();
	const back = await connect();
	if (back.ok) options?.onState?.(back.value);
	else options?.onStale('upgraded');
}

/** Runs a change and names what the database refused; a bug is thrown on. */
export async function attempt<T>(change: () => Promise<T>): Promise<Result<T, StorageFailure>> {
	try {
		return ok(await change());
	} catch (error) {
		return failed(error instanceof Refused ? error.failure : nameFailure(error));
	}
}
