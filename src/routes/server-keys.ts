import type * as Storage from '#lib/storage';

type Keys = Parameters<typeof Storage.readSetting>[0];

/** A setting, or null where the store is not open: a talk off the record does without. */
export async function settingIfOpen<K extends Keys>(key: K) {
	const { readSetting } = await import('./kept-settings');
	return readSetting(key).catch(() => null);
}

/** The key kept for an address; undefined for none. */
export async function serverKey(host: string | null): Promise<string | undefined> {
	const keys = (await settingIfOpen('serverKeys')) ?? {};
	return host !== null && Object.hasOwn(keys, host) ? keys[host] : undefined;
}
