/**
 * Named measures in headless Chromium: `npm run -s bench [name …]`.
 *
 * One JSON object a line: `{"bench", "value", "unit", "baseline", "ratio", "goal", "ok"}`. Every measure is a ratio to a
 * baseline taken in the same run, or a size against a budget, because times do not hold from machine to machine.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Pair } from './bench/page';
import { planningMs } from './bench/planning';
import { makeSession } from './bench/samples';
import { timeStreams } from './bench/stream';
import { ensureBuild, ensureChromium, ROOT } from './ready.mjs';
import { serve } from './serve.mjs';

const KIB = 1024;

function print(bench: string, unit: string, pair: Pair, goal: number): void {
	const ratio = pair.value / pair.baseline;
	const round = (n: number) => Math.round(n * 1000) / 1000;
	process.stdout.write(
		`${JSON.stringify({
			bench,
			value: round(pair.value),
			unit,
			baseline: round(pair.baseline),
			ratio: round(ratio),
			goal,
			ok: ratio <= goal
		})}\n`
	);
}

/** The same with a limit of its own; the baseline tells what the machine can do at all. */
function printWithin(bench: string, pair: Pair, limitMs: number): void {
	const round = (n: number) => Math.round(n * 1000) / 1000;
	process.stdout.write(
		`${JSON.stringify({
			bench,
			value: round(pair.value),
			unit: 'ms',
			baseline: round(pair.baseline),
			ratio: round(pair.value / pair.baseline),
			goal: `${String(limitMs)} ms`,
			ok: pair.value <= limitMs
		})}\n`
	);
}

/** A profile on the disk, as a person has it; an incognito one keeps its data in memory. */
async function withBrowser<T>(use: (context: BrowserContext) => Promise<T>): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), 'chiron-bench-'));
	const executablePath = await ensureChromium();
	const context = await chromium.launchPersistentContext(profile, {
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
		...(executablePath === null ? {} : { executablePath })
	});
	// The compiler of this script names inner functions by a helper that a page does not have.
	await context.addInitScript('globalThis.__name = (made) => made');
	try {
		return await use(context);
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** Serves a folder for as long as it is used. */
async function withServer<T>(
	folder: string | undefined,
	use: (address: string) => Promise<T>
): Promise<T> {
	const server = await serve(0, folder);
	try {
		return await use(`http://localhost:${String((server.address() as AddressInfo).port)}`);
	} finally {
		server.close();
		server.closeAllConnections();
	}
}

/** Runs one of the functions of `bench/page.ts` in a page that holds the app's own modules. */
async function inPage<T extends Pair>(
	name: 'save' | 'exportAll',
	...args: (number | boolean)[]
): Promise<T> {
	const outDir = join(ROOT, '.cache', 'bench');
	await build({
		configFile: false,
		root: join(ROOT, 'scripts', 'bench'),
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir, emptyOutDir: true, target: 'es2022' }
	});
	return withServer(outDir, (address) =>
		withBrowser(async (context) => {
			const page = await context.newPage();
			await page.goto(`${address}/index.html`);
			await page.waitForFunction('"bench" in globalThis');
			return page.evaluate<T>(`bench.${name}(${args.join(',')})`);
		})
	);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Writes rows of heads straight into the app's own database. */
async function seedHeads(page: Page, count: number, hoursApart = 1): Promise<void> {
	const heads = Array.from({ length: count }, (_, i) => makeSession(i * hoursApart, 2).head);
	for (let from = 0; from < count; from += 1000) {
		const rows = heads.slice(from, from + 1000).map((head) => ({
			id: head.id,
			pinned: 0,
			updatedAt: head.updatedAt,
			analyzed: 1_000_000,
			streaming: 0,
			rev: 1,
			body: head
		}));
		await page.evaluate(
			(all) =>
				new Promise<void>((done, fail) => {
					const open = indexedDB.open('chiron');
					open.onsuccess = () => {
						const tx = open.result.transaction('sessions', 'readwrite');
						for (const row of all) tx.objectStore('sessions').put(row);
						tx.oncomplete = () => {
							open.result.close();
							done();
						};
						tx.onerror = () => {
							fail(new Error('seed failed'));
						};
					};
				}),
			rows
		);
	}
}

interface Opened {
	readonly ms: number;
	readonly nodes: number;
}

/** From the tap on Sessions to the first painted row. */
async function openList(page: Page): Promise<Opened> {
	await page.getByRole('navigation').getByRole('link', { name: 'Start' }).click();
	await page.getByText('Last time').waitFor();
	return page.evaluate(
		() =>
			new Promise<Opened>((done) => {
				const from = performance.now();
				document.querySelector<HTMLElement>('nav a[href="/sessions"]')?.click();
				const look = () => {
					if (document.querySelector('[data-session]') === null) requestAnimationFrame(look);
					else
						setTimeout(() => {
							done({
								ms: performance.now() - from,
								nodes: document.querySelectorAll('*').length
							});
						});
				};
				look();
			})
	);
}

async function openListAgain(page: Page): Promise<Opened[]> {
	const opened: Opened[] = [];
	for (let round = 0; round < 9; round += 1) opened.push(await openList(page));
	return opened;
}

/** A page of the app with that many sessions, opened at the start. */
async function seeded(context: BrowserContext, address: string, count: number): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`${address}/welcome`);
	await page.getByRole('button', { name: 'Start talking' }).waitFor();
	await seedHeads(page, count);
	await page.goto(`${address}/`);
	return page;
}

function medianMs(opened: readonly Opened[]): number {
	return median(opened.map(({ ms }) => ms));
}

async function measureList(): Promise<void> {
	await withServer(undefined, async (address) => {
		const openWith = (count: number) =>
			withBrowser(async (context) => openListAgain(await seeded(context, address, count)));
		const few = await openWith(100);
		const many = await openWith(10_000);
		const pair = { value: medianMs(many), baseline: medianMs(few) };
		print('list: 10,000 sessions against 100, tap to first row', 'ms', pair, 1.3);
		const nodes = Math.max(...many.map((one) => one.nodes));
		print('list: DOM nodes at 10,000 sessions', 'nodes', { value: nodes, baseline: 300 }, 1);
	});
}

const PASSPHRASE = 'for this measure only';

/** Sets the lock as a person does, and leaves the page at the start. */
async function setLock(page: Page, address: string): Promise<void> {
	await page.goto(`${address}/settings/lock`);
	await page.getByLabel('New passphrase').fill(PASSPHRASE);
	await page.getByLabel('The same once more').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Continue' }).click();
	const code = await page.locator('.code code').innerText();
	await page.getByLabel('type the first group').fill(code.split('-')[0] ?? '');
	await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
	await page
		.getByRole('heading', { name: 'Locked with a passphrase' })
		.waitFor({ timeout: 120_000 });
	await page.goto(`${address}/`);
}

/** From the tap on Unlock to the start page, ms. */
async function unlock(page: Page): Promise<number> {
	await page.getByLabel('Passphrase').fill(PASSPHRASE);
	const from = performance.now();
	await page.getByRole('button', { name: 'Unlock' }).click();
	await page.getByText('Last time').waitFor();
	return performance.now() - from;
}

/** The list of 10,000 sessions with an open vault against the same without one, and how long the vault takes to open. */
async function measureSealedList(): Promise<void> {
	await withServer(undefined, (address) =>
		withBrowser(async (context) => {
			const page = await seeded(context, address, 10_000);
			const baseline = medianMs(await openListAgain(page));
			await setLock(page, address);
			const unlockMs = await unlock(page);
			const value = medianMs(await openListAgain(page));
			const list = { value, baseline };
			print('sealed list: 10,000 sessions, tap to first row, against unsealed', 'ms', list, 1.5);
			print('unlock, against three seconds', 'ms', { value: unlockMs, baseline: 3_000 }, 1);
		})
	);
}

/** Brotli bytes of the scripts a page loads in a fresh profile. */
async function scriptsOf(address: string, path: string, isReady: string): Promise<Set<string>> {
	return withBrowser(async (context) => {
		const page = await context.newPage();
		const scripts = new Set<string>();
		// What the service worker fetches ahead is not what the page waits for.
		await page.route('**/service-worker.js', (route) => route.abort());
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (pathname.endsWith('.js')) scripts.add(pathname);
		});
		await page.goto(`${address}/welcome`);
		await page.getByRole('button', { name: 'Start talking' }).waitFor();
		if (path !== '/welcome') {
			await seedHeads(page, 40, 100);
			scripts.clear();
			await page.goto(`${address}${path}`);
		}
		await page.locator(isReady).first().waitFor();
		return new Set(scripts); // up to here; what comes after the first paint keeps nobody waiting
	});
}

function brotliKib(scripts: Iterable<string>): number {
	let bytes = 0;
	for (const path of scripts)
		bytes += brotliCompressSync(readFileSync(join(ROOT, 'build', path))).length;
	return bytes / KIB;
}

/** Planning a reply in a session of 400 turns; longer ones read no more messages. */
function measurePlanning(): Promise<void> {
	const pair = { value: planningMs(400), baseline: 20 };
	print('planning: a reply after 400 turns, against 20 ms', 'ms', pair, 1);
	return Promise.resolve();
}

async function measureScripts(): Promise<void> {
	await withServer(undefined, async (address) => {
		const pages = {
			help: await scriptsOf(address, '/help-now', 'h1'),
			list: await scriptsOf(address, '/sessions', '[data-session]'),
			charts: await scriptsOf(address, '/progress', 'canvas')
		};
		const shell = [...pages.help].filter((path) => pages.list.has(path) && pages.charts.has(path));
		const charts = [...pages.charts].filter((path) => !pages.list.has(path));
		const budget = (name: string, scripts: Iterable<string>, kib: number) => {
			print(`script: ${name}, brotli`, 'KiB', { value: brotliKib(scripts), baseline: kib }, 1);
		};
		budget('shell, what every page loads', shell, 40);
		budget('session list', pages.list, 75);
		budget('charts on top', charts, 60);
	});
}

async function measureSave(name: string, isSealed: boolean, goal: number): Promise<void> {
	const times = await inPage<Pair & { p95: number }>('save', 1_000, isSealed);
	print(`${name}, against a bare put`, 'ms', times, goal);
	print(
		`${name}, slowest 5 % against the median`,
		'ms',
		{ value: times.p95, baseline: times.value },
		4
	);
}

async function measureStream(): Promise<void> {
	await withServer(undefined, (address) =>
		withBrowser(async (context) => {
			const { first, longest, busiest, stopMs } = await timeStreams(context, address);
			printWithin('stream: first token to first visible character, against a bare loop', first, 50);
			printWithin('stream: longest task of 2,000 tokens, thread time', busiest, 50);
			printWithin('stream: longest task of 2,000 tokens, wall time', longest, 50);
			print(
				'stream: a stop reaches the server, against 500 ms',
				'ms',
				{ value: stopMs, baseline: 500 },
				1
			);
		})
	);
}

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
	save: async () => {
		await measureSave('save: message with its head, strict', false, 2);
	},
	sealed: async () => {
		await measureSave('sealed save: message with its head, strict', true, 3);
		await measureSealedList();
	},
	export: async () => {
		print(
			'export: 50,000 pairs against reading and JSON.stringify',
			'ms',
			await inPage('exportAll', 1250, 80, 3),
			1.2
		);
	},
	list: measureList,
	stream: measureStream,
	script: measureScripts,
	planning: measurePlanning
};

ensureBuild();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
	process.stderr.write(
		`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(BENCHES).join(', ')}\n`
	);
	process.exit(2);
}
for (const [name, measure] of Object.entries(BENCHES))
	if (asked.length === 0 || asked.includes(name)) await measure();
