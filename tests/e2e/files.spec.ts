import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { ChironPairLine, OpenAiChatLine } from '../../src/lib/export/training-check';
import { expect, messages, replyOf, say, startTalking, test } from './app';
import { rowsOf } from './beside';

const FOLDER = join(import.meta.dirname, '../fixtures/origin');
const FILES = readdirSync(FOLDER).map((name) => join(FOLDER, name));
const WALK = 'eb8ce48a-6b82-440d-9f1a-a56236183896';

async function bringIn(page: Page, files: readonly string[], mayTrain = false): Promise<void> {
	await page.goto('/sessions/import');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles([...files]);
	await expect(page.getByText('What was found')).toBeVisible();
	if (mayTrain) await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: /^Bring in \d/ }).click();
}

async function textOf(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

async function downloadTraining(page: Page): Promise<string> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/^chiron-training-\d{4}-\d{2}-\d{2}\.jsonl$/);
	return textOf(download);
}

test('the five files of the original come in, are listed, resumed, charted and taken out again', async ({
	page
}) => {
	await startTalking(page);
	await bringIn(page, FILES);
	await page.waitForURL('**/sessions');
	await expect(page.getByRole('listitem')).toHaveCount(5);

	await page.goto(`/sessions/${WALK}`);
	await expect(messages(page)).toHaveCount(10);
	const coming = page.waitForEvent('download');
	await page.locator('summary[aria-label="About this session"]').click();
	await page.getByRole('button', { name: 'Download as a Chiron session file' }).click();
	const hash = (text: string) => createHash('sha256').update(text).digest('hex');
	expect(hash(await textOf(await coming))).toBe(
		hash(readFileSync(join(FOLDER, `${WALK}.json`), 'utf8'))
	);
	await page.keyboard.press('Escape');

	await page.goto(`/sessions/${WALK}`);
	await say(page, 'I took the walk again today');
	await replyOf(page, 12);

	await page.goto('/progress');
	await expect(page.getByRole('img').first()).toBeVisible();
});

test('a bad file is refused by name and reason, and the good ones still come in', async ({
	page
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'chiron-'));
	const bad = join(folder, 'half.json');
	writeFileSync(bad, readFileSync(FILES[0] ?? '', 'utf8').slice(0, 200));
	const other = join(folder, 'other.json');
	writeFileSync(other, '{"hello":"world"}');
	await startTalking(page);

	await bringIn(page, [bad, other, ...FILES]);

	await expect(page.getByRole('alert')).toContainText('half.json');
	await expect(page.getByRole('alert')).toContainText('not_json');
	await expect(page.getByRole('alert')).toContainText('other.json');
	await expect(page.getByRole('alert')).toContainText('not_a_session');
	await page.goto('/sessions');
	await expect(page.getByRole('listitem')).toHaveCount(5);
});

test('the same files a second time change nothing', async ({ page }) => {
	await startTalking(page);
	await bringIn(page, FILES);
	await page.waitForURL('**/sessions');

	await page.goto('/sessions/import');
	await page.locator('input[type=file]').first().setInputFiles(FILES);

	await expect(page.getByText('5 sessions already here, left as they are')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Bring in 0 sessions' })).toBeDisabled();
});

test('training lines parse under the schema and keep their ids on a second export', async ({
	page
}) => {
	await startTalking(page);
	await bringIn(page, FILES, true);
	await page.waitForURL('**/sessions');
	await page.goto('/studio/export');
	await expect(page.getByText('5 sessions of 5 may be used.')).toBeVisible();

	const first = await downloadTraining(page);
	const lines = first
		.trimEnd()
		.split('\n')
		.map((line) => ChironPairLine.parse(JSON.parse(line)));
	expect(lines.length).toBeGreaterThan(20);
	expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
	await expect(page.getByText(`${String(lines.length)} examples`)).toBeVisible();

	await page.reload();
	const second = (await downloadTraining(page)).trimEnd().split('\n');
	// Tags may have been caught up with meanwhile; what a line is called may never change.
	expect(second.map((line) => ChironPairLine.parse(JSON.parse(line)).id)).toEqual(
		lines.map(({ id }) => id)
	);

	await page.getByLabel(/OpenAI chat JSONL/).check();
	await expect(page.getByText('3 examples')).toBeVisible();
	const chats = await downloadTraining(page);
	for (const line of chats.trimEnd().split('\n')) OpenAiChatLine.parse(JSON.parse(line));
});

test('the test of the mission: talk to the practice model, allow, export, read the lines', async ({
	page
}) => {
	await startTalking(page);
	await say(page, "I've been feeling really anxious about work lately");
	await replyOf(page, 2);
	await page.locator('summary[aria-label="About this session"]').click();
	await page.getByRole('checkbox', { name: /may be used as training data/ }).check();
	// A page that is left at once may take the tap with it.
	await expect.poll(() => rowsOf(page, 'sessions')).not.toContain('"consent":null');

	await page.goto('/studio/export');
	await expect(page.getByText('0 examples')).toBeVisible();
	await page.getByRole('button', { name: 'Include the practice replies' }).click();
	await expect(page.getByText('1 example', { exact: true })).toBeVisible();

	const line = ChironPairLine.parse(JSON.parse(await downloadTraining(page)));
	expect(line.user_input).toBe("I've been feeling really anxious about work lately");
	expect(line.assistant_response).toMatch(/^I hear that you're feeling anxious/);
	expect(line.therapeutic_context.primary_concerns).toContain('anxiety');
});

test('nothing is used for training that was not allowed', async ({ page }) => {
	await startTalking(page);
	await bringIn(page, FILES);
	await page.waitForURL('**/sessions');
	await page.goto('/studio/export');

	await expect(page.getByText('0 sessions of 5 may be used.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeDisabled();
	await page.getByRole('button', { name: 'Allow all 5 sessions' }).click();
	await expect(page.getByText('5 sessions of 5 may be used.')).toBeVisible();
	await page.getByRole('button', { name: 'Take it back for all' }).click();
	await expect(page.getByText('0 sessions of 5 may be used.')).toBeVisible();
});
