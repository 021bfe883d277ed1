import { failed, ok, type Result } from '#lib/domain';
import { z } from 'zod';
import type { CopyFailure } from './failure';
import { digestOf, readBytes, writeVerified } from './files';
import type { CopyFolder } from './folder';
import { MANIFEST_NAME } from './names';

/** The version of the list below. */
const MANIFEST_VERSION = 1;

const Count = z.int().nonnegative();

/** The session as it was when it was copied. */
const Stamp = z.object({
	id: z.string(),
	lastSeq: Count,
	rev: Count,
	/** Analysis version of its tags, 0 when they were still behind. */
	analyzed: Count,
	/** When it last changed, RFC 3339 in UTC. */
	updatedAt: z.iso.datetime()
});

/** One file: a session as it was at some moment. Nothing here is a word of the person. */
const Copy = Stamp.extend({
	file: z.string(),
	size: Count,
	sha256: z.string().regex(/^[\da-f]{64}$/),
	/** Messages in the file; fewer than `lastSeq` where a reply never ended. */
	messages: Count,
	madeAt: z.iso.datetime(),
	/** Which browser profile wrote it: counts of changes mean nothing across profiles. */
	writer: z.string()
});
export type Copy = Readonly<z.infer<typeof Copy>>;

const ManifestFile = z.object({
	format: z.literal('chiron-copies'),
	version: z.literal(MANIFEST_VERSION),
	madeAt: z.iso.datetime(),
	copies: z.array(Copy),
	/** Sessions whose last copy had to make room; not copied again until they change. */
	skipped: z.array(Stamp).default([]),
	/** Files to be removed, in case a crash comes first. */
	leaving: z.array(z.string()).default([])
});

/** What is in a folder of copies. */
export interface Manifest {
	readonly copies: readonly Copy[];
	readonly skipped: readonly Readonly<z.infer<typeof Stamp>>[];
	readonly leaving: readonly string[];
}

/** A list that was read: with none, or one that cannot be read, there is nothing in it. */
export interface ReadManifest extends Manifest {
	readonly state: 'whole' | 'missing' | 'damaged';
}

const EMPTY: Manifest = { copies: [], skipped: [], leaving: [] };

const Versioned = z.looseObject({ version: z.int() });

/** The list that was read or written last, by its digest: with 10,000 sessions, parsing it anew would be felt in a talk. */
let latest: { readonly sha256: string; readonly manifest: ReadManifest } | null = null;

/** Reads the list of a folder. Fails with `newer_version` before anything else of it is judged. */
export async function readManifest(folder: CopyFolder): Promise<Result<ReadManifest, CopyFailure>> {
	const bytes = await readBytes(folder, MANIFEST_NAME);
	if (!bytes.ok) return bytes;
	if (bytes.value === null || bytes.value.length === 0) return ok({ ...EMPTY, state: 'missing' });
	const sha256 = await digestOf(bytes.value);
	if (latest?.sha256 === sha256) return ok(latest.manifest);
	const manifest = parseManifest(new TextDecoder().decode(bytes.value));
	if (manifest.ok && manifest.value.state === 'whole')
		latest = { sha256, manifest: manifest.value };
	return manifest;
}

function parseManifest(text: string): Result<ReadManifest, CopyFailure> {
	const json = parseJson(text);
	const versioned = Versioned.safeParse(json);
	if (versioned.success && versioned.data.version > MANIFEST_VERSION)
		return failed({ kind: 'newer_version' });
	const parsed = ManifestFile.safeParse(json);
	return ok(parsed.success ? { ...parsed.data, state: 'whole' } : { ...EMPTY, state: 'damaged' });
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Writes the list of a folder, after the files that are in it. `now` in milliseconds. */
export async function writeManifest(
	folder: CopyFolder,
	{ copies, skipped, leaving }: Manifest,
	now: number
): Promise<Result<void, CopyFailure>> {
	const text = toText({ copies, skipped, leaving }, new Date(now).toISOString());
	const written = await writeVerified(folder, MANIFEST_NAME, new TextEncoder().encode(text));
	if (!written.ok) return written;
	latest = {
		sha256: written.value.sha256,
		manifest: { copies, skipped, leaving, state: 'whole' }
	};
	return ok(undefined);
}

/** The lines of copies that were written before; all but a few are the same each time. */
const lines = new WeakMap<Copy, string>();

/** One line a copy, so that a person can read the list too. */
function toText({ copies, skipped, leaving }: Manifest, madeAt: string): string {
	const start = JSON.stringify({ format: 'chiron-copies', version: MANIFEST_VERSION, madeAt });
	const end = JSON.stringify({ skipped, leaving });
	return `${start.slice(0, -1)},"copies":[\n${copies.map(toLine).join(',\n')}\n],${end.slice(1)}\n`;
}

function toLine(copy: Copy): string {
	const known = lines.get(copy);
	if (known !== undefined) return known;
	const line = JSON.stringify(copy);
	lines.set(copy, line);
	return line;
}
