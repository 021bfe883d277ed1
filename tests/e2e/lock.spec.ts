import type { Page } from '@playwright/test';
import { expect, messages, newSession, replyOf, say, startTalking, test } from './app';
import { PASSPHRASE, setLock, unlock } from './locking';

const SECRET = 'the heron on the roof was mine';

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

test('nobody at the screen for a while locks it, and a touch puts that off', async ({ page }) => {
	await page.clock.install();
	const path = await startTalking(page);
	await say(page, SECRET);
	await replyOf(page, 2);
	await setLock(page);
	await page.getByLabel('Lock when nobody has touched Chiron').selectOption('After 1 minute');
	await page.goto(path);
	await unlock(page);
	await expect(messages(page)).toHaveCount(2);

	await page.clock.fastForward('00:50');
	await page.keyboard.press('Shift');
	await page.clock.fastForward('00:50');
	await expect(messages(page)).toHaveCount(2);
	await page.clock.fastForward('00:15');

	await expect(page.getByRole('heading', { name: 'Chiron is locked' })).toBeVisible();
	expect(await page.content()).not.toContain(SECRET);
	await unlock(page, PASSPHRASE);
	await expect(messages(page)).toHaveCount(2);
});

test('a lock keeps the last letters of what was not sent', async ({ page }) => {
	await startTalking(page);
	await setLock(page);
	await page.getByRole('link', { name: 'Sessions' }).first().click();
	await page.getByRole('link', { name: 'New session' }).click();
	await expect(page.getByLabel('Write a message')).toBeFocused();
	await page.getByLabel('Write a message').pressSequentially('what I could not say');
	await page.keyboard.press('Control+Shift+L');

	await unlock(page);
	await expect(page.getByLabel('Write a message')).toHaveValue('what I could not say');
});
