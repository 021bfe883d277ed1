import type { Page } from '@playwright/test';
import { expect, messages, newSession, replyOf, say, startTalking, test } from './app';

const PASSPHRASE = 'copper kettle under the stairs';
const SECRET = 'the heron on the roof was mine';

/** Sets the lock in the app as a person would; gives the recovery code. */
async function setLock(page: Page): Promise<string> {
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

async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
	await page.getByLabel('Passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock' }).click();
}

/** Every row of the database, as text, in the clear or not. */
function rawText(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const open = indexedDB.open('chiron');
		const db = await new Promise<IDBDatabase>((done) => {
			open.onsuccess = () => {
				done(open.result);
			};
		});
		const texts: string[] = [];
		const look = (value: unknown): void => {
			if (typeof value === 'string') texts.push(value);
			else if (value instanceof Uint8Array) texts.push(new TextDecoder().decode(value));
			else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
		};
		for (const name of db.objectStoreNames) {
			const all = db.transaction(name).objectStore(name).getAll();
			look(
				await new Promise((done) => {
					all.onsuccess = () => {
						done(all.result);
					};
				})
			);
		}
		db.close();
		return texts.join('\n');
	});
}

test('with a passphrase nothing said is readable where it lies, and everything is there once unlocked', async ({
	page
}) => {
	const path = await startTalking(page);
	await say(page, SECRET);
	await replyOf(page, 2);
	expect(await rawText(page)).toContain(SECRET);

	await setLock(page);
	const sealed = await rawText(page);
	expect(sealed).not.toContain(SECRET);
	expect(sealed, 'the slow key function is the strong one').toContain('argon2id');

	await page.goto(path);
	await expect(page.getByRole('heading', { name: 'Chiron is locked' })).toBeVisible();
	expect(await page.content()).not.toContain(SECRET);
	const counting = page.getByText('The next try can be made in 1 second.').waitFor();
	await unlock(page, 'a wrong guess');
	await expect(page.getByRole('alert')).toContainText('That did not open it');
	await counting;
	await unlock(page); // the button waits for the second to be over

	await expect(messages(page)).toHaveCount(2);
	await say(page, 'and another heron');
	await replyOf(page, 4);
	expect(await rawText(page)).not.toContain('heron');
});

test('locking locks every tab at once, and help stays open', async ({ page, context }) => {
	const path = await startTalking(page);
	await say(page, SECRET);
	await replyOf(page, 2);
	await setLock(page);
	await page.goto(path);
	await unlock(page);
	await expect(messages(page)).toHaveCount(2);
	const other = await context.newPage();
	await other.goto('/sessions');
	await unlock(other);
	await expect(other.getByText(SECRET)).toBeVisible();

	await page.getByRole('button', { name: 'Lock now' }).click();

	for (const tab of [page, other]) {
		await expect(tab.getByRole('heading', { name: 'Chiron is locked' })).toBeVisible();
		expect(await tab.content()).not.toContain(SECRET);
	}
	await page.getByRole('link', { name: 'Help now', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Chiron is locked');
});

test('an open tab gives way to the lock set in another', async ({ page, context }) => {
	await startTalking(page);
	await say(page, SECRET);
	await replyOf(page, 2);
	const other = await context.newPage();
	await setLock(other);

	await expect(page.getByRole('heading', { name: 'Chiron is locked' })).toBeVisible();
	await unlock(page);
	await expect(messages(page)).toHaveCount(2);
});

test('the recovery code opens the lock, sets a new passphrase, and the lock can be taken off', async ({
	page
}) => {
	await startTalking(page);
	await newSession(page);
	await say(page, SECRET);
	await replyOf(page, 2);
	const code = await setLock(page);
	await page.reload();
	await page.getByRole('button', { name: 'Use the recovery code' }).click();
	await page.getByLabel('Recovery code').fill(code);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByRole('heading', { name: 'Locked with a passphrase' })).toBeVisible();

	await page.getByRole('button', { name: 'I only have the recovery code' }).click();
	await page.getByLabel('Recovery code', { exact: true }).fill(code);
	await page.getByText('Set a new passphrase').click();
	await page.getByLabel('New passphrase').fill('a different set of words');
	await page.getByLabel('The same once more').fill('a different set of words');
	await page.getByRole('button', { name: 'Change the passphrase' }).click();
	await expect(page.getByText('The passphrase was changed')).toBeVisible();

	await page.getByRole('button', { name: 'I know the passphrase' }).click();
	await page.getByLabel('Current passphrase').fill('a different set of words');
	await page.getByText('Turn the lock off').first().click();
	await page.getByRole('button', { name: 'Turn the lock off' }).click();
	await expect(page.getByRole('heading', { name: 'Choose a passphrase' })).toBeVisible();
	expect(await rawText(page)).toContain(SECRET);
});
