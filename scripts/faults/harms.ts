import type { Page } from 'puppeteer-core';
import type { Launcher } from './browser';
import { deleting, emptying, garbling, type Damage, type StoreFiles } from './damage';

/** One way to harm the store of a profile that has something to lose. */
export interface Harm {
	readonly name: string;
	/** Done to the closed profile. */
	readonly toFiles?: Damage['to'];
	/** Done by a page of the same origin, after which the browser is closed. */
	readonly inBrowser?: (page: Page) => Promise<void>;
	/** The browser that opens the profile afterwards. */
	readonly reopenWith?: Launcher;
}

function fromDamage(damages: readonly Damage[]): Harm[] {
	return damages.map(({ name, to }) => ({ name, toFiles: to }));
}

const CLEARED: Harm = {
	name: 'tables cleared by a page',
	inBrowser: (page) =>
		page.evaluate(
			() =>
				new Promise<void>((done, fail) => {
					const open = indexedDB.open('chiron');
					open.onsuccess = () => {
						const names = [...open.result.objectStoreNames];
						const tx = open.result.transaction(names, 'readwrite');
						for (const name of names) tx.objectStore(name).clear();
						tx.oncomplete = () => {
							done();
						};
						tx.onerror = () => {
							fail(new Error('clear failed'));
						};
					};
				})
		)
};

const ONE_GONE: Harm = {
	name: 'one session taken out by a page',
	inBrowser: (page) =>
		page.evaluate(
			() =>
				new Promise<void>((done, fail) => {
					const open = indexedDB.open('chiron');
					open.onsuccess = () => {
						const tx = open.result.transaction(['sessions', 'pages'], 'readwrite');
						const first = tx.objectStore('sessions').openKeyCursor();
						first.onsuccess = () => {
							const id = first.result?.key;
							if (id !== undefined) tx.objectStore('sessions').delete(id);
						};
						tx.oncomplete = () => {
							done();
						};
						tx.onerror = () => {
							fail(new Error('delete failed'));
						};
					};
				})
		)
};

const DATABASE_DELETED: Harm = {
	name: 'database deleted by a page',
	inBrowser: (page) =>
		page.evaluate(
			() =>
				new Promise<void>((done, fail) => {
					const gone = indexedDB.deleteDatabase('chiron');
					gone.onsuccess = () => {
						done();
					};
					gone.onerror = () => {
						fail(new Error('delete failed'));
					};
				})
		)
};

/** A database of the other backend looks absent. */
function otherBackend(launcher: Launcher): Harm[] {
	if (launcher.engine === 'firefox') return [];
	const isSqlite = launcher.features.includes('IdbSqliteBackingStore');
	if (!isSqlite) return [];
	return [{ name: 'SQLite backend switched off', reopenWith: { ...launcher, features: [] } }];
}

export function garblingHarms(kind: StoreFiles['kind']): Harm[] {
	return fromDamage(garbling(kind));
}

export function emptyingHarms(): Harm[] {
	return [CLEARED, ONE_GONE, ...fromDamage(emptying())];
}

export function deletingHarms(kind: StoreFiles['kind'], launcher: Launcher): Harm[] {
	return [DATABASE_DELETED, ...fromDamage(deleting(kind)), ...otherBackend(launcher)];
}
