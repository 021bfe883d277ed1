import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { manifest } from './manifest.config.ts';

/**
 * What every page loads, as one file: small files compress badly, and each is named in the lists of what to load ahead.
 * Components stay out, because their styles would come along.
 */
const FRAME = {
	name: 'frame',
	test: /node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx)\/|preload-helper|rolldown\/runtime|src\/routes\/(turn-lock|moment|later)|src\/lib\/ui\/(app-context|words)\.ts|src\/lib\/domain\/result/,
	priority: 2
};
/**
 * What it takes to open the store and to show what is in it. Named one by one: by how many pages share a module, the front
 * door would come along, and with it everything.
 */
const STORE = {
	name: 'store',
	test: /node_modules\/dexie\/|src\/lib\/storage\/(db|failure|fence|going|heads|open|pack|recover|seal|sealing|sessions|tails|watch|witness[a-z-]*)\.ts$|src\/lib\/ui\/live\.svelte\.ts$|src\/lib\/domain\/tags\/plain-label\.ts$/,
	priority: 1
};

export default defineConfig({
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'service-worker.ts',
			registerType: 'prompt',
			injectRegister: false,
			base: '/',
			scope: '/',
			manifest,
			kit: { adapterFallback: '200.html', spa: true },
			injectManifest: {
				globPatterns: [
					'client/**/*.{js,css,ico,png,svg,webmanifest,wasm,json}',
					'client/converter.html',
					'prerendered/**/*.html'
				],
				maximumFileSizeToCacheInBytes: 4 * 1024 * 1024
			},
			devOptions: { enabled: false }
		})
	],
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		modulePreload: {
			polyfill: false,
			// Files find what they need by themselves, one step later: the lists of it would weigh on every page.
			resolveDependencies: (_, needed) => needed.filter((one) => one.endsWith('.css'))
		}
	},
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: [FRAME, STORE] } } } }
		}
	},
	// The build of Dexie for today's browsers; the default one brings along what older ones lack.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	test: {
		coverage: {
			provider: 'v8',
			include: ['src/lib/**/*.ts'],
			exclude: ['**/*.test.ts', '**/index.ts', '**/*.worker.ts', 'src/lib/ui/**'],
			reporter: ['text-summary'],
			thresholds: {
				'src/lib/domain/**': { lines: 95, branches: 90 },
				lines: 85,
				branches: 80
			}
		},
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/integration/**/*.test.ts', 'scripts/**/*.test.ts']
				}
			}
		]
	}
});
