import { defineConfig, devices } from '@playwright/test';

/** Flags that keep a headless Chromium quiet on a machine without a network. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
	testDir: 'tests/e2e',
	// Ends what hangs; a busy machine takes its time.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	reporter: [['list']],
	outputDir: 'test-results',
	use: {
		locale: 'en-US',
		timezoneId: 'America/New_York',
		// A trace or a picture would hold words a person wrote.
		trace: 'off',
		screenshot: 'off',
		video: 'off',
		launchOptions: { args, ...(executablePath ? { executablePath } : {}) }
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
		{
			name: 'phone',
			use: {
				viewport: { width: 390, height: 844 },
				hasTouch: true,
				isMobile: true,
				userAgent: devices['Pixel 7'].userAgent
			}
		}
	]
});
