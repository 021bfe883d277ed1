import { failed, ok, type Result } from '#lib/domain';
import { bytesToHex } from '@noble/ciphers/utils.js';
import { z } from 'zod';
import { randomBytes } from './bytes';
import type { BadParameters } from './failure';

/** Bytes as lower-case hexadecimal text. */
export const Hex = z.string().regex(/^(?:[0-9a-f]{2})*$/);

const Count = z.int().nonnegative();
const Salt = Hex.max(128);

/** How a passphrase becomes a key: stored beside what the key wraps. */
export const KdfParameters = z.discriminatedUnion('name', [
	z.strictObject({
		name: z.literal('argon2id'),
		salt: Salt,
		memoryKiB: Count,
		passes: Count,
		lanes: Count
	}),
	z.strictObject({ name: z.literal('pbkdf2-sha256'), salt: Salt, rounds: Count })
]);
export type KdfParameters = Readonly<z.infer<typeof KdfParameters>>;
export type KdfName = KdfParameters['name'];

/** RFC 9106, 3.1. */
const SALT_BYTES = 16;

/** Memory of Argon2id for a new key, KiB: 64 MiB (RFC 9106, second recommended option). */
const MEMORY_KIB = 64 * 1024;
/** Passes of Argon2id for a new key (RFC 9106, second recommended option). */
const PASSES = 3;
/** Rounds of PBKDF2 for a new key, and the fewest accepted (OWASP Password Storage, 2023). */
const ROUNDS = 600_000;

/** The least memory accepted, KiB: 19 MiB (OWASP Password Storage). */
const MIN_MEMORY_KIB = 19 * 1024;
/** The fewest passes accepted (OWASP Password Storage). */
const MIN_PASSES = 2;

/** The most memory accepted, KiB: 1 GiB. A project cap: more does not fit into a browser's tab. */
const MAX_MEMORY_KIB = 1024 * 1024;
/** The most passes accepted. A project cap: with the most memory about half a minute. */
const MAX_PASSES = 10;
/** The most lanes accepted. A project cap: lanes run one after another here. */
const MAX_LANES = 16;
/** The most rounds of PBKDF2 accepted. A project cap: a few seconds. */
const MAX_ROUNDS = 10_000_000;

/** Today's parameters with a new salt. */
export function newParameters(name: KdfName): KdfParameters {
	const salt = bytesToHex(randomBytes(SALT_BYTES));
	return name === 'argon2id'
		? { name, salt, memoryKiB: MEMORY_KIB, passes: PASSES, lanes: 1 }
		: { name, salt, rounds: ROUNDS };
}

/** Whether stored parameters are within floors and caps; asked before any work is done with them. */
export function checkParameters(parameters: KdfParameters): Result<KdfParameters, BadParameters> {
	if (isCostly(parameters)) return failed({ kind: 'parameters_too_costly' });
	if (isWeak(parameters)) return failed({ kind: 'parameters_too_weak' });
	return ok(parameters);
}

/** Parameters in a fixed order, to be bound to what is wrapped under them. */
export function toList(parameters: KdfParameters): readonly (string | number)[] {
	const { name, salt } = parameters;
	return name === 'argon2id'
		? [name, salt, parameters.memoryKiB, parameters.passes, parameters.lanes]
		: [name, salt, parameters.rounds];
}

function isCostly(parameters: KdfParameters): boolean {
	if (parameters.name === 'pbkdf2-sha256') return parameters.rounds > MAX_ROUNDS;
	const { memoryKiB, passes, lanes } = parameters;
	return memoryKiB > MAX_MEMORY_KIB || passes > MAX_PASSES || lanes > MAX_LANES;
}

function isWeak(parameters: KdfParameters): boolean {
	if (parameters.salt.length < SALT_BYTES * 2) return true;
	if (parameters.name === 'pbkdf2-sha256') return parameters.rounds < ROUNDS;
	const { memoryKiB, passes, lanes } = parameters;
	return memoryKiB < MIN_MEMORY_KIB || passes < MIN_PASSES || lanes < 1;
}
