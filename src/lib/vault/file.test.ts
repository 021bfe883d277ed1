import { describe, expect, test } from 'vitest';
import { concat, randomBytes, type Bytes } from './bytes';
import type { Derive } from './derive';
import { CHUNK_BYTES, openFile, sealFile, type OpenFileFailure } from './file';
import { isSealedFile } from './file-header';
import type { FileLock, FileSecret } from './file-lock';
import { forget } from './key';
import type { ByteSource } from './reader';
import { by, deriveFast, makeKeyring, randomKey, withFlip } from './vault.fixture';

const BOXED = CHUNK_BYTES + 16;
const LOCK: FileLock = { lock: 'passphrase', ...by('of the file') };
const SECRET: FileSecret = { by: 'passphrase', ...by('of the file') };

async function sealed(plaintext: ByteSource, lock: FileLock = LOCK): Promise<Bytes> {
	const pieces: Bytes[] = [];
	for await (const event of sealFile(plaintext, lock)) {
		if (event.kind === 'bytes') pieces.push(event.bytes);
		else if (event.kind !== 'done') throw new Error(event.kind);
	}
	return concat(...pieces);
}

type Opened = { readonly end: OpenFileFailure['kind'] | 'done' | 'stopped'; readonly bytes: Bytes };

async function opened(source: ByteSource, secret: FileSecret = SECRET): Promise<Opened> {
	const pieces: Bytes[] = [];
	for await (const event of openFile(source, secret)) {
		if (event.kind === 'bytes') pieces.push(event.bytes);
		else {
			const end = event.kind === 'failed' ? event.failure.kind : event.kind;
			return { end, bytes: concat(...pieces) };
		}
	}
	throw new Error('no end');
}

function* inPieces(bytes: Bytes, size: number): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** As `toEqual`, which takes a tenth of a second for a chunk. */
function isSame(left: Bytes, right: Bytes): boolean {
	return Buffer.compare(left, right) === 0;
}

/** Header and chunks of a file. */
function parts(file: Bytes): { readonly header: Bytes; readonly chunks: readonly Bytes[] } {
	const end = 13 + new DataView(file.buffer, file.byteOffset).getUint32(9);
	return {
		header: file.subarray(0, end),
		chunks: [...inPieces(file.subarray(end), BOXED)] as Bytes[]
	};
}

function random(length: number): Bytes {
	return concat(
		...Array.from({ length: Math.ceil(length / 65_536) }, () => randomBytes(65_536))
	).slice(0, length);
}

describe('a sealed file', () => {
	test.each([0, 1, 100, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 200_001])(
		'of %d bytes comes back whole',
		async (length) => {
			const plaintext = random(length);

			const file = await sealed([plaintext]);

			const { end, bytes } = await opened([file]);

			expect(end).toBe('done');
			expect(isSame(bytes, plaintext)).toBe(true);
			expect(isSealedFile(file.subarray(0, 8))).toBe(true);
		}
	);

	test.each([1, 7, 65_535, 65_553, 1_000_000])('may come in pieces of %d bytes', async (size) => {
		const plaintext = random(150_000);

		const file = await sealed(inPieces(plaintext, size));

		expect(isSame((await opened(inPieces(file, size))).bytes, plaintext)).toBe(true);
	});

	test('has a key and a salt of its own each time', async () => {
		const [first, second] = [await sealed([]), await sealed([])];

		expect(first).not.toEqual(second);
		expect(await opened([concat(parts(first).header, parts(second).chunks[0]!)])).toMatchObject({
			end: 'tampered'
		});
	});

	test('holds no more than a few chunks at a time', async () => {
		let ahead = 0;
		let most = 0;
		function* endless(): Generator<Bytes> {
			for (let i = 0; i < 400; i += 1) {
				ahead += 10_000;
				most = Math.max(most, ahead);
				yield new Uint8Array(10_000);
			}
		}

		for await (const event of sealFile(endless(), LOCK)) {
			if (event.kind === 'bytes') ahead -= event.bytes.length;
		}

		expect(most).toBeLessThan(3 * CHUNK_BYTES);
	});

	test('stops on the signal and closes its source', async () => {
		let isClosed = false;
		function* source(): Generator<Bytes> {
			try {
				for (;;) yield new Uint8Array(CHUNK_BYTES);
			} finally {
				isClosed = true;
			}
		}
		const abort = new AbortController();
		const kinds: string[] = [];

		for await (const event of sealFile(source(), LOCK, abort.signal)) {
			kinds.push(event.kind);
			if (kinds.length === 3) abort.abort();
		}

		expect(kinds).toEqual(['bytes', 'bytes', 'bytes', 'stopped']);
		expect(isClosed).toBe(true);
	});

	test('passes on what its source throws', async () => {
		function* broken(): Generator<Bytes> {
			yield new Uint8Array(CHUNK_BYTES);
			throw new RangeError('disk');
		}

		await expect(sealed(broken())).rejects.toThrow(RangeError);
		await expect(opened(broken())).resolves.toMatchObject({ end: 'not_a_sealed_file' });
	});
});

describe('a damaged file', () => {
	test('is refused after a flip of any byte of a small one', async () => {
		const { key, keyFile } = await makeKeyring();
		const files: [Bytes, FileSecret][] = [
			[await sealed([randomBytes(40)]), SECRET],
			[await sealed([randomBytes(40)], { lock: 'keyring', key, keyFile }), { by: 'key', key }]
		];

		for (const [file, secret] of files) {
			for (let at = 0; at < file.length; at += 1) {
				const { end } = await opened([withFlip(file, at)], secret);

				expect(end).not.toBe('done');
			}
		}
	});

	test('is refused when cut anywhere, and hands out only genuine bytes before', async () => {
		const plaintext = random(2 * CHUNK_BYTES + 10);
		const file = await sealed([plaintext]);
		const { header, chunks } = parts(file);
		const ends = [0, 5, 8, 12, header.length - 1, header.length, header.length + 1];
		const borders = [1, 2].flatMap((n) => [-1, 0, 1, 16].map((d) => header.length + n * BOXED + d));

		for (const length of [...ends, ...borders, file.length - 1]) {
			const { end, bytes } = await opened([file.subarray(0, length)]);

			expect(['not_a_sealed_file', 'cut_short', 'tampered']).toContain(end);
			expect(isSame(bytes, plaintext.subarray(0, bytes.length))).toBe(true);
		}
		expect(chunks).toHaveLength(3);
		expect((await opened([header])).end).toBe('cut_short');
		expect((await opened([header, chunks[0]!, chunks[1]!])).end).toBe('cut_short');
	});

	test('is refused when chunks change places, come twice, go missing or come after the end', async () => {
		const { header, chunks } = parts(await sealed([random(3 * CHUNK_BYTES)]));
		const [a, b, c] = chunks as [Bytes, Bytes, Bytes];

		for (const wrong of [
			[b, a, c],
			[a, a, b, c],
			[a, c],
			[c],
			[a, b, c, c],
			[a, b, c, a],
			[a, b, c, Uint8Array.of(0)]
		]) {
			expect(await opened([header, ...wrong])).toMatchObject({ end: 'tampered' });
		}
	});

	test.each<[string, Bytes]>([
		['empty', new Uint8Array()],
		['text', new TextEncoder().encode('{"sessions": []}')],
		['random', randomBytes(5000)]
	])('%s is no sealed file', async (_, bytes) => {
		expect((await opened([bytes])).end).toBe('not_a_sealed_file');
	});

	test('an endless header is not read', async () => {
		const file = await sealed([]);
		const hostile = new Uint8Array(file);
		hostile.fill(255, 9, 13);

		expect((await opened([hostile])).end).toBe('not_a_sealed_file');
	});

	test('a later format is named', async () => {
		const file = new Uint8Array(await sealed([]));
		file[8] = 2;

		expect((await opened([file])).end).toBe('newer_version');
	});

	test.each([
		['"memoryKiB":65536', '"memoryKiB":99999999999', 'parameters_too_costly'],
		['"passes":3', '"passes":1', 'parameters_too_weak']
	])('%s made %s is refused before any work', async (from, to, kind) => {
		const { header, chunks } = parts(await sealed([]));
		const json = new TextDecoder().decode(header.subarray(13)).replace(from, to);
		const body = new TextEncoder().encode(json);
		const length = new Uint8Array(4);
		new DataView(length.buffer).setUint32(0, body.length);
		const derive: Derive = async () => {
			throw new Error('derived');
		};

		const end = await opened([header.subarray(0, 9), length, body, ...chunks], {
			by: 'passphrase',
			passphrase: 'x',
			derive
		});

		expect(end).toMatchObject({ end: kind });
	});
});

describe('who opens a file', () => {
	const plaintext = new TextEncoder().encode('{"a":1}');

	test('of its own passphrase: only that', async () => {
		const file = await sealed([plaintext]);
		const secrets: FileSecret[] = [
			{ by: 'passphrase', ...by('another') },
			{ by: 'passphrase', ...by('') },
			{ by: 'recovery_code', code: (await makeKeyring()).recoveryCode },
			{ by: 'key', key: await randomKey() }
		];

		for (const secret of secrets) expect((await opened([file], secret)).end).toBe('wrong_secret');
	});

	test('of the keyring: open key, passphrase or recovery code of that keyring, on any device', async () => {
		const { key, keyFile, recoveryCode } = await makeKeyring('of the vault');
		const file = await sealed([plaintext], { lock: 'keyring', key, keyFile });

		for (const secret of [
			{ by: 'key', key },
			{ by: 'passphrase', ...by('of the vault') },
			{ by: 'recovery_code', code: recoveryCode }
		] as const) {
			expect(await opened([file], secret)).toEqual({ end: 'done', bytes: plaintext });
		}
	});

	test('of the keyring: nobody else', async () => {
		const { key, keyFile } = await makeKeyring('of the vault');
		const other = await makeKeyring();
		const file = await sealed([plaintext], { lock: 'keyring', key, keyFile });

		expect((await opened([file], { by: 'key', key: other.key })).end).toBe('other_key');
		expect((await opened([file], { by: 'passphrase', ...by('x') })).end).toBe('wrong_secret');
		expect((await opened([file], { by: 'recovery_code', code: other.recoveryCode })).end).toBe(
			'wrong_secret'
		);
		expect((await opened([file], { by: 'recovery_code', code: 'x' })).end).toBe('mistyped');
		forget(key);
		expect((await opened([file], { by: 'key', key })).end).toBe('locked');
	});

	test.each(['unavailable', 'empty_passphrase'] as const)('%s seals nothing', async (kind) => {
		const derive: Derive = async () => ({ ok: false, failure: { kind: 'unavailable' } });
		const passphrase = kind === 'unavailable' ? 'x' : '';
		const events = [];

		const lock: FileLock = { lock: 'passphrase', passphrase, derive };
		for await (const event of sealFile([plaintext], lock)) events.push(event);

		expect(events).toEqual([{ kind: 'failed', failure: { kind } }]);
	});

	test('a derivation that is stopped ends the file as stopped', async () => {
		const file = await sealed([plaintext]);
		const derive: Derive = async (passphrase, kdf, signal) =>
			signal?.aborted === true
				? { ok: false, failure: { kind: 'stopped' } }
				: deriveFast(passphrase, kdf);

		const end = await opened([file], {
			by: 'passphrase',
			passphrase: 'of the file',
			derive,
			signal: AbortSignal.abort()
		});

		expect(end).toMatchObject({ end: 'stopped' });
	});
});
