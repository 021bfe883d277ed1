import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { writeBadFiles, type BadFile } from './bad-files';
import { withBrowser, withProfile, type Opened } from './browser';
import { BOTH, wait, type Fault, type Setting } from './fault';
import { changedRows, readRows } from './rows';
import { appTab, say, settled, startTalking } from './talk';

const MUST_REFUSE_MS = 2000;
const MAY_GROW_BYTES = 200_000_000;
const GIVE_UP_MS = 15_000;

/** Pages that take a file, and where on them it is set. */
const TARGETS = [
	{ path: '/sessions/import', input: 'input[type=file]:not([webkitdirectory])' },
	{ path: '/settings/backup', input: 'input[type=file]' }
] as const;

interface Seen {
	readonly what: string;
	readonly changed: number;
	readonly refusedAfterMs: number | null;
	readonly grownBytes: number;
	readonly isPolluted: boolean;
}

/** What the page holds in memory, buffers outside the heap with it; 0 where the browser does not tell. */
async function held(session: CDPSession | null): Promise<number> {
	if (session === null) return 0;
	const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
		usedSize: number;
		backingStorageSize?: number;
	};
	return usedSize + (backingStorageSize ?? 0);
}

/** Whether the page says that a file was left out. */
function isRefused(page: Page): Promise<boolean> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main [role=alert]')].some((one) => one.textContent.trim() !== '')
	);
}

async function offer(
	page: Page,
	input: string,
	file: BadFile,
	session: CDPSession | null
): Promise<Seen> {
	const before = await readRows(page);
	await session?.send('HeapProfiler.collectGarbage');
	const base = await held(session);
	let most = base;
	const field = (await page.waitForSelector(input)) as ElementHandle<HTMLInputElement>;
	const from = performance.now();
	await field.uploadFile(file.path);
	let refusedAfterMs: number | null = null;
	while (refusedAfterMs === null && performance.now() - from < GIVE_UP_MS) {
		if (await isRefused(page)) refusedAfterMs = Math.round(performance.now() - from);
		else await wait(20);
		most = Math.max(most, await held(session));
	}
	const isPolluted = await page.evaluate(() => 'polluted' in {} || 'polluted' in globalThis);
	return {
		what: file.what,
		changed: changedRows(before, await readRows(page)),
		refusedAfterMs,
		grownBytes: most - base,
		isPolluted
	};
}

/** A page that takes no file, or is not there. */
function missing(path: string): Seen {
	return {
		what: `${path}: takes no file`,
		changed: 0,
		refusedAfterMs: null,
		grownBytes: 0,
		isPolluted: false
	};
}

async function offerAll(opened: Opened, setting: Setting, files: readonly BadFile[]) {
	const { app, launcher, progress } = setting;
	const first = await appTab(opened, app);
	await startTalking(first);
	await say(first, 'I keep thinking about moving away from here');
	await settled(first, 2);
	await wait(1500); // what is written after a reply must not be taken for what a file has changed
	await first.close();
	const seen: Seen[] = [];
	for (const { path, input } of TARGETS)
		for (const file of files) {
			const page = await appTab(opened, `${app}${path}`);
			await page.waitForSelector('main h1');
			if ((await page.$(input)) === null) {
				seen.push(missing(path));
				await page.close();
				break;
			}
			const session = launcher.engine === 'chromium' ? await page.createCDPSession() : null;
			const one = await offer(page, input, { ...file, what: `${path}: ${file.what}` }, session);
			progress(
				`${one.what}: ${one.refusedAfterMs === null ? 'not refused' : `refused after ${String(one.refusedAfterMs)} ms`}, +${String(Math.round(one.grownBytes / 1e6))} MB`
			);
			seen.push(one);
			await page.close();
		}
	return seen;
}

function isBad({ changed, refusedAfterMs, grownBytes, isPolluted }: Seen): boolean {
	const isLate = refusedAfterMs === null || refusedAfterMs > MUST_REFUSE_MS;
	return changed > 0 || isLate || grownBytes > MAY_GROW_BYTES || isPolluted;
}

/** Files that are broken, hostile or far too large, through every page that takes a file. */
export const badImports: Fault = {
	name: 'bad-imports',
	engines: BOTH,
	isOfStorage: false,
	run: async (setting) => {
		const folder = mkdtempSync(join(tmpdir(), 'chiron-faults-'));
		try {
			const all = writeBadFiles(folder);
			const files = setting.isShort ? all.filter(({ isInShortForm }) => isInShortForm) : all;
			const seen = await withProfile((profile) =>
				withBrowser(setting.launcher, profile, (opened) => offerAll(opened, setting, files))
			);
			return {
				trials: seen.length,
				lost: seen.reduce((sum, { changed }) => sum + changed, 0),
				ok: !seen.some(isBad),
				slowestMs: Math.max(...seen.map(({ refusedAfterMs }) => refusedAfterMs ?? 0)),
				mostMB: Math.round(Math.max(...seen.map(({ grownBytes }) => grownBytes)) / 1e6),
				wrong: seen.filter(isBad).map(({ what }) => what)
			};
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};
