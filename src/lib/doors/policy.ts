const META = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*(?=">)/u;

/** A page as it is served, and the policy it is under. */
export interface PolicedPage {
	readonly html: string;
	/** Null where the page has no policy of its own. */
	readonly policy: string | null;
}

/**
 * A page whose policy lets it connect to `hosts` as well.
 *
 * The meta tag itself is replaced: a header can only forbid more than the tag does, never less. `hosts` must come from
 * `readHost`.
 */
export function openTo(html: string, hosts: readonly string[]): PolicedPage {
	const built = META.exec(html)?.[0];
	if (built === undefined) return { html, policy: null };
	const policy = built.replace(/\bconnect-src [^;]*/u, (part) => [part, ...hosts].join(' '));
	return { html: html.replace(META, () => policy), policy };
}

/** The origins of `hosts` which a policy lets a page connect to. */
export function openIn(policy: string, hosts: readonly string[]): readonly string[] {
	const sources = /\bconnect-src ([^;]*)/u.exec(policy)?.[1]?.split(' ') ?? [];
	return hosts.filter((host) => sources.includes(host));
}
