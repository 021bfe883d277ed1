import { ok, type Result } from '#lib/domain';
import type * as Vault from '#lib/vault';
import { Refused } from './failure';

/** Under this key `marks` says that there is a vault, and what opens it. */
export const VAULT_MARK = 'vault';

/** An open data key, with the module that uses it: loaded only where there is a vault. */
export interface OpenSeal {
	readonly vault: typeof Vault;
	readonly key: Vault.Key;
	readonly keyFile: Vault.KeyFile;
}

/** A row as it lies in a sealed table: keys in the clear beside one body. */
export interface Row {
	readonly body: unknown;
	/** The row's own revision, where it has one. */
	readonly rev?: number;
}

/** A table, and the fields that make its primary key. */
export interface TableKeys {
	readonly name: string;
	readonly keyPath: readonly string[];
}

/** Tables in which one record that cannot be opened is left out of a list; a hole in a talk would go unnoticed. */
const LISTS = new Set(['sessions', 'checkins', 'drafts', 'findings', 'settings']);

/** What stands in for a body that is not bytes: no cipher made it, so none opens it. */
const NOTHING = new Uint8Array();

let seal: OpenSeal | 'plain' | 'locked' = 'plain';

/** Rows found that could not be opened since the seal was set, by table and key. */
const damaged = new Set<string>();

/** How bodies are kept now. */
export function currentSeal(): OpenSeal | 'plain' | 'locked' {
	return seal;
}

/** Says how bodies are kept from now on. */
export function setSeal(next: OpenSeal | 'plain' | 'locked'): void {
	seal = next;
	damaged.clear();
}

/** Whether there is a vault, and whether it is open in this tab. */
export function vaultState(): 'off' | 'locked' | 'open' {
	if (seal === 'plain') return 'off';
	return seal === 'locked' ? 'locked' : 'open';
}

/** The open data key; null when there is no vault or it is locked. */
export function openSeal(): OpenSeal | null {
	return typeof seal === 'string' ? null : seal;
}

/** How many records were asked for and are not what was sealed: changed, moved or broken. They were left as they are. */
export function countDamaged(): number {
	return damaged.size;
}

/** The row with its body sealed; at once when `sealRowsAhead` has seen this very object. */
export function sealRow<R extends Row>(keys: TableKeys, row: R, { vault, key }: OpenSeal): R {
	const identity = toIdentity(keys, row);
	const sealed = vault.sealSync(key, { identity, value: row.body, holder: row });
	if (!sealed.ok) throw new Refused(sealed.failure);
	return { ...row, body: sealed.value };
}

/** Seals the bodies of rows before the transaction that puts these very objects; only saves it time. Nothing without a vault. */
export async function sealRowsAhead(keys: TableKeys, rows: readonly Row[]): Promise<void> {
	const open = openSeal();
	if (open === null) return;
	const records = rows.map((row) => ({
		identity: toIdentity(keys, row),
		value: row.body,
		holder: row
	}));
	await open.vault.sealAhead(open.key, records);
}

/** The same rows with their bodies sealed, by WebCrypto. */
export async function sealAll<R extends Row>(
	keys: TableKeys,
	rows: readonly R[],
	{ vault, key }: OpenSeal
): Promise<R[]> {
	const records = rows.map((row) => ({ identity: toIdentity(keys, row), value: row.body }));
	const sealed = await vault.seal(key, records);
	if (!sealed.ok) throw new Refused(sealed.failure);
	return rows.map((row, i) => ({ ...row, body: sealed.value[i] }));
}

/** The same rows with their bodies open, by WebCrypto; null when one cannot be opened. */
export async function openAllOrNone(
	keys: TableKeys,
	rows: readonly Row[],
	open: OpenSeal
): Promise<Row[] | null> {
	const opened = await open.vault.open(
		open.key,
		rows.map((row) => ({ identity: toIdentity(keys, row), sealed: sealedBody(row) }))
	);
	const values = opened.flatMap((result) => (result.ok ? [result.value] : []));
	if (values.length < rows.length) return null;
	return rows.map((row, i) => ({ ...row, body: values[i] }));
}

/** The row with its body open; refused when it is not what was sealed. */
export function openRow(keys: TableKeys, row: Row, open: OpenSeal): Row {
	const opened = tryOpen(keys, row, open);
	if (!opened.ok) throw refuse(keys, row, opened.failure);
	return opened.value;
}

/** Rows in their places, opened at once; undefined for those left out of a list. */
export function openRows(
	keys: TableKeys,
	rows: readonly (Row | undefined)[],
	open: OpenSeal
): (Row | undefined)[] {
	return rows.map((row) => row && orLeftOut(keys, row, tryOpen(keys, row, open)));
}

/** The same by WebCrypto, many times as fast for many, outside of any transaction. */
export async function openMany(
	keys: TableKeys,
	rows: readonly (Row | undefined)[],
	{ vault, key }: OpenSeal
): Promise<(Row | undefined)[]> {
	const there = rows.filter((row) => row !== undefined);
	const opened = await vault.open(
		key,
		there.map((row) => ({ identity: toIdentity(keys, row), sealed: sealedBody(row) }))
	);
	const byRow = new Map(there.map((row, i) => [row, opened[i]]));
	return rows.map((row) => {
		const result = row && byRow.get(row);
		if (row === undefined || result === undefined) return undefined;
		return orLeftOut(keys, row, result.ok ? ok({ ...row, body: result.value }) : result);
	});
}

/** A list goes on without a record that cannot be opened, but it is counted; elsewhere nothing is read around it. */
function orLeftOut(
	keys: TableKeys,
	row: Row,
	opened: Result<Row, Vault.OpenFailure>
): Row | undefined {
	if (opened.ok) return opened.value;
	const refused = refuse(keys, row, opened.failure);
	if (opened.failure.kind === 'locked' || !LISTS.has(keys.name)) throw refused;
	return undefined;
}

function tryOpen(
	keys: TableKeys,
	row: Row,
	{ vault, key }: OpenSeal
): Result<Row, Vault.OpenFailure> {
	const record = { identity: toIdentity(keys, row), sealed: sealedBody(row) };
	const opened = vault.openSync(key, record);
	return opened.ok ? ok({ ...row, body: opened.value }) : opened;
}

function refuse(keys: TableKeys, row: Row, failure: Vault.OpenFailure): Refused {
	if (failure.kind === 'locked') return new Refused(failure);
	damaged.add(JSON.stringify([keys.name, ...toIdentity(keys, row).id]));
	return new Refused({ kind: 'unreadable' });
}

function sealedBody({ body }: Row): Uint8Array {
	return body instanceof Uint8Array ? body : NOTHING;
}

function toIdentity({ name, keyPath }: TableKeys, row: Row): Vault.RecordIdentity {
	const fields = row as unknown as Readonly<Record<string, string | number>>;
	return { table: name, id: keyPath.map((field) => fields[field] ?? ''), rev: row.rev ?? 0 };
}
