import { bytesToHex } from '@noble/ciphers/utils.js';
import { argon2id } from 'hash-wasm';
import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { randomBytes } from './bytes';
import { deriveInWorker, type DeriveWorker } from './derive';
import { deriveHere } from './derive-here';
import { checkParameters, newParameters, type KdfParameters } from './parameters';
import type { DeriveRequest, DeriveResponse } from './protocol';
import { valueOf } from './vault.fixture';

const SALT = '000102030405060708090a0b0c0d0e0f';
const ARGON: KdfParameters = {
	name: 'argon2id',
	salt: SALT,
	memoryKiB: 19 * 1024,
	passes: 2,
	lanes: 1
};
const PBKDF2: KdfParameters = { name: 'pbkdf2-sha256', salt: SALT, rounds: 600_000 };

describe('known answers', () => {
	// phc-winner-argon2, src/test.c: hashtest(version, 2, 16, 1, "password", "somesalt", ...)
	test('Argon2id gives the answer of the reference implementation', async () => {
		const key = await argon2id({
			password: 'password',
			salt: 'somesalt',
			memorySize: 64 * 1024,
			iterations: 2,
			parallelism: 1,
			hashLength: 32
		});

		expect(key).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
	});

	test('a passphrase and its parameters always give the same key', async () => {
		const key = valueOf(await deriveHere('a long walk at dusk', ARGON));

		expect(bytesToHex(key)).toMatchInlineSnapshot(
			`"1e540c8ec9b6feb46aae69d2cbf1298066913f97d4238d43ad8e1865ed6c19d4"`
		);
	});

	test('PBKDF2 gives the answer of another implementation', async () => {
		const key = valueOf(await deriveHere('a long walk at dusk', PBKDF2));

		const expected = pbkdf2Sync(
			'a long walk at dusk',
			Buffer.from(SALT, 'hex'),
			600_000,
			32,
			'sha256'
		);
		expect(bytesToHex(key)).toBe(expected.toString('hex'));
	});
});

test('accents typed in two ways are one passphrase', async () => {
	const composed = valueOf(await deriveHere('caf\u00e9 \ufb01', ARGON));
	const decomposed = valueOf(await deriveHere('cafe\u0301 fi', ARGON));

	expect(composed).toEqual(decomposed);
});

describe('stored parameters', () => {
	test('new ones are accepted and never share a salt', () => {
		const [first, second] = [newParameters('argon2id'), newParameters('argon2id')];

		expect(checkParameters(first).ok).toBe(true);
		expect(checkParameters(newParameters('pbkdf2-sha256')).ok).toBe(true);
		expect(first.salt).toHaveLength(32);
		expect(first.salt).not.toBe(second.salt);
	});

	test.each<[string, KdfParameters, string]>([
		['18 MiB', { ...ARGON, memoryKiB: 18 * 1024 }, 'parameters_too_weak'],
		['no memory', { ...ARGON, memoryKiB: 0 }, 'parameters_too_weak'],
		['one pass', { ...ARGON, passes: 1 }, 'parameters_too_weak'],
		['no lane', { ...ARGON, lanes: 0 }, 'parameters_too_weak'],
		['a short salt', { ...ARGON, salt: '0011223344556677' }, 'parameters_too_weak'],
		['no salt', { ...PBKDF2, salt: '' }, 'parameters_too_weak'],
		['599,999 rounds', { ...PBKDF2, rounds: 599_999 }, 'parameters_too_weak'],
		['more than 1 GiB', { ...ARGON, memoryKiB: 1024 * 1024 + 1 }, 'parameters_too_costly'],
		['eleven passes', { ...ARGON, passes: 11 }, 'parameters_too_costly'],
		['many lanes', { ...ARGON, lanes: 17 }, 'parameters_too_costly'],
		['ten million and one rounds', { ...PBKDF2, rounds: 10_000_001 }, 'parameters_too_costly'],
		['endless', { ...ARGON, passes: Number.MAX_SAFE_INTEGER }, 'parameters_too_costly']
	])('%s is refused before any work', async (_, parameters, kind) => {
		const began = performance.now();
		const startWorker = (): DeriveWorker => {
			throw new Error('no worker is needed');
		};

		expect(await deriveHere('x', parameters)).toEqual({ ok: false, failure: { kind } });
		expect(await deriveInWorker(startWorker)('x', parameters)).toEqual({
			ok: false,
			failure: { kind }
		});
		expect(performance.now() - began).toBeLessThan(100);
	});

	test.each<[string, KdfParameters]>([
		['the floor of Argon2id', ARGON],
		['its caps', { ...ARGON, memoryKiB: 1024 * 1024, passes: 10, lanes: 16 }],
		['the floor of PBKDF2', PBKDF2],
		['its cap', { ...PBKDF2, rounds: 10_000_000 }]
	])('%s is within the limits', (_, parameters) => {
		expect(checkParameters(parameters).ok).toBe(true);
	});
});

describe('the worker', () => {
	function fakeWorker(answer: (request: DeriveRequest) => DeriveResponse | 'crash' | 'silence') {
		const seen: { requests: DeriveRequest[]; ended: number } = { requests: [], ended: 0 };
		const worker: DeriveWorker = {
			onmessage: null,
			onerror: null,
			postMessage: (request: DeriveRequest) => {
				seen.requests.push(request);
				const answered = answer(request);
				if (answered === 'silence') return;
				queueMicrotask(() => {
					if (answered === 'crash')
						worker.onerror?.call(null as never, new Event('error') as never);
					else worker.onmessage?.call(null as never, { data: answered } as MessageEvent);
				});
			},
			terminate: () => {
				seen.ended += 1;
			}
		};
		return { seen, derive: deriveInWorker(() => worker) };
	}

	test('gets the normalized passphrase and is ended after its answer', async () => {
		const bytes = randomBytes(32);
		const { seen, derive } = fakeWorker(() => ({ bytes }));

		expect(await derive('\ufb01', ARGON)).toEqual({ ok: true, value: bytes });
		expect(seen).toEqual({ requests: [{ passphrase: 'fi', parameters: ARGON }], ended: 1 });
	});

	test.each([
		['a crash', 'crash' as const],
		['no such function', { bytes: null }]
	])('%s is unavailable', async (_, answer) => {
		const { seen, derive } = fakeWorker(() => answer);

		expect(await derive('x', ARGON)).toEqual({ ok: false, failure: { kind: 'unavailable' } });
		expect(seen.ended).toBe(1);
	});

	test('is ended by the signal', async () => {
		const { seen, derive } = fakeWorker(() => 'silence');
		const abort = new AbortController();

		const pending = derive('x', ARGON, abort.signal);
		abort.abort();

		expect(await pending).toEqual({ ok: false, failure: { kind: 'stopped' } });
		expect(seen.ended).toBe(1);
	});

	test('is not started when the signal came first', async () => {
		const { seen, derive } = fakeWorker(() => 'silence');

		expect(await derive('x', ARGON, AbortSignal.abort())).toEqual({
			ok: false,
			failure: { kind: 'stopped' }
		});
		expect(seen.requests).toEqual([]);
	});
});
