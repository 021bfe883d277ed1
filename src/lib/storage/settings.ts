import { EngineChoice, type Result } from '#lib/domain';
import { z } from 'zod';
import { db } from './db';
import type { StorageFailure } from './failure';
import { attempt } from './open';

/** Everything the app remembers about how the person wants it. One row a key. */
const SETTINGS = {
	/** What new sessions talk to. */
	engine: EngineChoice,
	/** When the notice was read and which wording. */
	welcome: z.strictObject({ at: z.int(), version: z.string() }),
	/** Makes the ids of training examples stable here and unlinkable elsewhere. 64 hex digits. */
	exportSalt: z.string().regex(/^[0-9a-f]{64}$/),
	/** Ask for the mood at the start and end of a session. */
	moodCheckins: z.boolean()
} as const;

type Key = keyof typeof SETTINGS;
export type Setting<K extends Key> = z.infer<(typeof SETTINGS)[K]>;

/** One setting, or null when it was never made or cannot be read any more. */
export async function readSetting<K extends Key>(key: K): Promise<Setting<K> | null> {
	const row = await db.settings.get(key);
	const parsed = SETTINGS[key].safeParse(row?.body);
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

/** Gives the setting, making it by `make` the first time; two tabs asking at once get the same. */
export async function ensureSetting<K extends Key>(
	key: K,
	make: () => Setting<K>
): Promise<Result<Setting<K>, StorageFailure>> {
	return attempt(() =>
		db.transaction('rw', db.settings, async () => {
			const known = await readSetting(key);
			if (known !== null) return known;
			const made = make();
			await db.settings.put({ key, body: made });
			return made;
		})
	);
}
