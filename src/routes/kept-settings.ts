import { readSetting, watch, type Setting } from '#lib/storage';

// What following a setting needs of the store, and no more: what is asked for by the front door itself comes as a whole.
export { readSetting, watch };

type Key = Parameters<typeof readSetting>[0];

/** A setting, or null where none was made or the store is not open: a talk off the record does without. */
export function settingIfOpen<K extends Key>(key: K): Promise<Setting<K> | null> {
	return readSetting(key).catch(() => null);
}
