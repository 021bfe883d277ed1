import { withBrowser, withProfile } from './browser';
import { BOTH, median, type Fault } from './fault';
import { openSite } from './sites';
import { appTab, say, settled, startTalking } from './talk';

const MUST_START_MS = 2000;

/** The app is opened by a browser just started, with its server gone. */
export const offlineStart: Fault = {
	name: 'offline-start',
	engines: BOTH,
	isOfStorage: false,
	isForFullRunsOnly: true,
	run: async ({ launcher, progress }) =>
		withProfile(async (profile) => {
			const site = await openSite();
			const path = await withBrowser(launcher, profile, async (opened) => {
				const page = await appTab(opened, site.address);
				const session = await startTalking(page);
				await say(page, 'I keep thinking about moving away from here');
				await settled(page, 2);
				await page.waitForFunction(async () => {
					const { active } = await navigator.serviceWorker.ready;
					return active?.state === 'activated';
				});
				return session;
			});
			await site.stop();
			const trials = 20;
			const times: number[] = [];
			for (let start = 0; start < trials; start += 1)
				await withBrowser(launcher, profile, async (opened) => {
					const page = await opened.tab();
					const from = performance.now();
					await page.goto(`${site.address}${path}`, { waitUntil: 'domcontentloaded' });
					await settled(page, 2);
					await page.waitForSelector('#composer');
					times.push(performance.now() - from);
				});
			progress(times.map((ms) => Math.round(ms)).join(' '));
			const slow = times.filter((ms) => ms > MUST_START_MS).length;
			return {
				trials,
				lost: trials - times.length,
				ok: times.length === trials && slow === 0,
				usableAfterMs: Math.round(median(times)),
				slowestMs: Math.round(Math.max(...times))
			};
		})
};
