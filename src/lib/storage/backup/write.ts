import { failed, ok, type Result } from '#lib/domain';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Derive, FileLock } from '#lib/vault';
import type { Database } from '../db';
import { nameFailure, Refused } from '../failure';
import { Halted, heed, type BackupFailure } from './failure';
import {
	bodyLines,
	endLine,
	headerLine,
	nothingWritten,
	type LinesOptions,
	type Written
} from './lines';

type Bytes = Uint8Array<ArrayBuffer>;

/** UTF-16 units gathered before they are handed on. */
const CHUNK_LENGTH = 256 * 1024;

/** Where the bytes of a backup go. What it throws is reported as `target`. */
export interface BackupTarget {
	/** Settles when there is room for more. */
	readonly write: (bytes: Bytes) => Promise<void>;
	/** Makes the file whole; before that there must be none under its name. */
	readonly close: () => Promise<void>;
	/** Leaves nothing behind. */
	readonly abort: () => Promise<void>;
}

export interface BackupOptions extends LinesOptions {
	/** The file is sealed under it; null for a file that anyone can read. */
	readonly passphrase: string | null;
	/** How a passphrase becomes a key; in a worker by default. */
	readonly derive?: Derive;
	readonly signal?: AbortSignal;
}

/** What a finished backup holds. */
export interface BackupMade {
	readonly sessions: number;
	/** Ids of sessions that could not be put in: a message too long, a record that cannot be opened, or no moment of rest. */
	readonly leftOut: readonly string[];
	readonly bytes: number;
}

/**
 * Writes everything that is stored to `target`, a chunk at a time.
 *
 * Whatever ends it before the end, the target is aborted and no file is left.
 */
export async function writeBackup(
	database: Database,
	target: BackupTarget,
	options: BackupOptions
): Promise<Result<BackupMade, BackupFailure>> {
	const written = nothingWritten();
	let bytes = 0;
	try {
		for await (const chunk of sealed(plainChunks(database, written, options), options)) {
			heed(options.signal);
			await reach(() => target.write(chunk));
			bytes += chunk.length;
		}
		heed(options.signal);
		await reach(target.close);
	} catch (error) {
		await target.abort().catch(() => undefined); // it may be the target itself that failed
		return failed(nameEnd(error));
	}
	return ok({ sessions: written.counts.sessions, leftOut: written.leftOut, bytes });
}

/** The file in the clear: chunks of whole lines, each with its end. */
export async function* plainChunks(
	database: Database,
	written: Written,
	options: LinesOptions
): AsyncGenerator<Bytes, void, undefined> {
	const encoder = new TextEncoder();
	const hash = sha256.create();
	let pending = `${await headerLine(database, options)}\n`;
	const take = (): Bytes => {
		const bytes = encoder.encode(pending);
		hash.update(bytes);
		pending = '';
		return bytes;
	};
	for await (const line of bodyLines(database, written, options)) {
		pending += `${line}\n`;
		if (pending.length >= CHUNK_LENGTH) yield take();
	}
	if (pending !== '') yield take();
	yield encoder.encode(`${endLine(written.counts, bytesToHex(hash.digest()))}\n`);
}

async function* sealed(
	chunks: AsyncGenerator<Bytes, void, undefined>,
	{ passphrase, derive, signal }: BackupOptions
): AsyncGenerator<Bytes, void, undefined> {
	if (passphrase === null) return yield* chunks;
	const vault = await import('#lib/vault');
	const lock: FileLock = {
		lock: 'passphrase',
		passphrase,
		derive: derive ?? vault.deriveInWorker(),
		...(signal && { signal })
	};
	for await (const event of vault.sealFile(chunks, lock, signal)) {
		if (event.kind === 'bytes') yield event.bytes;
		else if (event.kind === 'stopped') throw new Halted({ kind: 'stopped' });
		else if (event.kind === 'failed') throw new Halted({ kind: 'no_derivation' });
	}
}

async function reach(step: () => Promise<void>): Promise<void> {
	try {
		await step();
	} catch {
		throw new Halted({ kind: 'target' });
	}
}

function nameEnd(error: unknown): BackupFailure {
	if (error instanceof Halted) return error.failure as BackupFailure;
	return { kind: 'store', failure: error instanceof Refused ? error.failure : nameFailure(error) };
}
