import type { Bytes } from './bytes';
import type { RecordIdentity } from './identity';
import type { Key } from './key';

interface Ahead {
	readonly key: Key;
	readonly place: string;
	readonly sealed: Bytes;
}

/** What was sealed before its transaction, by the very object that will hold it. */
const ahead = new WeakMap<object, Ahead>();

/** Remembers the sealed form of an object; it goes when the object goes. */
export function keepAhead(
	holder: object,
	{ key, identity, sealed }: { key: Key; identity: RecordIdentity; sealed: Bytes }
): void {
	ahead.set(holder, { key, place: toPlace(identity), sealed });
}

/** The sealed form, once, if it was made for this place under this key; null when there is none. */
export function takeAhead(holder: object, key: Key, identity: RecordIdentity): Bytes | null {
	const kept = ahead.get(holder);
	if (kept?.key !== key || kept.place !== toPlace(identity)) return null;
	ahead.delete(holder);
	return kept.sealed;
}

function toPlace({ table, id, rev }: RecordIdentity): string {
	return JSON.stringify([table, id, rev]);
}
