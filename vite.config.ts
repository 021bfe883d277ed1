import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { manifest } from './manifest.config.ts';

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
					'prerendered/**/*.html'
				],
				maximumFileSizeToCacheInBytes: 4 * 1024 * 1024
			},
			devOptions: { enabled: false }
		})
	],
	worker: { format: 'es' },
	build: { target: 'es2022' },
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
