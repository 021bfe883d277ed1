import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureBuild, ROOT } from '../ready.mjs';
import { serve } from '../serve.mjs';

export interface Site {
	readonly address: string;
	readonly stop: () => Promise<void>;
}

/** Serves a folder on a free port; the built app by default. */
export async function openSite(folder?: string): Promise<Site> {
	const server = await serve(0, folder);
	return {
		address: `http://localhost:${String((server.address() as AddressInfo).port)}`,
		stop: () =>
			new Promise((stopped) => {
				server.close(() => {
					stopped();
				});
				server.closeAllConnections();
			})
	};
}

/** The built app, and the page of its modules. */
export async function openSites(): Promise<{ app: Site; harness: Site }> {
	ensureBuild();
	const outDir = join(ROOT, '.cache', 'faults');
	await build({
		configFile: false,
		root: join(ROOT, 'scripts', 'faults'),
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir, emptyOutDir: true, target: 'es2022' }
	});
	return { app: await openSite(), harness: await openSite(outDir) };
}
