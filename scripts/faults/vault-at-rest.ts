import { randomBytes } from 'node:crypto';
import { withBrowser, withProfile, type Opened } from './browser';
import { BOTH, wait, type Fault, type Setting } from './fault';
import { harnessTab, inPage } from './harness';
import type { Markers } from './page/vault';
import { searchDisk } from './search-disk';
import { appTab, say, settled, startTalking } from './talk';
import { lockInApp, PASSPHRASE, turnOnInApp, unlockInApp } from './vault-steps';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A word that occurs nowhere else and repeats nothing: a store that compresses must still spell it out. */
function mark(): string {
	return [...randomBytes(14)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** So many in a place, since a store that compresses may break one word in two. */
const WORDS_A_PLACE = 6;

function phrase(): string {
	return Array.from({ length: WORDS_A_PLACE }, mark).join(' ');
}

/** New words for every place; one place in letters that take two bytes each. */
function newMarkers(): Markers {
	return {
		message: `日本 ${phrase()}`,
		reply: phrase(),
		title: phrase(),
		draft: phrase(),
		setting: phrase()
	};
}

/** How often the words of each place lie readable below a folder. */
function hitsByPlace(profile: string, markers: Markers): number[] {
	return Object.values(markers).map((text) => {
		const words = text.split(' ').filter((word) => word.length > 2);
		return sum([...searchDisk(profile, words).values()]);
	});
}

/** Hits on the disk after the browser has been used and closed. */
async function hitsAfter(
	{ launcher, harness }: Setting,
	markers: Markers,
	use: (page: Awaited<ReturnType<typeof harnessTab>>, opened: Opened) => Promise<void>
): Promise<number[]> {
	return withProfile(async (profile) => {
		await withBrowser(launcher, profile, async (opened) => {
			const page = await harnessTab(opened, harness);
			await inPage(page, 'open');
			await use(page, opened);
		});
		return hitsByPlace(profile, markers);
	});
}

/** Words written without a vault: that they are found shows that the search finds. */
function plainHits(setting: Setting, markers: Markers): Promise<number[]> {
	return hitsAfter(setting, markers, (page) => inPage(page, 'plant', markers));
}

function sealedHits(setting: Setting, markers: Markers): Promise<number[]> {
	return hitsAfter(setting, markers, async (page) => {
		await inPage(page, 'sealStore', PASSPHRASE);
		await inPage(page, 'plant', markers);
		await inPage(page, 'lockStore');
		const opened = await inPage(page, 'unlockStore', PASSPHRASE);
		if (opened !== 'open') throw new Error(`the vault does not open: ${opened}`);
		await inPage(page, 'lockStore');
	});
}

/** Words that were there before the vault was turned on: a browser may leave them on the disk. */
function hitsFromBefore(setting: Setting, markers: Markers): Promise<number[]> {
	return hitsAfter(setting, markers, async (page) => {
		await inPage(page, 'plant', markers);
		await inPage(page, 'sealStore', PASSPHRASE);
		await inPage(page, 'lockStore');
	});
}

/** The same by the app's own screens. */
async function appHits({ launcher, app }: Setting): Promise<number[]> {
	const words = { said: mark(), name: mark(), unsent: mark() };
	return withProfile(async (profile) => {
		await withBrowser(launcher, profile, async (opened) => {
			const page = await appTab(opened, app);
			await startTalking(page);
			await turnOnInApp(page, app);
			await page.goto(`${app}/sessions/new`);
			await unlockInApp(page);
			await page.waitForSelector('#composer');
			await say(page, words.said);
			await settled(page, 2);
			await page.locator('summary[aria-label="About this session"]').click();
			await page.locator('details[open] input[type=text]').fill(words.name);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Escape');
			await page.locator('#composer').fill(words.unsent);
			await wait(1000); // drafts are kept a moment after the typing
			await lockInApp(page);
		});
		return [...searchDisk(profile, Object.values(words)).values()];
	});
}

function sum(hits: readonly number[]): number {
	return hits.reduce((all, one) => all + one, 0);
}

/** Nothing a person wrote lies readable in the profile folder once the vault is locked and the browser closed. */
export const vaultAtRest: Fault = {
	name: 'vault-at-rest',
	engines: BOTH,
	isOfStorage: true,
	run: async (setting) => {
		const plain = await plainHits(setting, newMarkers());
		const sealed = await sealedHits(setting, newMarkers());
		const before = setting.isShort ? null : await hitsFromBefore(setting, newMarkers());
		const screens = await appHits(setting);
		const lost = sum(sealed) + sum(screens);
		const isFound = plain.every((hits) => hits > 0);
		return {
			trials: sealed.length + screens.length,
			lost,
			ok: lost === 0 && isFound,
			hitsWithoutVault: plain.map(String),
			...(before === null ? {} : { hitsOfWordsFromBefore: sum(before) }),
			...(isFound ? {} : { why: 'the search does not find what is there' })
		};
	}
};
