import { failed, ok, type Result } from '#lib/domain';
import { alone } from './alone';
import type { CopyFailure } from './failure';
import { listNames, readBytes, remove, writeVerified, type Bytes } from './files';
import { type Copy, readManifest, writeManifest } from './manifest';
import { fromCopyName, toCopyName } from './names';
import type { CopyPlace, CopySealing } from './place';

type Place = Pick<CopyPlace, 'folder'> & { readonly sealing: CopySealing };

/** Files between two writes of the list; a change of another tab waits for no more than these. */
const BATCH = 25;

/**
 * Seals the readable copies of a place where they lie: each is sealed and read back, then listed, and only then does the
 * readable one go. So there is a copy at every moment, also of a session that is no longer here.
 *
 * Gives how many readable files went. Fails with the first failure, with `locked` when the vault was locked meanwhile;
 * what is readable by then is still there. Safe to call again. `now` in milliseconds.
 */
export async function sealReadable(
	place: Place,
	now: () => number
): Promise<Result<number, CopyFailure>> {
	let gone = 0;
	for (;;) {
		const batch = await alone(() => sealSome(place, now()));
		if (!batch.ok) return batch;
		if (batch.value === 0) return ok(gone);
		gone += batch.value;
	}
}

/** One batch; 0 when nothing readable is left. */
async function sealSome(place: Place, now: number): Promise<Result<number, CopyFailure>> {
	const { folder } = place;
	const names = await listNames(folder);
	if (!names.ok) return names;
	const readable = names.value.filter((name) => fromCopyName(name)?.sealed === false);
	if (readable.length === 0) return ok(0);
	const manifest = await readManifest(folder);
	if (!manifest.ok) return manifest;
	const { copies, leaving } = manifest.value;
	// What is leaving was sealed by a run that was cut off before it could remove it.
	const going = readable.filter((name) => leaving.includes(name));
	const made = new Map<string, Sealed>();
	for (const file of readable.filter((name) => !going.includes(name)).slice(0, BATCH)) {
		const sealed = await sealOne(place, file);
		if (!sealed.ok) return sealed;
		if (sealed.value !== null) made.set(file, sealed.value);
		going.push(file);
	}
	const after = {
		...manifest.value,
		copies: copies.map((copy) => ({ ...copy, ...made.get(copy.file) })),
		leaving: [...new Set([...leaving, ...going])]
	};
	const listed = await writeManifest(folder, after, now);
	if (!listed.ok) return listed;
	for (const file of going) {
		const removed = await remove(folder, file);
		if (!removed.ok) return removed;
	}
	return ok(going.length);
}

type Sealed = Pick<Copy, 'file' | 'size' | 'sha256'>;

/** Writes the sealed copy beside the readable one, under the same generation; null where there is nothing in it. */
async function sealOne(
	{ folder, sealing }: Place,
	file: string
): Promise<Result<Sealed | null, CopyFailure>> {
	const name = fromCopyName(file);
	const plain = await readBytes(folder, file);
	if (!plain.ok) return plain;
	if (name === null || plain.value === null || plain.value.length === 0) return ok(null);
	const bytes = await tryToSeal(sealing, plain.value);
	if (bytes === null) return failed({ kind: 'locked' });
	const sealed = toCopyName({ ...name, sealed: true });
	const written = await writeVerified(folder, sealed, bytes);
	return written.ok ? ok({ file: sealed, ...written.value }) : written;
}

async function tryToSeal(sealing: CopySealing, plain: Bytes): Promise<Bytes | null> {
	try {
		return await sealing.seal(plain);
	} catch {
		return null; // sealing throws for one reason alone: the vault is locked
	}
}
