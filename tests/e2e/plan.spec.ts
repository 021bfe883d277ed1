import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, offlineReady, say, startTalking, test } from './app';
import { setLock, unlock } from './locking';

const SIGN = 'the kettle stays cold all day';

/** Adds a line to a step of the plan, and waits until it stands there. */
async function add(page: Page, step: string, text: string, phone = ''): Promise<void> {
	const card = page.getByRole('region', { name: step });
	await card.getByLabel(`Add to: ${step}`).fill(text);
	if (phone !== '') await card.getByLabel('Its number, if there is one').fill(phone);
	await card.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(card.getByLabel(`${step}, line`).last()).toHaveValue(text);
}

/** Waits until the plan in the database holds these words. */
async function isKept(page: Page, words: string): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(
				() =>
					new Promise<string>((done) => {
						const open = indexedDB.open('chiron');
						open.onsuccess = () => {
							const row = open.result
								.transaction('settings')
								.objectStore('settings')
								.get('safetyPlan');
							row.onsuccess = () => {
								open.result.close();
								done(JSON.stringify(row.result ?? null));
							};
						};
					})
			)
		)
		.toContain(words);
}

test('a plan is written in three steps, called from with one tap, printed, and there offline', async ({
	page,
	context
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await startTalking(page);
	await page.goto('/help-now');
	await page.getByRole('link', { name: 'Open my plan' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('My plan for hard moments');
	await add(page, 'How I notice a hard moment coming', SIGN);
	await page.getByRole('button', { name: '+ A hot shower' }).click();
	await page.getByRole('button', { name: '+ Music I know by heart' }).click();
	await add(page, 'People I can ask for help', 'Ana', '+1 555 0100');
	await isKept(page, 'Ana');
	await page.getByRole('button', { name: 'Done' }).click();

	const call = page.getByRole('link', { name: 'Call +1 555 0100' });
	await expect(call).toHaveAttribute('href', 'tel:+15550100');
	await expect(page.getByRole('link', { name: 'Call 988', exact: true })).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	expect(serious.map(({ id }) => id)).toEqual([]);
	for (const size of ['100%', '200%']) {
		const overflow = await page.evaluate((fontSize) => {
			const root = document.documentElement;
			root.style.fontSize = fontSize;
			return root.scrollWidth - root.clientWidth;
		}, size);
		expect(overflow, size).toBeLessThanOrEqual(0);
	}
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(SIGN)).toBeVisible();
	await expect(page.getByText('A hot shower')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });

	await offlineReady(page);
	await context.setOffline(true);
	await page.reload();
	await expect(call).toBeVisible();
	await expect(page.getByText('Music I know by heart')).toBeVisible();
});

test('the card leads to the plan', async ({ page }) => {
	await startTalking(page);
	await say(page, 'I want to end my life');
	await page.getByRole('link', { name: 'Make a 2-minute plan' }).click();
	await add(page, 'How I notice a hard moment coming', SIGN);
	await isKept(page, SIGN);

	await page.goBack();

	await page.getByRole('link', { name: 'Open my plan' }).click();
	await expect(page.getByText(SIGN)).toBeVisible();
});

test('behind the lock the plan opens only as long as the person chose so', async ({ page }) => {
	await startTalking(page);
	await page.goto('/plan');
	await add(page, 'How I notice a hard moment coming', SIGN);
	await isKept(page, SIGN);
	await setLock(page);
	await page.goto('/plan');
	await expect(page.getByRole('heading', { name: 'Chiron is locked' })).toBeVisible();
	await expect(page.getByText(SIGN)).toHaveCount(0);

	await unlock(page);
	await page.getByLabel('Open it without the passphrase').check();
	await expect(page.getByText('not encrypted')).toBeVisible();
	await page.reload();
	await expect(page.getByText(SIGN)).toBeVisible();
	await expect(page.getByText('Chiron is locked. You chose')).toBeVisible();
	await page.goto('/');
	await page.getByRole('link', { name: 'open your plan' }).click();
	await expect(page.getByText(SIGN)).toBeVisible();

	await unlock(page);
	await page.getByLabel('Open it without the passphrase').uncheck();
	expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain(SIGN);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Chiron is locked' })).toBeVisible();
	await expect(page.getByText(SIGN)).toHaveCount(0);
});
