import { failed, ok, type Result } from '#lib/domain';
import { MOST_HOSTS, readHost, unsureName, type HostFailure } from './allowed-host';

/** Kept where the service worker reads it before any page or database is open. It holds addresses, no words. */
const CACHE = 'chiron-hosts';
const KEY = '/allowed-hosts';

/** The origins the person allowed, in order; empty when there are none or they cannot be read. */
export async function readHosts(): Promise<readonly string[]> {
	try {
		const kept = await (await caches.open(CACHE)).match(KEY);
		return kept === undefined ? [] : fromList(await kept.json());
	} catch {
		return []; // without a list the page stays as strict as it was built
	}
}

/**
 * Allows a typed address; gives the whole list. Holds for pages loaded from then on.
 *
 * `confirmed` is the origin the person was asked about after `unsure_name`, or null.
 */
export async function allowHost(
	typed: string,
	confirmed: string | null
): Promise<Result<readonly string[], HostFailure>> {
	const host = readHost(typed);
	if (!host.ok) return host;
	const name = unsureName(host.value);
	if (name !== null && confirmed !== host.value)
		return failed({ kind: 'unsure_name', origin: host.value, name });
	const known = await readHosts();
	if (known.includes(host.value)) return ok(known);
	if (known.length >= MOST_HOSTS) return failed({ kind: 'too_many' });
	return ok(await keep([...known, host.value]));
}

/** Takes an origin off the list; gives the rest. */
export async function forbidHost(origin: string): Promise<readonly string[]> {
	return keep((await readHosts()).filter((host) => host !== origin));
}

async function keep(hosts: readonly string[]): Promise<readonly string[]> {
	await (await caches.open(CACHE)).put(KEY, Response.json(hosts));
	return hosts;
}

/** What somebody else wrote there must not open more than a person could have. */
function fromList(list: unknown): string[] {
	if (!Array.isArray(list)) return [];
	const hosts = list.flatMap((entry) => {
		const host = typeof entry === 'string' ? readHost(entry) : null;
		return host?.ok === true ? [host.value] : [];
	});
	return [...new Set(hosts)].slice(0, MOST_HOSTS);
}
