import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The contract tests against a real server. Apart from the others: they need one that runs.
if (!process.env['OLLAMA_HOST']) {
	throw new Error(
		'Set OLLAMA_HOST to the address of an Ollama server, for example http://localhost:11434'
	);
}

export default defineConfig({
	test: {
		name: 'ollama',
		environment: 'node',
		include: [fileURLToPath(new URL('./src/lib/inference/contract.real.ts', import.meta.url))],
		fileParallelism: false
	}
});
