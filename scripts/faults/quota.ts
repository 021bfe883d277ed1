import type { Page } from 'puppeteer-core';
import { withBrowser, withProfile, type Opened } from './browser';
import { BOTH, type Fault, type Setting } from './fault';
import { harnessTab, inPage } from './harness';
import type { Fullness } from './page/quota';
import { appTab, say, shownMessages, startTalking } from './talk';

/** Room for some dozens of messages. */
const QUOTA_BYTES = 6_000_000;

interface Seen {
	readonly refusals: number;
	/** Writes called saved that are not there, and refused ones that are. */
	readonly lies: number;
	readonly kinds: readonly string[];
}

async function fillUp(page: Page, how: Fullness, refusals: number): Promise<Seen> {
	const { acknowledged, refused } = await inPage(page, 'fill', how, refusals);
	const there = new Set(
		await inPage(page, 'holding', [...acknowledged, ...refused.map(({ session }) => session)])
	);
	return {
		refusals: refused.length,
		lies:
			acknowledged.filter((session) => !there.has(session)).length +
			refused.filter(({ session }) => there.has(session)).length,
		kinds: refused.map(({ why }) => why)
	};
}

/** The browser's own limit, set before the origin's first use of a database: later it may be ignored. */
async function limit(page: Page, origin: string): Promise<void> {
	const session = await page.createCDPSession();
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA_BYTES });
}

async function limited(opened: Opened, { harness }: Setting, refusals: number): Promise<Seen> {
	const page = await harnessTab(opened, harness);
	await limit(page, harness);
	await inPage(page, 'open');
	return fillUp(page, 'quota', refusals);
}

async function stubbed(opened: Opened, { harness }: Setting, refusals: number): Promise<Seen[]> {
	const page = await harnessTab(opened, harness);
	await inPage(page, 'open');
	const seen: Seen[] = [];
	for (const how of ['put throws', 'request fails', 'transaction aborts'] as const)
		seen.push(await fillUp(page, how, refusals));
	return seen;
}

const WORDS = 'please keep this';

/** What the app says; whether the words are still in the composer and nothing is shown as sent. */
async function onScreen(opened: Opened, { app }: Setting): Promise<boolean> {
	const page = await appTab(opened, app);
	await startTalking(page);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await say(page, WORDS);
	await page.waitForSelector('::-p-text(Not saved)');
	const words = await page.$eval('#composer', (field) => (field as HTMLTextAreaElement).value);
	return words === WORDS && (await shownMessages(page)).length === 0;
}

/** The store has no room: nothing is called saved that is not, and nothing is half written. */
export const quota: Fault = {
	name: 'quota',
	engines: BOTH,
	isOfStorage: true,
	run: async (setting) => {
		const each = setting.isShort ? 5 : 25;
		const seen: Seen[] = [];
		const inFresh = <T>(use: (opened: Opened) => Promise<T>) =>
			withProfile((profile) => withBrowser(setting.launcher, profile, use));
		const isHonest = await inFresh(async (opened) => {
			seen.push(...(await stubbed(opened, setting, each)));
			return onScreen(opened, setting);
		});
		if (setting.launcher.engine === 'chromium')
			await inFresh(async (opened) => {
				seen.push(await limited(opened, setting, each));
			});
		const lies = seen.reduce((sum, one) => sum + one.lies, 0);
		const kinds = [...new Set(seen.flatMap((one) => one.kinds))];
		const byQuota = seen.flatMap((one) => one.kinds).filter((kind) => kind === 'quota').length;
		return {
			trials: seen.reduce((sum, one) => sum + one.refusals, 0),
			lost: lies,
			ok: lies === 0 && isHonest && byQuota >= each,
			kinds,
			saysSoOnScreen: isHonest
		};
	}
};
