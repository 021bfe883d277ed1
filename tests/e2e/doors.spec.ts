import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startOllamaServer, type OllamaServer } from '../support/ollama-server';
import { startOutside, type Outside } from '../support/outside';
import { LEADING_AWAY, markdownWays, markupWays, SCRIPT_WAYS } from '../support/ways-out';
import {
	expect,
	messages,
	newSession,
	offlineReady,
	replyOf,
	say,
	startTalking,
	test as base
} from './app';
import { chooseOllama } from './choosing-ollama';

interface Fixtures {
	readonly outside: Outside;
	readonly ollama: OllamaServer;
}

/** All that is not loopback goes through `outside`: pages, workers, the service worker and the browser's own doings. */
const test = base.extend<Fixtures>({
	// eslint-disable-next-line no-empty-pattern -- the first argument of a fixture must be a pattern
	outside: async ({}, use) => {
		const outside = await startOutside();
		await use(outside);
		await outside.close();
	},
	proxy: async ({ outside }, use) => {
		await use({ server: outside.proxy, bypass: 'localhost,127.0.0.1' });
	},
	ollama: async ({ app }, use) => {
		const ollama = await startOllamaServer({ origins: [app.address] });
		await use(ollama);
		await ollama.close();
	}
});

const AWAY = 'http://away.example';
const to = (name: string) => `${AWAY}/${name}`;
const HOSTILE = [...Object.values(markupWays(to)), ...Object.values(markdownWays(to))].join('\n\n');
/** Longer than a fetch of something that was let through takes to begin. */
const A_WHILE = 400;

/** What the browser says of things it forbade is what these tests want of it. */
function forgiveForbidden(complaints: string[]): void {
	complaints.length = 0;
}

/** Kinds of elements inside the messages, and every attribute value that names the outside. */
async function readMessages(page: Page) {
	return page.locator('#messages').evaluate((log) => {
		const elements = [...log.querySelectorAll('.text, .text *')];
		const values = elements.flatMap((element) =>
			element.getAttributeNames().map((name) => element.getAttribute(name) ?? '')
		);
		return {
			tags: [...new Set(elements.map(({ tagName }) => tagName.toLowerCase()))],
			outward: values.filter((value) => /away\.example|javascript:|data:/.test(value))
		};
	});
}

const HARMLESS =
	'div p strong em code pre ul ol li blockquote hr br button bdi dialog h2 span'.split(' ');

test('a reply full of ways out is shown as words and reaches nobody', async ({
	page,
	outside,
	ollama
}) => {
	await startTalking(page);
	await chooseOllama(page, ollama.host);
	await newSession(page);
	ollama.always({ text: `**Read this.** ${HOSTILE}` });

	await say(page, 'tell me something');
	await replyOf(page, 2);

	const reply = messages(page).last();
	await expect(reply.getByText('Read this.').first()).toBeVisible();
	await expect(reply).toContainText('<iframe src=');
	const { tags, outward } = await readMessages(page);
	expect(tags.filter((tag) => !HARMLESS.includes(tag))).toEqual([]);
	expect(outward).toEqual([]);
	const addresses = reply.locator('.text button');
	for (const address of (await addresses.all()).slice(0, 3)) {
		await address.click();
		await expect(page.getByRole('dialog')).toContainText('away.example');
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	}
	await page.waitForTimeout(A_WHILE);
	expect(outside.hits).toEqual([]);
});

test('a reply is markdown to the eye and its own words to the clipboard', async ({
	page,
	context,
	ollama
}) => {
	const text = '## First\n\n1. **rest**\n2. [walk](https://parks.example/a?b)\n\n> slowly';
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await startTalking(page);
	await chooseOllama(page, ollama.host);
	await newSession(page);
	ollama.always({ text });

	await say(page, 'what **now**');
	await replyOf(page, 2);

	await expect(messages(page).first()).toContainText('what **now**');
	const reply = messages(page).last();
	await expect(reply.locator('ol > li')).toHaveCount(2);
	await expect(reply.locator('li strong')).toHaveText('rest');
	await expect(reply.locator('blockquote')).toHaveText('slowly');
	await reply.getByRole('button', { name: 'https://parks.example/a?b' }).click();
	await expect(page.getByRole('dialog')).toContainText('It leads to parks.example');
	await page.keyboard.press('Escape');
	await expect(reply.getByRole('button', { name: 'https://parks.example/a?b' })).toBeFocused();
	await reply.getByRole('button', { name: 'More about this message' }).click();
	await reply.getByRole('menuitem', { name: 'Copy' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

/** A session file with the same words wherever the format takes words. */
function hostileFile(): string {
	const id = '05b07300-693b-4501-811f-1f126ddbf56e';
	const session = JSON.parse(
		readFileSync(join(import.meta.dirname, `../fixtures/origin/${id}.json`), 'utf8')
	) as Record<string, unknown>;
	const planted = JSON.stringify(session, (key, value: unknown) => {
		if (key === 'content') return HOSTILE;
		if (/tags|concepts|crisis_indicators|concerns|techniques/.test(key) && Array.isArray(value))
			return [...(value as unknown[]), HOSTILE];
		return value;
	});
	return planted;
}

test('a session file full of ways out is listed, opened and charted without reaching anybody', async ({
	page,
	outside
}) => {
	await startTalking(page);
	await page.goto('/sessions/import');
	const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(hostileFile()) };
	await page.locator('input[type=file]').first().setInputFiles([file]);
	await page.getByRole('button', { name: /^Bring in \d/ }).click();
	await page.waitForURL('**/sessions');
	const link = page.getByRole('listitem').first().getByRole('link');
	await page.goto((await link.getAttribute('href')) ?? '');

	await expect(messages(page).first()).toContainText('<img src=');
	const { tags, outward } = await readMessages(page);
	expect(tags.filter((tag) => !HARMLESS.includes(tag))).toEqual([]);
	expect(outward).toEqual([]);
	for (const address of ['/', '/progress', '/sessions', '/studio/export']) {
		await page.goto(address);
		await expect(page.locator('h1')).toBeVisible();
	}
	await page.waitForTimeout(A_WHILE);
	expect(outside.hits).toEqual([]);
});

for (const served of ['by the server', 'by the service worker'] as const)
	test(`even markup and scripts inside a page served ${served} reach nobody`, async ({
		page,
		outside,
		complaints
	}) => {
		await page.goto('/');
		await expect(page.getByRole('button', { name: 'Start talking' })).toBeVisible();
		if (served === 'by the service worker') {
			await offlineReady(page);
			await page.reload();
		}

		await page.evaluate(
			(markup) => {
				const inert = document.createElement('div');
				document.body.append(inert);
				inert.innerHTML = markup;
			},
			Object.values(markupWays(to)).join('')
		);
		for (const [name, run] of Object.entries(SCRIPT_WAYS))
			await page.evaluate(
				`void Promise.resolve().then(() => (${String(run)})(${JSON.stringify(to(name))}, ${String(outside.datagramPort)})).catch(() => 0)`
			);
		await page.waitForTimeout(3 * A_WHILE);
		expect(outside.hits).toEqual([]);

		for (const [name, run] of Object.entries(LEADING_AWAY)) {
			const other = await page.context().newPage();
			await other.goto('/help-now');
			await other.evaluate(`setTimeout(() => (${String(run)})(${JSON.stringify(to(name))}), 0)`);
			await other.waitForTimeout(A_WHILE);
			await other.close();
		}
		expect(outside.hits).toEqual([]);
		forgiveForbidden(complaints);
	});

test('help lines can be called, written to and opened from behind the closed doors', async ({
	page,
	context,
	outside
}) => {
	await page.goto('/help-now');
	await offlineReady(page);
	await page.reload();
	const link = page.locator('a[href^="https://"]:visible').first();
	const site = new URL((await link.getAttribute('href')) ?? '').host;
	const opened = context.waitForEvent('page');
	await link.click();
	await (await opened).close();
	await expect.poll(() => outside.hits).toContain(`CONNECT ${site}:443`);

	// A call that is held back leaves the page on an error of the browser; one that is passed on leaves it as it was.
	await page.locator('a[href^="tel:"]:visible').first().click();
	await page.waitForTimeout(A_WHILE);
	await expect(page.getByRole('heading', { name: 'Help now', exact: true })).toBeVisible();
});

test('while everything is used, requests go to the app and to the chosen model and nowhere else', async ({
	page,
	context,
	app,
	outside,
	ollama
}) => {
	const origins = new Set<string>();
	context.on('request', (request) => origins.add(new URL(request.url()).origin));
	await startTalking(page);
	await say(page, "I've been thinking about hurting myself");
	await expect(page.getByRole('button', { name: 'Keep talking here' })).toBeVisible();
	await page.getByRole('button', { name: 'Keep talking here' }).click();
	await offlineReady(page);
	await page.goto('/check-in');
	await page.getByRole('button', { name: 'Slightly pleasant' }).click();
	await expect(page.getByText('Noted.')).toBeVisible();
	await page.goto('/sessions/import');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles(
			join(import.meta.dirname, '../fixtures/origin/eb8ce48a-6b82-440d-9f1a-a56236183896.json')
		);
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: /^Bring in \d/ }).click();
	await page.waitForURL('**/sessions');
	await chooseOllama(page, ollama.host);
	const path = await newSession(page);
	ollama.always({ text: 'What weighs *most*?' });
	await say(page, 'a long week');
	await replyOf(page, 2);
	await page.locator('summary[aria-label="About this session"]').click();
	const session = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as a Chiron session file' }).click();
	expect((await session).suggestedFilename()).not.toContain('week');
	await page.goto('/studio/export');
	const training = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	await training;
	for (const address of ['/progress', '/help-now', '/', path, '/settings']) {
		await page.goto(address);
		await expect(page.locator('h1')).toBeVisible();
	}
	await page.getByRole('button', { name: 'Delete everything' }).first().click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
	await page.waitForURL('**/welcome**');

	const allowed = [app.address, ollama.host, 'null'];
	expect([...origins].filter((origin) => !allowed.includes(origin))).toEqual([]);
	expect(origins).toContain(ollama.host);
	expect(outside.hits).toEqual([]);
});

const ATTIC = 'http://attic.lan:11434';
/** Whether the page may ask a machine. */
const reaches = (page: Page) =>
	page.evaluate(
		(host) =>
			fetch(host).then(
				() => true,
				() => false
			),
		ATTIC
	);

test('a machine is reached once it was allowed and the page loaded again, until it is removed', async ({
	page,
	outside,
	complaints
}) => {
	await startTalking(page);
	await offlineReady(page);
	await page.goto('/settings');
	expect(await reaches(page)).toBe(false);
	const field = page.getByLabel('Address of the machine');

	await field.fill('http://attic.lan:11434/api');
	await page.getByRole('button', { name: 'Allow', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('only the address of one machine');
	await field.fill('attic.lan:11434');
	await page.getByRole('button', { name: 'Allow', exact: true }).click();
	await expect(page.getByRole('list', { name: 'Machines you allowed' })).toContainText(ATTIC);
	expect(await reaches(page)).toBe(false);
	expect(outside.hits).toEqual([]);

	await page.getByRole('button', { name: 'Load again now' }).click();
	await expect(page.getByRole('list', { name: 'Machines you allowed' })).toContainText(ATTIC);
	await expect(page.getByRole('button', { name: 'Load again now' })).toBeHidden();
	expect(await reaches(page)).toBe(true);
	expect(outside.hits).toEqual([`GET ${ATTIC}/`]);

	await page.getByRole('button', { name: `Remove ${ATTIC}` }).click();
	await page.getByRole('button', { name: 'Load again now' }).click();
	await expect(page.getByRole('list', { name: 'Machines you allowed' })).toBeHidden();
	expect(await reaches(page)).toBe(false);
	forgiveForbidden(complaints);
});

test('a worker has a policy of its own, from the server and from the service worker', async ({
	page
}) => {
	const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
	await startTalking(page);
	await offlineReady(page);
	await newSession(page);
	const coming = page.waitForResponse(/\/workers\/analyze/);

	await say(page, 'a quiet evening');

	const kept = await coming;
	expect(kept.fromServiceWorker()).toBe(true);
	expect(kept.headers()['content-security-policy']).toBe(policy);
	const fresh = await page.request.get(kept.url());
	expect(fresh.headers()['content-security-policy']).toBe(policy);
});

test('no word a person wrote stands in a title, an address or a field that browsers keep', async ({
	page
}) => {
	const path = await startTalking(page);
	await say(page, 'marmalade is all I think about');
	await replyOf(page, 2);
	await page.locator('summary[aria-label="About this session"]').click();
	await page.getByRole('textbox', { name: 'Name' }).fill('marmalade days');
	await page.getByRole('textbox', { name: 'Name' }).press('Tab');
	await expect(page.locator('h1')).toHaveText('marmalade days');

	for (const address of [path, '/', '/sessions', '/progress', '/studio/export', '/settings']) {
		await page.goto(address);
		await expect(page.locator('h1')).toBeVisible();
		expect(`${await page.title()} ${page.url()}`).not.toMatch(/marmalade/i);
		const open = await page
			.locator('textarea, input[type=text], input:not([type])')
			.evaluateAll((fields) =>
				fields
					.filter(
						(field) =>
							field.getAttribute('autocomplete') !== 'off' && !field.hasAttribute('readonly')
					)
					.map(({ outerHTML }) => outerHTML)
			);
		expect(open, address).toEqual([]);
	}
	await page.goto(path);
	for (const field of [
		page.getByLabel('Write a message'),
		page.locator('input[type=text]').first()
	])
		await expect(field).toHaveAttribute('spellcheck', 'false');
});
