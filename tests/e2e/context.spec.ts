import type { Page } from '@playwright/test';
import { startOllamaServer, type OllamaServer } from '../support/ollama-server';
import { expect, messages, newSession, replyOf, say, startTalking, test as base } from './app';
import { chooseOllama } from './choosing-ollama';
import { rowsOf } from './beside';

const test = base.extend<{ ollama: OllamaServer }>({
	ollama: async ({ app }, use) => {
		const ollama = await startOllamaServer({ origins: [app.address] });
		ollama.always({ text: 'I hear you. What else?' });
		await use(ollama);
		await ollama.close();
	}
});

interface Sent {
	readonly messages: readonly { readonly role: string; readonly content: string }[];
	readonly options: { readonly num_ctx: number };
}

/** What the last request told the model. */
function lastSent(ollama: OllamaServer): Sent {
	return ollama.requests.filter(({ path }) => path === '/api/chat').at(-1)?.body as Sent;
}

async function connect(page: Page, host: string): Promise<void> {
	await startTalking(page);
	await chooseOllama(page, host);
}

async function openMemory(page: Page): Promise<void> {
	await page.getByLabel('About this session').click();
	await page.getByRole('button', { name: 'What Chiron keeps in mind here' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
}

test('a reply shows what the model saw, and what was left out of a small window', async ({
	page,
	ollama
}) => {
	await connect(page, ollama.host);
	await page.getByLabel('How much the model reads at once').selectOption('2048');
	// A page that is left at once may take the choice with it.
	await expect.poll(() => rowsOf(page, 'settings')).toContain('2048');
	await newSession(page);
	const long = 'I walked along the river because my brother asked me to. '.repeat(35);
	for (const turn of [1, 2, 3]) {
		await say(page, `${long} Time ${String(turn)}.`);
		await replyOf(page, turn * 2);
	}
	await say(page, 'and now?');
	await replyOf(page, 8);

	const sent = lastSent(ollama);
	expect(sent.options.num_ctx).toBe(2048);
	expect(sent.messages.at(-1)?.content).toBe('and now?');
	expect(JSON.stringify(sent.messages)).not.toContain('Time 1.');
	expect(sent.messages[0]?.content).toContain('The person then said: “I walked along the river');

	await messages(page).last().getByRole('button', { name: 'More about this message' }).click();
	await page.getByRole('menuitem', { name: 'What the model saw' }).click();
	const dialog = page.getByRole('dialog', { name: 'What the model saw' });
	await expect(dialog).toContainText(/\d older messages left out/);
	await expect(dialog).toContainText('of 2,048 tokens');
	await dialog.getByText('What it was told first').click();
	await expect(dialog).toContainText('You are Chiron, a computer program');
	await dialog.getByText('The talk as it was sent').click();
	await expect(dialog).toContainText('and now?');
	await expect(dialog).not.toContainText('changed since');
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toBeHidden();
});

test('a way of talking is chosen, its words are changed, and the model is told both', async ({
	page,
	ollama
}) => {
	await connect(page, ollama.host);
	await page.getByRole('radio', { name: /Small steps/ }).check();
	await page.getByText('Change the words').click();
	await page.getByLabel('What the model is told').fill('Speak of boats, and ask what floats.');
	await page.getByRole('button', { name: 'Use these words' }).click();
	await expect(page.getByText('Your words are used from the next reply on.')).toBeVisible();
	await newSession(page);

	await say(page, 'hello there');
	await replyOf(page, 2);

	const system = lastSent(ollama).messages[0]?.content ?? '';
	expect(system).toContain('Speak of boats, and ask what floats.');
	expect(system).toContain('Never name a disorder');
	await openMemory(page);
	await page
		.getByRole('dialog')
		.getByRole('radio', { name: /Mostly listening/ })
		.check();
	await page.getByRole('button', { name: 'Done' }).click();
	await say(page, 'go on');
	await replyOf(page, 4);
	expect(lastSent(ollama).messages[0]?.content).toContain('Mostly listen.');
});

test('what is to be remembered is told before every reply, until it is removed', async ({
	page,
	ollama
}) => {
	await connect(page, ollama.host);
	await newSession(page);
	await say(page, 'hello there');
	await replyOf(page, 2);

	await openMemory(page);
	await page.getByRole('dialog').getByLabel('Add', { exact: true }).fill('my dog is called Bo');
	await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByRole('textbox', { name: /Note/ })).toHaveValue('my dog is called Bo');
	await page.getByRole('button', { name: 'Done' }).click();
	await say(page, 'go on');
	await replyOf(page, 4);

	expect(lastSent(ollama).messages[0]?.content).toContain('To remember: my dog is called Bo');
	await openMemory(page);
	await page.getByRole('button', { name: 'Remove: my dog is called Bo' }).click();
	await expect(page.getByText('Nothing yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Done' }).click();
	await say(page, 'and on');
	await replyOf(page, 6);
	expect(lastSent(ollama).messages[0]?.content).not.toContain('Bo');
});

test('after a while away the talk may begin with last time, in words of the person or not at all', async ({
	page,
	ollama
}) => {
	await connect(page, ollama.host);
	await newSession(page);
	await say(page, 'My sister moved away and I miss her very much.');
	await replyOf(page, 2);
	await page.clock.setSystemTime(Date.now() + 3 * 86_400_000);
	await page.reload();

	const card = page.getByRole('region', { name: 'Last time' });
	await expect(card.getByRole('button', { name: 'Skip' })).toBeInViewport();
	await expect(card.getByRole('textbox')).toHaveValue(/3 days ago.*My sister moved away/);
	await card.getByRole('textbox').fill('We spoke of my sister Ida.');
	await say(page, 'hello again');
	await replyOf(page, 4);

	expect(lastSent(ollama).messages[0]?.content).toContain('We spoke of my sister Ida.');
	await expect(card).toBeHidden();
	await page.clock.setSystemTime(Date.now() + 9 * 86_400_000);
	await newSession(page);
	await expect(card).toBeVisible();
	await card.getByRole('button', { name: 'Skip' }).click();
	await say(page, 'something new');
	await replyOf(page, 2);
	expect(lastSent(ollama).messages[0]?.content).not.toContain('Ida');
});
