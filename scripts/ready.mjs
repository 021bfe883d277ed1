import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, '.cache');
const [MAJOR, MINOR] = process.versions.node.split('.').map(Number);

/** Ends with one line that says what is missing. */
export function giveUp(sentence) {
	console.error(sentence);
	process.exit(1);
}

/** Runs a tool of the project and ends with its exit code when it fails. */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		...options
	});
	if (error) giveUp(`Cannot run ${command}: ${error.code ?? 'unknown error'}.`);
	if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages when they are missing or the lock file has changed since. `quiet` keeps standard output clean. */
export function ensurePackages({ quiet = false } = {}) {
	if (MAJOR < 20 || (MAJOR === 20 && MINOR < 19))
		giveUp(`Chiron needs Node 20.19 or newer; this is ${process.versions.node}.`);
	const lock = hashOf([join(ROOT, 'package-lock.json')]);
	if (existsSync(join(ROOT, 'node_modules')) && readStamp('packages') === lock) return;
	console.error('Installing packages …');
	run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit'
	});
	writeStamp('packages', lock);
}

/** Builds the app when there is no build of these sources. */
export function ensureBuild() {
	const sources = hashOf([
		...filesBelow(join(ROOT, 'src')),
		...filesBelow(join(ROOT, 'static')),
		...['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'manifest.config.ts'].map(
			(name) => join(ROOT, name)
		)
	]);
	if (existsSync(join(ROOT, 'build', '200.html')) && readStamp('build') === sources) return;
	console.error('Building …');
	// Standard output belongs to whoever asked for the build.
	run(bin('vite'), ['build', '--logLevel', 'warn'], {
		stdio: ['ignore', process.stderr, 'inherit']
	});
	writeStamp('build', sources);
}

/** A command of an installed package. */
export function bin(name) {
	return join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/**
 * A Chromium to test with: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own, a download of it, or on
 * Debian as root the system package. Null stands for Playwright's own.
 */
export async function ensureChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named)
		return existsSync(named) ? named : giveUp(`There is no Chromium at CHROMIUM_PATH (${named}).`);
	const installed = findChromium();
	if (installed) return installed;
	if (await hasOwnChromium()) return null;
	console.error('Looking for a Chromium to test with …');
	const download = spawnSync(bin('playwright'), ['install', 'chromium'], {
		cwd: ROOT,
		stdio: 'ignore',
		timeout: 300_000
	});
	if (download.status === 0 && (await hasOwnChromium())) return null;
	if (installOnDebian('chromium')) {
		const now = findChromium();
		if (now) return now;
	}
	return giveUp(
		'No Chromium found for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH.'
	);
}

/** A stock Firefox to test with: FIREFOX_PATH, an installed one (ESR first), or on Debian as root the system package. */
export function ensureFirefox() {
	const named = process.env.FIREFOX_PATH;
	if (named)
		return existsSync(named) ? named : giveUp(`There is no Firefox at FIREFOX_PATH (${named}).`);
	const installed = findFirefox();
	if (installed) return installed;
	if (installOnDebian('firefox-esr')) {
		const now = findFirefox();
		if (now) return now;
	}
	return giveUp(
		'No Firefox found for the storage suite: install Firefox ESR, or set FIREFOX_PATH.'
	);
}

/** Installs a system package where that can be done without asking; whether it was tried. */
function installOnDebian(name) {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
	console.error(`Installing the ${name} package …`);
	const quiet = {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	spawnSync('apt-get', ['update'], quiet);
	spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], quiet);
	return true;
}

function findFirefox() {
	const places =
		{
			darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
			win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')]
		}[process.platform] ?? [];
	return places.find((place) => existsSync(place)) ?? findCommand(['firefox-esr', 'firefox']);
}

function findChromium() {
	const places =
		{
			darwin: [
				'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
				'/Applications/Chromium.app/Contents/MacOS/Chromium'
			],
			win32: [
				join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
				join(process.env['PROGRAMFILES(X86)'] ?? '', 'Google/Chrome/Application/chrome.exe')
			]
		}[process.platform] ?? [];
	const known = places.find((place) => existsSync(place));
	return (
		known ?? findCommand(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
	);
}

/** The path of the first of these commands that is installed, or null. */
function findCommand(names) {
	for (const name of names)
		try {
			return execFileSync('which', [name], { stdio: ['ignore', 'pipe', 'ignore'] })
				.toString()
				.trim();
		} catch {
			// not under this name
		}
	return null;
}

async function hasOwnChromium() {
	const { chromium } = await import('@playwright/test');
	return existsSync(chromium.executablePath());
}

function filesBelow(folder) {
	return readdirSync(folder, { recursive: true })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile() && !path.endsWith('.test.ts'))
		.sort();
}

function hashOf(paths) {
	const hash = createHash('sha256');
	for (const path of paths) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
	return hash.digest('hex');
}

function readStamp(name) {
	const path = join(CACHE, name);
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function writeStamp(name, value) {
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(join(CACHE, name), value);
}
