import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest. Name and icon stay discreet: they cannot change once the app is installed. */
export const manifest: Partial<ManifestOptions> = {
	id: '/',
	name: 'Chiron',
	short_name: 'Chiron',
	description: 'A private place to talk. Everything stays on this device.',
	lang: 'en',
	dir: 'ltr',
	start_url: '/?source=pwa',
	scope: '/',
	display: 'standalone',
	display_override: ['window-controls-overlay', 'standalone'],
	theme_color: '#F6F4EF',
	background_color: '#F6F4EF',
	categories: ['health', 'lifestyle'],
	icons: [
		{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
		{ src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
		{ src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		{ src: '/icons/mono-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' }
	],
	shortcuts: [
		{ name: 'Talk', url: '/sessions/new' },
		{ name: 'Check in', url: '/check-in' },
		{ name: 'Help now', url: '/help-now' }
	],
	launch_handler: { client_mode: 'focus-existing' }
};
