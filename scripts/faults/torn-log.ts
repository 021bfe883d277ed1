import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withBrowser, withProfile, type Launcher } from './browser';
import { findStore } from './damage';
import type { Fault, Setting } from './fault';
import { harnessTab, inPage } from './harness';

/** LevelDB writes its log in blocks; a record does not begin in the last bytes of one. */
const BLOCK_BYTES = 32_768;
const HEADER_BYTES = 7;
/** What the record says it holds, and what of it was written before the kill. */
const SAID_BYTES = 1569;
const EACH = 10;

/** Leaves the end of the log as a kill between two of its writes does: a header, and not all that it announces. */
function tear(launcher: Launcher, profile: string, address: string, written: number): void {
	const { folder } = findStore(launcher, profile, address);
	const [name] = readdirSync(folder).filter((file) => file.endsWith('.log'));
	if (name === undefined) throw new Error('the store has no log');
	const path = join(folder, name);
	const left = BLOCK_BYTES - (statSync(path).size % BLOCK_BYTES);
	const isTooNarrow = left < HEADER_BYTES + SAID_BYTES;
	const header = Buffer.alloc(HEADER_BYTES);
	header.writeUInt32LE(0x5eed_c0de, 0);
	header.writeUInt16LE(isTooNarrow ? left - HEADER_BYTES : SAID_BYTES, 4);
	header.writeUInt8(1, 6); // a whole record
	appendFileSync(
		path,
		Buffer.concat([header, Buffer.alloc(Math.min(written, left - HEADER_BYTES), 7)])
	);
}

interface Start {
	readonly state: string | number;
	readonly found: number;
	readonly added: number;
}

/** Starts the browser, counts what is there and writes some more. */
async function start(
	{ launcher, harness }: Setting,
	profile: string,
	session: string
): Promise<Start> {
	return withBrowser(launcher, profile, async (opened) => {
		const page = await harnessTab(opened, harness);
		const state = await inPage(page, 'open');
		if (typeof state === 'string') return { state, found: 0, added: 0 };
		const found = (await inPage(page, 'readAll')).reduce((sum, { lastSeq }) => sum + lastSeq, 0);
		const { written } = await inPage(page, 'append', session, 'more', EACH);
		return { state, found, added: written.length };
	});
}

async function tearOnce(
	setting: Setting,
	written: number
): Promise<{ lost: number; noticed: boolean }> {
	return withProfile(async (profile) => {
		const session = crypto.randomUUID();
		const first = await start(setting, profile, session);
		tear(setting.launcher, profile, setting.harness, written);
		const second = await start(setting, profile, session);
		const third = await start(setting, profile, session);
		const lost = first.added + second.added - third.found;
		return { lost, noticed: third.state === 'damaged' };
	});
}

/** A kill tears the end of the log; the store is used again, and opened once more after that. */
export const tornLog: Fault = {
	name: 'torn-log',
	engines: ['chromium'],
	isOfStorage: false,
	run: async (setting) => {
		const tears = setting.isShort ? [0] : [0, 1, 500, SAID_BYTES - 1];
		let lost = 0;
		let noticed = 0;
		for (const written of tears) {
			const one = await tearOnce(setting, written);
			lost += one.lost;
			if (one.noticed) noticed += 1;
			setting.progress(`${String(written)} bytes written: ${String(one.lost)} messages lost`);
		}
		return { trials: tears.length, lost, ok: lost === 0, noticed };
	}
};
