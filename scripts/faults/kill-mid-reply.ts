import type { Page } from 'puppeteer-core';
import { openBrowser, withBrowser, withProfile, type Opened } from './browser';
import { between, BOTH, wait, type Fault, type Setting } from './fault';
import { harnessTab, inPage } from './harness';
import { appTab, say, settled, shownMessages, startTalking } from './talk';

/** What a killed browser may lose of a reply. */
const MAY_LOSE_MS = 500;
/** The short form runs beside other tests, which hold up a write. */
const MAY_LOSE_BESIDE_OTHERS_MS = 1000;

/** How long the text on the screen was, and when. */
interface Shown {
	readonly length: number;
	readonly at: number;
}

interface Trial {
	/** From when on the reply is missing, before the kill; 0 when nothing is missing. */
	readonly gapMs: number;
	/** What else is not as it should be. */
	readonly wrong: string | null;
}

/** How long before the kill the first text was shown that did not come back. */
function gapOf(log: readonly Shown[], recovered: number, killedAt: number): number {
	const first = log.find(({ length }) => length > recovered);
	return first === undefined ? 0 : Math.max(0, killedAt - first.at);
}

/** A long reply of a counting model by the app's own conversation, killed somewhere in it. */
async function killModules(setting: Setting, profile: string): Promise<Trial> {
	const { launcher, harness, random } = setting;
	const opened = await openBrowser(launcher, profile);
	const log: Shown[] = [];
	const session = crypto.randomUUID();
	const page = await harnessTab(opened, harness, (fact) => {
		if (fact.kind === 'shown') log.push(fact);
	});
	await inPage(page, 'open');
	const long = { session, turns: 1, words: 2000, wordMs: 12, tellsWords: true };
	inPage(page, 'talk', long).catch(() => undefined);
	while (log.length === 0) await wait(5);
	await wait(between(random, 0, 3000));
	const killedAt = Date.now();
	await opened.kill();
	return withBrowser(launcher, profile, async (again) => {
		const tab = await harnessTab(again, harness);
		await inPage(tab, 'open');
		const stored = (await inPage(tab, 'readAll')).find(({ id }) => id === session);
		const reply = stored?.messages[1];
		return {
			gapMs: gapOf(log, reply?.text.length ?? 0, killedAt),
			wrong:
				reply?.status === 'interrupted' && reply.text.startsWith('word 1 ')
					? null
					: `the stored reply is ${reply?.status ?? 'gone'}`
		};
	});
}

/** Writes down how the last reply on the page grows. */
async function watchReply(page: Page, log: Shown[]): Promise<void> {
	await page.exposeFunction('grew', (length: number, at: number) => {
		log.push({ length, at });
	});
	await page.evaluate(() => {
		const { grew } = globalThis as unknown as { grew: (length: number, at: number) => void };
		let before = 0;
		new MutationObserver(() => {
			const text = document.querySelector('[data-status=streaming] .text:not(.waiting)');
			const length = text?.textContent.length ?? 0;
			if (length > before) grew(length, Date.now());
			before = length;
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
}

/** A reply that ended in the moment of the kill is complete, and then it is whole. */
function isTrue(
	reply: { status: string; text: string } | undefined,
	log: readonly Shown[],
	isOffered: boolean
): boolean {
	if (reply?.status === 'complete') return reply.text.length >= (log.at(-1)?.length ?? 0);
	return reply?.status === 'interrupted' && isOffered;
}

const SAID = 'I keep thinking about moving away from here';

/** The session on the screen again; the first tab after a crash is now and then taken away by the browser itself. */
async function reopened(opened: Opened, address: string): Promise<Page> {
	for (let tries = 1; ; tries += 1)
		try {
			const tab = await appTab(opened, address);
			await settled(tab, 2);
			return tab;
		} catch (error) {
			if (tries === 2) throw error;
		}
}

/** A reply of the practice model on the app's own screen, killed while it grows. */
async function killApp(setting: Setting, profile: string): Promise<Trial> {
	const { launcher, app, random } = setting;
	const opened = await openBrowser(launcher, profile);
	const log: Shown[] = [];
	const page = await appTab(opened, app);
	await page.waitForSelector('main h1');
	if (new URL(page.url()).pathname === '/welcome') await startTalking(page);
	else await page.goto(`${app}/sessions/new`);
	await page.waitForSelector('#composer');
	await watchReply(page, log);
	await say(page, SAID);
	await page.waitForSelector('[data-seq="1"]');
	const path = new URL(page.url()).pathname;
	while (log.length === 0) await wait(5);
	await wait(between(random, 0, 700));
	const killedAt = Date.now();
	await opened.kill();
	return withBrowser(launcher, profile, async (again) => {
		const tab = await reopened(again, `${app}${path}`);
		const [said, reply] = await shownMessages(tab);
		const isOffered = await tab.evaluate(() =>
			[...document.querySelectorAll('button')].some((one) => one.textContent.trim() === 'Try again')
		);
		return {
			gapMs: gapOf(log, reply?.text.length ?? 0, killedAt),
			wrong:
				said?.text !== SAID
					? 'the message is gone'
					: isTrue(reply, log, isOffered)
						? null
						: `the reply is shown as ${reply?.status ?? 'gone'}`
		};
	});
}

/** The browser is killed while a reply streams; at most its last half second may be missing, and it says so. */
export const killMidReply: Fault = {
	name: 'kill-mid-reply',
	engines: BOTH,
	isOfStorage: true,
	run: async (setting) => {
		const each = setting.isShort ? 1 : 20;
		const trials = await withProfile(async (profile) => {
			const done: Trial[] = [];
			for (let trial = 0; trial < each; trial += 1) {
				done.push(await killModules(setting, profile), await killApp(setting, profile));
				const { gapMs = 0 } = done.toSorted((a, b) => b.gapMs - a.gapMs)[0] ?? {};
				setting.progress(`${String(done.length)} kills, longest gap ${String(gapMs)} ms`);
			}
			return done;
		});
		const wrong = trials.flatMap((trial) => (trial.wrong === null ? [] : [trial.wrong]));
		const limit = setting.isShort ? MAY_LOSE_BESIDE_OTHERS_MS : MAY_LOSE_MS;
		const late = trials.filter(({ gapMs }) => gapMs > limit).length;
		const lost = wrong.length + late;
		return {
			trials: trials.length,
			lost,
			ok: lost === 0,
			longestGapMs: Math.max(...trials.map(({ gapMs }) => gapMs)),
			wrong: [...new Set(wrong)]
		};
	}
};
