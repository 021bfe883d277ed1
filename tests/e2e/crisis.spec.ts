import { startOllamaServer } from '../support/ollama-server';
import { expect, messages, replyOf, say, startTalking, test } from './app';
import { chooseOllama } from './choosing-ollama';

const ALARM = "I've been thinking about hurting myself";

test('the crisis card with the lines of the region comes before any model call', async ({
	page,
	app
}) => {
	const ollama = await startOllamaServer({ origins: [app.address] });
	ollama.always({ text: 'I am here with you.' });
	await startTalking(page);
	await chooseOllama(page, ollama.host);
	ollama.clear();
	// The card is looked for in the very moment the request leaves the page.
	const cardAtRequest: boolean[] = [];
	await page.route('**/api/chat', async (route) => {
		cardAtRequest.push(await page.getByRole('link', { name: /988/ }).first().isVisible());
		await route.continue();
	});

	await page.goto('/sessions/new');
	await say(page, ALARM);

	await expect(page.getByRole('link', { name: 'Call 988', exact: true }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keep talking here' })).toBeVisible();
	await replyOf(page, 2);
	expect(cardAtRequest).toEqual([true]);
	expect(ollama.chats()).toBe(1);
	await ollama.close();
});

test('the alarm is stored with its screening and the talk stays open', async ({ page }) => {
	const path = await startTalking(page);
	await say(page, ALARM);
	await expect(page.getByRole('link', { name: 'Call 988', exact: true }).first()).toBeVisible();
	await replyOf(page, 2);

	const stored = await page.evaluate(
		() =>
			new Promise<{ level: string; kinds: string[] }>((done) => {
				const open = indexedDB.open('chiron');
				open.onsuccess = () => {
					const all = open.result.transaction('pages').objectStore('pages').getAll();
					all.onsuccess = () => {
						const [page] = all.result as { body: string }[];
						const body = JSON.parse(page?.body ?? '[]') as {
							kind: string;
							screening: { level: string } | null;
						}[];
						done({
							level: body[0]?.screening?.level ?? '',
							kinds: body.map(({ kind }) => kind)
						});
					};
				};
			})
	);
	expect(stored).toEqual({ level: 'elevated', kinds: ['turn', 'crisis_template', 'turn'] });

	await page.getByRole('button', { name: 'Keep talking here' }).click();
	await expect(page.getByLabel('Write a message')).toBeFocused();
	await say(page, 'thank you, I made some tea');
	await replyOf(page, 5);
	expect(new URL(page.url()).pathname).toBe(path);
});

test('an imminent message shows the full sheet and asks no model', async ({ page }) => {
	await startTalking(page);

	await say(page, 'I have the pills in front of me and I am going to take them all tonight');

	await expect(page.getByRole('link', { name: /911/ }).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'If you took something' })).toBeVisible();
	await page.getByRole('button', { name: 'Keep talking here' }).click();
	await expect(messages(page)).toHaveCount(2);
	await expect(messages(page).last()).toContainText('fixed text, not written by a model');
});

test('a low message is met with the direct question, and answered after a tap', async ({
	page
}) => {
	await startTalking(page);

	await say(page, "I don't want to be here anymore");
	await expect(page.getByText('Is that happening for you?')).toBeVisible();
	await expect(messages(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'No', exact: true }).click();

	await replyOf(page, 4);
	await expect(messages(page).nth(1)).toContainText('Is that happening for you?');
	await expect(messages(page).nth(2)).toContainText('No');
});

test('a typed yes to the direct question brings the numbers', async ({ page }) => {
	await startTalking(page);
	await say(page, "I don't want to be here anymore");
	await expect(page.getByText('Is that happening for you?')).toBeVisible();

	await say(page, 'yes, every night');

	await expect(page.getByRole('link', { name: 'Call 988', exact: true }).first()).toBeVisible();
	await page.reload();
	await expect(page.getByRole('link', { name: 'Call 988', exact: true }).first()).toBeVisible();
});

test('a friend in danger has a card of their own right after one for the person', async ({
	page
}) => {
	await startTalking(page);
	await say(page, ALARM);
	await page.getByRole('button', { name: 'Keep talking here' }).click();

	await say(page, "I'm also worried my friend is going to kill herself");

	await expect(page.getByRole('heading', { name: /worried about someone/i })).toBeVisible();
});

test('an alarm written while a reply streams stops it and shows the card', async ({ page }) => {
	await startTalking(page);
	await say(page, 'I keep thinking about moving away from here');
	await expect(messages(page)).toHaveCount(2);
	await page.getByLabel('Write a message').fill(ALARM);
	await page.keyboard.press('Enter');

	await expect(page.getByRole('link', { name: 'Call 988', exact: true }).first()).toBeVisible();
});

test('the card is there again after a reload, and the region decides its lines', async ({
	page
}) => {
	await page.goto('/help-now');
	await page.getByLabel(/Help in/).selectOption('GB');
	await startTalking(page);
	await say(page, ALARM);
	await expect(page.getByRole('link', { name: /116 123/ }).first()).toBeVisible();
	await replyOf(page, 2);

	await page.reload();

	await expect(page.getByRole('link', { name: /116 123/ }).first()).toBeVisible();
	await expect(page.getByText('988')).toHaveCount(0);
});
