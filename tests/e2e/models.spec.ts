import type { Page } from '@playwright/test';
import { startOllamaServer, type OllamaServer } from '../support/ollama-server';
import { expect, messages, newSession, replyOf, say, startTalking, test as base } from './app';

const LOCAL = 'llama3.2:3b';
const SECOND = 'qwen3:4b';
const CLOUD = 'gpt-large:cloud';

const test = base.extend<{ ollama: OllamaServer }>({
	ollama: async ({ app }, use) => {
		const ollama = await startOllamaServer({
			origins: [app.address],
			models: [
				{ name: LOCAL },
				{ name: SECOND, capabilities: ['thinking'], contextTokens: 40_960 },
				{ name: CLOUD, remoteHost: 'https://elsewhere.example' }
			]
		});
		await use(ollama);
		await ollama.close();
	}
});

async function lookIn(page: Page, host: string): Promise<void> {
	await startTalking(page);
	await page.goto('/settings');
	await page.getByLabel('Ollama on this computer').fill(host);
	await page.getByRole('button', { name: 'Look for models' }).click();
}

async function choose(page: Page, name: string): Promise<void> {
	await page.getByRole('radio', { name }).check();
	await expect(page.getByText(`${name} through Ollama`)).toBeVisible();
}

/** Failed requests are told by the browser itself; they hold an address and a status, no words. */
function forgiveNetwork(complaints: string[]): void {
	const kept = complaints.filter((line) => !/Failed to load resource|net::ERR|CORS/.test(line));
	complaints.splice(0, complaints.length, ...kept);
}

const bodiesOf = (server: OllamaServer, path: string): readonly unknown[] =>
	server.requests.filter((request) => request.path === path).map(({ body }) => body);

test('a model is fetched, broken off, gone on with and chosen', async ({ page, ollama }) => {
	ollama.setModels([]);
	ollama.nextPull({ parts: [4e8, 1e8], linesPerPart: 20, lineDelayMs: 100 });
	ollama.nextPull({ parts: [4e8, 1e8], linesPerPart: 20, lineDelayMs: 100 });
	await lookIn(page, ollama.host);
	await expect(page.getByRole('alert')).toContainText('Ollama runs, but it has no model yet');

	await page.getByRole('button', { name: `Fetch ${LOCAL}` }).click();
	const pull = page.locator(`[data-pull="${LOCAL}"]`);
	await expect(pull).toContainText(/\d MB of/);
	await pull.getByRole('button', { name: 'Cancel' }).click();
	await expect(pull).toContainText('what came is kept');
	await ollama.seen('aborted', '/api/pull');
	await pull.getByRole('button', { name: 'Go on' }).click();
	await expect(pull).toContainText(/\d MB of/);
	await page.getByRole('link', { name: 'Sessions', exact: true }).click();
	await page.waitForURL('**/sessions');
	await page.getByRole('link', { name: 'Settings', exact: true }).click();

	await expect(pull).toContainText('is here');
	expect(bodiesOf(ollama, '/api/pull')).toHaveLength(2);
	await choose(page, LOCAL);
});

test('a model elsewhere is refused until the person says yes, and again when they take it back', async ({
	page,
	ollama
}) => {
	await lookIn(page, ollama.host);
	await page.getByRole('radio', { name: CLOUD }).click();
	const asking = page.getByRole('dialog');
	await expect(asking).toContainText('Send your words to somebody else');
	await asking.getByRole('button', { name: 'No, keep them here' }).click();
	await expect(page.getByText('the practice model', { exact: true })).toBeVisible();

	await page.getByRole('radio', { name: CLOUD }).click();
	await asking.getByRole('button', { name: 'Yes, send my words there' }).click();
	await expect(page.getByText(`${CLOUD} through Ollama`)).toBeVisible();
	const path = await newSession(page);
	await expect(page.getByRole('button', { name: `Leaves your machine · ${CLOUD}` })).toBeVisible();
	await say(page, 'hello');
	await replyOf(page, 2);

	await page.goto('/settings');
	await page.getByRole('button', { name: 'Look for models' }).click();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
	const asked = ollama.chats();
	await page.goto(path);
	await say(page, 'and again');
	await expect(page.getByRole('alert')).toContainText('nothing was sent');
	expect(ollama.chats()).toBe(asked);
});

test('each session keeps the model that was chosen for it', async ({ page, ollama }) => {
	await lookIn(page, ollama.host);
	await choose(page, LOCAL);
	const first = await newSession(page);
	await say(page, 'one');
	await replyOf(page, 2);

	await page.getByRole('button', { name: `On your machine · ${LOCAL}` }).click();
	const dialog = page.getByRole('dialog', { name: 'The model of this session' });
	await expect(dialog).toContainText('reads 40,960 tokens at once');
	await dialog.getByRole('radio', { name: SECOND }).check();
	await dialog.getByRole('button', { name: 'Done' }).click();
	await say(page, 'two');
	await replyOf(page, 4);
	await newSession(page);
	await expect(page.getByRole('button', { name: `On your machine · ${LOCAL}` })).toBeVisible();

	await page.goto(first);
	await expect(page.getByRole('button', { name: `On your machine · ${SECOND}` })).toBeVisible();
	expect(bodiesOf(ollama, '/api/chat').map((body) => (body as { model: string }).model)).toEqual([
		LOCAL,
		SECOND
	]);
});

test('stopping a reply ends it at the server, and leaving the page unloads the model', async ({
	page,
	ollama
}) => {
	ollama.always({ text: 'word '.repeat(400), wordDelayMs: 30 });
	await lookIn(page, ollama.host);
	await choose(page, LOCAL);
	await newSession(page);
	await say(page, 'hello');
	await expect(messages(page).last().locator('.text')).toContainText('word');

	await page.getByRole('button', { name: 'Stop' }).click();
	await ollama.seen('aborted', '/api/chat');
	await expect(messages(page).last()).toHaveAttribute('data-status', 'stopped');

	await page.close({ runBeforeUnload: false });
	await ollama.seen('request', '/api/generate');
	expect(bodiesOf(ollama, '/api/generate')).toEqual([
		{ model: LOCAL, keep_alive: 0, stream: false }
	]);
});

test('a model that takes long to begin is said to be loading, not lost', async ({
	page,
	ollama
}) => {
	ollama.always({ fault: { kind: 'silence', afterWords: 0 } });
	await lookIn(page, ollama.host);
	await choose(page, LOCAL);
	await newSession(page);
	await say(page, 'hello');

	await expect(page.getByText('A model is read into memory before its first reply')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'No word yet' })).toBeAttached();
	await page.getByRole('button', { name: 'Stop' }).click();
	await ollama.seen('aborted', '/api/chat');
	await expect(page.getByText('A model is read into memory')).toHaveCount(0);
});

test('what is in memory is listed and unloaded, and the wish to keep it there is kept', async ({
	page,
	ollama
}) => {
	await lookIn(page, ollama.host);
	await choose(page, LOCAL);
	await page.getByLabel('Take a model of Ollama out of memory').uncheck();
	await newSession(page);
	await say(page, 'hello');
	await replyOf(page, 2);

	await page.goto('/settings');
	await page.getByRole('button', { name: 'Look for models' }).click();
	await page.getByText('In the memory of Ollama now').click();
	await expect(page.getByText('window of 4,096 tokens')).toBeVisible();
	expect(bodiesOf(ollama, '/api/generate')).toEqual([]);
	await page.getByRole('button', { name: `Unload ${LOCAL}` }).click();
	await expect(page.getByText('No model is loaded.')).toBeVisible();
});

test('a talk whose server went away says what may be in the way, and goes on when it is back', async ({
	page,
	ollama,
	complaints
}) => {
	await lookIn(page, ollama.host);
	await choose(page, LOCAL);
	await newSession(page);
	const port = Number(new URL(ollama.host).port);
	await ollama.close();
	await say(page, 'are you there');

	const notice = page.getByRole('alert');
	await expect(notice).toContainText('Ollama is not running');
	await expect(notice).toContainText('one of these');
	const again = await startOllamaServer({ port, models: [{ name: LOCAL }] });
	again.always({ text: 'back again' });
	await page.getByRole('button', { name: 'Try again' }).click();
	expect(await replyOf(page, 2)).toBe('back again');
	await again.close();
	forgiveNetwork(complaints);
});

test('a server that refuses this page is named with the line that lets it in', async ({
	page,
	complaints,
	app,
	context
}) => {
	// Ollama lets localhost in whatever its settings say, but not the names under it.
	const far = app.address.replace('localhost', 'chiron.localhost');
	const strict = await startOllamaServer();
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: far });
	await page.goto(`${far}/`);
	await page.getByRole('button', { name: 'Connect my own model' }).click();
	await page.getByLabel('Ollama on this computer').fill(strict.host);
	await page.getByRole('button', { name: 'Look for models' }).click();

	const alert = page.getByRole('alert');
	await expect(alert).toContainText('It is one of these');
	await expect(alert).toContainText('Ollama does not let this page in');
	await alert.getByLabel('The computer of Ollama has').selectOption('Windows');
	await expect(alert).toContainText(`setx OLLAMA_ORIGINS "${far}"`);
	await alert.getByRole('button', { name: 'Copy' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`setx OLLAMA_ORIGINS "${far}"`
	);

	const { port } = new URL(strict.host);
	await strict.close();
	const open = await startOllamaServer({ port: Number(port), origins: [far] });
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('radio', { name: LOCAL })).toBeVisible();
	await open.close();
	forgiveNetwork(complaints);
});

test('a server of the other kind is talked to with its key, which goes nowhere else', async ({
	page,
	ollama
}) => {
	ollama.always({ text: 'from the other protocol' });
	await startTalking(page);
	await page.goto('/settings');
	await page.getByText('Another kind of model server').click();
	await page.getByLabel('Address of a server like').fill(`${ollama.host}/v1`);
	await page.getByLabel('Key, if the server wants one').fill('sk-for-one');
	await page.getByRole('button', { name: 'Keep the key' }).click();
	await expect(page.getByText(`A key is kept for ${ollama.host}`)).toBeVisible();
	await page.getByRole('button', { name: 'Connect' }).click();
	await page.getByRole('radio', { name: LOCAL }).check();
	await expect(page.getByText(`${LOCAL} at ${ollama.host}`)).toBeVisible();
	await newSession(page);
	await say(page, 'hello');

	expect(await replyOf(page, 2)).toBe('from the other protocol');
	const sent = ollama.requests.filter(({ path }) => path === '/v1/chat/completions');
	expect(sent.map(({ headers }) => headers['authorization'])).toEqual(['Bearer sk-for-one']);
	expect(page.url()).not.toContain('sk-for-one');
});
