import { failed, ok, type Result } from '#lib/domain';
import type { Bytes } from './bytes';
import { importKey } from './cipher';
import type { Locked, OtherKey } from './failure';

declare const opaque: unique symbol;

/**
 * An open data key. It can be handed around, but only this module can use it.
 *
 * It is an empty object: nothing to read, to print, to store or to send to another tab or worker.
 */
export interface Key {
	readonly [opaque]: 'data key';
}

/** What a key stands for; stays inside this module. */
export interface KeyMaterial {
	/** Of the key file that it belongs to. */
	readonly keyId: string;
	readonly bytes: Bytes;
	readonly crypto: CryptoKey;
}

const materials = new WeakMap<Key, KeyMaterial>();

/** Takes the bytes over: the caller keeps no copy. */
export async function makeKey(keyId: string, bytes: Bytes): Promise<Key> {
	const material = { keyId, bytes, crypto: await importKey(bytes) };
	const key = Object.freeze(Object.create(null)) as Key;
	materials.set(key, material);
	return key;
}

/** Null once the key was forgotten. */
export function materialOf(key: Key): KeyMaterial | null {
	return materials.get(key) ?? null;
}

/** Of the key that belongs to a key file: wrapping another would leave two secrets that open different things. */
export function materialFor(key: Key, keyId: string): Result<KeyMaterial, Locked | OtherKey> {
	const material = materialOf(key);
	if (material === null) return failed({ kind: 'locked' });
	return material.keyId === keyId ? ok(material) : failed({ kind: 'other_key' });
}

/**
 * Locks: overwrites the bytes of the key; whoever still holds it gets `locked` from then on.
 *
 * Best effort. The engine may have moved or copied the bytes before, and plaintext that was opened is not reached.
 */
export function forget(key: Key): void {
	materials.get(key)?.bytes.fill(0);
	materials.delete(key);
}
