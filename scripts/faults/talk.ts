import type { Page } from 'puppeteer-core';
import type { Opened } from './browser';

/** A tab with the app, as a person has it. */
export async function appTab(opened: Opened, address: string): Promise<Page> {
	const page = await opened.tab();
	await page.goto(address);
	return page;
}

/** From the first visit to a composer; the path of the new session. */
export async function startTalking(page: Page): Promise<string> {
	await page.locator('::-p-aria([name="Start talking"])').click();
	await page.waitForSelector('#composer');
	return new URL(page.url()).pathname;
}

/** Types and sends; does not wait for a reply. */
export async function say(page: Page, words: string): Promise<void> {
	await page.locator('#composer').fill(words);
	await page.locator('::-p-aria([name="Send"])').click();
}

/** Waits until so many messages are shown and the last one has ended. */
export async function settled(page: Page, count: number): Promise<void> {
	await page.waitForFunction(
		(wanted) => {
			const shown = [...document.querySelectorAll('[data-seq]')];
			return shown.length === wanted && shown.at(-1)?.getAttribute('data-status') !== 'streaming';
		},
		{},
		count
	);
}

/** The messages on the page, in order. */
export function shownMessages(
	page: Page
): Promise<{ seq: number; status: string; text: string }[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-seq]')].map((article) => ({
			seq: Number(article.dataset['seq']),
			status: article.dataset['status'] ?? '',
			text: article.querySelector('.text')?.textContent ?? ''
		}))
	);
}
