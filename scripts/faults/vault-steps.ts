import type { Page } from 'puppeteer-core';

/** What opens the vault in these trials. */
export const PASSPHRASE = 'four quiet words here';

/** Turns the vault on in the settings, as a person does. */
export async function turnOnInApp(page: Page, app: string): Promise<void> {
	await page.goto(`${app}/settings/lock`);
	await page.waitForSelector('input[type=password]');
	for (const field of await page.$$('input[type=password]')) await field.type(PASSPHRASE);
	await page.locator('::-p-aria([name="Continue"])').click();
	await page.waitForSelector('.code code');
	const code = await page.$eval('.code code', (shown) => shown.textContent);
	await page.locator('#group').fill(code.split('-')[0] ?? '');
	await page.locator('::-p-aria([name="Lock with this passphrase"])').click();
	await page.waitForSelector('::-p-aria([name="Lock now"])');
}

/** Answers the screen that asks for the passphrase. */
export async function unlockInApp(page: Page): Promise<void> {
	await page.locator('#secret').fill(PASSPHRASE);
	await page.locator('::-p-aria([name="Unlock"])').click();
}

/** Locks by hand, and waits for the screen that asks for the passphrase. */
export async function lockInApp(page: Page): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.down('Shift');
	await page.keyboard.press('KeyL');
	await page.keyboard.up('Shift');
	await page.keyboard.up('Control');
	await page.waitForSelector('#secret');
}
