/** The key kept for an address; undefined for none. */
export async function serverKey(host: string | null): Promise<string | undefined> {
	const { settingIfOpen } = await import('./kept-settings');
	const keys = (await settingIfOpen('serverKeys')) ?? {};
	return host !== null && Object.hasOwn(keys, host) ? keys[host] : undefined;
}
