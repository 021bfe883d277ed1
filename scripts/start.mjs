import { spawn } from 'node:child_process';
import { ensureBuild, ensurePackages, giveUp } from './ready.mjs';

const PORT = Number(process.env.PORT ?? 4173);
const ADDRESS = `http://localhost:${PORT}`;

ensurePackages();
ensureBuild();
const { serve } = await import('./serve.mjs');
try {
	await serve(PORT);
} catch (error) {
	if (error.code !== 'EADDRINUSE') throw error;
	if (await isChiron()) {
		console.log(`Chiron is already running at ${ADDRESS}`);
		process.exit(0);
	}
	giveUp(
		`Port ${PORT} is taken by another program. Stop it, or choose another: PORT=4174 npm start`
	);
}
console.log(`Chiron is running at ${ADDRESS}`);
console.log('Stop it with Ctrl+C. What you write stays in your browser.');
openWhereThereIsADesktop();

async function isChiron() {
	try {
		const answer = await fetch(`${ADDRESS}/manifest.webmanifest`);
		return (await answer.json()).name === 'Chiron';
	} catch {
		return false;
	}
}

function openWhereThereIsADesktop() {
	const isDesktop =
		process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	if (!isDesktop || process.env.CI || !process.stdout.isTTY) return;
	const [command, ...args] = {
		darwin: ['open', ADDRESS],
		win32: ['cmd', '/c', 'start', '', ADDRESS]
	}[process.platform] ?? ['xdg-open', ADDRESS];
	spawn(command, args, { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}
