import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ROOT } from '../ready.mjs';
import { withBrowser, withProfile, type Opened } from './browser';
import { BOTH, wait, type Fault } from './fault';
import { appTab, say, settled, shownMessages, startTalking } from './talk';

const FIXTURE = join(ROOT, 'tests/fixtures/origin/eb8ce48a-6b82-440d-9f1a-a56236183896.json');

/** Drafts are written this soon after the typing. */
const DRAFT_MS = 1000;

function must(holds: boolean, what: string): void {
	if (!holds) throw new Error(what);
}

function sees(page: Page, words: string): Promise<unknown> {
	return page.waitForSelector(`::-p-text(${words})`);
}

/** A person's way through the built app, step by step; each step goes on from the one before. */
function stepsOf(opened: Opened, app: string): Readonly<Record<string, () => Promise<void>>> {
	let page: Page;
	let path = '';
	return {
		'a first visit leads to a reply': async () => {
			page = await appTab(opened, app);
			path = await startTalking(page);
			await say(page, "I've been feeling really anxious about work lately");
			await settled(page, 2);
			const [, reply] = await shownMessages(page);
			must(reply?.status === 'complete' && reply.text.includes('anxious'), 'there is no reply');
		},
		'everything is there after a reload': async () => {
			await page.reload();
			await settled(page, 2);
		},
		'a second tab follows what the first says': async () => {
			const other = await appTab(opened, `${app}${path}`);
			await settled(other, 2);
			await page.bringToFront();
			await say(page, "It's been affecting my sleep too");
			await settled(page, 4);
			await settled(other, 4);
			await other.close();
		},
		'the list shows the session': async () => {
			await page.goto(`${app}/sessions`);
			await sees(page, '4 messages');
		},
		'a draft waits in its session': async () => {
			await page.goto(`${app}${path}`);
			await page.locator('#composer').fill('not yet sent');
			await wait(DRAFT_MS);
			await page.goto(`${app}/sessions`);
			await sees(page, '4 messages');
			await page.goto(`${app}${path}`);
			await page.waitForFunction(
				() => document.querySelector<HTMLTextAreaElement>('#composer')?.value === 'not yet sent'
			);
		},
		'a reply whose tab was closed is interrupted': async () => {
			await say(page, 'I keep thinking about moving away from here');
			await page.waitForFunction(
				() => document.querySelector('[data-status=streaming] .text:not(.waiting)') !== null
			);
			await page.close();
			page = await appTab(opened, `${app}${path}`);
			await settled(page, 6);
			must((await shownMessages(page)).at(-1)?.status === 'interrupted', 'it is not');
			await sees(page, 'This reply was interrupted');
		},
		'a file of the original comes in': async () => {
			await page.goto(`${app}/sessions/import`);
			const field = await page.waitForSelector('input[type=file]:not([webkitdirectory])');
			await (field as ElementHandle<HTMLInputElement>).uploadFile(FIXTURE);
			await page.locator('::-p-aria([name="Bring in 1 session"])').click();
			await page.waitForFunction(() => document.querySelectorAll('[data-session]').length === 2);
		},
		'a check-in is noted': async () => {
			await page.goto(`${app}/check-in`);
			await page.locator('fieldset input[type=radio], fieldset button').click();
			await sees(page, 'Noted.');
		},
		'a deleted session is gone': async () => {
			await page.goto(`${app}${path}`);
			await settled(page, 6);
			await page.locator('summary[aria-label="About this session"]').click();
			await page.locator('::-p-aria([name="Delete this session"])').click();
			await page.waitForFunction(() => document.querySelectorAll('[data-session]').length === 1);
		},
		'nothing is left after everything is deleted': async () => {
			await page.goto(`${app}/settings`);
			await page.locator('::-p-aria([name="Delete everything"])').click();
			await page.locator('dialog[open] ::-p-aria([name="Delete everything"])').click();
			await sees(page, 'A private place to talk.');
		}
	};
}

/** The main way through the app, in this browser. */
export const journey: Fault = {
	name: 'journey',
	engines: BOTH,
	isOfStorage: false,
	isForFullRunsOnly: true,
	run: ({ launcher, app, progress }) =>
		withProfile((profile) =>
			withBrowser(launcher, profile, async (opened) => {
				const steps = Object.entries(stepsOf(opened, app));
				for (const [done, [name, step]] of steps.entries()) {
					try {
						await step();
						progress(`ok: ${name}`);
					} catch (error) {
						// The later steps stand on this one.
						return { trials: done + 1, lost: 1, ok: false, broken: `${name}: ${String(error)}` };
					}
				}
				return { trials: steps.length, lost: 0, ok: true };
			})
		)
};
