import type { Result } from '#lib/domain';
import type { z } from 'zod';
import { db } from './db';
import type { StorageFailure } from './failure';
import { attempt } from './open';
import type { SETTINGS } from './setting-schemas';

type Schemas = typeof SETTINGS;
type Key = keyof Schemas;
export type Setting<K extends Key> = z.infer<Schemas[K]>;

/** One setting, or null when it was never made or cannot be read any more. */
export async function readSetting<K extends Key>(key: K): Promise<Setting<K> | null> {
	const row = await db.settings.get(key);
	// Loaded after the read: a first page without settings needs no schemas, and a live query must read first.
	return row === undefined ? null : parse(await loadSchemas(), key, row.body);
}

async function loadSchemas(): Promise<Schemas> {
	return (await import('./setting-schemas')).SETTINGS;
}

function parse<K extends Key>(schemas: Schemas, key: K, body: unknown): Setting<K> | null {
	const parsed = schemas[key].safeParse(body);
	return parsed.success ? (parsed.data as Setting<K>) : null;
}

/** Remembers one setting. */
export async function saveSetting<K extends Key>(
	key: K,
	value: Setting<K>
): Promise<Result<void, StorageFailure>> {
	return attempt(async () => {
		await db.settings.put({ key, body: value });
	});
}

/** Changes one setting by what it is now, in one transaction; null where there is none that can be read. */
export async function changeSetting<K extends Key>(
	key: K,
	change: (value: Setting<K> | null) => Setting<K>
): Promise<Result<void, StorageFailure>> {
	const schemas = await loadSchemas();
	return attempt(() =>
		db.transaction('rw', db.settings, async () => {
			const row = await db.settings.get(key);
			const value = row === undefined ? null : parse(schemas, key, row.body);
			await db.settings.put({ key, body: change(value) });
		})
	);
}

/** Forgets one setting. */
export async function dropSetting(key: Key): Promise<Result<void, StorageFailure>> {
	return attempt(() => db.settings.delete(key));
}

/** Gives the setting, making it by `make` the first time; two tabs asking at once get the same. */
export async function ensureSetting<K extends Key>(
	key: K,
	make: () => Setting<K>
): Promise<Result<Setting<K>, StorageFailure>> {
	const schemas = await loadSchemas();
	return attempt(() =>
		db.transaction('rw', db.settings, async () => {
			const known = parse(schemas, key, (await db.settings.get(key))?.body);
			if (known !== null) return known;
			const made = make();
			await db.settings.put({ key, body: made });
			return made;
		})
	);
}
