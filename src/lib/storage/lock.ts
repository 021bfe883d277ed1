import { failed, ok, type Millis, type Result } from '#lib/domain';
import type * as Vault from '#lib/vault';
import { turnRows, type OnProgress } from './convert';
import { createRawDatabase, db, DATABASE_NAME } from './db';
import type { StorageFailure } from './failure';
import { aloneWithStore, tellTabs } from './fence';
import { attempt, connect, disconnect, lockHere } from './open';
import { currentSeal, openSeal, setSeal, VAULT_MARK, type OpenSeal } from './seal';
import type { VaultMark } from './vault-mark';

/** Under this key `marks` counts wrong tries. */
const TRIES_MARK = 'tries';

/** What opens a vault. */
export type Secret =
	| { readonly by: 'passphrase'; readonly passphrase: string }
	| { readonly by: 'recovery_code'; readonly code: string };

export type UnlockFailure =
	| StorageFailure
	| Vault.BadParameters
	| Vault.DeriveFailure
	| Vault.Malformed
	| Vault.Mistyped
	| Vault.NewerVersion
	/** `waitMs` until the next try may be made. */
	| (Vault.WrongSecret & { readonly waitMs: number })
	/** Another tab does not let go of the store. */
	| { readonly kind: 'other_tabs' }
	/** Too soon after a wrong try; `waitMs` until the next may be made. */
	| { readonly kind: 'too_soon'; readonly waitMs: number };

export type VaultFailure =
	| UnlockFailure
	| Vault.EmptyPassphrase
	| Vault.Locked
	| Vault.OtherKey
	/** There is a vault already, or none. */
	| { readonly kind: 'not_now' };

/** How the slow key function is run, and what time it is. */
export interface VaultTools {
	readonly now: () => Millis;
	/** In a worker unless told otherwise. */
	readonly derive?: Vault.Derive;
}

/** A vault that is ready to be turned on; the recovery code is kept nowhere. */
export interface PreparedVault {
	readonly recoveryCode: string;
	/** Seals everything that is here. Killed half way, it goes on at the next unlocking. */
	readonly turnOn: (onProgress: OnProgress) => Promise<Result<void, VaultFailure>>;
}

/**
 * Opens the vault in this tab.
 *
 * Wrong: always the same `wrong_secret`, nothing is wiped, and the next try has to wait (`too_soon`). A turning over that
 * was killed half way is carried to its end first.
 */
export async function unlock(
	secret: Secret,
	tools: VaultTools,
	onProgress: OnProgress = () => undefined
): Promise<Result<void, UnlockFailure>> {
	const mark = await readMark();
	if (!mark.ok) return mark;
	const vault = await import('#lib/vault');
	const opened = await tryKey(vault, mark.value.keyFile, { secret, tools });
	if (!opened.ok) return opened;
	const open = { vault, key: opened.value, keyFile: mark.value.keyFile };
	setSeal(open);
	if (mark.value.state === 'on') return ok(undefined);
	const isSealing = mark.value.state === 'sealing';
	// Who set a lock is not to find everything open again: a sealing that was begun waits until it can go on.
	const turn = isSealing
		? ({ to: 'sealed', ifStuck: 'stay' } as const)
		: ({ to: 'plain', ifStuck: 'go_back' } as const);
	return turnOver(open, { ...turn, onProgress });
}

/** Locks this tab and all others. */
export async function lock(): Promise<void> {
	tellTabs('lock');
	await lockHere();
}

/** Makes the keys of a new vault. Nothing is changed until `turnOn` of what comes back is called. */
export async function prepareVault(
	passphrase: string,
	{ derive }: Pick<VaultTools, 'derive'> = {}
): Promise<Result<PreparedVault, VaultFailure>> {
	if (currentSeal() !== 'plain') return failed({ kind: 'not_now' });
	const vault = await import('#lib/vault');
	const made = await vault.createKeyring({ passphrase, derive: derive ?? vault.deriveInWorker() });
	if (!made.ok) return made;
	const { key, keyFile, recoveryCode } = made.value;
	return ok({
		recoveryCode,
		turnOn: async (onProgress) => {
			if (currentSeal() !== 'plain') return failed({ kind: 'not_now' });
			const turn = { to: 'sealed', ifStuck: 'go_back', onProgress } as const;
			return turnOver({ vault, key, keyFile }, turn);
		}
	});
}

/** What `proveSecret` gives to who knows the passphrase. */
export interface Proof {
	readonly open: OpenSeal;
}

/** Asks for the passphrase of an open vault: an unlocked screen is not consent. */
export async function proveSecret(
	passphrase: string,
	tools: VaultTools
): Promise<Result<Proof, VaultFailure>> {
	const open = openSeal();
	if (open === null) return failed({ kind: 'not_now' });
	const secret = { by: 'passphrase', passphrase } as const;
	const proved = await tryKey(open.vault, open.keyFile, { secret, tools });
	if (!proved.ok) return proved;
	open.vault.forget(proved.value);
	return ok({ open });
}

/** Opens everything again and takes the vault away. */
export async function turnOffVault(
	{ open }: Proof,
	onProgress: OnProgress
): Promise<Result<void, VaultFailure>> {
	return turnOver(open, { to: 'plain', ifStuck: 'go_back', onProgress });
}

/** Puts another passphrase in the place of the old one. What is sealed stays as it is, and so does the recovery code. */
export async function changePassphrase(
	{ from, to }: { readonly from: string; readonly to: string },
	tools: VaultTools
): Promise<Result<void, VaultFailure>> {
	const proved = await proveSecret(from, tools);
	if (!proved.ok) return proved;
	const { open } = proved.value;
	const derive = tools.derive ?? open.vault.deriveInWorker();
	const given = { passphrase: to, derive };
	const changed = await open.vault.changePassphrase(open.keyFile, open.key, given);
	return changed.ok ? keepKeyFile(open, changed.value) : changed;
}

/** Sets a passphrase anew after the recovery code has opened the vault. The old one opens it no longer. */
export async function resetPassphrase(
	{ code, to }: { readonly code: string; readonly to: string },
	tools: VaultTools
): Promise<Result<void, VaultFailure>> {
	const open = openSeal();
	if (open === null) return failed({ kind: 'locked' });
	const proved = await open.vault.unlockWithRecoveryCode(open.keyFile, code);
	if (!proved.ok)
		return failed(
			proved.failure.kind === 'mistyped' ? proved.failure : { kind: 'wrong_secret', waitMs: 0 }
		);
	open.vault.forget(proved.value);
	const derive = tools.derive ?? open.vault.deriveInWorker();
	const changed = await open.vault.changePassphrase(open.keyFile, open.key, {
		passphrase: to,
		derive
	});
	return changed.ok ? keepKeyFile(open, changed.value) : changed;
}

/** Makes a new recovery code; the old one opens the vault no longer. */
export async function renewRecoveryCode(
	passphrase: string,
	tools: VaultTools
): Promise<Result<string, VaultFailure>> {
	const proved = await proveSecret(passphrase, tools);
	if (!proved.ok) return proved;
	const { open } = proved.value;
	const made = await open.vault.replaceRecoveryCode(open.keyFile, open.key);
	if (!made.ok) return made;
	const kept = await keepKeyFile(open, made.value.keyFile);
	return kept.ok ? ok(made.value.recoveryCode) : kept;
}

async function readMark(): Promise<
	Result<VaultMark, StorageFailure | Vault.BadParameters | Vault.Malformed | Vault.NewerVersion>
> {
	const row = await attempt(() => db.marks.get(VAULT_MARK));
	if (!row.ok) return row;
	const { parseVaultMark } = await import('./vault-mark'); // with it come the ciphers, which few need
	return parseVaultMark(row.value?.value);
}

/** The key, if the secret is right; waits are told, not waited for. */
async function tryKey(
	vault: typeof Vault,
	file: Vault.KeyFile,
	{ secret, tools }: { secret: Secret; tools: VaultTools }
): Promise<Result<Vault.Key, UnlockFailure>> {
	const tries = await readTries(vault);
	const waitMs = vault.waitBeforeTryMs(tries, tools.now());
	if (waitMs > 0) return failed({ kind: 'too_soon', waitMs });
	const derive = tools.derive ?? vault.deriveInWorker();
	const deriving =
		secret.by === 'passphrase'
			? vault.unlockWithPassphrase(file, { passphrase: secret.passphrase, derive })
			: vault.unlockWithRecoveryCode(file, secret.code);
	vault.warmUp(); // while the worker is busy with the passphrase
	const opened = await deriving;
	if (opened.ok) {
		await attempt(() => db.marks.delete(TRIES_MARK)); // left behind, it only makes the next wrong try wait longer
		return opened;
	}
	if (opened.failure.kind !== 'wrong_secret') return failed(opened.failure);
	const value = vault.afterWrongTry(tries, tools.now());
	await attempt(() => db.marks.put({ key: TRIES_MARK, value })); // a full disk must not turn a wrong try into a fault
	return failed({ kind: 'wrong_secret', waitMs: vault.unlockDelayMs(value.count) });
}

/** Wrong tries so far; anything unreadable counts as none, since the slow key function is what guards. */
async function readTries(vault: typeof Vault): Promise<Vault.WrongTries> {
	const value = (await db.marks.get(TRIES_MARK))?.value as Partial<Vault.WrongTries> | undefined;
	const { count, lastAt } = { ...vault.NO_WRONG_TRIES, ...value };
	return Number.isSafeInteger(count) && Number.isSafeInteger(lastAt)
		? { count, lastAt }
		: vault.NO_WRONG_TRIES;
}

async function keepKeyFile(
	open: OpenSeal,
	keyFile: Vault.KeyFile
): Promise<Result<void, StorageFailure>> {
	const kept = await attempt(() =>
		db.marks.put({ key: VAULT_MARK, value: { state: 'on', keyFile } satisfies VaultMark })
	);
	if (!kept.ok) return kept;
	setSeal({ ...open, keyFile });
	return ok(undefined);
}

interface Turn {
	readonly to: 'sealed' | 'plain';
	/** What becomes of the rows that are done when the rest cannot be: no room, or one that cannot be opened. */
	readonly ifStuck: 'go_back' | 'stay';
	readonly onProgress: OnProgress;
}

/** Turns every row over while no tab has the store open, and comes back to it. */
async function turnOver(
	open: OpenSeal,
	turn: Turn
): Promise<Result<void, StorageFailure | { readonly kind: 'other_tabs' }>> {
	disconnect();
	const done = await aloneWithStore(() => attempt(() => turnAlone(open, turn)));
	const turned = done === null ? failed({ kind: 'other_tabs' } as const) : flat(done.value);
	if (turned.ok) setSeal(turn.to === 'sealed' ? open : 'plain');
	const back = await connect();
	return turned.ok && !back.ok ? back : turned;
}

function flat<T, F>(result: Result<Result<T, F>, F>): Result<T, F> {
	return result.ok ? result.value : result;
}

/** Stuck, and stuck on the way back too: then it goes on at the next unlocking. */
async function turnAlone(
	open: OpenSeal,
	{ to, ifStuck, onProgress }: Turn
): Promise<Result<void, StorageFailure>> {
	const raw = createRawDatabase(DATABASE_NAME);
	const mark = (state: VaultMark['state']) =>
		raw.marks.put({ key: VAULT_MARK, value: { state, keyFile: open.keyFile } satisfies VaultMark });
	const turnAll = async (to: Turn['to']): Promise<Result<void, StorageFailure>> => {
		const turned = flat(await attempt(() => turnRows(raw, { to, open, onProgress })));
		if (turned.ok && to === 'sealed') await mark('on');
		else if (turned.ok) await raw.marks.delete(VAULT_MARK);
		return turned;
	};
	try {
		await raw.open();
		await mark(to === 'sealed' ? 'sealing' : 'opening');
		const turned = await turnAll(to);
		if (!turned.ok && ifStuck === 'go_back') await turnAll(to === 'sealed' ? 'plain' : 'sealed');
		return turned;
	} finally {
		raw.close();
	}
}
