import { ok } from '#lib/domain';
import type { Derive, FileEvent, FileSecret } from '#lib/vault';
import { currentSeal, openSeal } from '../seal';
import type { Bytes } from './files';
import type { CopySealing } from './place';

/**
 * How copies are sealed now: null while there is no vault.
 *
 * Each sealed copy carries the wrapped keys, so it opens with the passphrase or the recovery code also after everything
 * else is lost. Sealing throws while the vault is locked.
 */
export function vaultSealing(): CopySealing | null {
	if (currentSeal() === 'plain') return null;
	return {
		seal: async (bytes) => {
			const open = openSeal();
			if (open === null) throw new Error('locked');
			const { vault, key, keyFile } = open;
			const sealed = await collect(vault.sealFile([bytes], { lock: 'keyring', key, keyFile }));
			if (sealed === null) throw new Error('locked');
			return sealed;
		}
	};
}

/** Opens a sealed copy by the key that is open in this tab; null where it does not fit, or there is none. */
export async function openCopyByKey(bytes: Bytes): Promise<Bytes | null> {
	const open = openSeal();
	if (open === null) return null;
	return collect(open.vault.openFile([bytes], { by: 'key', key: open.key }));
}

/** Opens a sealed copy by a passphrase or recovery code; null where it is neither that it was sealed under. */
export type OpenBySecret = (bytes: Bytes, secret: string) => Promise<Bytes | null>;

/**
 * Opens sealed copies by the passphrase or the recovery code they were sealed under.
 *
 * Copies of one vault ask for the same key, and each try takes a second and 64 MiB: it is worked out once, and kept for
 * as long as the function that comes back is.
 */
export function openCopiesBySecret(derive?: Derive): OpenBySecret {
	const known = new Map<string, ReturnType<Derive>>();
	return async (bytes, secret) => {
		const vault = await import('#lib/vault');
		const deriveOnce: Derive = async (passphrase, parameters) => {
			const key = JSON.stringify([passphrase, parameters]);
			const coming = known.get(key) ?? (derive ?? vault.deriveInWorker())(passphrase, parameters);
			known.set(key, coming);
			const derived = await coming;
			if (!derived.ok) known.delete(key);
			return derived.ok ? ok(derived.value.slice()) : derived; // who asks may overwrite its own
		};
		const tries: readonly FileSecret[] = [
			{ by: 'recovery_code', code: secret },
			{ by: 'passphrase', passphrase: secret, derive: deriveOnce }
		];
		for (const secretOf of tries) {
			const opened = await collect(vault.openFile([bytes], secretOf));
			if (opened !== null) return opened;
		}
		return null;
	};
}

/** All bytes of a file; null when it did not come to its end. */
async function collect<F>(events: AsyncIterable<FileEvent<F>>): Promise<Bytes | null> {
	const pieces: Bytes[] = [];
	for await (const event of events) {
		if (event.kind === 'bytes') pieces.push(event.bytes);
		else if (event.kind === 'done') return new Uint8Array(await new Blob(pieces).arrayBuffer());
		else return null;
	}
	return null;
}
