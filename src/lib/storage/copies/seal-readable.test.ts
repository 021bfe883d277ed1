import { expect, test } from 'vitest';
import { fileError, Killed, MemoryFolder } from '../../../../tests/support/memory-folder';
import { fakeSealing, idOf, just, sessionOf, snapshotPlace, storeOf } from './copies.fixture';
import { listCopied } from './copied';
import { findCopies, readCopy } from './read';
import { sealReadable } from './seal-readable';
import { writeCopies } from './write';

const A = idOf(1);
const B = idOf(2);
const now = () => 0;

/** Two generations of A and one of B, all readable. */
async function filled() {
	const folder = new MemoryFolder();
	const { ports, store } = storeOf();
	for (const [id, length] of [
		[A, 4],
		[A, 8],
		[B, 4]
	] as const) {
		store.set(id, sessionOf(id, length, 'the heron'));
		await writeCopies(snapshotPlace(folder), just(id), ports);
	}
	return { folder, ports };
}

const SEALED = [
	`${A}.1.json.sealed`,
	`${A}.2.json.sealed`,
	`${B}.1.json.sealed`,
	'manifest.json'
] as const;

function namesIn(folder: MemoryFolder): string[] {
	return [...folder.files.keys()].sort();
}

/** Every copy of the folder, opened, as its list has it. */
async function textsIn(folder: MemoryFolder) {
	const found = await findCopies(folder);
	const copies = found.ok ? found.value.copies : [];
	const read = await Promise.all(copies.map((copy) => readCopy(folder, copy, fakeSealing.open)));
	return read.map((copy) => (copy.ok ? copy.value : null));
}

test('every generation of every session is sealed where it lies, and listed as it is now', async () => {
	const { folder, ports } = await filled();

	expect(await sealReadable({ folder, sealing: fakeSealing }, now)).toEqual({ ok: true, value: 3 });

	expect(namesIn(folder)).toEqual([...SEALED]);
	for (const copy of await textsIn(folder)) {
		expect(copy?.isAsListed).toBe(true);
		expect(copy?.text).toContain('the heron');
	}
	const copied = await listCopied(snapshotPlace(folder, { sealing: fakeSealing }), ports.writer);
	expect(copied.ok && copied.value.get(A)).toMatchObject({ lastSeq: 8, isAsWished: true });
});

test('at every moment each session can be read from some copy', async () => {
	const { folder } = await filled();
	const stopsAt = [...Array(40).keys()];

	for (const stop of stopsAt) {
		const disk = new MemoryFolder('picked', new Map(folder.files));
		let steps = 0;
		disk.trouble = () => {
			if (steps++ === stop) throw new Killed();
		};
		await sealReadable({ folder: disk, sealing: fakeSealing }, now).catch(() => undefined);
		const after = disk.restarted();

		const texts = (await textsIn(after)).map((copy) => copy?.text ?? '');
		for (const id of [A, B]) expect(texts.some((text) => text.includes(id))).toBe(true);
		expect(await sealReadable({ folder: after, sealing: fakeSealing }, now)).toMatchObject({
			ok: true
		});
		expect(namesIn(after).filter((name) => !name.endsWith('.crswap'))).toEqual([...SEALED]);
		for (const copy of await textsIn(after)) expect(copy).toMatchObject({ isAsListed: true });
	}
});

test('a lock in the middle is told, and leaves what could not be sealed for the one who asked', async () => {
	const { folder } = await filled();
	let sealed = 0;
	const sealing = {
		seal: (bytes: Uint8Array<ArrayBuffer>) => {
			if (++sealed > 1) throw new Error('locked');
			return fakeSealing.seal(bytes);
		}
	};

	expect(await sealReadable({ folder, sealing }, now)).toEqual({
		ok: false,
		failure: { kind: 'locked' }
	});

	expect(namesIn(folder)).toContain(`${B}.1.json`);
});

test('a full disk is told and changes nothing that is listed', async () => {
	const { folder } = await filled();
	const list = folder.text('manifest.json');
	folder.trouble = (step) => {
		if (step === 'write') throw fileError('QuotaExceededError');
	};

	expect(await sealReadable({ folder, sealing: fakeSealing }, now)).toEqual({
		ok: false,
		failure: { kind: 'full' }
	});

	expect(folder.text('manifest.json')).toBe(list);
});
