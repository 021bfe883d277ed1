import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, messages, newSession, replyOf, say, startTalking, test } from './app';
import { databaseNames } from './beside';

const folder = mkdtempSync(join(tmpdir(), 'chiron-backup-'));

test.beforeEach(async ({ page }) => {
	// The picker of the system cannot be driven; without it a backup is a download, as on a phone.
	await page.addInitScript(() => {
		Object.defineProperty(window, 'showSaveFilePicker', { value: undefined });
	});
});

async function download(page: Page, passphrase?: string): Promise<string> {
	await page.goto('/settings/backup');
	if (passphrase !== undefined) {
		await page.getByLabel('Seal the file with a passphrase').check();
		await page.getByLabel('Passphrase for this file').fill(passphrase);
		await page.getByLabel('The same again').fill(passphrase);
	}
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download a backup' }).click();
	const file = await coming;
	await expect(page.getByText('The backup is made')).toBeVisible({ timeout: 30_000 });
	const path = join(folder, `${String(Math.random()).slice(2)}-${file.suggestedFilename()}`);
	await file.saveAs(path);
	return path;
}

async function choose(page: Page, path: string): Promise<void> {
	await page.goto('/settings/backup');
	await page.locator('input[type=file]').setInputFiles(path);
}

async function deleteEverything(page: Page): Promise<void> {
	await page.goto('/settings');
	await page.getByRole('button', { name: 'Delete everything' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
	await page.waitForURL('**/welcome?erased');
}

test('a backup brings everything back after everything was deleted', async ({ page }) => {
	const path = await startTalking(page);
	await say(page, 'I walked along the river today');
	const reply = await replyOf(page, 2);
	await newSession(page);
	await say(page, 'Work was loud again');
	await replyOf(page, 2);
	const plain = await download(page);
	expect(plain).toMatch(/chiron-backup-\d{4}-\d{2}-\d{2}\.jsonl$/);
	await expect(page.getByText(/Last backup file made here: Today/)).toBeVisible();
	const sealed = await download(page, 'three quiet green herons');
	expect(readFileSync(sealed).includes('river')).toBe(false);
	await deleteEverything(page);

	await choose(page, plain);
	await expect(page.getByText('Nothing has been changed yet.')).toBeVisible();
	await expect(page.getByRole('row', { name: /^Sessions 2 0 0 0$/ })).toBeVisible();
	await page.goto('/sessions');
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.getByRole('listitem')).toHaveCount(0);

	await choose(page, plain);
	await page.getByRole('button', { name: 'Add it to what is here' }).click();
	await expect(page.getByText('Done. 2 sessions')).toBeVisible();
	await page.goto(path);
	await expect(messages(page)).toHaveCount(2);
	await expect(messages(page).last().locator('.text')).toHaveText(reply);

	// Said after the backup: merging must keep it, replacing must say what goes.
	await say(page, 'And it rained in the evening');
	await replyOf(page, 4);
	const onlyHere = await newSession(page);
	await say(page, 'A thought that is only here');
	await replyOf(page, 2);
	await choose(page, sealed);
	await expect(page.getByText('is sealed with a passphrase')).toBeVisible();
	await page.getByLabel('Passphrase of the file').fill('three quiet grey herons');
	await page.getByRole('button', { name: 'Open the file' }).click();
	await expect(page.getByRole('alert')).toContainText('This passphrase does not open the file.', {
		timeout: 30_000
	});
	await page.getByLabel('Passphrase of the file').fill('three quiet green herons');
	await page.getByRole('button', { name: 'Open the file' }).click();
	await expect(page.getByRole('row', { name: /^Sessions 0 1 1 0$/ })).toBeVisible({
		timeout: 30_000
	});
	await page.getByText('Sessions that are different here').click();
	await expect(page.getByText('newer here')).toBeVisible();
	await expect(page.getByText('This file was sealed with a passphrase')).toBeVisible();
	await page.getByRole('button', { name: 'Add it to what is here' }).click();
	await expect(page.getByText('Done. Nothing came in: what is here was kept.')).toBeVisible();
	await page.goto(path);
	await expect(messages(page)).toHaveCount(4);
	await choose(page, plain);
	await expect(page.getByRole('row', { name: /^Sessions 0 1 1 0$/ })).toBeVisible();
	await page.getByLabel('Replace everything here with the file').check();
	await page.getByRole('button', { name: 'Replace everything' }).click();
	const asked = page.getByRole('dialog', { name: 'Replace everything?' });
	await expect(asked).toContainText('1 session that is only here');
	await asked.getByRole('button', { name: 'Replace everything' }).click();
	await expect(page.getByText('Done. 2 sessions')).toBeVisible();
	await page.goto(path);
	await expect(messages(page)).toHaveCount(2);
	// What was taken away on purpose is not missed at the next start.
	await page.goto(onlyHere);
	await expect(messages(page)).toHaveCount(0);
	await expect(page.getByLabel('Write a message')).toBeVisible();
});

test('a damaged file is turned away in words, and nothing changes', async ({ page }) => {
	await startTalking(page);
	await say(page, 'I walked along the river today');
	await replyOf(page, 2);
	const whole = readFileSync(await download(page), 'utf8');
	const damaged = [
		['cut.jsonl', whole.slice(0, -40), 'This file ends too early'],
		['changed.jsonl', whole.replace('river', 'ocean'), 'not as it was when it was made'],
		['other.jsonl', '{"hello":"world"}', 'This is not a backup file of Chiron']
	] as const;

	for (const [name, text, sentence] of damaged) {
		writeFileSync(join(folder, name), text);
		await choose(page, join(folder, name));
		await expect(page.getByRole('alert')).toContainText(sentence);
		await expect(page.getByRole('alert')).toContainText('Nothing here was changed.');
	}

	await page.goto('/sessions');
	await expect(page.getByRole('listitem')).toHaveCount(1);
	expect(await databaseNames(page)).toEqual(['chiron']);
});

test('the file a download is read from does not stay in the browser', async ({ page }) => {
	await page.clock.install();
	await startTalking(page);
	await say(page, 'I walked along the river today');
	await replyOf(page, 2);
	await download(page);
	const growing = () =>
		page.evaluate(async () => {
			const root = await navigator.storage.getDirectory();
			const folder = await root.getDirectoryHandle('backup-download', { create: true });
			const names: string[] = [];
			try {
				for await (const name of folder.keys()) names.push(name);
			} catch {
				return null; // it was taken away while it was looked at
			}
			return names.length;
		});
	await expect.poll(growing).toBe(1);

	await page.clock.fastForward('05:01');

	await expect.poll(growing).toBe(0);
});
