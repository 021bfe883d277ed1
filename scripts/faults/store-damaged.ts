import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { withBrowser, withProfile } from './browser';
import { findStore, type StoreFiles } from './damage';
import { BOTH, wait, type Fault, type Setting } from './fault';
import { deletingHarms, emptyingHarms, garblingHarms, type Harm } from './harms';
import { digest, readRows } from './rows';
import { appTab, say, settled, startTalking } from './talk';

/** The heading of the screens that say that something is wrong; every other page is the app going on as if nothing were. */
const RECOVERY_HEADING = /missing|not all there|damaged|cannot be opened|cannot be read/i;

/** The short form tries the first of each list. */
const SHORT_HARMS = 1;

/** `changed`: some rows are not what they were, and the app goes on. `fresh`: it goes on as if nothing had ever been there. */
type Seen = 'noticed' | 'whole' | 'changed' | 'fresh';

interface Prepared {
	readonly profile: string;
	readonly rows: string;
}

let preparing: Promise<Prepared> | undefined;

/** One profile for all these faults; every trial has a copy of it. */
function prepareOnce(setting: Setting): Promise<Prepared> {
	if (preparing !== undefined) return preparing;
	const profile = mkdtempSync(join(tmpdir(), 'chiron-faults-'));
	process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
	return (preparing = prepare(setting, profile));
}

/** A profile in which a person has talked; closed properly, so that nothing is lost by preparing it. */
async function prepare({ launcher, app }: Setting, profile: string): Promise<Prepared> {
	return withBrowser(launcher, profile, async (opened) => {
		const page = await appTab(opened, app);
		await startTalking(page);
		await say(page, "I've been feeling really anxious about work lately");
		await settled(page, 2);
		await say(page, "It's been affecting my sleep too");
		await settled(page, 4);
		await page.goto(`${app}/sessions/new`);
		await page.waitForSelector('#composer');
		await say(page, 'I keep thinking about moving away from here');
		await settled(page, 2);
		// Tags are written after the reply; the rows are compared once nothing is written any more.
		let rows = digest(await readRows(page));
		for (let quiet = 0; quiet < 4; quiet += 1) {
			await wait(500);
			const now = digest(await readRows(page));
			if (now !== rows) quiet = 0;
			rows = now;
		}
		return { profile, rows };
	});
}

/** What the app says at its start. */
async function look(page: Page, app: string, expected: string): Promise<Seen> {
	await page.goto(app, { waitUntil: 'domcontentloaded' });
	await page.waitForFunction(() => document.querySelector('main h1') !== null);
	await wait(1500); // the first page may lead to another: a welcome, or a screen that has found something out
	const heading = await page.evaluate(
		() => document.querySelector('main h1')?.textContent.trim() ?? ''
	);
	if (RECOVERY_HEADING.test(heading)) return 'noticed';
	try {
		const rows = await readRows(page);
		if (digest(rows) === expected) return 'whole';
		return (rows?.['sessions'] ?? []).length === 0 ? 'fresh' : 'changed';
	} catch {
		return 'changed';
	}
}

async function tryHarm(setting: Setting, prepared: Prepared, harm: Harm): Promise<Seen> {
	const { launcher, app, random } = setting;
	return withProfile(async (profile) => {
		cpSync(prepared.profile, profile, { recursive: true, verbatimSymlinks: true });
		const { inBrowser, toFiles } = harm;
		if (inBrowser !== undefined)
			await withBrowser(launcher, profile, async (opened) => {
				const page = await opened.tab();
				await page.goto(`${app}/help-now`); // a page that opens no database
				await inBrowser(page);
			});
		toFiles?.(findStore(launcher, profile, app), random);
		return withBrowser(harm.reopenWith ?? launcher, profile, async (opened) =>
			look(await opened.tab(), app, prepared.rows)
		);
	});
}

async function runHarms(
	setting: Setting,
	harmsFor: (kind: StoreFiles['kind']) => readonly Harm[],
	rounds: number
) {
	const seen = { noticed: 0, whole: 0, changed: 0, fresh: 0 };
	const silent: string[] = [];
	const prepared = await prepareOnce(setting);
	const harms = harmsFor(findStore(setting.launcher, prepared.profile, setting.app).kind);
	for (const harm of setting.isShort ? harms.slice(0, SHORT_HARMS) : harms)
		for (let round = 0; round < (setting.isShort ? 1 : rounds); round += 1) {
			const one = await tryHarm(setting, prepared, harm);
			seen[one] += 1;
			if (one === 'changed' || one === 'fresh') silent.push(harm.name);
			setting.progress(`${harm.name}: ${one}`);
		}
	const lost = seen.changed + seen.fresh;
	return {
		trials: seen.noticed + seen.whole + lost,
		lost,
		ok: lost === 0,
		...seen,
		silentAfter: [...new Set(silent)]
	};
}

/** The files say something else than they did. */
export const storeGarbled: Fault = {
	name: 'store-garbled',
	engines: BOTH,
	isOfStorage: true,
	run: (setting) => runHarms(setting, garblingHarms, 10)
};

/** The tables or files hold less than they did. */
export const storeEmptied: Fault = {
	name: 'store-emptied',
	engines: BOTH,
	isOfStorage: true,
	run: (setting) => runHarms(setting, emptyingHarms, 5)
};

/** The database or its files are not there. */
export const storeDeleted: Fault = {
	name: 'store-deleted',
	engines: BOTH,
	isOfStorage: true,
	run: (setting) => runHarms(setting, (kind) => deletingHarms(kind, setting.launcher), 3)
};
