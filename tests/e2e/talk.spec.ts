import { expect, messages, newSession, replyOf, say, startTalking, test } from './app';
import { databaseNames } from './beside';

test('a first visit leads to a streamed reply of the labelled practice model', async ({ page }) => {
	await startTalking(page);
	await expect(page.getByText('CHIRON IS A COMPUTER PROGRAM AND NOT A HUMAN BEING')).toBeVisible();

	await say(page, "I've been feeling really anxious about work lately");

	await expect(messages(page).last()).toHaveAttribute('data-status', 'streaming');
	const reply = await replyOf(page, 2);
	expect(reply).toMatch(
		/^I hear that you're feeling anxious\. That's a very common experience\.\.\./
	);
	await expect(messages(page).last()).toContainText('practice model: canned replies');
	await expect(page.getByText('On this device · practice model')).toBeVisible();
});

test('the sample conversation of the mission runs as documented', async ({ page }) => {
	await startTalking(page);

	await say(page, "I've been feeling really anxious about work lately");
	await replyOf(page, 2);
	await say(page, "It's been affecting my sleep too");
	expect(await replyOf(page, 4)).toMatch(
		/^Sleep difficulties can really impact how we feel during the day\.\.\./
	);

	await page.goto('/sessions');
	const listed = page.getByRole('listitem').first();
	await expect(listed).toContainText("I've been feeling really anxious about work lately");
	await expect(listed).toContainText('4 messages');
	await expect(listed).toContainText('Anxiety');
	await expect(listed).toContainText('Getting to know you');
});

test('stop ends the reply and keeps what has arrived', async ({ page }) => {
	await startTalking(page);
	await say(page, "I've been feeling really anxious about work lately");
	await expect(messages(page).last().locator('.text')).toContainText('I hear');

	await page.getByRole('button', { name: 'Stop the reply' }).click();

	await expect(messages(page).last()).toHaveAttribute('data-status', 'stopped');
	await expect(page.getByText('You stopped this reply.')).toBeVisible();
	await page.reload();
	await expect(messages(page).last().locator('.text')).toContainText('I hear');
});

test('a reply goes on while the person looks elsewhere', async ({ page }) => {
	const path = await startTalking(page);
	await say(page, 'I keep thinking about moving away from here');
	await expect(messages(page)).toHaveCount(2);

	await page.getByRole('link', { name: 'Chiron' }).click();
	await page.getByRole('link', { name: 'Go on', exact: true }).click();

	await page.waitForURL(`**${path}`);
	await replyOf(page, 2);
});

test('nothing is sent for an empty message', async ({ page }) => {
	await startTalking(page);
	await page.getByLabel('Write a message').fill('   ');

	await expect(page.getByRole('button', { name: 'Send' })).toBeDisabled();
	await page.keyboard.press('Enter');

	await expect(messages(page)).toHaveCount(0);
});

test('a message of 100 kB is stored whole and shown folded', async ({ page }) => {
	const path = await startTalking(page);
	const long = `${'so much on my mind '.repeat(5300)}the end`;
	await say(page, long);
	await replyOf(page, 2);

	await page.goto(path);
	const first = messages(page).first();
	await expect(first.locator('.text')).toContainText('…');
	await first.getByRole('button', { name: 'Show all' }).click();
	expect((await first.locator('.text').innerText()).length).toBe(long.length);
});

test('Enter sends, Shift and Enter breaks the line, and the composer keeps the focus', async ({
	page
}) => {
	await startTalking(page);
	await page.keyboard.type('one');
	await page.keyboard.press('Shift+Enter');
	await page.keyboard.type('two');
	await page.keyboard.press('Enter');

	await expect(messages(page).first().locator('.text')).toHaveText('one\ntwo');
	await expect(page.getByLabel('Write a message')).toBeFocused();
	await replyOf(page, 2);
});

test('a message sent while a reply streams waits for it', async ({ page }) => {
	await startTalking(page);
	await say(page, 'I keep thinking about moving away from here');
	await expect(messages(page)).toHaveCount(2);
	await page.getByLabel('Write a message').fill('and about the sea');
	await page.keyboard.press('Enter');

	await replyOf(page, 4);
	await expect(messages(page).nth(1)).toHaveAttribute('data-status', 'complete');
	await expect(messages(page).nth(2)).toContainText('and about the sea');
});

test('two tabs: one answers, the other only reads and follows', async ({ page, context }) => {
	const path = await startTalking(page);
	await say(page, 'I keep thinking about moving away from here');
	await replyOf(page, 2);
	const other = await context.newPage();
	await other.goto(path);
	await expect(messages(other)).toHaveCount(2);

	await say(page, 'There is a small house by the sea that I cannot forget');

	await expect(other.getByText('This session is being answered in another tab.')).toBeVisible();
	await replyOf(page, 4);
	await expect(other.getByText('This session is being answered in another tab.')).toBeHidden();
	const said = await messages(page).last().locator('.text').innerText();
	await expect(messages(other).last().locator('.text')).toHaveText(said);
});

test('a reply whose tab was closed is interrupted and can be asked for again', async ({
	page,
	context
}) => {
	const path = await startTalking(page);
	await say(page, "I've been feeling really anxious about work lately");
	await expect(messages(page).last().locator('.text')).toContainText('I hear');
	const other = await context.newPage();
	await page.close();

	await other.goto(path);
	await expect(messages(other).last()).toHaveAttribute('data-status', 'interrupted');
	// A killed tab may lose the last half second, never what was kept before.
	await expect(messages(other).last().locator('.text')).toContainText('I');
	await other.getByRole('button', { name: 'Try again' }).click();

	expect(await replyOf(other, 2)).toContain("you're feeling anxious");
});

test('a tab that only reads is free to go on when the answering tab is closed', async ({
	page,
	context
}) => {
	const path = await startTalking(page);
	const other = await context.newPage();
	await other.goto(path);
	await other.getByLabel('Write a message').fill('meanwhile');
	await say(page, "I've been feeling really anxious about work lately");
	await expect(other.getByText('This session is being answered in another tab.')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Send' })).toBeDisabled();
	await expect(messages(other).last().locator('.text')).toContainText('I hear');

	await page.close();

	await expect(messages(other).last()).toHaveAttribute('data-status', 'interrupted');
	await expect(other.getByRole('button', { name: 'Send' })).toBeEnabled();
	await other.getByRole('button', { name: 'Continue' }).click();
	expect(await replyOf(other, 2)).toMatch(
		/^I hear that you're feeling anxious\. That's a very common experience\.\.\./
	);
	await expect(messages(other).last()).toContainText('went on after a break');
});

test('a stopped reply can be left as it is', async ({ page }) => {
	await startTalking(page);
	await say(page, "I've been feeling really anxious about work lately");
	await expect(messages(page).last().locator('.text')).toContainText('I hear');
	await page.getByRole('button', { name: 'Stop the reply' }).click();

	await page.getByRole('button', { name: 'Keep', exact: true }).click();

	await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
	await page.reload();
	await expect(page.getByText('You stopped this reply.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
});

test('what was typed and not sent is there again, also in a session without a word', async ({
	page
}) => {
	const path = await startTalking(page);
	await page.getByLabel('Write a message').fill('not yet sent');
	await page.getByRole('link', { name: 'Chiron' }).click();
	await expect(page.getByText('not yet sent')).toBeVisible();
	await page.getByRole('link', { name: 'Go on writing' }).click();

	await page.waitForURL(`**${path}`);
	await expect(page.getByLabel('Write a message')).toHaveValue('not yet sent');
});

test('a store without room says so and gives the words back', async ({ page }) => {
	await startTalking(page);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});

	await say(page, 'please keep this');

	await expect(page.getByRole('alert')).toContainText('Not saved');
	await expect(page.getByLabel('Write a message')).toHaveValue('please keep this');
	await expect(messages(page)).toHaveCount(0);
});

test('a deleted session can be brought back at once, and the others stay', async ({ page }) => {
	await startTalking(page);
	await say(page, 'the first talk');
	await replyOf(page, 2);
	await newSession(page);
	await say(page, 'the second talk');
	await replyOf(page, 2);

	await page.locator('summary[aria-label="About this session"]').click();
	await page.getByRole('button', { name: 'Delete this session' }).click();

	await page.waitForURL('**/sessions');
	await expect(page.getByRole('listitem')).toHaveCount(1);
	await expect(page.getByRole('listitem')).toContainText('the first talk');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('listitem')).toHaveCount(2);
	await page.getByRole('link', { name: /the second talk/ }).click();
	await replyOf(page, 2);
});

test('several sessions are chosen by range, deleted together and brought back together', async ({
	page
}) => {
	await startTalking(page);
	for (const words of ['the first talk', 'the second talk', 'the third talk']) {
		if (words !== 'the first talk') await newSession(page);
		await say(page, words);
		await replyOf(page, 2);
	}
	await page.goto('/sessions');
	const rows = page.getByRole('checkbox');

	await page.getByRole('button', { name: 'Choose several' }).click();
	await rows.first().click();
	await rows.nth(2).focus();
	await page.keyboard.press('Shift+Space');
	await expect(page.getByText('3 chosen')).toBeVisible();
	await rows.nth(1).click();
	await expect(page.getByText('2 chosen')).toBeVisible();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();

	await expect(page.getByRole('listitem')).toHaveCount(1);
	await expect(page.getByRole('link', { name: /the second talk/ })).toBeVisible();
	await expect(page.getByText('2 sessions are deleted.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('listitem')).toHaveCount(3);
	await page.getByRole('button', { name: 'Choose several' }).click();
	await expect(page.getByRole('region', { name: 'Choosing sessions' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Choose several' })).toBeFocused();
});

test('a deleted session is gone for good after ten seconds, also when the tab was closed', async ({
	page,
	context
}) => {
	const path = await startTalking(page);
	await say(page, 'a talk to be gone');
	await replyOf(page, 2);
	await page.locator('summary[aria-label="About this session"]').click();
	await page.getByRole('button', { name: 'Delete this session' }).click();
	await page.waitForURL('**/sessions');
	await expect(page.getByText('Nothing here yet')).toBeVisible();
	const other = await context.newPage();
	await page.close();

	await other.goto(path);
	await expect(messages(other)).toHaveCount(0);
	const left = () =>
		other.evaluate(
			() =>
				new Promise<number[]>((done) => {
					const open = indexedDB.open('chiron');
					open.onsuccess = () => {
						const names = ['sessions', 'pages', 'findings', 'drafts'];
						const transaction = open.result.transaction(names);
						const counts = names.map((name) => transaction.objectStore(name).count());
						transaction.oncomplete = () => {
							open.result.close();
							done(counts.map(({ result }) => result));
						};
					};
				})
		);
	await expect.poll(left, { timeout: 20_000 }).toEqual([0, 0, 0, 0]);
});

test('deleting everything leaves no database, no word in another tab, and starts afresh', async ({
	page,
	context
}) => {
	const path = await startTalking(page);
	await say(page, 'a talk to forget');
	await replyOf(page, 2);
	const other = await context.newPage();
	await other.goto(path);
	await expect(messages(other)).toHaveCount(2);
	await other.getByLabel('Write a message').fill('and a draft to forget');
	await page.evaluate(async () => {
		indexedDB.open('chiron-beside');
		const folder = await navigator.storage.getDirectory();
		await folder.getDirectoryHandle('snapshots', { create: true });
	});

	await page.goto('/settings');
	await page.getByRole('button', { name: 'Delete everything' }).first().click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();

	await page.waitForURL('**/welcome**');
	await expect(page.getByRole('button', { name: 'Start talking' })).toBeVisible();
	await expect(
		other.getByRole('heading', { name: 'What was kept here was deleted' })
	).toBeVisible();
	expect(await other.content()).not.toContain('forget');
	const left = await page.evaluate(async () => ({
		// The fresh start claims its own, empty store.
		keys: Object.keys(localStorage).filter((key) => key !== 'chiron-witness'),
		hasFiles: await navigator.storage
			.getDirectory()
			.then((folder) => folder.getDirectoryHandle('snapshots'))
			.then(
				() => true,
				() => false
			),
		sessions: await new Promise<number>((count, fail) => {
			const open = indexedDB.open('chiron');
			open.onerror = () => {
				fail(new Error('no database'));
			};
			open.onsuccess = () => {
				const all = open.result.transaction('sessions').objectStore('sessions').count();
				all.onsuccess = () => {
					count(all.result);
				};
			};
		})
	}));
	expect(left).toEqual({ keys: [], hasFiles: false, sessions: 0 });
	expect(await databaseNames(page)).toEqual(['chiron']);
});
