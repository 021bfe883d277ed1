import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { ensureChromium, ensureFirefox } from '../ready.mjs';

export type Engine = 'chromium' | 'firefox';

/** A browser that can be started again and again. */
export interface Launcher {
	readonly engine: Engine;
	readonly executablePath: string;
	/** Chromium features to turn on. */
	readonly features: readonly string[];
}

export interface Opened {
	readonly browser: Browser;
	/** A new tab, ready to run functions of a script. */
	readonly tab: () => Promise<Page>;
	/** Ends the browser as a crash would: every process of it at once, without a word. */
	readonly kill: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/** Flags of a Chromium that is quiet and needs no network. */
const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update'
];

/** Keeps a fresh Firefox from asking its maker for anything. */
const FIREFOX_PREFS = {
	'app.normandy.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'services.settings.server': 'data:,none',
	'toolkit.telemetry.enabled': false
};

/** Finds or installs the browser. */
export async function findBrowser(
	engine: Engine,
	features: readonly string[] = []
): Promise<Launcher> {
	const executablePath =
		engine === 'firefox'
			? ensureFirefox()
			: ((await ensureChromium()) ?? chromium.executablePath());
	return { engine, executablePath, features };
}

/** Starts a browser on a profile; the profile stays where it is. */
export async function openBrowser(launcher: Launcher, profile: string): Promise<Opened> {
	const browser = await launch(launcher, profile);
	return {
		browser,
		tab: async () => {
			const page = await browser.newPage();
			page.setDefaultTimeout(20_000);
			// The compiler of this script names inner functions by a helper that a page does not have.
			await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
			return page;
		},
		kill: () => killed(browser),
		close: () => browser.close()
	};
}

/** How often a start is tried while the client still puts the settings of a killed Firefox back into its profile. */
const STARTS = 10;

async function launch(launcher: Launcher, profile: string): Promise<Browser> {
	for (let tries = 1; ; tries += 1)
		try {
			return await puppeteer.launch(optionsOf(launcher, profile));
		} catch (error) {
			if (launcher.engine !== 'firefox' || tries === STARTS) throw error;
			await new Promise((again) => setTimeout(again, 500));
		}
}

function optionsOf({ engine, executablePath, features }: Launcher, profile: string): LaunchOptions {
	const common = { executablePath, headless: true, userDataDir: profile };
	if (engine === 'firefox')
		return { ...common, browser: 'firefox', extraPrefsFirefox: FIREFOX_PREFS };
	// A fresh list at each launch: the client takes --enable-features out of the one it is given.
	return { ...common, browser: 'chrome', args: [...CHROMIUM_ARGS, ...enabling(features)] };
}

function enabling(features: readonly string[]): readonly string[] {
	return features.length === 0 ? [] : [`--enable-features=${features.join(',')}`];
}

async function killed(browser: Browser): Promise<void> {
	const child = browser.process();
	if (child?.pid === undefined) throw new Error('the browser has no process');
	const gone = new Promise<void>((settle) => {
		if (child.exitCode !== null || child.signalCode !== null) settle();
		else
			child.once('exit', () => {
				settle();
			});
	});
	// The browser leads a process group of its own; every renderer and helper is in it.
	process.kill(-child.pid, 'SIGKILL');
	await gone;
}

/** A profile folder for as long as it is used. */
export async function withProfile<T>(use: (profile: string) => Promise<T>): Promise<T> {
	const profile = mkdtempSync(join(tmpdir(), 'chiron-faults-'));
	try {
		return await use(profile);
	} finally {
		await remove(profile);
	}
}

/** Takes a folder away; a process of the browser that is still ending may write into it once more. */
async function remove(folder: string): Promise<void> {
	for (let tries = 1; ; tries += 1)
		try {
			rmSync(folder, { recursive: true, force: true });
			return;
		} catch (error) {
			if (tries === 20) throw error;
			await new Promise((again) => setTimeout(again, 250));
		}
}

/** A browser for as long as it is used; closed properly afterwards. */
export async function withBrowser<T>(
	launcher: Launcher,
	profile: string,
	use: (opened: Opened) => Promise<T>
): Promise<T> {
	const opened = await openBrowser(launcher, profile);
	try {
		return await use(opened);
	} finally {
		await opened.close();
	}
}
