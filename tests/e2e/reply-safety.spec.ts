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

test('an unsafe reply is taken back while it comes, and stays away', async ({ page, ollama }) => {
	await connect(page, ollama.host);
	ollama.next({
		text: `Let me think about that. You clearly have bipolar disorder, and it ${'goes on '.repeat(60)}`,
		wordDelayMs: 20
	});

	await say(page, 'up all night, then down for weeks');

	const reply = messages(page).last();
	await expect(reply.locator('.text')).toContainText('Let me think');
	await expect(reply.locator('.text')).toContainText('This reply was taken back.');
	await replyOf(page, 2);
	await expect(reply).toContainText('fixed text, not written by a model');
	await expect(page.locator('body')).not.toContainText('bipolar');

	await page.reload();
	await expect(messages(page)).toHaveCount(2);
	await expect(messages(page).last()).toContainText('This reply was taken back.');
	await expect(page.locator('body')).not.toContainText('bipolar');

	ollama.always({ text: 'What did your pharmacist say about the tablets?' });
	await say(page, 'I also forgot my tablets');
	await replyOf(page, 4);
	await expect(messages(page).last()).toContainText('Ask a doctor or pharmacist');
	const sent = ollama.requests.findLast(({ path }) => path === '/api/chat')?.body;
	expect(JSON.stringify(sent)).not.toContain('bipolar');
});
