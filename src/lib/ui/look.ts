/** How the app looks. Kept in local storage because it must be known before the first paint and the database is not. */
export interface Look {
	readonly theme: 'system' | 'light' | 'dark' | 'contrast';
	/** Text size in percent, 90..200. */
	readonly size: number;
}

const KEY = 'chiron.look';
const PLAIN: Look = { theme: 'system', size: 100 };

/** The look as it was chosen, or the plain one when nothing was or it cannot be read. */
export function readLook(): Look {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Look>;
		return { ...PLAIN, ...kept };
	} catch {
		return PLAIN;
	}
}

/** Puts a look on the page and keeps it. */
export function applyLook(look: Look): void {
	const root = document.documentElement;
	if (look.theme === 'system') delete root.dataset['theme'];
	else root.dataset['theme'] = look.theme;
	root.style.fontSize = look.size === 100 ? '' : `${String(look.size)}%`;
	try {
		localStorage.setItem(KEY, JSON.stringify(look));
	} catch {
		// Without storage the look holds until the page is closed, which is all that is lost.
	}
}
