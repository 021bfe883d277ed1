import { expect, test } from 'vitest';
import { Killed, MemoryFolder } from '../../../../tests/support/memory-folder';
import { fakeSealing, idOf, just, sessionOf, snapshotPlace, storeOf } from './copies.fixture';
import { listCopied } from './copied';
import { dropFrom, dropReadable } from './drop';
import { readManifest } from './manifest';
import { roomFor } from './place';
import { writeCopies } from './write';

const A = idOf(1);
const B = idOf(2);

/** Copies A at each of the lengths, one after the other. */
async function grow(folder: MemoryFolder, lengths: readonly number[], over = {}) {
	const { ports, store } = storeOf();
	for (const length of lengths) {
		store.set(A, sessionOf(A, length));
		await writeCopies(snapshotPlace(folder, over), just(A), ports);
	}
	return { ports, store };
}

async function listed(folder: MemoryFolder) {
	const manifest = await readManifest(folder);
	if (!manifest.ok) throw new Error(manifest.failure.kind);
	return manifest.value.copies.map(({ id, lastSeq }) => ({ id, lastSeq }));
}

function filesOf(folder: MemoryFolder, id: string): string[] {
	return [...folder.files.keys()].filter((name) => name.startsWith(id)).sort();
}

test('the newest three of a session are kept, each under a name of its own', async () => {
	const folder = new MemoryFolder();

	await grow(folder, [4, 8, 12, 16, 20]);

	expect(filesOf(folder, A)).toEqual([`${A}.3.json`, `${A}.4.json`, `${A}.5.json`]);
	expect(await listed(folder)).toEqual([12, 16, 20].map((lastSeq) => ({ id: A, lastSeq })));
});

test('the longest copy stays when the session has become shorter', async () => {
	const folder = new MemoryFolder();

	await grow(folder, [20, 4, 8, 12, 16]);

	const lengths = (await listed(folder)).map(({ lastSeq }) => lastSeq);
	expect(lengths).toEqual([20, 8, 12, 16]);
	expect(filesOf(folder, A)).toHaveLength(4);
});

test('where room is short, older copies go before the last one of any session', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = await grow(folder, [4, 8, 12]);
	store.set(B, sessionOf(B, 16));
	const size = (id: string) =>
		filesOf(folder, id).reduce((sum, name) => sum + (folder.files.get(name)?.length ?? 0), 0);
	await writeCopies(snapshotPlace(folder), just(B), ports);
	const newest = folder.files.get(`${A}.3.json`)?.length ?? 0;
	const room = newest + size(B);

	await writeCopies(snapshotPlace(folder, { room }), just(B), ports);

	expect(await listed(folder)).toEqual([
		{ id: A, lastSeq: 12 },
		{ id: B, lastSeq: 16 }
	]);
	expect(size(A) + size(B)).toBeLessThanOrEqual(room);
});

test('a session whose last copy had to go is not copied again until it changes', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = await grow(folder, [4]);
	store.set(B, sessionOf(B, 8));
	const room = new TextEncoder().encode(ports.toText(sessionOf(B, 8)).text).length;
	const place = snapshotPlace(folder, { room });

	await writeCopies(place, just(B), ports);

	expect(filesOf(folder, A)).toEqual([]);
	const copied = await listCopied(place, ports.writer);
	expect(copied.ok && copied.value.get(A)).toMatchObject({ lastSeq: 4, isAsWished: true });
});

test('a kill before the list is written costs no generation', async () => {
	const folder = new MemoryFolder();
	const { ports } = await grow(folder, [4, 8, 12]);
	folder.trouble = (step, name) => {
		if (step === 'create' && name === 'manifest.json') throw new Killed();
	};
	await writeCopies(snapshotPlace(folder), just(A), ports).catch(() => undefined);
	const disk = folder.restarted();
	expect(filesOf(disk, A)).toHaveLength(4);

	await writeCopies(snapshotPlace(disk), just(A), ports);
	await writeCopies(snapshotPlace(disk), just(A), ports);

	expect(await listed(disk)).toHaveLength(3);
	expect(filesOf(disk, A)).toEqual([`${A}.3.json`, `${A}.5.json`, `${A}.6.json`]);
});

test('once sealing is on, no generation stays readable', async () => {
	const folder = new MemoryFolder();
	const { ports } = await grow(folder, [4, 8]);

	await writeCopies(snapshotPlace(folder, { sealing: fakeSealing }), just(A), ports);

	expect(filesOf(folder, A)).toEqual([`${A}.3.json.sealed`]);
});

test('readable snapshots go when a vault comes, sealed ones stay', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = await grow(folder, [4, 8]);
	store.set(B, sessionOf(B, 4));
	await writeCopies(snapshotPlace(folder, { sealing: fakeSealing }), just(B), ports);

	expect(await dropReadable(folder, 0)).toEqual({ ok: true, value: undefined });

	expect([...folder.files.keys()].sort()).toEqual([`${B}.1.json.sealed`, 'manifest.json']);
	expect(await listed(folder)).toEqual([{ id: B, lastSeq: 4 }]);
});

test('a dropped session leaves neither file nor line in the list', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = await grow(folder, [4, 8]);
	store.set(B, sessionOf(B, 4));
	await writeCopies(snapshotPlace(folder), just(B), ports);
	folder.put(`${A}.9.json.crswap`, 'half of a write');

	expect(await dropFrom(folder, A, 0)).toEqual({ ok: true, value: 3 });

	expect(filesOf(folder, A)).toEqual([]);
	expect(folder.text('manifest.json')).not.toContain(A);
	expect(await listed(folder)).toEqual([{ id: B, lastSeq: 4 }]);
	expect(await dropFrom(folder, A, 0)).toEqual({ ok: true, value: 0 });
});

test('snapshots take a tenth of what the browser gives, and 256 MiB at most', () => {
	expect(roomFor(1_000_000)).toBe(100_000);
	expect(roomFor(undefined)).toBe(256 * 1024 * 1024);
	expect(roomFor(1e15)).toBe(256 * 1024 * 1024);
});
