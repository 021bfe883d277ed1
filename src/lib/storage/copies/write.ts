import { ok, type Result } from '#lib/domain';
import { alone } from './alone';
import { type CopyFailure, isOfOneFile } from './failure';
import { listNames, remove } from './files';
import { type Copy, type Manifest, readManifest, writeManifest } from './manifest';
import { fromCopyName, isCutOffWrite, isSealedName } from './names';
import type { CopyPlace } from './place';
import { rotate } from './rotate';
import { contentOf, type CopyPorts, writeOne } from './write-one';

/** How a run went. `failure` is the first; what was copied before it, or beside it, is copied. */
export interface CopyRun {
	readonly written: number;
	readonly failure: CopyFailure | null;
}

/** What a run found in the folder. */
interface Found {
	readonly manifest: Manifest;
	readonly names: readonly string[];
}

/**
 * Copies sessions into a place: each file is written and read back, then the list of all.
 *
 * A session being answered is left for later. A failure of one file goes on with the next; a failure of the place ends
 * the run. Never throws for what a file system does.
 */
export async function writeCopies(
	place: CopyPlace,
	{ ids, signal }: { readonly ids: readonly string[]; readonly signal: AbortSignal },
	ports: CopyPorts
): Promise<CopyRun> {
	return alone(async () => {
		const found = await tidy(place);
		if (!found.ok) return { written: 0, failure: found.failure };
		const run = createRun(place, found.value, ports);
		for (const id of ids) {
			if (signal.aborted || !(await run.copy(id))) break;
		}
		return run.finish();
	});
}

/** Removes what an earlier run could not, and gives what is left. */
async function tidy({ folder }: CopyPlace): Promise<Result<Found, CopyFailure>> {
	const manifest = await readManifest(folder);
	if (!manifest.ok) return manifest;
	const names = await listNames(folder);
	if (!names.ok) return names;
	const going = new Set([...manifest.value.leaving, ...names.value.filter(isCutOffWrite)]);
	const gone = new Set<string>();
	for (const name of going) if ((await remove(folder, name)).ok) gone.add(name);
	return ok({
		manifest: {
			...manifest.value,
			leaving: manifest.value.leaving.filter((name) => !gone.has(name))
		},
		names: names.value.filter((name) => !gone.has(name))
	});
}

function createRun(place: CopyPlace, found: Found, ports: CopyPorts) {
	const known = { copies: found.manifest.copies, newest: newestParts(found.names) };
	const made: Copy[] = [];
	let failure: CopyFailure | null = null;

	/** Copies one session; false when the place itself has failed. */
	async function copy(id: string): Promise<boolean> {
		const content = await contentOf(place, ports, id);
		if (!content.ok) return note(content.failure);
		if (content.value === null) return true;
		const written = await writeOne(place, known, { ...content.value, ...ports });
		if (!written.ok) return note(written.failure);
		made.push(written.value);
		return true;
	}

	/** Keeps the first failure; whether the next session may still be tried. */
	function note(of: CopyFailure): boolean {
		failure ??= of;
		return isOfOneFile(of);
	}

	async function finish(): Promise<CopyRun> {
		if (made.length === 0) return { written: 0, failure };
		const after = withMade(place, found, made);
		const listed = await writeManifest(place.folder, after, ports.now());
		if (!listed.ok) return { written: 0, failure: failure ?? listed.failure };
		for (const name of after.leaving) await remove(place.folder, name); // what stays is tried again by the next run
		return { written: made.length, failure };
	}
	return { copy, finish };
}

/** The highest generation of each session that has a file, listed or not. */
function newestParts(names: readonly string[]): ReadonlyMap<string, number> {
	const newest = new Map<string, number>();
	for (const name of names.map(fromCopyName)) {
		const part = Number(name?.part ?? 0);
		if (name === null || !Number.isSafeInteger(part)) continue;
		newest.set(name.sessionId, Math.max(part, newest.get(name.sessionId) ?? 0));
	}
	return newest;
}

/** The list with what was made; the files it no longer names are to leave. */
function withMade(place: CopyPlace, { manifest, names }: Found, made: readonly Copy[]): Manifest {
	const now = new Map(made.map((copy) => [copy.id, copy]));
	const files = new Set(made.map(({ file }) => file));
	const others = manifest.copies.filter(({ file }) => !files.has(file));
	const kept = others.filter((copy) => isKeptBeside(place, copy, now.get(copy.id)));
	const inUse = new Set([...files, ...kept.map(({ file }) => file)]);
	const ids = new Set(made.map(({ id }) => id.toLowerCase()));
	// A snapshot of theirs that is in no list was cut off before it got there.
	const strays = names.filter(
		(name) => place.kind === 'snapshots' && ids.has(fromCopyName(name)?.sessionId ?? '')
	);
	const leaving = [...manifest.leaving, ...others.map(({ file }) => file), ...strays];
	const after = {
		copies: [...kept, ...made],
		skipped: manifest.skipped.filter(({ id }) => !now.has(id)),
		leaving: [...new Set(leaving)].filter((file) => !inUse.has(file))
	};
	return place.kind === 'snapshots' ? rotate(after, place.room) : after;
}

/** Of a session that was just copied, snapshots keep older generations, and a folder keeps what is nowhere else. */
function isKeptBeside({ kind, sealing }: CopyPlace, copy: Copy, now: Copy | undefined): boolean {
	if (now === undefined) return true;
	if (kind === 'snapshots') return isSealedName(copy.file) === (sealing !== null);
	return copy.writer !== now.writer || copy.messages > now.messages;
}
