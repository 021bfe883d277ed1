import { failed, ok, type Result } from '#lib/domain';
import { z } from 'zod';
import { concat, utf8, type Bytes } from './bytes';
import type { BadParameters, NewerVersion } from './failure';
import { parseKeyFile, WrappedKey } from './key-file';
import { checkParameters, KdfParameters } from './parameters';
import type { Reader } from './reader';

/** Format of sealed files: the byte after the magic. */
export const FILE_VERSION = 1;

const MAGIC = utf8('CHIRONBK');

/** Magic, format version, length of the header (4 bytes, big-endian). */
const PREFIX_BYTES = MAGIC.length + 1 + 4;

/** Longest header read, bytes. A project cap: ours is about 700. */
const MAX_HEADER_BYTES = 4096;

/**
 * How the key of a file is wrapped: by a passphrase of its own, or by the data key, whose key file then comes along,
 * so that passphrase or recovery code of that day open it on any device.
 */
const FileHeader = z.discriminatedUnion('lock', [
	z.strictObject({ lock: z.literal('passphrase'), kdf: KdfParameters, wrapped: WrappedKey }),
	z.strictObject({ lock: z.literal('keyring'), keyFile: z.unknown(), wrapped: WrappedKey })
]);
export type FileHeader = Readonly<z.infer<typeof FileHeader>>;

/** Not a sealed file of ours, or its first bytes are damaged. */
export interface NotASealedFile {
	readonly kind: 'not_a_sealed_file';
}

export type HeaderFailure = BadParameters | NewerVersion | NotASealedFile;

/** Whether a file begins like a sealed one; the first 8 bytes are enough. */
export function isSealedFile(start: Uint8Array): boolean {
	return MAGIC.every((byte, i) => start[i] === byte);
}

/** The first bytes of a file. */
export function toHeaderBytes(header: FileHeader): Bytes {
	const json = utf8(JSON.stringify(header));
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, json.length);
	return concat(MAGIC, Uint8Array.of(FILE_VERSION), length, json);
}

/** A header, and its bytes: what the chunks after it are bound to. */
export interface HeaderRead {
	readonly header: FileHeader;
	readonly bytes: Bytes;
}

/** Reads and judges the header, before any work is done with it. */
export async function readHeader(reader: Reader): Promise<Result<HeaderRead, HeaderFailure>> {
	const prefix = await reader.take(PREFIX_BYTES);
	if (!isSealedFile(prefix)) return failed({ kind: 'not_a_sealed_file' });
	const version = prefix[MAGIC.length] ?? 0;
	if (version > FILE_VERSION) return failed({ kind: 'newer_version', version });
	if (version < FILE_VERSION || prefix.length < PREFIX_BYTES) {
		return failed({ kind: 'not_a_sealed_file' });
	}
	const length = new DataView(prefix.buffer).getUint32(MAGIC.length + 1);
	if (length > MAX_HEADER_BYTES) return failed({ kind: 'not_a_sealed_file' });
	const body = await reader.take(length);
	const header = FileHeader.safeParse(toJson(body));
	if (!header.success) return failed({ kind: 'not_a_sealed_file' });
	const judged = judge(header.data);
	return judged.ok ? ok({ header: header.data, bytes: concat(prefix, body) }) : judged;
}

function judge(header: FileHeader): Result<FileHeader, HeaderFailure> {
	const judged =
		header.lock === 'passphrase' ? checkParameters(header.kdf) : parseKeyFile(header.keyFile);
	if (judged.ok) return ok(header);
	const { failure } = judged;
	return failed(failure.kind === 'malformed' ? { kind: 'not_a_sealed_file' } : failure);
}

function toJson(bytes: Bytes): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return null; // the parser's message would quote its input
	}
}
