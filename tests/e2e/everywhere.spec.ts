import AxeBuilder from '@axe-core/playwright';
import { expect, replyOf, say, startTalking, test } from './app';

const PAGES = [
	'/',
	'/welcome',
	'/sessions',
	'/sessions/import',
	'/sessions/off-record',
	'/check-in',
	'/progress',
	'/settings',
	'/settings/backup',
	'/settings/copies',
	'/plan',
	'/safety',
	'/studio/export',
	'/help-now'
];

// A dozen pages in one test: on a busy machine a minute is not enough.
test.setTimeout(180_000);

for (const colorScheme of ['light', 'dark'] as const)
	test(`no page has a serious accessibility fault in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const path = await startTalking(page);
		await say(page, "I've been thinking about hurting myself");
		await replyOf(page, 2);

		for (const address of [path, ...PAGES]) {
			await page.goto(address);
			await expect(page.locator('h1')).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			const serious = violations.filter(
				({ impact }) => impact === 'serious' || impact === 'critical'
			);
			expect(
				serious.map(({ id, nodes }) => `${address}: ${id} ${String(nodes[0]?.target)}`)
			).toEqual([]);
		}
	});

test('help is one tap away on every page, and nothing scrolls sideways at 320 px and twice the text', async ({
	page
}) => {
	const path = await startTalking(page);
	await say(page, 'I want to end my life');
	await expect(page.getByRole('link', { name: 'Call 988', exact: true }).first()).toBeVisible();
	await replyOf(page, 2);
	await page.setViewportSize({ width: 320, height: 640 });

	for (const address of [path, ...PAGES, '/settings/lock']) {
		await page.goto(address);
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.getByRole('banner').getByRole('link', { name: 'Help now' })).toBeVisible();
		for (const size of ['100%', '200%']) {
			const overflow = await page.evaluate((fontSize) => {
				const root = document.documentElement;
				root.style.fontSize = fontSize;
				return root.scrollWidth - root.clientWidth;
			}, size);
			expect(overflow, `${address} at ${size}`).toBeLessThanOrEqual(0);
		}
	}
});

test('no request leaves the origin while every page is used', async ({ page, app, context }) => {
	const elsewhere: string[] = [];
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== app.address && url.protocol.startsWith('http')) elsewhere.push(url.origin);
	});
	const path = await startTalking(page);
	await say(page, 'a quiet evening at last');
	await replyOf(page, 2);

	for (const address of [path, ...PAGES]) {
		await page.goto(address);
		await expect(page.locator('h1')).toBeVisible();
	}

	expect(elsewhere).toEqual([]);
});

test('an unknown address says so without a fault, and leads back', async ({ page }) => {
	await page.goto('/nonsense');
	await expect(
		page.getByRole('heading', { name: 'There is nothing at this address' })
	).toBeVisible();
	await page.getByRole('link', { name: 'All sessions' }).click();
	await expect(page.getByRole('heading', { name: 'Sessions' })).toBeVisible();
});

test('an address that is no session says so', async ({ page }) => {
	await startTalking(page);
	await page.goto('/sessions/not-a-session');

	await expect(page.getByRole('heading', { name: 'There is no such session' })).toBeVisible();
});
