import type { Bytes } from './bytes';
import type { RecordIdentity } from './identity';
import type { Key } from './key';

interface Ahead {
	readonly key: Key;
	readonly place: string;
	readonly sealed: Bytes;
}

/** What was sealed before its transaction, by the very object that will be written. */
const ahead = new WeakMap<object, Ahead>();

/** Remembers the sealed form of an object; it goes when the object goes. */
export function keepAhead(
	value: object,
	{ key, identity, sealed }: { key: Key; identity: RecordIdentity; sealed: Bytes }
): void {
	ahead.set(value, { key, place: toPlace(identity), sealed });
}

/** The sealed form, once, if it was made for this place under this key; null when there is none. */
export function takeAhead(value: unknown, key: Key, identity: RecordIdentity): Bytes | null {
	if (typeof value !== 'object' || value === null) return null;
	const kept = ahead.get(value);
	if (kept?.key !== key || kept.place !== toPlace(identity)) return null;
	ahead.delete(value);
	return kept.sealed;
}

function toPlace({ table, id, rev }: RecordIdentity): string {
	return JSON.stringify([table, id, rev]);
}
