import type { Observations, PageFacts } from './causes';

/** What the page can tell, so that tests can stand in for it. */
export interface PagePorts {
	facts(): PageFacts;
	/** State of the permission to reach such addresses; null where the browser knows none. */
	permission(space: 'loopback' | 'local'): Promise<Observations['permission']>;
	/** Listens for reports of our own policy about this address. */
	watchPolicy(host: string): PolicyWatch;
}

/** A listener for policy reports. */
export interface PolicyWatch {
	isBlocked(): boolean;
	stop(): void;
}

// Newest first; a browser rejects names it does not know. [Platform reference 2.5]
const PERMISSIONS = {
	loopback: ['loopback-network', 'local-network-access'],
	local: ['local-network', 'local-network-access']
} as const;

/** The page this runs in. */
export function browserPage(): PagePorts {
	return { facts, permission, watchPolicy };
}

function facts(): PageFacts {
	const { userAgent } = globalThis.navigator;
	return {
		origin: globalThis.location.origin,
		isSecure: globalThis.isSecureContext,
		// Every browser on iOS is WebKit, and none of them says Chrome.
		isWebKit: userAgent.includes('AppleWebKit/') && !/Chrom(?:e|ium)\//u.test(userAgent)
	};
}

async function permission(space: 'loopback' | 'local'): Promise<Observations['permission']> {
	for (const name of PERMISSIONS[space]) {
		try {
			// These names are younger than the type of this call.
			const query = { name } as unknown as PermissionDescriptor;
			return (await globalThis.navigator.permissions.query(query)).state;
		} catch {
			// An unknown name, or a page that may not ask.
		}
	}
	return null;
}

function watchPolicy(host: string): PolicyWatch {
	const { origin } = new URL(host);
	let isBlocked = false;
	const listen = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
		const isOurs = URL.canParse(blockedURI) && new URL(blockedURI).origin === origin;
		if (effectiveDirective === 'connect-src' && isOurs) isBlocked = true;
	};
	globalThis.document.addEventListener('securitypolicyviolation', listen);
	return {
		isBlocked: () => isBlocked,
		stop: () => globalThis.document.removeEventListener('securitypolicyviolation', listen)
	};
}
