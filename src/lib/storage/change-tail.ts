import type { Message, Result, SessionHead } from '#lib/domain';
import { failed, ok } from '#lib/domain';
import { KEYS } from './db';
import type { StorageFailure } from './failure';
import { isGoing, toRow } from './heads';
import { attempt } from './open';
import { sealRowsAhead } from './seal';
import { swapTail } from './swap-tail';
import { dropTails, keepTail, readTail, recallTail, toPage, type Tail } from './tails';
import { renewNow } from './witness-keeper';

/** What to make of the end of a session. Without a head only pages are written, and the revision stays. */
export interface TailChange<T> {
	readonly result: T;
	/** Whole pages, each in the order of its messages; the last is the end of the session. */
	readonly pages: readonly (readonly Message[])[];
	readonly head?: SessionHead;
	readonly streaming?: number;
	readonly isDraftSent?: boolean;
}

/**
 * How often a change is made anew because somebody else was faster. With two tabs that write without a pause each try is
 * about even odds: measured, 5 tries gave up on one write in twenty.
 */
const TRIES = 40;

/**
 * Makes a change of what this tab remembers of a session and writes it in one durable transaction, unless something else
 * was written meanwhile: then it reads and makes it anew. `make` may run several times; a result in place of a change
 * is the outcome, and nothing is written.
 *
 * So a save waits for no reading, and the vault seals before the transaction begins.
 */
export async function changeTail<T>(
	id: string,
	make: (tail: Tail) => TailChange<T> | Result<T, StorageFailure>
): Promise<Result<T, StorageFailure>> {
	const done = await attempt(async () => {
		const remembered = recallTail(id);
		let tail = remembered ?? (await readTail(id));
		for (let round = 0; round < TRIES; round += 1) {
			const made = make(tail);
			if (!('ok' in made)) {
				if (await write(id, tail, made)) return ok(made.result);
			} else if (tail !== remembered) return made; // what is only remembered settles nothing
			tail = await readTail(id);
		}
		return failed({ kind: 'busy_elsewhere' } as const);
	});
	return done.ok ? done.value : done;
}

/** False when the session is not as `tail` has it; then nothing was written. */
async function write<T>(id: string, tail: Tail, made: TailChange<T>): Promise<boolean> {
	const pages = made.pages.map((messages) => toPage(id, messages));
	const rev = made.head === undefined ? tail.rev : tail.rev + 1;
	const streaming = made.streaming ?? tail.streaming;
	const row = made.head && toRow(made.head, { streaming, rev, analyzed: 0 });
	await sealRowsAhead(KEYS.pages, pages);
	if (row !== undefined) await sealRowsAhead(KEYS.sessions, [row]);
	const sentDraft = made.isDraftSent === true ? id : undefined;
	const isWritten = await swapTail(
		id,
		{ pages, session: row, sentDraft },
		(found) =>
			(found === undefined) === (tail.head === null) &&
			(found?.rev ?? 0) === tail.rev &&
			(found?.streaming ?? 0) === tail.streaming &&
			(found === undefined || !isGoing(found))
	);
	if (!isWritten) {
		dropTails(id);
		return false;
	}
	if (tail.head === null) renewNow();
	const head = made.head ?? tail.head;
	keepTail(id, { head, rev, streaming, messages: made.pages.at(-1) ?? tail.messages });
	return true;
}
