/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
	if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

precacheAndRoute(self.__WB_MANIFEST, {
	// Install links carry ?source=pwa; it must not make the page another one.
	ignoreURLParametersMatching: [/^source$/]
});
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/200.html')));
