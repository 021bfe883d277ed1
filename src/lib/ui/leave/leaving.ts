import { LEAVE_TARGETS, readLeaveChoice } from './leave-choice';

/** With this in the storage of the tab, look.js sends whoever comes back by Back or Forward on to a neutral page. */
const LEFT_KEY = 'chiron.left';
/** What stands in the history of the tab where the app was. */
const NEUTRAL = LEAVE_TARGETS.converter;
/** A step back within the page takes a few milliseconds; nobody waits longer for a tidy history. */
const STEP_MS = 200;

/** As far as a browser has it; TypeScript's own description is newer than some browsers. */
interface TabHistory {
	readonly currentEntry: { readonly index: number } | null;
	entries(): readonly { readonly index: number; readonly key: string; sameDocument: boolean }[];
	traverseTo(key: string): { readonly committed: Promise<unknown> };
}

/**
 * Leaves at once: what is on the screen goes first, then what runs, then the page.
 *
 * `stop` ends replies and locks, and is not waited for. Nothing is erased: what was kept stays kept.
 */
export async function leaveNow(stop: () => void): Promise<void> {
	const { to } = readLeaveChoice();
	// Where there is no network only the page on this device can be reached.
	const target = navigator.onLine ? LEAVE_TARGETS[to] : NEUTRAL;
	coverUp(target.title);
	try {
		sessionStorage.setItem(LEFT_KEY, '1');
	} catch {
		// then Back may lead to the start of the app, which is locked or shows no words
	}
	if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
	stop();
	if (!(await toFirstEntry()) || target === NEUTRAL) {
		location.replace(target.href);
		return;
	}
	// Going on from the first entry drops all that came after it.
	history.replaceState(null, '', NEUTRAL.href);
	location.assign(target.href);
}

/** Title and icon first: they show in places the page does not reach. */
function coverUp(title: string): void {
	document.title = title;
	for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]'))
		icon.href = 'data:,';
	const cover = document.createElement('div');
	cover.setAttribute('role', 'alert');
	cover.textContent = 'Loading.';
	cover.style.cssText =
		'position:fixed;inset:0;z-index:2147483647;padding:1rem;background:#fff;color:#fff';
	document.body.replaceChildren(cover);
}

/** Goes back to where the app began in this tab, as far as it is the same page; false where there is nothing to go back. */
async function toFirstEntry(): Promise<boolean> {
	const { navigation } = globalThis as unknown as { readonly navigation?: TabHistory };
	const here = navigation?.currentEntry?.index;
	if (navigation === undefined || here === undefined) return false;
	const before = navigation.entries().filter(({ index }) => index <= here);
	const first = before.slice(before.findLastIndex((entry) => !entry.sameDocument) + 1)[0];
	if (first === undefined || first.index === here) return false;
	const step = navigation.traverseTo(first.key).committed.then(
		() => true,
		() => false
	);
	return Promise.race([step, new Promise<false>((settle) => setTimeout(settle, STEP_MS, false))]);
}
