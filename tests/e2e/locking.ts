import type { Page } from '@playwright/test';
import { expect } from './app';

/** What opens the lock in these tests. */
export const PASSPHRASE = 'copper kettle under the stairs';

/** Sets the lock in the app as a person would; gives the recovery code. */
export async function setLock(page: Page): Promise<string> {
	await page.goto('/settings');
	await page.getByRole('link', { name: 'Lock with a passphrase' }).click();
	await page.getByLabel('New passphrase').fill(PASSPHRASE);
	await page.getByLabel('The same once more').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Continue' }).click();
	const code = await page.locator('.code code').innerText();
	await page.getByLabel('type the first group').fill(code.split('-')[0] ?? '');
	await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
	// Every other tab lets go of the store first, and every record is sealed.
	await expect(page.getByRole('heading', { name: 'Locked with a passphrase' })).toBeFocused({
		timeout: 30_000
	});
	return code;
}

/** Answers the screen that asks for the passphrase. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
	await page.getByLabel('Passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock' }).click();
}
