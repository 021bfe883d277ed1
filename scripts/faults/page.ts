/** Runs in a browser: the app's own modules, to be driven by a script through `globalThis.harness`. */
import { openStore, recoverReplies, reopenStore } from '#lib/storage';
import { isHeldByATab } from '../../src/routes/turn-lock';
import { timeSaves } from '../bench/saving';
import { moveClock, turnNow } from './page/clock';
import { tryCommands } from './page/commands';
import { fill, holding } from './page/quota';
import { readAll } from './page/read';
import { runSuite } from './page/suite';
import { append, follow, followed } from './page/tabs';
import { talk } from './page/talk';
import { lockStore, plant, sealStore, unlockStore } from './page/vault';

let stale = 0;

/** Opens the store as the app does at its start; the number of replies found without an owner, or why not. */
async function open(): Promise<number | string> {
	const opened = await openStore({ onStale: () => (stale += 1) });
	if (!opened.ok) return opened.failure.kind;
	const recovered = await recoverReplies(isHeldByATab);
	return recovered.ok ? recovered.value : recovered.failure.kind;
}

/** Opens again as the app does when a page comes back. */
async function reopen(): Promise<string> {
	const opened = await reopenStore();
	return opened.ok ? 'open' : opened.failure.kind;
}

const harness = {
	append,
	fill,
	follow,
	followed,
	holding,
	lockStore,
	moveClock,
	open,
	plant,
	readAll,
	reopen,
	runSuite,
	sealStore,
	staleCalls: () => stale,
	talk,
	timeSaves,
	tryCommands,
	turnNow,
	unlockStore
};
export type Harness = typeof harness;

Object.assign(globalThis, { harness });
