import type { Page } from '@playwright/test';
import { expect } from './app';

/** Chooses a model of an Ollama server in the settings, as a person would. */
export async function chooseOllama(page: Page, host: string): Promise<void> {
	await page.goto('/settings');
	await page.getByLabel('Ollama on this computer').fill(host);
	await page.getByRole('button', { name: 'Look for models' }).click();
	await page.getByRole('radio', { name: /llama3\.2:3b/ }).check();
	await expect(page.getByText('llama3.2:3b through Ollama')).toBeVisible();
}
