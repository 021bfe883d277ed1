import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The contract tests against a real server. Apart from the others: they need one that runs.
export default defineConfig({
	test: {
		name: 'ollama',
		environment: 'node',
		include: [fileURLToPath(new URL('./src/lib/inference/contract.real.ts', import.meta.url))],
		fileParallelism: false
	}
});
