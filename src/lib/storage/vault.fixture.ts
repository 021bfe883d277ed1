import { failed, Millis, ok } from '#lib/domain';
import type { Derive } from '#lib/vault';
import { prepareVault, type VaultTools } from './index';

export const PASSPHRASE = 'seven quiet herons';

/** Stands in for Argon2id where the test is about something else: one round of SHA-256. */
const deriveFast: Derive = async (passphrase, { salt }) => {
	const text = new TextEncoder().encode(`${salt}${passphrase}`);
	return ok(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
};

/** A browser that cannot run any key function. */
export const deriveNothing: Derive = () => Promise.resolve(failed({ kind: 'unavailable' }));

/** Tools with a clock that is set by hand. */
export function toolsAt(at: number): VaultTools {
	return { now: () => Millis.parse(at), derive: deriveFast };
}

export const TOOLS = toolsAt(1_000_000);

/** Turns the vault of the open store on; gives its recovery code. */
export async function turnOnFast(): Promise<string> {
	const prepared = await prepareVault(PASSPHRASE, TOOLS);
	if (!prepared.ok) throw new Error(prepared.failure.kind);
	const done = await prepared.value.turnOn(() => undefined);
	if (!done.ok) throw new Error(done.failure.kind);
	return prepared.value.recoveryCode;
}
