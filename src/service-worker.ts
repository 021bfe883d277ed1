/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { openTo, pageHeaders, readHosts, workerHeaders } from '#lib/doors';
import {
	cleanupOutdatedCaches,
	matchPrecache,
	precacheAndRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
	if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// Pages and workers carry their policy with them, whatever the server of the files says or leaves out.
registerRoute(
	({ request }) => request.mode === 'navigate',
	async ({ url, request }) => {
		// Kept pages go without their ending.
		const page = url.pathname.replace(/\.html$/u, '');
		const kept = (await matchPrecache(page)) ?? (await matchPrecache('/200.html'));
		return kept === undefined ? fetch(request) : served(kept);
	}
);
registerRoute(
	({ request, sameOrigin }) => sameOrigin && request.destination === 'worker',
	async ({ request }) => {
		const kept = (await matchPrecache(request)) ?? (await fetch(request));
		if (!kept.ok) return kept;
		return new Response(kept.body, { headers: withType(workerHeaders(), kept) });
	}
);
precacheAndRoute(self.__WB_MANIFEST, {
	// Install links carry ?source=pwa; it must not make the page another one.
	ignoreURLParametersMatching: [/^source$/]
});
cleanupOutdatedCaches();

/** A kept page, with the machines the person allowed let through its policy. */
async function served(kept: Response): Promise<Response> {
	if (kept.headers.get('Content-Type')?.startsWith('text/html') !== true) return kept;
	const hosts = await readHosts();
	const { html, policy } = openTo(await kept.text(), hosts);
	const headers = pageHeaders({ hosts, ...(policy !== null && { policy }) });
	return new Response(html, { headers: withType(headers, kept) });
}

function withType(headers: Record<string, string>, { headers: old }: Response): HeadersInit {
	return { ...headers, 'Content-Type': old.get('Content-Type') ?? 'text/html' };
}
