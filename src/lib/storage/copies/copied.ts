import { ok, type Result } from '#lib/domain';
import type { CopyFailure } from './failure';
import { readManifest } from './manifest';
import { isSealedName } from './names';
import type { CopyPlace } from './place';

/** How far a session had come when it was last copied to a place. */
export interface CopiedSession {
	readonly lastSeq: number;
	readonly rev: number;
	readonly analyzed: number;
	/** RFC 3339 in UTC. */
	readonly updatedAt: string;
	/** Whether the copy is sealed or readable as copies at this place are to be now. */
	readonly isAsWished: boolean;
}

/** What this browser profile (`writer`) has copied to a place, by session; what others wrote there is not ours to count. */
export async function listCopied(
	{ folder, sealing }: CopyPlace,
	writer: string
): Promise<Result<ReadonlyMap<string, CopiedSession>, CopyFailure>> {
	const manifest = await readManifest(folder);
	if (!manifest.ok) return manifest;
	const copied = new Map<string, CopiedSession>();
	for (const stamp of manifest.value.skipped) copied.set(stamp.id, { ...stamp, isAsWished: true });
	for (const copy of manifest.value.copies) {
		if (copy.writer !== writer) continue;
		copied.set(copy.id, { ...copy, isAsWished: isSealedName(copy.file) === (sealing !== null) });
	}
	return ok(copied);
}
