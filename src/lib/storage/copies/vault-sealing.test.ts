import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MemoryFolder } from '../../../../tests/support/memory-folder';
import { lock, openStore, putSessions, readToCopy, unlock, wipeStore } from '../index';
import { PASSPHRASE, TOOLS, turnOnFast } from '../vault.fixture';
import { folderPlace, idOf, just, sessionOf, storeOf } from './copies.fixture';
import { findCopies, readCopy } from './read';
import { openCopiesBySecret, openCopyByKey, vaultSealing } from './vault-sealing';
import { writeCopies } from './write';

const A = idOf(1);
const MARKER = 'the heron by the lock';

beforeEach(async () => {
	const opened = await openStore({ onStale: () => undefined });
	expect(opened.ok).toBe(true);
});
afterEach(async () => {
	await wipeStore();
});

/** A session of the store copied to a folder while a vault is on; with the recovery code. */
async function copySealed(folder: MemoryFolder) {
	await putSessions([sessionOf(A, 4, MARKER)]);
	const code = await turnOnFast();
	const { ports } = storeOf();
	const place = folderPlace(folder, { sealing: vaultSealing() });
	const run = await writeCopies(place, just(A), { ...ports, read: readToCopy });
	return { run, code };
}

async function textBy(folder: MemoryFolder, open: typeof openCopyByKey) {
	const found = await findCopies(folder);
	const [copy] = found.ok ? found.value.copies : [];
	const read = copy && (await readCopy(folder, copy, open));
	return read?.ok ? read.value.text : (read?.failure.kind ?? 'not found');
}

test('without a vault copies are readable', () => {
	expect(vaultSealing()).toBeNull();
});

test('with a vault a copy opens by its key, and holds nothing readable', async () => {
	const folder = new MemoryFolder();

	const { run } = await copySealed(folder);

	expect(run).toEqual({ written: 1, failure: null });
	for (const name of folder.files.keys()) expect(folder.text(name)).not.toContain(MARKER);
	expect(await textBy(folder, openCopyByKey)).toContain(MARKER);
});

test('a sealed copy opens by passphrase and recovery code after everything else is lost', async () => {
	const folder = new MemoryFolder();
	const { code } = await copySealed(folder);
	await wipeStore();
	let derived = 0;
	const open = openCopiesBySecret((...given) => {
		derived += 1;
		return TOOLS.derive!(...given);
	});
	const opener = (secret: string) => (bytes: Uint8Array<ArrayBuffer>) => open(bytes, secret);

	expect(await textBy(folder, openCopyByKey)).toBe('sealed');
	expect(await textBy(folder, opener(PASSPHRASE))).toContain(MARKER);
	expect(await textBy(folder, opener(code))).toContain(MARKER);
	expect(await textBy(folder, opener('something else'))).toBe('sealed');
	expect(await textBy(folder, opener(PASSPHRASE))).toContain(MARKER);
	expect(derived, 'the slow function ran once for each passphrase').toBe(2);
});

test('nothing is sealed or opened while the vault is locked', async () => {
	const folder = new MemoryFolder();
	await copySealed(folder);
	await lock();

	expect(await textBy(folder, openCopyByKey)).toBe('sealed');
	await expect(vaultSealing()?.seal(new Uint8Array(3))).rejects.toThrow('locked');

	await unlock({ by: 'passphrase', passphrase: PASSPHRASE }, TOOLS);
	expect(await textBy(folder, openCopyByKey)).toContain(MARKER);
});

test('a sealed copy in which any byte was changed is refused', async () => {
	const folder = new MemoryFolder();
	await copySealed(folder);
	const bytes = folder.files.get(`${A}.json.sealed`)!;

	for (let at = 0; at < bytes.length; at += 37) {
		const changed = bytes.slice();
		changed[at]! ^= 1;
		expect(await openCopyByKey(changed)).toBeNull();
	}
});
