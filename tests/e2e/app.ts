import { test as base, expect, type Page } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.mjs';

export { expect };

/** The built app on a port of its own, which a test may stop. */
export interface App {
	readonly address: string;
	stop(): Promise<void>;
}

interface Fixtures {
	readonly app: App;
	/** What the page printed as an error; a test that ends with any fails. */
	readonly complaints: string[];
}

async function startApp(): Promise<App> {
	const server = await serve(0);
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${String(port)}`,
		stop: () =>
			new Promise((stopped) => {
				server.close(() => {
					stopped();
				});
				server.closeAllConnections();
			})
	};
}

export const test = base.extend<Fixtures>({
	// eslint-disable-next-line no-empty-pattern -- the first argument of a fixture must be a pattern
	app: async ({}, use) => {
		const app = await startApp();
		await use(app);
		await app.stop();
	},
	baseURL: async ({ app }, use) => {
		await use(app.address);
	},
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(String(error)));
			page.on('console', (message) => {
				if (message.type() === 'error') complaints.push(message.text());
			});
			await use(complaints);
			expect(complaints, 'what the page complained about').toEqual([]);
		},
		{ auto: true }
	]
});

const SESSION = /\/sessions\/[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** From the first visit to a focused composer. */
export async function startTalking(page: Page): Promise<string> {
	await page.goto('/');
	await page.getByRole('button', { name: 'Start talking' }).click();
	await page.waitForURL(SESSION);
	await expect(page.getByLabel('Write a message')).toBeFocused();
	return new URL(page.url()).pathname;
}

/** Opens a new session; the welcome must be behind. */
export async function newSession(page: Page): Promise<string> {
	await page.goto('/sessions/new');
	await page.waitForURL(SESSION);
	return new URL(page.url()).pathname;
}

/** Types and sends; does not wait for a reply. */
export async function say(page: Page, words: string): Promise<void> {
	await page.getByLabel('Write a message').fill(words);
	await page.getByRole('button', { name: 'Send' }).click();
}

/** The messages on the page, in order. */
export function messages(page: Page) {
	return page.locator('[data-seq]');
}

/** Waits until the last message is a whole reply, and gives its text. */
export async function replyOf(page: Page, count: number): Promise<string> {
	await expect(messages(page)).toHaveCount(count);
	const last = messages(page).last();
	await expect(last).toHaveAttribute('data-status', 'complete');
	await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
	return last.locator('.text').innerText();
}

/** Waits until the service worker holds the whole app. */
export async function offlineReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state === 'activated') return;
		await new Promise<void>((done) => {
			active?.addEventListener('statechange', () => {
				if (active.state === 'activated') done();
			});
		});
	});
}
