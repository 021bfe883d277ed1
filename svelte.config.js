import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '200.html' }),
		// The app registers its worker itself, and a relative base would make a first visit on a deep link fetch HTML as the worker.
		serviceWorker: { register: false },
		paths: { relative: false },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*.ts'],
				exclude: config.exclude.filter((path) => !path.includes('service-worker'))
			})
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				// The hash is that of the one style attribute the framework writes, on its own announcer of page changes.
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self', 'http://localhost:*', 'http://127.0.0.1:*'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'font-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'frame-src': ['none']
			}
		}
	}
};
