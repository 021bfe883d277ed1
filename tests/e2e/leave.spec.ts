import type { Page } from '@playwright/test';
import { expect, messages, offlineReady, replyOf, say, startTalking, test } from './app';
import { setLock, unlock } from './locking';

const SECRET = 'the gate behind the orchard';
const WEATHER = 'https://www.bbc.com/weather';

/** Stands for the site that Leave goes to. */
async function standIn(page: Page): Promise<void> {
	await page.route(WEATHER, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' })
	);
}

async function pressShift(page: Page, times: number): Promise<void> {
	for (let i = 0; i < times; i += 1) await page.keyboard.press('Shift');
}

/** Waits until the keys are listened to. */
async function isListening(page: Page): Promise<void> {
	await expect(async () => {
		await page.keyboard.press('Shift');
		await expect(page.getByText('Shift pressed 1 of 3 times')).toBeAttached({ timeout: 500 });
	}).toPass();
	await page.mouse.click(2, 300); // a touch begins the count anew
	await expect(page.getByText('Shift pressed 1 of')).toHaveCount(0);
}

test('Shift three times leaves at once, and Back brings nothing of the talk back', async ({
	page
}) => {
	await standIn(page);
	await startTalking(page);
	await say(page, SECRET);
	await replyOf(page, 2);
	await page.getByRole('link', { name: 'Chiron, start page' }).click();
	await page.getByRole('link', { name: 'Go on', exact: true }).click();
	await expect(messages(page)).toHaveCount(2);
	await isListening(page);
	const composer = page.getByLabel('Write a message');
	await composer.click();
	await page.keyboard.type('CAPITALS AND More');
	await expect(composer).toHaveValue('CAPITALS AND More');
	await pressShift(page, 2);
	await expect(page.getByText('Shift pressed 2 of 3 times')).toBeAttached();

	await pressShift(page, 1);

	await page.waitForURL(WEATHER);
	expect(await page.title()).toBe('Weather');
	for (let back = 0; back < 4; back += 1) {
		await page.goBack().catch(() => null);
		expect(await page.content()).not.toContain(SECRET);
		expect(page.url()).not.toContain('/sessions');
	}
	await page.goForward().catch(() => null);
	expect(page.url()).not.toContain('/sessions');
});

test('the button leaves too, also a locked page, and locks what was open', async ({ page }) => {
	await standIn(page);
	const path = await startTalking(page);
	await say(page, SECRET);
	await replyOf(page, 2);
	await setLock(page);
	await page.goto(path);
	await unlock(page);
	await expect(messages(page)).toHaveCount(2);
	await isListening(page);

	await page.getByRole('banner').getByRole('link', { name: 'Leave this page quickly' }).click();

	await page.waitForURL(WEATHER);
	await page.goto(path);
	await expect(page.getByRole('heading', { name: 'Chiron is locked' })).toBeVisible();
	expect(await page.content()).not.toContain(SECRET);
});

test('without a network it goes to a plain page of this device, and it can be switched off', async ({
	page,
	context
}) => {
	await startTalking(page);
	await offlineReady(page);
	await page.goto('/settings');
	await page.getByRole('checkbox', { name: 'Offer it' }).uncheck();
	await expect(page.getByRole('banner').getByText('Leave')).toBeHidden();
	await page.reload();
	await expect(page.getByRole('checkbox', { name: 'Offer it' })).not.toBeChecked();
	await expect(page.getByRole('banner').getByText('Leave')).toBeHidden();
	await page.getByRole('checkbox', { name: 'Offer it' }).check();
	await isListening(page);

	await context.setOffline(true);
	await page.getByRole('banner').getByRole('link', { name: 'Leave this page quickly' }).click();

	await expect(page).toHaveTitle('Unit converter');
	await page.getByLabel('Amount').fill('2');
	await expect(page.getByLabel('Result')).toHaveText('3.2187');
});
