import type { BrowserContext, Page } from '@playwright/test';

/** A page of the same origin that does not run the app: what it does happens behind the app's back. */
export async function besideTheApp(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.goto('/look.js');
	return page;
}

/** Deletes the whole database. */
export async function deleteDatabase(beside: Page): Promise<void> {
	await beside.evaluate(
		() =>
			new Promise<void>((settle, refuse) => {
				const request = indexedDB.deleteDatabase('chiron');
				request.onsuccess = () => {
					settle();
				};
				request.onerror = () => {
					refuse(new Error('not deleted'));
				};
			})
	);
}

/** Opens the database as a later version of the app would, or as it is. */
export async function openDatabase(beside: Page, version?: number): Promise<void> {
	await beside.evaluate(
		(wanted) =>
			new Promise<void>((settle, refuse) => {
				const request = indexedDB.open('chiron', wanted);
				request.onsuccess = () => {
					request.result.close();
					settle();
				};
				request.onerror = () => {
					refuse(new Error('not opened'));
				};
			}),
		version
	);
}

/** Empties a table, or takes one key out of it. */
export async function emptyTable(beside: Page, table: string, key?: string): Promise<void> {
	await beside.evaluate(
		([name, only]) =>
			new Promise<void>((settle, refuse) => {
				const request = indexedDB.open('chiron');
				request.onerror = () => {
					refuse(new Error('not opened'));
				};
				request.onsuccess = () => {
					const tx = request.result.transaction(name, 'readwrite');
					if (only === undefined) tx.objectStore(name).clear();
					else tx.objectStore(name).delete(only);
					tx.oncomplete = () => {
						request.result.close();
						settle();
					};
				};
			}),
		[table, key] as const
	);
}

/** Every row of a table as text. */
export async function rowsOf(beside: Page, table: string): Promise<string> {
	return beside.evaluate(
		(name) =>
			new Promise<string>((settle, refuse) => {
				const request = indexedDB.open('chiron');
				request.onerror = () => {
					refuse(new Error('not opened'));
				};
				request.onsuccess = () => {
					const all = request.result.transaction(name).objectStore(name).getAll();
					all.onsuccess = () => {
						request.result.close();
						settle(JSON.stringify(all.result));
					};
				};
			}),
		table
	);
}

/** A database of zeros that comes and goes at each start (`storage/fresh-log.ts`). */
export const FILLER = 'chiron-log';

/** The names of the databases of this origin that hold anything. */
export async function databaseNames(page: Page): Promise<(string | undefined)[]> {
	const names = await page.evaluate(async () =>
		(await indexedDB.databases()).map(({ name }) => name)
	);
	return names.filter((name) => name !== FILLER);
}

/** How many sessions are claimed outside of the database. */
export async function claimedSessions(beside: Page): Promise<number | null> {
	return beside.evaluate(() => {
		const claim = JSON.parse(localStorage.getItem('chiron-witness') ?? 'null') as {
			sessions: number;
		} | null;
		return claim?.sessions ?? null;
	});
}
