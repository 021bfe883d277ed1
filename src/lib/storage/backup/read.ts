import { failed, ok, type Result } from '#lib/domain';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Derive, FileSecret, OpenFileFailure } from '#lib/vault';
import { nameFailure, Refused } from '../failure';
import { Halted, heed, type RestoreFailure } from './failure';
import {
	BACKUP_VERSION,
	END_START,
	FIRST_BYTES,
	MAX_FILE_BYTES,
	MAX_LINE_BYTES,
	type Header
} from './format';
import { createIntake, readHeader, type Intake, type TakenIn } from './intake';
import { decodeLine } from './parse-line';
import { readLines, readPieces } from './read-lines';
import type { Stage } from './staging';

export interface ReadOptions {
	/** For a sealed file; without one such a file is answered with `needs_passphrase`. */
	readonly passphrase: string | null;
	/** How a passphrase becomes a key; in a worker by default. */
	readonly derive?: Derive;
	readonly signal?: AbortSignal;
	/** Bytes read, of all; of a sealed file not before it is open. */
	readonly onProgress?: (progress: Bytes) => void;
	/** Called when a sealed file is about to be opened: what makes the key of its passphrase is slow. */
	readonly onOpening?: () => void;
}

interface Bytes {
	readonly done: number;
	readonly total: number;
}

/** A whole file, staged and found good. */
export interface ReadBackup extends TakenIn {
	readonly header: Header;
}

/** What a file looks like before anything of it is read but its size and first bytes. */
export async function look(file: Blob): Promise<Result<'plain' | 'sealed', RestoreFailure>> {
	if (file.size === 0) return failed({ kind: 'empty' });
	if (file.size > MAX_FILE_BYTES) return failed({ kind: 'too_large' });
	let start: Uint8Array;
	try {
		start = new Uint8Array(await file.slice(0, FIRST_BYTES.length).arrayBuffer());
	} catch {
		return failed({ kind: 'unreadable' });
	}
	if (new TextDecoder().decode(start) === FIRST_BYTES) return ok('plain');
	const { isSealedFile } = await import('#lib/vault');
	return isSealedFile(start) ? ok('sealed') : failed({ kind: 'not_a_backup' });
}

/** Reads a file that `look` has seen into the stage. Throws `Halted`, and what the database throws. */
export async function readInto(
	stage: Stage,
	{ file, isSealed }: { readonly file: Blob; readonly isSealed: boolean },
	options: ReadOptions
): Promise<ReadBackup> {
	const source = isSealed ? unsealed(file, options) : counted(file, options);
	const hash = sha256.create();
	let header: Header | null = null;
	let intake: Intake | null = null;
	let taken: TakenIn | null = null;
	for await (const bytes of readLines(source, MAX_LINE_BYTES)) {
		if (taken !== null) throw new Halted({ kind: 'altered' });
		const text = decodeLine(bytes);
		if (intake !== null && text.startsWith(END_START)) {
			taken = await intake.end(text, bytesToHex(hash.digest()));
			continue;
		}
		hash.update(bytes);
		hash.update(LINE_END);
		if (intake === null) {
			header = readHeader(text, BACKUP_VERSION);
			intake = createIntake(stage, header);
		} else await intake.take(text);
	}
	if (taken === null || header === null) throw new Halted({ kind: 'cut_short' });
	await verify(stage);
	return { ...taken, header };
}

const LINE_END = Uint8Array.of(10);

/** What the database says it holds must be what was put in. */
async function verify({ database, counts }: Stage): Promise<void> {
	for (const [name, count] of Object.entries(counts))
		if ((await database.table(name).count()) !== count)
			throw new Halted({ kind: 'store', failure: { kind: 'unavailable' } });
}

async function* counted(
	file: Blob,
	{ onProgress, signal }: Pick<ReadOptions, 'onProgress' | 'signal'>
): AsyncGenerator<Uint8Array, void, undefined> {
	let done = 0;
	for await (const piece of readPieces(file)) {
		heed(signal);
		done += piece.length;
		onProgress?.({ done, total: file.size });
		yield piece;
	}
}

async function* unsealed(
	file: Blob,
	{ passphrase, derive, signal, onOpening, onProgress }: ReadOptions
): AsyncGenerator<Uint8Array, void, undefined> {
	if (passphrase === null) throw new Halted({ kind: 'needs_passphrase' });
	const vault = await import('#lib/vault');
	const secret: FileSecret = {
		by: 'passphrase',
		passphrase,
		derive: derive ?? vault.deriveInWorker(),
		...(signal && { signal })
	};
	let read: Bytes = { done: 0, total: file.size };
	const pieces = counted(file, { ...(signal && { signal }), onProgress: (now) => (read = now) });
	onOpening?.();
	for await (const event of vault.openFile(pieces, secret, signal)) {
		if (event.kind === 'bytes') {
			onProgress?.(read);
			yield event.bytes;
		} else if (event.kind === 'stopped') throw new Halted({ kind: 'stopped' });
		else if (event.kind === 'failed') throw new Halted(nameSealFailure(event.failure));
	}
}

/** What a person can do about it is what counts; the rest is a damaged or hostile header. */
function nameSealFailure(failure: OpenFileFailure): RestoreFailure {
	if (failure.kind === 'newer_version') return failure;
	return { kind: SEAL_FAILURES[failure.kind] ?? 'bad_seal' };
}

const SEAL_FAILURES: Readonly<
	Partial<Record<string, 'wrong_passphrase' | 'cut_short' | 'altered' | 'no_derivation'>>
> = {
	wrong_secret: 'wrong_passphrase',
	cut_short: 'cut_short',
	tampered: 'altered',
	unavailable: 'no_derivation'
};

/** The failure behind what was thrown; a bug is thrown on. */
export function nameRestoreEnd(error: unknown): RestoreFailure {
	if (error instanceof Halted) return error.failure as RestoreFailure;
	return { kind: 'store', failure: error instanceof Refused ? error.failure : nameFailure(error) };
}
