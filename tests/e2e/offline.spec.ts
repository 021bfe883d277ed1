import {
	expect,
	messages,
	newSession,
	offlineReady,
	replyOf,
	say,
	startTalking,
	test
} from './app';

test('everything works with the server stopped and the network gone', async ({
	page,
	app,
	context
}) => {
	const path = await startTalking(page);
	await say(page, "I've been feeling really anxious about work lately");
	await replyOf(page, 2);
	await offlineReady(page);
	await app.stop();
	await context.setOffline(true);

	await page.reload();
	await expect(messages(page)).toHaveCount(2);
	await say(page, "It's been affecting my sleep too");
	await replyOf(page, 4);

	const other = await context.newPage();
	await other.goto(path);
	await expect(messages(other)).toHaveCount(4);
	for (const [address, words] of [
		['/', 'Last time'],
		['/?source=pwa', 'Last time'],
		['/sessions', "I've been feeling really anxious"],
		['/progress', 'Progress'],
		['/check-in', 'How are you right now?'],
		['/settings', 'Practice model'],
		['/studio/export', 'Training data'],
		['/help-now', 'In danger right now']
	] as const) {
		await other.goto(address);
		await expect(other.getByText(words).first()).toBeVisible();
	}
});

test('a first visit on a deep link installs the worker', async ({ page, app }) => {
	await page.goto('/sessions/11111111-2222-4333-8444-555555555555');
	await offlineReady(page);
	await app.stop();

	await page.reload();

	await expect(page.getByLabel('Write a message')).toBeVisible();
});

test('a session begun offline is there when the app is opened again', async ({ page, app }) => {
	await startTalking(page);
	await offlineReady(page);
	await app.stop();
	const path = await newSession(page);
	await say(page, 'written on the train');
	await replyOf(page, 2);

	await page.goto('/sessions');
	await page.getByRole('link', { name: /written on the train/ }).click();

	await expect(page).toHaveURL(new RegExp(`${path}$`));
	await expect(messages(page)).toHaveCount(2);
});

test('the app can be installed', async ({ page, app }) => {
	await page.goto('/');
	const address = await page.locator('link[rel=manifest]').getAttribute('href');
	const manifest = (await (await page.request.get(`${app.address}${String(address)}`)).json()) as {
		start_url: string;
		display: string;
		icons: { src: string; sizes: string }[];
	};

	expect(manifest).toMatchObject({ start_url: '/?source=pwa', display: 'standalone' });
	for (const { src } of manifest.icons)
		expect((await page.request.get(`${app.address}${src}`)).status()).toBe(200);
	expect((await page.request.get(`${app.address}/_app/nothing-here.js`)).status()).toBe(404);
});
