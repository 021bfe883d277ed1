import Dexie from 'dexie';
import { STORE_LOCK } from './fence';

const NAME = 'chiron-log';

/** Kept under 64 KiB: Chromium puts larger values into files of their own, past the log. */
const PIECE_BYTES = 48 * 1024;

/** More than the 4 MiB that Chromium gathers before it begins a new log; measured with the fault `torn-log`. */
const BYTES = 5 * 1024 * 1024;

/**
 * Makes Chromium begin a new log for the databases of this origin, when this is the only tab that has them open.
 *
 * A browser that is killed in the middle of a write leaves half a record at the end of its log. Chromium reads over it at
 * the next start and goes on writing behind it. At the start after that it finds half a record in the middle, takes the
 * log for damaged and deletes every database of the origin. A new log in time leaves the half record behind.
 *
 * Writes zeros to a database of its own and deletes it. Never fails: without room the old log just stays in use.
 */
export async function startFreshLog(): Promise<void> {
	if (!isChromium() || !(await isOnlyTab())) return;
	const filler = new Dexie(NAME, {
		autoOpen: false,
		cache: 'disabled',
		chromeTransactionDurability: 'strict'
	});
	filler.version(1).stores({ pieces: '' });
	try {
		await filler.open();
		await fill(filler);
	} catch {
		// what could not be written need not be
	} finally {
		await filler.delete({ disableAutoOpen: true }).catch(() => undefined);
	}
}

async function fill(filler: Dexie): Promise<void> {
	const piece = new Uint8Array(PIECE_BYTES);
	const keys = Array.from({ length: Math.ceil(BYTES / PIECE_BYTES) }, (_, i) => i);
	const pieces = filler.table<Uint8Array, number>('pieces');
	await pieces.bulkPut(
		keys.map(() => piece),
		keys
	);
	await pieces.clear(); // the write after the filling one is what begins the new log
}

/** Only Chromium's engine has this log, and only it has this field. */
function isChromium(): boolean {
	return typeof navigator !== 'undefined' && 'userAgentData' in navigator;
}

/** While another tab is open the browser was not started anew, and the log has been seen to. */
async function isOnlyTab(): Promise<boolean> {
	const { held } = await navigator.locks.query();
	return held?.filter(({ name }) => name === STORE_LOCK).length === 1;
}
