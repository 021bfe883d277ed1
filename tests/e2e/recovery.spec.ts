import { besideTheApp, claimedSessions, databaseNames, deleteDatabase, emptyTable } from './beside';
import { expect, messages, newSession, replyOf, say, startTalking, test } from './app';

const MISSING = 'Something you kept here is missing';

test('a deleted database is told, never made anew by itself, and begins empty only on a yes', async ({
	page,
	context
}) => {
	const path = await startTalking(page);
	await say(page, 'I slept badly again');
	await replyOf(page, 2);
	const beside = await besideTheApp(context);
	await expect.poll(() => claimedSessions(beside)).toBe(1);
	await page.goto('about:blank');
	await deleteDatabase(beside);

	for (const address of ['/', path, '/welcome']) {
		await page.goto(address);
		await expect(page.getByRole('heading', { name: MISSING })).toBeVisible();
	}
	await expect(page.getByRole('alert')).toContainText('Chiron kept 1 session in this browser.');
	expect(await databaseNames(beside)).toEqual([]);
	await page.goto('/help-now');
	await expect(page.getByRole('heading', { name: MISSING })).toBeHidden();
	await page.goto('/');
	await page.getByRole('button', { name: 'Choose a backup file' }).click();
	await page.waitForURL('/settings/backup');
	await expect(page.getByRole('region', { name: 'Bringing back what was missing' })).toBeVisible();
	await page.getByRole('link', { name: 'Other choices' }).click();

	await page.getByRole('button', { name: 'Start empty' }).click();
	await page.getByRole('button', { name: 'Go back' }).click();
	await page.reload();
	await expect(page.getByRole('heading', { name: MISSING })).toBeVisible();
	await page.getByRole('button', { name: 'Start empty' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Start empty' }).click();
	await page.waitForURL('/welcome');
	await page.getByRole('button', { name: 'Start talking' }).click();
	await expect(page.getByLabel('Write a message')).toBeVisible();
});

test('emptied tables are told, and the person may go on with what is there', async ({
	page,
	context
}) => {
	const kept = await startTalking(page);
	await say(page, 'The garden is quiet');
	await replyOf(page, 2);
	const lost = await newSession(page);
	await say(page, 'And the house is loud');
	await replyOf(page, 2);
	const beside = await besideTheApp(context);
	await expect.poll(() => claimedSessions(beside)).toBe(2);
	await page.goto('about:blank');
	await emptyTable(beside, 'sessions', lost.split('/').at(-1));

	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('expected 2 sessions here and found 1.');
	await page.reload();
	await expect(page.getByRole('heading', { name: MISSING })).toBeVisible();
	await page.getByRole('button', { name: 'Go on with what is here' }).click();

	await expect(page.getByRole('heading', { name: 'Last time' })).toBeVisible();
	await page.goto(kept);
	await expect(messages(page)).toHaveCount(2);

	await page.goto('about:blank');
	for (const table of ['sessions', 'pages', 'marks', 'settings']) await emptyTable(beside, table);
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('expected 1 session here and found none');
});

test('settings tell where words are kept, and ask the browser only on a tap', async ({ page }) => {
	await page.addInitScript(() => {
		const answers = { persisted: () => false, persist: () => true };
		for (const [name, answer] of Object.entries(answers))
			Object.defineProperty(StorageManager.prototype, name, {
				value: () => {
					if (name === 'persist') document.body.dataset['asked'] = 'yes';
					return Promise.resolve(answer());
				}
			});
	});
	await startTalking(page);
	await say(page, 'A short note');
	await replyOf(page, 2);
	await page.goto('/settings');
	const panel = page.getByRole('region', { name: 'Where your words are kept' });

	await expect(panel).toContainText('1 session');
	await expect(panel).toContainText('may clear this by itself');
	await expect(page.locator('body')).not.toHaveAttribute('data-asked');
	await panel.getByRole('button', { name: 'Ask the browser to protect it' }).click();

	await expect(panel).toContainText('The browser agreed');
	await expect(page.locator('body')).toHaveAttribute('data-asked', 'yes');
});

test('what was lost comes back from the copies, and the page says how much of it', async ({
	page,
	context
}) => {
	const path = await startTalking(page);
	await say(page, 'I slept badly again');
	await replyOf(page, 2);
	await page.getByRole('link', { name: 'Chiron' }).click();
	const beside = await besideTheApp(context);
	await expect
		.poll(() =>
			beside.evaluate(async () => {
				const root = await navigator.storage.getDirectory();
				const list = await root
					.getDirectoryHandle('copies')
					.then((folder) => folder.getFileHandle('manifest.json'))
					.then(async (file) => (await file.getFile()).text())
					.catch(() => '');
				return list.includes('"messages":2');
			})
		)
		.toBe(true);
	await page.goto('about:blank');
	await deleteDatabase(beside);

	await page.goto('/');
	await page.getByRole('button', { name: 'Look for copies' }).click();
	await page.getByRole('button', { name: 'Bring back' }).click();
	const bar = page.getByRole('region', { name: 'Bringing back what was missing' });
	await expect(bar.getByRole('status')).toHaveText(
		'You brought back 1 session. As many are here now as Chiron expected.'
	);
	await page.getByRole('link', { name: 'Open it' }).click();
	await expect(page.getByRole('heading', { name: MISSING })).toBeVisible();
	await expect(page.getByText('Chiron has changed nothing')).toBeHidden();
	await expect(bar.getByRole('status')).toContainText('As many are here now as Chiron expected.');
	await bar.getByRole('button', { name: 'Go on with what is here now' }).click();

	await page.waitForURL(({ pathname }) => pathname === '/');
	await expect(page.getByRole('heading', { name: 'Last time' })).toBeVisible();
	await page.goto(path);
	await expect(messages(page)).toHaveCount(2);
});

test('an address at which nothing can be kept safely says so, and help stays open', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'isSecureContext', { value: false });
	});

	await page.goto('/');

	await expect(page.getByRole('alert')).toContainText('begins with https://');
	await expect(page.getByRole('link', { name: 'Talk without saving' })).toBeHidden();
	await page.getByRole('alert').getByRole('link', { name: 'Help now' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeVisible();
});
