import { expect, messages, replyOf, say, startTalking, test } from './app';

const NOTICE = 'CHIRON IS A COMPUTER PROGRAM AND NOT A HUMAN BEING';

test('what answers is said at the start, after three hours, after a week away, and when asked', async ({
	page
}) => {
	await page.clock.install();
	const path = await startTalking(page);
	await expect(page.getByText(NOTICE)).toBeVisible();
	const size = await page
		.getByText(NOTICE)
		.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
	expect(size).toBeGreaterThanOrEqual(21.3); // 16 pt
	await say(page, 'Are you a real person?');
	await expect(messages(page)).toHaveCount(2);
	await expect(messages(page).last()).toContainText("I'm not a person and I can't feel.");
	await expect(messages(page).last()).toContainText('stays on this device');
	await expect(page.getByText(NOTICE)).toBeHidden();
	await say(page, 'a quiet evening at last');
	await page.clock.runFor(5_000);
	await replyOf(page, 4);

	await page.clock.fastForward('02:58:00');
	await expect(page.getByText(NOTICE)).toBeHidden();
	await page.clock.fastForward('00:03:00');
	await expect(page.getByText(NOTICE)).toBeVisible();
	await expect(page.getByText('a moment for a break')).toBeVisible();
	await page.getByRole('button', { name: 'OK' }).click();
	await expect(page.getByText(NOTICE)).toBeHidden();

	await page.goto('/help-now');
	await page.clock.fastForward(7 * 24 * 3_600_000);
	await page.goto(path);
	await expect(page.getByText('It has been a while')).toBeVisible();
	await expect(page.getByText(NOTICE)).toBeInViewport();
});

test('the safety protocol is there without scripts, with its version', async ({ browser, app }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${app.address}/safety`);

	await expect(page.getByText(/Safety protocol \d+/)).toBeVisible();
	await expect(page.getByText('It is for adults')).toBeVisible();
	await context.close();
});
