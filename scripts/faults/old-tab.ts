import type { Page } from 'puppeteer-core';
import { withBrowser, withProfile, type Opened } from './browser';
import { BOTH, type Fault, type Setting } from './fault';
import { harnessTab, inPage } from './harness';
import { appTab, say, settled, startTalking } from './talk';

/** What an upgrade must not take while an old tab is open. */
const MUST_UPGRADE_MS = 2000;

/** Upgrades the database as the next version of the app would: every row gets a new shape. */
function upgrade(page: Page): Promise<{ ms: number; blocked: boolean }> {
	return page.evaluate(async () => {
		const known = await indexedDB.databases();
		const now = known.find(({ name }) => name === 'chiron')?.version ?? 0;
		const from = performance.now();
		let blocked = false;
		await new Promise<void>((done, fail) => {
			const open = indexedDB.open('chiron', now + 10);
			open.onblocked = () => {
				blocked = true;
			};
			open.onupgradeneeded = () => {
				const tables = open.transaction?.objectStoreNames ?? [];
				for (const table of tables) {
					const cursor = open.transaction?.objectStore(table).openCursor();
					if (cursor === undefined) continue;
					cursor.onsuccess = () => {
						const at = cursor.result;
						if (at === null) return;
						at.update({ ...(at.value as object), shape: 'new' });
						at.continue();
					};
				}
			};
			open.onsuccess = () => {
				open.result.close();
				done();
			};
			open.onerror = () => {
				fail(new Error('the upgrade failed'));
			};
		});
		return { ms: Math.round(performance.now() - from), blocked };
	});
}

/** How many rows of all tables have not the new shape. */
function oldRows(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done, fail) => {
			const open = indexedDB.open('chiron');
			open.onsuccess = () => {
				done(open.result);
			};
			open.onerror = () => {
				fail(new Error('no database'));
			};
		});
		let old = 0;
		for (const table of db.objectStoreNames)
			old += await new Promise<number>((done, fail) => {
				const all = db.transaction(table).objectStore(table).getAll();
				all.onsuccess = () => {
					done((all.result as { shape?: string }[]).filter(({ shape }) => shape !== 'new').length);
				};
				all.onerror = () => {
					fail(new Error('a table cannot be read'));
				};
			});
		db.close();
		return old;
	});
}

interface Seen {
	readonly oldRows: number;
	readonly upgradeMs: number;
	readonly wrong: readonly string[];
	readonly trials: number;
}

/** Every command of an old tab of the app's own modules, before and after it tries to come back. */
async function oldModules(opened: Opened, { harness }: Setting): Promise<Seen> {
	const old = await harnessTab(opened, harness);
	await inPage(old, 'open');
	await inPage(old, 'append', crypto.randomUUID(), 'before', 5);
	const first = await inPage(old, 'tryCommands'); // on an open store: shows that the commands do write
	const newer = await opened.tab();
	await newer.goto(`${harness}/index.html`);
	const { ms, blocked } = await upgrade(newer);
	const tried = await inPage(old, 'tryCommands');
	const reopened = await inPage(old, 'reopen');
	const again = await inPage(old, 'tryCommands');
	const fresh = await harnessTab(opened, harness);
	const opening = await inPage(fresh, 'open');
	const calls = await inPage(old, 'staleCalls');
	const expected: Readonly<Record<string, boolean>> = {
		'the commands write before the upgrade': first.accepted.includes('beginTurn'),
		'every command is tried': first.untried.length === 0,
		'the upgrade is not blocked': !blocked,
		'an old tab refuses every command': tried.accepted.length === 0,
		'an old tab does not come back': reopened === 'newer_version',
		'it refuses every command afterwards': again.accepted.length === 0,
		'it is told once': calls === 1,
		'old code does not open new data': opening === 'newer_version'
	};
	return {
		oldRows: await oldRows(newer),
		upgradeMs: ms,
		wrong: [...failed(expected), ...first.untried],
		trials: tried.refused.length + again.refused.length
	};
}

const UNSENT = 'written in the old tab';

/** The app itself in an old tab: it asks for a reload, writes nothing and keeps the words. */
async function oldApp(opened: Opened, { app }: Setting): Promise<Seen> {
	const old = await appTab(opened, app);
	await startTalking(old);
	await say(old, 'I keep thinking about moving away from here');
	await settled(old, 2);
	const newer = await opened.tab();
	await newer.goto(`${app}/help-now`); // a page that opens no database
	const { ms, blocked } = await upgrade(newer);
	await old.bringToFront();
	await old.waitForSelector('::-p-text(A newer version of Chiron is open in another tab)');
	await say(old, UNSENT);
	await old.waitForSelector('::-p-text(Not saved)');
	const words = await old.$eval('#composer', (field) => (field as HTMLTextAreaElement).value);
	return {
		oldRows: await oldRows(newer),
		upgradeMs: ms,
		wrong: failed({ 'the upgrade is not blocked': !blocked, 'the words stay': words === UNSENT }),
		trials: 1
	};
}

function failed(expected: Readonly<Record<string, boolean>>): string[] {
	return Object.entries(expected)
		.filter(([, holds]) => !holds)
		.map(([what]) => `not so: ${what}`);
}

/** A newer version upgrades the data while an old tab is open. */
export const oldTab: Fault = {
	name: 'upgrade-with-old-tab',
	engines: BOTH,
	isOfStorage: true,
	run: async (setting) => {
		const seen = await withProfile((profile) =>
			withBrowser(setting.launcher, profile, async (opened) => [
				await oldModules(opened, setting),
				await oldApp(opened, setting)
			])
		);
		const lost = seen.reduce((sum, one) => sum + one.oldRows, 0);
		const upgradeMs = Math.max(...seen.map((one) => one.upgradeMs));
		const wrong = seen.flatMap((one) => one.wrong);
		return {
			trials: seen.reduce((sum, one) => sum + one.trials, 0),
			lost,
			ok: lost === 0 && wrong.length === 0 && upgradeMs <= MUST_UPGRADE_MS,
			upgradeMs,
			wrong
		};
	}
};
