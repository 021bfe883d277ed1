import { createKeyring, deriveHere, openSync, sealSync, type Key } from '#lib/vault';
import type { RecordIdentity } from '#lib/vault';
import { BOTH, type Fault } from './fault';

/** A key of its own; the passphrase is of no account here. */
async function newKey(): Promise<Key> {
	const made = await createKeyring({ passphrase: 'for this test only', derive: deriveHere });
	if (!made.ok) throw new Error(made.failure.kind);
	return made.value.key;
}

function sealed(key: Key, identity: RecordIdentity, value: unknown): Uint8Array {
	const done = sealSync(key, { identity, value });
	if (!done.ok) throw new Error(done.failure.kind);
	return done.value;
}

const RECORDS: readonly { identity: RecordIdentity; value: unknown }[] = [
	{ identity: { table: 'pages', id: ['one', 0], rev: 1 }, value: '[{"seq":1,"text":"said"}]' },
	{ identity: { table: 'pages', id: ['one', 1], rev: 1 }, value: '[{"seq":33,"text":"said"}]' },
	{ identity: { table: 'pages', id: ['two', 0], rev: 1 }, value: '[{"seq":1,"text":"other"}]' },
	{ identity: { table: 'pages', id: ['one', 0], rev: 2 }, value: '[{"seq":1,"text":"later"}]' },
	{ identity: { table: 'findings', id: ['one', 0], rev: 1 }, value: { title: 'a name' } },
	{ identity: { table: 'sessions', id: ['one'], rev: 1 }, value: new Float32Array(64) }
];

/** Sealed records with one byte changed, cut short, or put in another's place: none may open. */
export const tamperedRecord: Fault = {
	name: 'tampered-record',
	engines: BOTH,
	isOfStorage: false,
	run: async ({ isShort }) => {
		const key = await newKey();
		const other = await newKey();
		let trials = 0;
		let opened = 0;
		const refuses = (identity: RecordIdentity, bytes: Uint8Array, by = key): void => {
			trials += 1;
			if (openSync(by, { identity, sealed: bytes }).ok) opened += 1;
		};
		const made = RECORDS.map(({ identity, value }) => sealed(key, identity, value));
		for (const [i, bytes] of made.entries()) {
			const identity = RECORDS[i]?.identity;
			if (identity === undefined) continue;
			if (!openSync(key, { identity, sealed: bytes }).ok)
				throw new Error('a good record is refused');
			for (let at = 0; at < bytes.length; at += 1) {
				const flips = isShort ? [1] : [1, 2, 4, 8, 16, 32, 64, 128, 255];
				for (const flip of flips) refuses(identity, bytes.with(at, (bytes[at] ?? 0) ^ flip));
				refuses(identity, bytes.subarray(0, at));
			}
			for (const [j, swapped] of made.entries()) if (i !== j) refuses(identity, swapped);
			refuses(identity, bytes, other);
		}
		return { trials, lost: opened, ok: opened === 0 };
	}
};
