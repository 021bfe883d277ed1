import type { Page } from '@playwright/test';
import { startOllamaServer, type OllamaServer } from '../support/ollama-server';
import { expect, messages, newSession, replyOf, say, startTalking, test as base } from './app';

const test = base.extend<{ ollama: OllamaServer }>({
	ollama: async ({ app }, use) => {
		const ollama = await startOllamaServer({
			origins: [app.address],
			models: [
				{ name: 'llama3.2:3b', capabilities: ['completion'] },
				{ name: 'gpt-oss:20b', capabilities: ['thinking'], architecture: 'gptoss' }
			]
		});
		await use(ollama);
		await ollama.close();
	}
});

/** A new session with a model of the test server, as if it had been chosen in settings. */
async function talkTo(page: Page, { host }: OllamaServer, model = 'llama3.2:3b'): Promise<string> {
	await startTalking(page);
	await page.evaluate(
		(body) =>
			new Promise<void>((done) => {
				const open = indexedDB.open('chiron');
				open.onsuccess = () => {
					const transaction = open.result.transaction('settings', 'readwrite');
					transaction.objectStore('settings').put({ key: 'engine', body });
					transaction.oncomplete = () => {
						open.result.close();
						done();
					};
				};
			}),
		{ engine: 'ollama', host, model }
	);
	const path = await newSession(page);
	await expect(page.getByText(model).first()).toBeVisible();
	return path;
}

/** Chooses in the menu of a message, counted from 0. */
async function choose(page: Page, index: number, item: string): Promise<void> {
	const message = messages(page).nth(index);
	await message.hover();
	await message.getByRole('button', { name: 'More about this message' }).click();
	await message.getByRole('menuitem', { name: item }).click();
}

function lastAsked({ requests }: OllamaServer): string {
	return JSON.stringify(requests.findLast(({ path }) => path === '/api/chat')?.body);
}

const text = (page: Page, index: number) => messages(page).nth(index).locator('.text');

/** Failed requests are told by the browser itself; they hold an address and a status, no words. */
function forgiveNetwork(complaints: string[]): void {
	const kept = complaints.filter((line) => !/Failed to load resource|net::ERR/.test(line));
	complaints.splice(0, complaints.length, ...kept);
}

test('answers to the last words are stepped through, and the one shown is the one in context', async ({
	page,
	ollama
}) => {
	await talkTo(page, ollama);
	for (const answer of ['The first answer.', 'The second answer.', 'The third answer.'])
		ollama.next({ text: answer });
	await say(page, 'it was a long week');
	await replyOf(page, 2);
	for (const count of [2, 3]) {
		await choose(page, 1, 'Another answer');
		await expect(page.getByText(`${String(count)} of ${String(count)}`)).toBeVisible();
		await replyOf(page, 2);
	}

	await page.getByRole('button', { name: 'Previous answer' }).click();
	await expect(page.getByText('2 of 3')).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('1 of 3')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Previous answer' })).toBeFocused();
	await expect(text(page, 1)).toHaveText('The first answer.');

	await page.reload();
	await expect(page.getByText('1 of 3')).toBeVisible();
	await say(page, 'and then');
	await replyOf(page, 4);
	expect(lastAsked(ollama)).toContain('The first answer.');
	expect(lastAsked(ollama)).not.toMatch(/second answer|third answer/);
	await page.getByRole('button', { name: 'Next answer' }).click();
	await expect(text(page, 1)).toHaveText('The second answer.');
	await expect(page.getByText('Not part of this talk')).toBeVisible();
	await say(page, 'and now');
	await replyOf(page, 6);
	expect(lastAsked(ollama)).toContain('The first answer.');
	expect(lastAsked(ollama)).not.toMatch(/second answer|third answer/);
	await page.getByRole('button', { name: 'Previous answer' }).click();
	await expect(page.getByText('Not part of this talk')).toBeHidden();
	await expect(text(page, 1)).toHaveText('The first answer.');
});

test('another answer that fails leaves the one before in its place', async ({
	page,
	ollama,
	complaints
}) => {
	await talkTo(page, ollama);
	ollama.next({ text: 'The old answer.' });
	ollama.next({
		text: 'one two three four',
		wordDelayMs: 40,
		fault: { kind: 'reset', afterWords: 2 }
	});
	await say(page, 'it was a long week');
	await replyOf(page, 2);

	await choose(page, 1, 'Another answer');
	await expect(page.getByRole('alert')).toContainText('The connection ended before the reply did');
	await expect(text(page, 1)).toHaveText('The old answer.');
	await page.getByRole('button', { name: 'Next answer' }).click();
	await expect(text(page, 1)).toHaveText('one two');
	await page.getByRole('button', { name: 'Previous answer' }).click();

	await ollama.close();
	await choose(page, 1, 'Another answer');
	await expect(page.getByRole('alert')).toContainText("Your model isn't answering");
	await expect(text(page, 1)).toHaveText('The old answer.');
	await expect(page.getByText('1 of 2')).toBeVisible();
	forgiveNetwork(complaints);
});

test('another answer whose tab was closed leaves the one before in its place', async ({
	page,
	context,
	ollama
}) => {
	const path = await talkTo(page, ollama);
	ollama.next({ text: 'The old answer.' });
	ollama.next({ text: 'one two', fault: { kind: 'silence', afterWords: 2 } });
	await say(page, 'it was a long week');
	await replyOf(page, 2);
	await choose(page, 1, 'Another answer');
	await expect(text(page, 1)).toHaveText('one two');
	const other = await context.newPage();
	await page.close();

	await other.goto(path);

	await expect(text(other, 1)).toHaveText('The old answer.');
	await expect(messages(other).last()).toHaveAttribute('data-status', 'complete');
});

test('changed words are answered anew, and the old ones come back with their answer', async ({
	page,
	ollama
}) => {
	await talkTo(page, ollama);
	ollama.next({ text: 'To the sea.' });
	ollama.next({ text: 'To the hills.' });
	await say(page, 'I think about the sea');
	await replyOf(page, 2);

	await choose(page, 0, 'Change these words');
	await expect(page.getByLabel('Your words, to be answered anew')).toHaveValue(
		'I think about the sea'
	);
	const field = page.getByLabel('Your words, to be answered anew');
	await field.fill('I think about the hills');
	await page.getByRole('link', { name: 'Help now', exact: true }).last().click();
	await page.waitForURL('**/help-now');
	await page.goBack();
	await expect(field).toHaveValue('I think about the hills');
	await field.press('Enter');

	await expect(text(page, 0)).toHaveText('I think about the hills');
	expect(await replyOf(page, 2)).toBe('To the hills.');
	expect(lastAsked(ollama)).toContain('the hills');
	expect(lastAsked(ollama)).not.toContain('the sea');
	await page.getByRole('button', { name: 'Previous wording' }).click();
	await expect(text(page, 0)).toHaveText('I think about the sea');
	await expect(text(page, 1)).toHaveText('To the sea.');
	await page.reload();
	await page.getByRole('button', { name: 'Next wording' }).click();
	await expect(text(page, 1)).toHaveText('To the hills.');
	await page.goto('/sessions');
	await expect(page.getByRole('listitem').first()).toContainText('I think about the hills');
});

test('changed words are screened before anything else', async ({ page }) => {
	await startTalking(page);
	await say(page, 'it was a long week');
	await replyOf(page, 2);

	await choose(page, 0, 'Change these words');
	await page
		.getByLabel('Your words, to be answered anew')
		.fill("I've been thinking about hurting myself");
	await page.getByRole('button', { name: 'Send these instead' }).click();

	await expect(page.getByRole('link', { name: 'Call 988', exact: true }).first()).toBeVisible();
	await replyOf(page, 2); // the fixed text stands in the card
	await page.getByRole('button', { name: 'Previous wording' }).click();
	await expect(text(page, 0)).toHaveText('it was a long week');
	await expect(page.getByText('Help is near.')).toBeVisible();
});

test('a new talk begins from any message and leaves the old one as it was', async ({ page }) => {
	const path = await startTalking(page);
	await say(page, "I've been feeling really anxious about work lately");
	const reply = await replyOf(page, 2);
	await say(page, "It's been affecting my sleep too");
	await replyOf(page, 4);

	await choose(page, 1, 'Start a new talk from here');

	await page.waitForURL((url) => url.pathname !== path);
	await expect(messages(page)).toHaveCount(2);
	await expect(text(page, 1)).toHaveText(reply);
	await say(page, 'I keep thinking about moving away from here');
	await replyOf(page, 4);
	await page.locator('summary[aria-label="About this session"]').click();
	await page.getByRole('link', { name: /message 2 of session/ }).click();
	await page.waitForURL(`**${path}`);
	await expect(text(page, 2)).toHaveText("It's been affecting my sleep too");
	await page.goto('/sessions');
	await expect(page.getByRole('listitem')).toHaveCount(2);
});

for (const [how, model, plan] of [
	['in a field of its own', 'gpt-oss:20b', { thinking: 'SECRET thought', text: 'The answer.' }],
	[
		'between tags cut apart on the way',
		'llama3.2:3b',
		{ text: '<think>SECRET thought</think>\n\nThe answer.', cutAt: [90, 95, 101, 180, 190, 260] }
	]
] as const)
	test(`thoughts that come ${how} are folded away and go nowhere`, async ({
		page,
		context,
		ollama
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await talkTo(page, ollama, model);
		ollama.next(plan);
		ollama.next({ text: 'Yes.' });
		await say(page, 'what now');

		expect(await replyOf(page, 2)).toBe('The answer.');
		await expect(page.getByText('SECRET')).toBeHidden();
		await page.getByText('Thinking before the reply').click();
		await expect(page.getByText('SECRET thought')).toBeVisible();
		await choose(page, 1, 'Copy');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('The answer.');
		await say(page, 'and now');
		await replyOf(page, 4);
		expect(lastAsked(ollama)).toContain('The answer.');
		expect(lastAsked(ollama)).not.toContain('SECRET');
	});

test('the menu of a message is worked by keys and gives the focus back', async ({ page }) => {
	await startTalking(page);
	await say(page, 'it was a long week');
	await replyOf(page, 2);
	const more = messages(page).last().getByRole('button', { name: 'More about this message' });

	await more.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem', { name: 'Another answer' })).toBeFocused();
	await page.keyboard.press('End');
	await expect(page.getByRole('menuitem', { name: 'Start a new talk from here' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('menuitem', { name: 'Another answer' })).toBeFocused();
	await page.keyboard.press('Escape');

	await expect(page.getByRole('menu')).toBeHidden();
	await expect(more).toBeFocused();
});

test('the menu fits a narrow page and is as easy to hit as any button', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await startTalking(page);
	await say(page, 'it was a long week');
	await replyOf(page, 2);

	for (const index of [0, 1]) {
		const more = messages(page).nth(index).getByRole('button', { name: 'More about' });
		await more.click();
		await expect(page.getByRole('menuitem').first()).toBeFocused();
		const boxes = await page.getByRole('menuitem').evaluateAll((items) =>
			items.map((item) => {
				const { left, right, top, bottom, height } = item.getBoundingClientRect();
				const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				return { inside: left >= 0 && right <= 320, height, isCovered: middle !== item };
			})
		);
		expect(boxes.length).toBeGreaterThan(3);
		for (const { inside, height, isCovered } of boxes) {
			expect(inside).toBe(true);
			expect(height).toBeGreaterThanOrEqual(44);
			expect(isCovered).toBe(false);
		}
		const size = await more.boundingBox();
		expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
		await page.keyboard.press('Escape');
	}
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	for (const item of ['Another answer', 'Start a new talk from here']) {
		await messages(page).nth(1).getByRole('button', { name: 'More about' }).click();
		// Tried, not pressed: it can be scrolled to, and nothing stands over it.
		await page.getByRole('menuitem', { name: item }).click({ trial: true });
		await page.keyboard.press('Escape');
	}
	const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
	expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
});

test('a reply is rated with reasons and a note, which stay with it', async ({ page }) => {
	await startTalking(page);
	await say(page, 'it was a long week');
	await replyOf(page, 2);

	await choose(page, 1, 'Rate this reply');
	await page.getByRole('radio', { name: 'Not good' }).check();
	await page.getByRole('checkbox', { name: 'It was too long' }).check();
	await page.getByLabel('In your own words (optional)').fill('too many words');
	await page.getByRole('button', { name: 'Save' }).click();

	await expect(page.getByText('rated not good')).toBeVisible();
	await page.reload();
	await choose(page, 1, 'Rate this reply');
	await expect(page.getByRole('checkbox', { name: 'It was too long' })).toBeChecked();
	await expect(page.getByLabel('In your own words (optional)')).toHaveValue('too many words');
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByText('rated not good')).toBeHidden();
});

/** Stands in for the voices of a browser; `window.spoken` tells what was said and by whom. */
function voices(here: boolean) {
	const far = { name: 'far', lang: 'en-US', localService: false, default: true };
	const near = { name: 'near', lang: 'en-GB', localService: true, default: false };
	const spoken: string[] = [];
	let current: { onerror?: (event: { error: string }) => void } | null = null;
	Object.assign(window, {
		spoken,
		SpeechSynthesisUtterance: class {
			voice: { name: string } | null = null;
			constructor(readonly text: string) {}
		}
	});
	Object.defineProperty(window, 'speechSynthesis', {
		value: {
			getVoices: () => (here ? [far, near] : [far]),
			addEventListener: () => undefined,
			speak(utterance: { text: string; voice: { name: string } | null }) {
				current = utterance as typeof current;
				spoken.push(`${utterance.voice?.name ?? 'none'}: ${utterance.text}`);
			},
			cancel() {
				const cut = current;
				current = null;
				cut?.onerror?.({ error: 'canceled' });
			}
		}
	});
}

test('a message is read with a voice of this device until the page is left', async ({ page }) => {
	await page.addInitScript(voices, true);
	await startTalking(page);
	await say(page, 'it was a long week');
	await replyOf(page, 2);
	const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);

	await choose(page, 0, 'Read aloud');
	await expect.poll(spoken).toEqual(['near: it was a long week']);
	await page.getByRole('button', { name: 'Stop reading' }).click();
	await expect(page.getByRole('button', { name: 'Stop reading' })).toBeHidden();
	await choose(page, 0, 'Read aloud');
	await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible();
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(page.getByRole('button', { name: 'Stop reading' })).toBeHidden();
});

test('nothing is read where every voice would send the words away', async ({ page }) => {
	await page.addInitScript(voices, false);
	await startTalking(page);
	await say(page, 'it was a long week');
	await replyOf(page, 2);

	await choose(page, 0, 'Read aloud');

	await expect(page.getByText('This browser has no voice on this device')).toBeVisible();
	const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
	expect(spoken).toEqual([]);
});
