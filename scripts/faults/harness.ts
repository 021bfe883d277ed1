import type { Page } from 'puppeteer-core';
import type { Harness } from './page';
import type { Told } from './page/talk';
import type { Opened } from './browser';

type Call<Name extends keyof Harness> = Harness[Name];

/** Runs a function of page.ts in its page. */
export function inPage<Name extends keyof Harness>(
	page: Page,
	name: Name,
	...args: Parameters<Call<Name>>
): Promise<Awaited<ReturnType<Call<Name>>>> {
	return page.evaluate(
		(called, given) => {
			const { harness } = globalThis as unknown as {
				harness: Record<string, (...args: unknown[]) => unknown>;
			};
			return harness[called]?.(...given);
		},
		name,
		args
	) as Promise<Awaited<ReturnType<Call<Name>>>>;
}

/** A tab with the modules loaded; `told` hears what the page reports. */
export async function harnessTab(
	opened: Opened,
	address: string,
	told: (fact: Told) => void = () => undefined
): Promise<Page> {
	const page = await opened.tab();
	await page.exposeFunction('told', (json: string) => {
		told(JSON.parse(json) as Told);
	});
	await page.goto(`${address}/index.html`);
	await page.waitForFunction(() => 'harness' in globalThis);
	return page;
}
