import { failed, ok } from '#lib/domain';
import { describe, expect, test } from 'vitest';
import { randomBytes } from './bytes';
import type { Derive } from './derive';
import { forget } from './key';
import { parseKeyFile, type KeyFile } from './key-file';
import {
	changePassphrase,
	createKeyring,
	replaceRecoveryCode,
	unlockWithPassphrase,
	unlockWithRecoveryCode
} from './keyring';
import { newRecoveryCode } from './recovery-code';
import { openSync, sealSync } from './seal';
import { by, deriveFast, makeKeyring, valueOf } from './vault.fixture';

const IDENTITY = { table: 'sessions', id: ['a'], rev: 1 };
const WRONG = { ok: false, failure: { kind: 'wrong_secret' } };

describe('the keyring', () => {
	test('opens what it sealed, by passphrase and by recovery code', async () => {
		const { key, keyFile, recoveryCode } = await makeKeyring('a long walk at dusk');
		const sealed = valueOf(sealSync(key, { identity: IDENTITY, value: 'hello' }));
		forget(key);

		const again = valueOf(await unlockWithPassphrase(keyFile, by('a long walk at dusk')));
		const byCode = valueOf(await unlockWithRecoveryCode(keyFile, recoveryCode.toLowerCase()));

		expect(openSync(again, { identity: IDENTITY, sealed })).toEqual(ok('hello'));
		expect(openSync(byCode, { identity: IDENTITY, sealed })).toEqual(ok('hello'));
	});

	test('accepts none of 10,000 wrong passphrase keys', async () => {
		const { keyFile } = await makeKeyring();
		const derive: Derive = async () => ok(randomBytes(32));

		let accepted = 0;
		for (let trial = 0; trial < 10_000; trial += 1) {
			const opened = await unlockWithPassphrase(keyFile, { passphrase: 'x', derive });
			if (opened.ok) accepted += 1;
		}

		expect(accepted).toBe(0);
	}, 60_000);

	test('accepts none of 1,000 wrong recovery codes', async () => {
		const { keyFile } = await makeKeyring();

		for (let trial = 0; trial < 1_000; trial += 1) {
			expect(await unlockWithRecoveryCode(keyFile, newRecoveryCode().text)).toEqual(WRONG);
		}
	});

	test('a wrong passphrase always fails alike and changes nothing', async () => {
		const { keyFile } = await makeKeyring('right');
		const before = structuredClone(keyFile);

		for (const wrong of ['', 'Right', 'right ', 'x'.repeat(10_000)]) {
			expect(await unlockWithPassphrase(keyFile, by(wrong))).toEqual(WRONG);
		}

		expect(keyFile).toEqual(before);
		expect((await unlockWithPassphrase(keyFile, by('right'))).ok).toBe(true);
	});

	test('a new passphrase only rewraps: data stays readable, the old one no longer opens', async () => {
		const { key, keyFile, recoveryCode } = await makeKeyring('old');
		const sealed = valueOf(sealSync(key, { identity: IDENTITY, value: [1, null, 'ä'] }));

		const changed = valueOf(await changePassphrase(keyFile, key, by('new')));

		const opened = valueOf(await unlockWithPassphrase(changed, by('new')));
		expect(openSync(opened, { identity: IDENTITY, sealed })).toEqual(ok([1, null, 'ä']));
		expect(await unlockWithPassphrase(changed, by('old'))).toEqual(WRONG);
		expect((await unlockWithRecoveryCode(changed, recoveryCode)).ok).toBe(true);
		expect(changed.passphrase.kdf.salt).not.toBe(keyFile.passphrase.kdf.salt);
	});

	test('a new recovery code only rewraps', async () => {
		const { key, keyFile, recoveryCode } = await makeKeyring('same');

		const changed = valueOf(await replaceRecoveryCode(keyFile, key));

		expect((await unlockWithRecoveryCode(changed.keyFile, changed.recoveryCode)).ok).toBe(true);
		expect(await unlockWithRecoveryCode(changed.keyFile, recoveryCode)).toEqual(WRONG);
		expect((await unlockWithPassphrase(changed.keyFile, by('same'))).ok).toBe(true);
	});

	test('the two wraps cannot stand in for each other or for those of another keyring', async () => {
		const [mine, other] = [await makeKeyring('same'), await makeKeyring('same')];
		const swapped: KeyFile = { ...mine.keyFile, passphrase: other.keyFile.passphrase };
		const crossed: KeyFile = {
			...mine.keyFile,
			recovery: { ...mine.keyFile.recovery, wrapped: mine.keyFile.passphrase.wrapped }
		};

		expect(await unlockWithPassphrase(swapped, by('same'))).toEqual(WRONG);
		expect(await unlockWithRecoveryCode(crossed, mine.recoveryCode)).toEqual(WRONG);
	});

	test('parameters that were changed within the limits open nothing', async () => {
		const { keyFile } = await makeKeyring('same');
		const { passphrase } = keyFile;
		const changed = { ...passphrase, kdf: { ...passphrase.kdf, passes: 2 } } as typeof passphrase;

		expect(await unlockWithPassphrase({ ...keyFile, passphrase: changed }, by('same'))).toEqual(
			WRONG
		);
	});

	test('refuses to rewrap with a key of another keyring or a forgotten one', async () => {
		const [mine, other] = [await makeKeyring(), await makeKeyring()];

		expect(await changePassphrase(mine.keyFile, other.key, by('new'))).toEqual(
			failed({ kind: 'other_key' })
		);
		forget(mine.key);
		expect(await replaceRecoveryCode(mine.keyFile, mine.key)).toEqual(failed({ kind: 'locked' }));
	});

	test('falls back to PBKDF2 where Argon2id cannot run', async () => {
		const derive: Derive = async (passphrase, kdf) =>
			kdf.name === 'argon2id' ? failed({ kind: 'unavailable' }) : deriveFast(passphrase, kdf);

		const { keyFile } = valueOf(await createKeyring({ passphrase: 'x', derive }));

		expect(keyFile.passphrase.kdf).toMatchObject({ name: 'pbkdf2-sha256', rounds: 600_000 });
	});

	test('an empty passphrase makes no keyring', async () => {
		expect(await createKeyring(by(''))).toEqual(failed({ kind: 'empty_passphrase' }));
	});

	test.each(['unavailable', 'stopped'] as const)('says when deriving is %s', async (kind) => {
		const derive: Derive = async () => failed({ kind });
		const { key, keyFile } = await makeKeyring();

		expect(await createKeyring({ passphrase: 'x', derive })).toEqual(failed({ kind }));
		expect(await unlockWithPassphrase(keyFile, { passphrase: 'x', derive })).toEqual(
			failed({ kind })
		);
		expect(await changePassphrase(keyFile, key, { passphrase: 'x', derive })).toEqual(
			failed({ kind })
		);
	});

	test('shows nothing of the open key', async () => {
		const { key } = await makeKeyring();

		expect(JSON.stringify(key)).toBe('{}');
		expect(Reflect.ownKeys(key)).toEqual([]);
		expect(Object.isFrozen(key)).toBe(true);
	});
});

describe('the stored key file', () => {
	test('reads back what was written', async () => {
		const { keyFile } = await makeKeyring();

		expect(parseKeyFile(JSON.parse(JSON.stringify(keyFile)))).toEqual(ok(keyFile));
	});

	test('a later version is named, whatever else it holds', () => {
		expect(parseKeyFile({ version: 7, new: 'thing' })).toEqual(
			failed({ kind: 'newer_version', version: 7 })
		);
	});

	test.each([null, undefined, 3, 'text', [], {}, { version: 0 }, { version: '1' }, { version: 1 }])(
		'%j is malformed',
		(stored) => {
			expect(parseKeyFile(stored)).toEqual(failed({ kind: 'malformed' }));
		}
	);

	test('a strange field, a short wrap or odd hexadecimal is malformed', async () => {
		const { keyFile } = await makeKeyring();
		const { recovery } = keyFile;
		const bad = [
			{ ...keyFile, verifier: '00' },
			{ ...keyFile, recovery: { ...recovery, wrapped: recovery.wrapped.slice(2) } },
			{ ...keyFile, recovery: { ...recovery, wrapped: recovery.wrapped.replace(/..$/, 'zz') } },
			{ ...keyFile, passphrase: { ...keyFile.passphrase, kdf: { name: 'md5', salt: '' } } }
		];

		for (const stored of bad) expect(parseKeyFile(stored)).toEqual(failed({ kind: 'malformed' }));
	});

	test('weak and costly parameters are refused at the door', async () => {
		const { keyFile } = await makeKeyring();
		const withKdf = (change: object) => ({
			...keyFile,
			passphrase: {
				...keyFile.passphrase,
				kdf: { ...keyFile.passphrase.kdf, ...change }
			}
		});

		expect(parseKeyFile(withKdf({ passes: 1 }))).toEqual(failed({ kind: 'parameters_too_weak' }));
		expect(parseKeyFile(withKdf({ memoryKiB: 2 ** 40 }))).toEqual(
			failed({ kind: 'parameters_too_costly' })
		);
	});
});
