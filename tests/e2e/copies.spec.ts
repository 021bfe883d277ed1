import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, messages, replyOf, say, startTalking, test } from './app';
import { setLock, unlock } from './locking';

const PICKED = 'my-backups';
const SNAPSHOTS = 'copies';

/** Puts a folder of the origin-private file system in place of one that a person would pick. */
async function pickFolderOf(page: Page, name: string): Promise<void> {
	await page.addInitScript((picked) => {
		Object.assign(window, {
			showDirectoryPicker: async () =>
				(await navigator.storage.getDirectory()).getDirectoryHandle(picked, { create: true })
		});
	}, name);
}

/** The files of a folder, by name. */
function filesIn(page: Page, folder: string): Promise<Record<string, string>> {
	return page.evaluate(async (name) => {
		const root = await navigator.storage.getDirectory();
		const found: Record<string, string> = {};
		try {
			const entries = (await root.getDirectoryHandle(name)).entries();
			for await (const [file, handle] of entries) {
				const text = await (await (handle as FileSystemFileHandle).getFile()).text();
				found[file] = text;
			}
		} catch (error) {
			if (!(error instanceof DOMException)) throw error; // the folder is not there yet, or a file was just replaced
		}
		return found;
	}, folder);
}

interface Listed {
	readonly file: string;
	readonly size: number;
	readonly sha256: string;
	readonly messages: number;
}

/** Waits until the list names a copy of so many messages, and gives its line. */
async function listedWith(page: Page, folder: string, count: number): Promise<Listed> {
	let line: Listed = { file: '', size: 0, sha256: '', messages: 0 };
	await expect(async () => {
		const { 'manifest.json': list } = await filesIn(page, folder);
		const { copies } = JSON.parse(list ?? '{"copies":[]}') as { copies: Listed[] };
		line = copies.find(({ messages }) => messages === count) ?? line;
		expect(line.messages).toBe(count);
	}).toPass();
	return line;
}

test('four messages go to the picked folder, and a deleted session comes back from it', async ({
	page
}) => {
	await pickFolderOf(page, PICKED);
	const path = await startTalking(page);
	const id = path.split('/').at(-1) ?? '';
	await page.goto('/settings');
	await page.getByRole('button', { name: 'Choose a folder', exact: true }).click();
	await expect(page.getByText(`copied to your folder ${PICKED}`)).toBeVisible();

	await page.goto(path);
	await say(page, "I've been feeling really anxious about work lately");
	await replyOf(page, 2);
	await say(page, "It's been affecting my sleep too");
	await replyOf(page, 4);

	const line = await listedWith(page, PICKED, 4);
	expect(line.file).toBe(`${id}.json`);
	const text = (await filesIn(page, PICKED))[line.file] ?? '';
	expect(createHash('sha256').update(text).digest('hex')).toBe(line.sha256);
	expect(Buffer.byteLength(text)).toBe(line.size);
	expect(JSON.parse(text)).toMatchObject({
		id,
		messages: [{ role: 'User' }, { role: 'Assistant' }, { role: 'User' }, { role: 'Assistant' }]
	});

	await page.locator('summary[aria-label="About this session"]').click();
	await page.getByRole('button', { name: /^Delete/ }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: 'Delete here, leave the copy' })
		.click();
	await page.waitForURL('**/sessions');

	await page.goto('/settings/copies');
	const row = page.locator(`[data-file="${line.file}"]`);
	await expect(row).toContainText("I've been feeling really anxious about work lately");
	await expect(row).toContainText('4 messages');
	await expect(row).toContainText('Not here');
	await row.getByRole('button', { name: 'Bring back' }).click();
	await row.getByRole('link', { name: 'Open it' }).click();

	await page.waitForURL(`**${path}`);
	await expect(messages(page)).toHaveCount(4);
	await expect(messages(page).first()).toContainText('anxious about work');
});

test('without a folder, copies are kept inside the browser, and a damaged one is refused by name', async ({
	page
}) => {
	const path = await startTalking(page);
	const id = path.split('/').at(-1) ?? '';
	await say(page, "I've been feeling really anxious about work lately");
	await replyOf(page, 2);
	await page.getByRole('link', { name: 'Chiron' }).click(); // leaving is an occasion before the fourth message

	const line = await listedWith(page, SNAPSHOTS, 2);
	expect(line.file).toMatch(new RegExp(`^${id}\\.\\d+\\.json$`));
	await page.evaluate(async (name) => {
		const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
		const file = await folder.getFileHandle('00000000-0000-4000-8000-00000000000f.1.json', {
			create: true
		});
		const stream = await file.createWritable();
		await stream.write('{"id": "half of a fi');
		await stream.close();
	}, SNAPSHOTS);

	await page.goto('/settings/copies');
	await expect(page.getByText('Inside this browser')).toBeVisible();
	await page.locator(`[data-file="${line.file}"]`).getByRole('button', { name: 'Compare' }).click();
	await expect(page.getByText('Here, and the same')).toBeVisible();
	const damaged = page.locator('[data-file^="00000000-"]');
	await expect(damaged).toContainText('not_json');
	await expect(damaged.getByRole('button')).toHaveCount(0);

	await page.goto('/settings');
	await page.getByRole('button', { name: 'Delete everything' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
	await page.waitForURL('**/welcome?erased');
	expect(await filesIn(page, SNAPSHOTS)).toEqual({});
});

test('once the lock is set, copies in the folder and in the browser are sealed, and open by themselves', async ({
	page
}) => {
	await pickFolderOf(page, PICKED);
	const path = await startTalking(page);
	const id = path.split('/').at(-1) ?? '';
	await say(page, "I've been feeling really anxious about work lately");
	await replyOf(page, 2);
	await page.getByRole('link', { name: 'Chiron' }).click();
	await listedWith(page, SNAPSHOTS, 2);
	await page.goto('/settings');
	await page.getByRole('button', { name: 'Choose a folder', exact: true }).click();
	await listedWith(page, PICKED, 2);
	expect(Object.keys(await filesIn(page, PICKED))).toContain(`${id}.json`);

	await setLock(page);

	await expect(async () => {
		expect(Object.keys(await filesIn(page, PICKED)).sort()).toEqual([
			`${id}.json.sealed`,
			'manifest.json'
		]);
	}).toPass();
	const inside = await filesIn(page, SNAPSHOTS);
	expect(Object.keys(inside).filter((name) => name.endsWith('.json.sealed'))).not.toEqual([]);
	for (const text of Object.values({ ...inside, ...(await filesIn(page, PICKED)) }))
		expect(text).not.toContain('anxious');
	await page.goto('/settings/copies');
	await unlock(page);
	const row = page.locator(`[data-file="${id}.json.sealed"]`);
	await expect(row).toContainText('sealed');
	await row.getByRole('button', { name: 'Compare' }).click();
	await expect(row).toContainText('Here, and the same');
	await expect(page.getByRole('button', { name: 'Open sealed copies' })).toHaveCount(0);
});

test('a readable copy that a closed tab left beside the lock goes before anything is unlocked', async ({
	page
}) => {
	await startTalking(page);
	await say(page, 'I walked along the river');
	await replyOf(page, 2);
	await setLock(page);
	await page.evaluate(async (name) => {
		const root = await navigator.storage.getDirectory();
		for (const [folder, file] of [
			[name, '00000000-0000-4000-8000-00000000000f.1.json'],
			['backup-download', 'left']
		] as const) {
			const place = await root.getDirectoryHandle(folder, { create: true });
			const stream = await (await place.getFileHandle(file, { create: true })).createWritable();
			await stream.write('I walked along the river');
			await stream.close();
		}
	}, SNAPSHOTS);

	await page.reload();

	await expect(page.getByRole('heading', { name: 'Chiron is locked' })).toBeVisible();
	await expect(async () => {
		expect(JSON.stringify(await filesIn(page, SNAPSHOTS))).not.toContain('river');
		expect(await filesIn(page, 'backup-download')).toEqual({});
	}).toPass();
});

test('a browser that cannot write copies or list databases says so, and still deletes everything', async ({
	page
}) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable');
		Reflect.deleteProperty(IDBFactory.prototype, 'databases');
		Reflect.deleteProperty(window, 'showDirectoryPicker');
	});
	await startTalking(page);
	await say(page, 'A short note');
	await replyOf(page, 2);
	await page.goto('/settings');

	const panel = page.getByRole('region', { name: 'Automatic backups' });
	await expect(panel).toContainText('no safe way to keep copies by itself');
	await expect(panel).not.toContainText('a copy is kept inside this browser');
	await page.getByRole('button', { name: 'Delete everything' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
	await page.waitForURL('**/welcome?erased');
	await expect(page.getByRole('button', { name: 'Start talking' })).toBeVisible();
	// The new, empty store makes its own claim as soon as it is open.
	const keys = await page.evaluate(() => Object.keys(localStorage));
	expect(keys.filter((key) => key !== 'chiron-witness')).toEqual([]);
});
