import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, replyOf, say, startTalking, test } from './app';

const ALARM = "I've been thinking about hurting myself";

async function isClean(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	expect(serious.map(({ id }) => id)).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
}

test('what was shown and chosen is recorded without words, and can be deleted', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await startTalking(page);
	await say(page, ALARM);
	await replyOf(page, 2);
	await page.getByRole('button', { name: 'Keep talking here' }).click();
	await expect(page.getByLabel('Write a message')).toBeFocused();
	await page.getByRole('link', { name: 'Chiron, start page' }).click();
	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('link', { name: 'Safety record' }).click();

	await expect(page.getByRole('listitem').filter({ hasText: 'Kept talking.' })).toBeVisible();
	await expect(page.getByText('A message sounded like danger (elevated).')).toContainText(
		'help lines and steps'
	);
	await expect(page.getByText('rule H1')).toBeVisible();
	expect(await page.locator('main').innerText()).not.toContain('hurting');
	await isClean(page);

	await page.getByRole('button', { name: 'Delete the record' }).click();
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(page.getByText('Deleted. Nothing of it is kept here.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Nothing here. No rule has fired')).toBeVisible();
});

test('a note for a professional holds what the person leaves in it, and prints alone', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const path = await startTalking(page);
	await say(page, ALARM);
	await replyOf(page, 2);
	await page.goto(`${path}/note`);
	const note = page.getByRole('region', { name: 'The note' });
	await expect(note).toContainText(`I wrote: ${ALARM}`);
	await expect(note).toContainText('Chiron offered (fixed text)');
	await isClean(page);

	await page.getByRole('checkbox', { name: 'Chiron offered' }).uncheck();
	await page.getByLabel('In your own words').fill('It got worse in May.');
	await expect(note).toContainText('It got worse in May.');
	await expect(note).not.toContainText('Chiron offered');
	await page.emulateMedia({ media: 'print' });
	await expect(note).toBeVisible();
	await expect(page.getByLabel('In your own words')).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
});
