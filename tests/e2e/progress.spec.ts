import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { expect, startTalking, test } from './app';

const FOLDER = join(import.meta.dirname, '../fixtures/origin');

test('with too little data the page says so instead of drawing a line', async ({ page }) => {
	await startTalking(page);
	await page.goto('/check-in');
	await page.getByRole('button', { name: 'Slightly pleasant' }).click();
	await expect(page.getByText('Noted.')).toBeVisible();

	await page.goto('/progress');

	await expect(page.getByText('Three check-ins make a line. You have one.')).toBeVisible();
});

test('imported talks fill the charts, each with a sentence and a table of the same numbers', async ({
	page
}) => {
	await startTalking(page);
	await page.goto('/sessions/import');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles(readdirSync(FOLDER).map((name) => join(FOLDER, name)));
	await page.getByRole('button', { name: /^Bring in \d/ }).click();
	await page.waitForURL('**/sessions');

	await page.goto('/progress');

	const weeks = page.locator('figure', { hasText: 'How much you talked each week' });
	await expect(weeks.getByRole('img').first()).toBeVisible();
	await expect(weeks).toContainText('31 messages from you');
	await weeks.getByText('Show as table').click();
	await expect(weeks.getByRole('table')).toBeVisible();
	const written = await weeks.locator('tbody tr td:nth-child(2)').allInnerTexts();
	expect(written.map(Number).reduce((sum, n) => sum + n, 0)).toBe(31);
});

test('a check-in is one tap, is corrected by another and can be taken back', async ({ page }) => {
	await startTalking(page);
	await page.goto('/check-in');
	await page.getByRole('button', { name: 'Unpleasant', exact: true }).click();
	await page.getByRole('button', { name: 'Neutral' }).click();

	await expect(page.getByRole('listitem')).toHaveCount(1);
	await expect(page.getByRole('listitem')).toContainText('Neutral');
	await page.getByRole('button', { name: 'Take back' }).click();
	await expect(page.getByRole('listitem')).toHaveCount(0);
});

test('a check-in that could not be kept is not called noted', async ({ page }) => {
	await startTalking(page);
	await page.goto('/check-in');
	await expect(page.getByRole('button', { name: 'Neutral' })).toBeVisible();
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});

	await page.getByRole('button', { name: 'Neutral' }).click();

	await expect(page.getByRole('alert')).toContainText('Not saved');
	await expect(page.getByText('Noted.')).toHaveCount(0);
});
