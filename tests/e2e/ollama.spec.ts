import type { Page } from '@playwright/test';
import { startOllamaServer, type OllamaServer } from '../support/ollama-server';
import { expect, messages, newSession, replyOf, say, startTalking, test as base } from './app';
import { chooseOllama } from './choosing-ollama';

const test = base.extend<{ ollama: OllamaServer }>({
	ollama: async ({ app }, use) => {
		const ollama = await startOllamaServer({ origins: [app.address] });
		await use(ollama);
		await ollama.close();
	}
});

async function connect(page: Page, host: string): Promise<void> {
	await startTalking(page);
	await chooseOllama(page, host);
	await newSession(page);
}

/** Failed requests are told by the browser itself; they hold an address and a status, no words. */
function forgiveNetwork(complaints: string[]): void {
	const kept = complaints.filter((line) => !/Failed to load resource|net::ERR/.test(line));
	complaints.splice(0, complaints.length, ...kept);
}

test('a model of Ollama is chosen in settings and its reply streams', async ({ page, ollama }) => {
	ollama.always({ text: 'That sounds like a long week. What weighs most?', wordDelayMs: 20 });
	await connect(page, ollama.host);

	await say(page, 'work was too much again');

	expect(await replyOf(page, 2)).toBe('That sounds like a long week. What weighs most?');
	await expect(messages(page).last()).toContainText('llama3.2:3b');
	const sent = ollama.requests.find(({ path }) => path === '/api/chat')?.body as {
		messages: { role: string; content: string }[];
	};
	expect(sent.messages[0]?.role).toBe('system');
	expect(sent.messages.at(-1)).toEqual({ role: 'user', content: 'work was too much again' });
});

test('a server that closes in the middle of a reply leaves what had arrived, and can be asked again', async ({
	page,
	ollama,
	complaints
}) => {
	await connect(page, ollama.host);
	ollama.next({
		text: 'one two three four',
		wordDelayMs: 60,
		fault: { kind: 'reset', afterWords: 2 }
	});
	ollama.always({ text: 'whole again' });

	await say(page, 'hello');

	await expect(page.getByRole('alert')).toContainText('The connection ended before the reply did');
	await expect(messages(page).last().locator('.text')).toContainText('one two');
	await page.getByRole('button', { name: 'Try again' }).click();
	expect(await replyOf(page, 2)).toBe('whole again');
	forgiveNetwork(complaints);
});

test('a server that is gone is named, and the practice model can go on', async ({
	page,
	ollama,
	complaints
}) => {
	await connect(page, ollama.host);
	await ollama.close();

	await say(page, 'are you there, it has been a hard day');

	await expect(page.getByRole('alert')).toContainText("Your model isn't answering");
	await expect(messages(page).first()).toContainText('are you there');
	await page.getByRole('button', { name: 'Use the practice model' }).click();
	await replyOf(page, 2);
	await expect(messages(page).last()).toContainText('practice model');
	forgiveNetwork(complaints);
});

test('a missing model is named with the command that brings it', async ({
	page,
	ollama,
	complaints
}) => {
	await connect(page, ollama.host);
	ollama.setModels([]);

	await say(page, 'hello');

	await expect(page.getByRole('alert')).toContainText('ollama pull llama3.2:3b');
	forgiveNetwork(complaints);
});

test('a reply without a word is told and asked for again; a machine without memory is named', async ({
	page,
	ollama,
	complaints
}) => {
	await connect(page, ollama.host);
	const message = 'model requires more system memory (41.2 GiB) than is available (6.1 GiB)';
	ollama.next({ text: '' });
	ollama.next({ refuse: { status: 500, body: 'json', message } });
	ollama.always({ text: 'here now' });

	await say(page, 'hello');
	await expect(page.getByRole('alert')).toContainText('The model sent no words');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('alert')).toContainText('too little memory free');
	await expect(page.getByRole('alert')).not.toContainText('in the way');
	await page.getByRole('button', { name: 'Try again' }).click();

	expect(await replyOf(page, 2)).toBe('here now');
	forgiveNetwork(complaints);
});

test('settings name both causes where nothing answers, and none that cannot be', async ({
	page,
	ollama,
	complaints
}) => {
	await ollama.close();
	await startTalking(page);
	await page.goto('/settings');
	await page.getByLabel('Ollama on this computer').fill(ollama.host);
	await page.getByRole('button', { name: 'Look for models' }).click();

	const alert = page.getByRole('alert');
	await expect(alert).toContainText('Ollama is not running');
	await expect(alert).toContainText(`another address or port than ${ollama.host}`);
	// Ollama lets every page of localhost in.
	await expect(alert).not.toContainText('OLLAMA_ORIGINS');
	forgiveNetwork(complaints);
});

test('a long reply is read while it comes; what waits for it can be taken back, and keys find their way', async ({
	page,
	ollama
}) => {
	const words = 1200;
	ollama.always({
		text: `${'word '.repeat(words)}last`,
		fault: { kind: 'silence', afterWords: words + 1 }
	});
	await connect(page, ollama.host);
	const composer = page.getByLabel('Write a message');
	await say(page, 'hello');
	await expect(messages(page).last().locator('.text')).toContainText('last');

	await composer.fill('one more thing');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Your words wait' })).toBeAttached();
	await page.getByRole('button', { name: 'Take them back' }).click();
	await expect(composer).toHaveValue('one more thing');
	await expect(composer).toBeFocused();
	await composer.fill('');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Stop the reply' })).toBeFocused();
	await page.keyboard.press('Enter');

	await expect(messages(page).last()).toHaveAttribute('data-status', 'stopped');
	await expect(messages(page)).toHaveCount(2);
	await expect(composer).toBeFocused();
	await expect(messages(page).last().locator('.text')).toContainText('last');
	await page.getByRole('button', { name: 'Keep' }).focus();
	await page.keyboard.press('Enter');
	await expect(composer).toBeFocused();
});

test('a message that waits is there again when the tab is closed before its turn', async ({
	page,
	context,
	ollama
}) => {
	ollama.always({ text: 'one two', fault: { kind: 'silence', afterWords: 1 } });
	await connect(page, ollama.host);
	const path = new URL(page.url()).pathname;
	await say(page, 'I keep thinking about moving away from here');
	await expect(messages(page)).toHaveCount(2);
	await page.getByLabel('Write a message').fill('and about the sea');
	await page.keyboard.press('Enter');
	await page.getByLabel('Write a message').fill('and the light');
	const kept = () =>
		page.evaluate(
			() =>
				new Promise<string>((done) => {
					const open = indexedDB.open('chiron');
					open.onsuccess = () => {
						const all = open.result.transaction('drafts').objectStore('drafts').getAll();
						all.onsuccess = () => {
							open.result.close();
							done((all.result as { body: string }[]).map(({ body }) => body).join());
						};
					};
				})
		);
	await expect.poll(kept).toBe('and about the sea\n\nand the light');
	const other = await context.newPage();
	await page.close();

	await other.goto(path);
	await expect(other.getByLabel('Write a message')).toHaveValue(
		'and about the sea\n\nand the light'
	);
});
