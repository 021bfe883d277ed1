import { createHash } from 'node:crypto';
import {
	createKeyring,
	deriveHere,
	parseKeyFile,
	unlockWithPassphrase,
	unlockWithRecoveryCode,
	type Derive,
	type KeyFile
} from '#lib/vault';
import { BOTH, type Fault } from './fault';

/** Stands for the slow function, so that thousands of guesses can be tried at the lock itself. */
const quickly: Derive = (passphrase, { salt }) => {
	const bytes = new Uint8Array(createHash('sha256').update(`${salt} ${passphrase}`).digest());
	return Promise.resolve({ ok: true, value: bytes });
};

async function makeFile(derive: Derive, passphrase: string): Promise<KeyFile> {
	const made = await createKeyring({ passphrase, derive });
	if (!made.ok) throw new Error(made.failure.kind);
	return made.value.keyFile;
}

const RIGHT = 'four quiet words here';

/** How many of so many wrong passphrases open the lock. */
async function guess(derive: Derive, guesses: readonly string[]): Promise<number> {
	const file = await makeFile(derive, RIGHT);
	if (!(await unlockWithPassphrase(file, { passphrase: RIGHT, derive })).ok)
		throw new Error('the right passphrase is refused');
	let accepted = 0;
	for (const passphrase of guesses)
		if ((await unlockWithPassphrase(file, { passphrase, derive })).ok) accepted += 1;
	return accepted;
}

/** Key files whose parameters ask for too little work, for too much, or are no parameters. */
function hostile(file: KeyFile): unknown[] {
	const { kdf } = file.passphrase;
	const argon = { name: 'argon2id', salt: kdf.salt, memoryKiB: 65_536, passes: 3, lanes: 1 };
	const pbkdf2 = { name: 'pbkdf2-sha256', salt: kdf.salt, rounds: 600_000 };
	const bad = [
		{ ...argon, memoryKiB: 19 * 1024 - 1 },
		{ ...argon, memoryKiB: 1024 * 1024 + 1 },
		{ ...argon, memoryKiB: Number.MAX_SAFE_INTEGER },
		{ ...argon, passes: 1 },
		{ ...argon, passes: 11 },
		{ ...argon, passes: 0.5 },
		{ ...argon, lanes: 0 },
		{ ...argon, lanes: 17 },
		{ ...argon, salt: '' },
		{ ...argon, salt: 'zz' },
		{ ...argon, name: 'argon2i' },
		{ ...argon, more: true },
		{ ...pbkdf2, rounds: 599_999 },
		{ ...pbkdf2, rounds: 10_000_001 },
		{ ...pbkdf2, rounds: -1 },
		{ ...pbkdf2, rounds: null },
		null
	];
	return [
		...bad.map((parameters) => ({ ...file, passphrase: { ...file.passphrase, kdf: parameters } })),
		{ ...file, version: 2 },
		{ ...file, version: 0 },
		{ ...file, keyId: '' },
		{ ...file, passphrase: { ...file.passphrase, wrapped: '00' } },
		JSON.parse(`{"__proto__":${JSON.stringify(file)}}`),
		null,
		'',
		[]
	];
}

/** Wrong passphrases and recovery codes, and key files that would make a guess cheap or the page hang. */
export const wrongPassphrase: Fault = {
	name: 'wrong-passphrase',
	engines: BOTH,
	isOfStorage: false,
	run: async ({ isShort }) => {
		const many = Array.from({ length: isShort ? 500 : 10_000 }, (_, i) => `guess ${String(i)}`);
		const near = ['', ` ${RIGHT}`, `${RIGHT} `, RIGHT.toUpperCase(), RIGHT.slice(1), `${RIGHT}\0`];
		const slow = isShort ? near.slice(0, 2) : near;
		let accepted = (await guess(quickly, [...many, ...near])) + (await guess(deriveHere, slow));
		const file = await makeFile(quickly, RIGHT);
		if (!parseKeyFile(file).ok) throw new Error('a good key file is refused');
		const files = hostile(file);
		accepted += files.filter((stored) => parseKeyFile(stored).ok).length;
		const codes = ['', 'AAAA', '0'.repeat(32), 'not a code at all'];
		for (const code of codes) if ((await unlockWithRecoveryCode(file, code)).ok) accepted += 1;
		const trials = many.length + near.length + slow.length + files.length + codes.length;
		return { trials, lost: accepted, ok: accepted === 0 };
	}
};
