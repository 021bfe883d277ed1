import { bytesToHex, hexToBytes } from '@noble/ciphers/utils.js';
import { describe, expect, test } from 'vitest';
import { concat, randomBytes, type Bytes } from './bytes';
import { decrypt, decryptSync, encrypt, encryptSync, importKey, unwrap, wrap } from './cipher';

const hex = (text: string): Bytes => hexToBytes(text);

// McGrew and Viega, The Galois/Counter Mode of Operation, appendix B, test case 16.
const VECTOR = {
	key: hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
	iv: hex('cafebabefacedbaddecaf888'),
	associated: hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
	plaintext: hex(
		'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
			'1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39'
	),
	boxed:
		'522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
		'8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
		'76fc6ece0f4e1768cddf8853bb2d551b'
};

describe('AES-256-GCM', () => {
	test('both ciphers give the published answer', async () => {
		const key = await importKey(VECTOR.key);

		expect(bytesToHex(encryptSync(VECTOR.key, VECTOR, VECTOR.plaintext))).toBe(VECTOR.boxed);
		expect(bytesToHex(await encrypt(key, VECTOR, VECTOR.plaintext))).toBe(VECTOR.boxed);
	});

	test('each cipher opens what the other made, at every length around a block', async () => {
		const raw = randomBytes(32);
		const key = await importKey(raw);
		for (const length of [0, 1, 15, 16, 17, 31, 32, 33, 1000, 20_011]) {
			const use = { iv: randomBytes(12), associated: randomBytes(length % 40) };
			const plaintext = randomBytes(length);

			expect(await decrypt(key, use, encryptSync(raw, use, plaintext))).toEqual(plaintext);
			expect(decryptSync(raw, use, await encrypt(key, use, plaintext))).toEqual(plaintext);
		}
	});

	test('opens a box that lies at an odd place of a larger buffer', () => {
		const raw = randomBytes(32);
		const use = { iv: randomBytes(12), associated: randomBytes(5) };
		const boxed = encryptSync(raw, use, randomBytes(100));

		const shifted = concat([7], boxed).subarray(1);

		expect(decryptSync(raw, use, shifted)).toEqual(decryptSync(raw, use, boxed));
	});

	test('nothing shorter than a tag opens', async () => {
		const raw = randomBytes(32);
		const use = { iv: randomBytes(12), associated: randomBytes(5) };

		for (let length = 0; length < 16; length += 1) {
			expect(decryptSync(raw, use, randomBytes(length))).toBeNull();
			expect(await decrypt(await importKey(raw), use, randomBytes(length))).toBeNull();
		}
	});
});

test('a wrapped key unwraps only under its key and its binding', async () => {
	const [under, secret, binding] = [randomBytes(32), randomBytes(32), randomBytes(9)];
	const wrapped = await wrap(under, secret, binding);

	expect(await unwrap(under, wrapped, binding)).toEqual(secret);
	expect(await unwrap(randomBytes(32), wrapped, binding)).toBeNull();
	expect(await unwrap(under, wrapped, randomBytes(9))).toBeNull();
});
