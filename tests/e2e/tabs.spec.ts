import { besideTheApp, openDatabase, rowsOf } from './beside';
import { expect, messages, newSession, replyOf, say, startTalking, test } from './app';

test('two tabs write at once and in turn, and each sees what the other wrote', async ({
	page,
	context
}) => {
	const path = await startTalking(page);
	const other = await context.newPage();
	await newSession(other);

	await Promise.all([say(page, 'The first tab speaks'), say(other, 'The second tab speaks')]);
	await Promise.all([replyOf(page, 2), replyOf(other, 2)]);

	await other.goto(path);
	await expect(messages(other)).toHaveCount(2);
	await say(other, 'The second tab goes on here');
	await expect(messages(page).nth(2)).toContainText('The second tab goes on here');
	await replyOf(other, 4);
	await expect(messages(page).last()).toHaveAttribute('data-status', 'complete');
	await say(page, 'And the first tab again');
	await expect(messages(other).nth(4)).toContainText('And the first tab again');
	await replyOf(page, 6);
	expect(await messages(other).locator('.text').allInnerTexts()).toEqual(
		await messages(page).locator('.text').allInnerTexts()
	);

	await other.goto('/sessions');
	await expect(other.getByRole('list', { name: 'Sessions' }).getByRole('link')).toHaveCount(2);
});

test('a tab of an older version keeps its words, asks for a reload and writes nothing', async ({
	page,
	context
}) => {
	await startTalking(page);
	await say(page, 'Before the new version');
	await replyOf(page, 2);
	const words = page.getByLabel('Write a message');
	await words.fill('Written in the old version');
	const beside = await besideTheApp(context);
	await expect.poll(() => rowsOf(beside, 'drafts')).toContain('Written in the old version');

	await openDatabase(beside, 990);
	await expect(page.getByRole('alert')).toContainText('Reload this page before you write more');
	const before = [await rowsOf(beside, 'sessions'), await rowsOf(beside, 'pages')];
	await page.getByRole('button', { name: 'Send' }).click();

	await expect(page.getByText('Not saved')).toBeVisible();
	await expect(words).toHaveValue('Written in the old version');
	expect([await rowsOf(beside, 'sessions'), await rowsOf(beside, 'pages')]).toEqual(before);
	expect(await rowsOf(beside, 'drafts')).toContain('Written in the old version');
	await page.getByRole('button', { name: 'Reload' }).click();
	await expect(page.getByText('made by a newer version of Chiron')).toBeVisible();
});
