import { bytesToHex } from '@noble/ciphers/utils.js';
import { randomBytes, utf8, type Bytes } from './bytes';
import { decrypt, encrypt, importKey, IV_BYTES, KEY_BYTES, TAG_BYTES, type Use } from './cipher';
import { FILE_VERSION, readHeader, toHeaderBytes, type HeaderFailure } from './file-header';
import {
	lockFile,
	unlockFile,
	type FileLock,
	type FileSecret,
	type LockFailure,
	type UnlockFailure
} from './file-lock';
import type { Tampered } from './failure';
import { createReader, type ByteSource, type Reader } from './reader';

/** Plaintext in one chunk of a file, bytes. */
export const CHUNK_BYTES = 64 * 1024;

/** The file ends too early. (A cut inside its last chunk reads as `tampered`.) */
export interface CutShort {
	readonly kind: 'cut_short';
}

export type SealFileFailure = Exclude<LockFailure, { kind: 'stopped' }>;
export type OpenFileFailure =
	Exclude<HeaderFailure | UnlockFailure, { kind: 'stopped' }> | CutShort | Tampered;

/** Bytes in order, then exactly one of `done`, `failed` and `stopped`. */
export type FileEvent<F> =
	| { readonly kind: 'bytes'; readonly bytes: Bytes }
	| { readonly kind: 'done' }
	| { readonly kind: 'failed'; readonly failure: F }
	| { readonly kind: 'stopped' };

/** The key of a file's chunks, and the digest of the header that they belong to. */
interface ChunkKey {
	readonly key: CryptoKey;
	readonly header: string;
}

/**
 * Seals a file as it is read, a chunk at a time; each file has a key of its own.
 *
 * What the source throws goes through.
 */
export async function* sealFile(
	source: ByteSource,
	lock: FileLock,
	signal?: AbortSignal
): AsyncGenerator<FileEvent<SealFileFailure>, void, undefined> {
	const fileKey = randomBytes(KEY_BYTES);
	const header = await lockFile(fileKey, lock);
	if (!header.ok) return yield toEnd(header.failure);
	const start = toHeaderBytes(header.value);
	yield { kind: 'bytes', bytes: start };
	const chunks = await toChunkKey(fileKey, start);
	const reader = createReader(source);
	try {
		for (let index = 0; ; index += 1) {
			if (signal?.aborted === true) return yield { kind: 'stopped' };
			const chunk = await reader.take(CHUNK_BYTES);
			const isLast = await reader.isAtEnd();
			const bytes = await encrypt(chunks.key, toUse(chunks, index, isLast), chunk);
			yield { kind: 'bytes', bytes };
			if (isLast) return yield { kind: 'done' };
		}
	} finally {
		await reader.close();
	}
}

/**
 * Opens a sealed file as it is read.
 *
 * Every chunk is genuine and in its place when it is handed out, but only `done` says that none is missing:
 * keep nothing before.
 */
export async function* openFile(
	source: ByteSource,
	secret: FileSecret,
	signal?: AbortSignal
): AsyncGenerator<FileEvent<OpenFileFailure>, void, undefined> {
	const reader = createReader(source);
	try {
		const header = await readHeader(reader);
		if (!header.ok) return yield toEnd(header.failure);
		const fileKey = await unlockFile(header.value.header, secret);
		if (!fileKey.ok) return yield toEnd(fileKey.failure);
		yield* openChunks(reader, await toChunkKey(fileKey.value, header.value.bytes), signal);
	} finally {
		await reader.close();
	}
}

async function* openChunks(
	reader: Reader,
	chunks: ChunkKey,
	signal: AbortSignal | undefined
): AsyncGenerator<FileEvent<OpenFileFailure>, void, undefined> {
	for (let index = 0; ; index += 1) {
		if (signal?.aborted === true) return yield { kind: 'stopped' };
		const boxed = await reader.take(CHUNK_BYTES + TAG_BYTES);
		const isLast = await reader.isAtEnd();
		const bytes = await decrypt(chunks.key, toUse(chunks, index, isLast), boxed);
		if (bytes === null) {
			const isCut = isLast && (await isGenuineButNotLast(chunks, index, boxed));
			return yield toEnd({ kind: isCut ? 'cut_short' : 'tampered' });
		}
		yield { kind: 'bytes', bytes };
		if (isLast) return yield { kind: 'done' };
	}
}

async function isGenuineButNotLast(
	chunks: ChunkKey,
	index: number,
	boxed: Bytes
): Promise<boolean> {
	return (
		boxed.length === 0 || (await decrypt(chunks.key, toUse(chunks, index, false), boxed)) !== null
	);
}

/** Overwrites the bytes it is given. */
async function toChunkKey(fileKey: Bytes, header: Bytes): Promise<ChunkKey> {
	const key = await importKey(fileKey);
	fileKey.fill(0);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', header));
	return { key, header: bytesToHex(digest) };
}

/** A counter can be the IV because no other file has this key. */
function toUse({ header }: ChunkKey, index: number, isLast: boolean): Use {
	const iv = new Uint8Array(IV_BYTES);
	new DataView(iv.buffer).setBigUint64(IV_BYTES - 8, BigInt(index));
	const place = ['chiron file', FILE_VERSION, header, index, isLast];
	return { iv, associated: utf8(JSON.stringify(place)) };
}

function toEnd<F extends { readonly kind: string }>(
	failure: F
): FileEvent<Exclude<F, { kind: 'stopped' }>> {
	return failure.kind === 'stopped'
		? { kind: 'stopped' }
		: { kind: 'failed', failure: failure as Exclude<F, { kind: 'stopped' }> };
}
