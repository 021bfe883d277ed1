import type { Page } from '@playwright/test';
import { expect, messages, replyOf, say, startTalking, test } from './app';
import { FILLER } from './beside';

const BANNER = 'Off the record. Nothing is kept. It is gone when you close it.';

/** Everything a page of this origin can have written, as text: the same text means that nothing was. */
async function digest(page: Page): Promise<string> {
	return page.evaluate(async (filler) => {
		const ask = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.onsuccess = () => {
					done(request.result);
				};
				request.onerror = () => {
					fail(new Error('not read'));
				};
			});
		const found: unknown[] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			if (name === filler) continue;
			const database = await ask(indexedDB.open(name));
			const stores = [...database.objectStoreNames];
			for (const store of stores) {
				const table = database.transaction(store).objectStore(store);
				found.push([name, store, await ask(table.getAllKeys()), await ask(table.getAll())]);
			}
			database.close();
		}
		async function walk(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
			const entries = (
				folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }
			).entries();
			for await (const [name, handle] of entries) {
				if (handle.kind === 'directory') {
					await walk(handle as FileSystemDirectoryHandle, `${path}/${name}`);
					continue;
				}
				const file = await (handle as FileSystemFileHandle).getFile();
				found.push([`${path}/${name}`, file.lastModified, await file.text()]);
			}
		}
		await walk(await navigator.storage.getDirectory(), '');
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			found.push([name, (await cache.keys()).map(({ url }) => url)]);
		}
		found.push(Object.entries(localStorage), document.cookie);
		return JSON.stringify(found);
	}, FILLER);
}

/** Waits until what runs behind the pages has come to rest. */
async function restingDigest(page: Page): Promise<string> {
	let last = '';
	await expect(async () => {
		const before = last;
		last = await digest(page);
		expect(last).toBe(before);
	}).toPass({ intervals: [700] });
	return last;
}

test('a talk off the record leaves nothing behind, in it, beside it and after it', async ({
	page
}) => {
	await startTalking(page);
	await say(page, 'a talk that is kept');
	await replyOf(page, 2);
	await page.getByRole('link', { name: 'Chiron' }).click();
	await page.getByRole('link', { name: 'Talk off the record' }).click();
	await expect(page.getByText(BANNER)).toBeVisible();
	// The copy of the kept talk comes some seconds after the start.
	await expect.poll(() => digest(page), { timeout: 20_000 }).toContain('"lastPlace":"snapshots"');
	const before = await restingDigest(page);

	await page.getByLabel('Write a message').fill('zebrafish that nobody');
	await say(page, 'zebrafish that nobody may know');
	await replyOf(page, 2);
	await say(page, "I've been thinking about hurting myself");
	await expect(page.getByRole('link', { name: 'Call 988', exact: true }).first()).toBeVisible();
	await replyOf(page, 4);
	await page.getByRole('button', { name: 'Keep talking here' }).click();
	await say(page, 'and one more thing');
	await expect(messages(page)).toHaveCount(7);
	await expect(messages(page).last().locator('.text')).toContainText(/\w/);
	await page.getByRole('button', { name: 'Stop the reply' }).click();
	await page.getByRole('button', { name: 'Continue' }).click();
	await replyOf(page, 7);
	await page.getByLabel('Write a message').fill('not sent either');
	expect(await restingDigest(page)).toBe(before);

	await page.getByRole('link', { name: 'Chiron' }).click();
	await page.getByRole('link', { name: 'All sessions' }).click();
	await expect(page.getByRole('listitem')).toHaveCount(1);
	await expect(page.getByText('zebrafish')).toHaveCount(0);
	await page.goBack();
	await page.getByRole('link', { name: 'Talk off the record' }).click();
	await expect(messages(page)).toHaveCount(7);
	await expect(page.getByLabel('Write a message')).toHaveValue('not sent either');
	await expect(page).toHaveTitle('Off the record · Chiron');
	await expect(page.getByText(BANNER)).toBeVisible();

	await page.getByRole('button', { name: 'End and forget' }).click();
	await expect(page.getByRole('heading', { name: 'It is gone' })).toBeVisible();
	await page.getByRole('button', { name: 'Talk off the record again' }).click();
	await expect(messages(page)).toHaveCount(0);
	await expect(page.getByLabel('Write a message')).toHaveValue('');
	expect(await restingDigest(page)).toBe(before);
	expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('zebrafish');
});

test('a talk off the record works where the browser gives no database', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
	});
	await page.goto('/sessions');
	await page.getByRole('link', { name: 'Talk without saving' }).click();

	await say(page, "I've been feeling really anxious about work lately");

	expect(await replyOf(page, 2)).toContain("you're feeling anxious");
	await page.reload();
	await expect(page.getByText(BANNER)).toBeVisible();
	await expect(messages(page)).toHaveCount(0);
});

test('an open talk off the record is found again from the start page, and forgotten there', async ({
	page
}) => {
	await startTalking(page);
	await page.goto('/sessions/off-record');
	await say(page, 'only for now');
	await replyOf(page, 2);
	await page.getByRole('link', { name: 'Chiron' }).click();

	await page.getByRole('link', { name: 'Go on with it' }).click();
	await expect(messages(page)).toHaveCount(2);

	await page.getByRole('link', { name: 'Chiron' }).click();
	await page.getByRole('button', { name: 'Forget it' }).click();
	await expect(page.getByText('It is gone.')).toBeVisible();
	await page.goBack();
	await expect(page.getByText(BANNER)).toBeVisible();
	await expect(messages(page)).toHaveCount(0);
});
