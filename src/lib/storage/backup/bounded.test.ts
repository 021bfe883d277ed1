import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyHead, Millis, OffsetMinutes } from '#lib/domain';
import { PAGE_SIZE, type Database } from '../db';
import { toRow } from '../heads';
import { pack } from '../pack';
import { APP, freshDatabase, MADE_AT, message } from './backup.fixture';
import { inspectBackup } from './restore';
import { writeBackup } from './write';

const SESSIONS = 20;
const PAGES = 320; // more than one batch, so that a session is cut
const MESSAGES = SESSIONS * PAGES * PAGE_SIZE;

let from: Database;
let to: Database;

beforeEach(async () => {
	Dexie.addons.push(watchRequests);
	from = await freshDatabase('from');
	to = await freshDatabase('to');
});
afterEach(async () => {
	Dexie.addons.pop();
	for (const database of [from, to]) await database.delete();
});

async function fill(): Promise<void> {
	const moment = { at: Millis.parse(1), offset: OffsetMinutes.parse(0) };
	const page = (n: number) =>
		pack(Array.from({ length: PAGE_SIZE }, (_, i) => message(n * PAGE_SIZE + i + 1, 'so it went')));
	const pages = Array.from({ length: PAGES }, (_, n) => page(n));
	for (let s = 0; s < SESSIONS; s += 1) {
		const head = { ...emptyHead(`s${String(s)}`, moment, null), lastSeq: PAGES * PAGE_SIZE };
		await from.sessions.add(toRow(head, { streaming: 0, rev: 1, analyzed: 0 }));
		await from.pages.bulkAdd(pages.map((body, n) => ({ sessionId: head.id, page: n, body })));
	}
}

/** The most rows and text that went to or from any database in one request. */
const most = { rows: 0, length: 0 };

function note(rows: readonly unknown[]): void {
	const length = rows.reduce<number>(
		(sum, row) => sum + ((row as { body?: string } | undefined)?.body?.length ?? 0),
		0
	);
	most.rows = Math.max(most.rows, rows.length);
	most.length = Math.max(most.length, length);
}

/** Looks at every request of every database that is made from here on, the staging one too. */
function watchRequests(database: Dexie): void {
	database.use({
		stack: 'dbcore',
		create: (core) => ({
			...core,
			table: (name) => {
				const table = core.table(name);
				return {
					...table,
					mutate: (request) => {
						if ('values' in request) note(request.values);
						return table.mutate(request);
					},
					query: async (request) => {
						const response = await table.query(request);
						if (request.values === true) note(response.result);
						return response;
					}
				};
			}
		})
	});
}

test(`of ${String(MESSAGES)} messages only a batch is held at a time, out and in`, async () => {
	await fill();
	most.rows = 0;
	most.length = 0;
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let largest = 0;

	const made = await writeBackup(
		from,
		{
			write: (bytes) => {
				largest = Math.max(largest, bytes.length);
				chunks.push(bytes);
				return Promise.resolve();
			},
			close: () => Promise.resolve(),
			abort: () => Promise.resolve()
		},
		{ app: APP, at: MADE_AT, passphrase: null }
	);

	expect(made).toMatchObject({ ok: true, value: { sessions: SESSIONS } });
	expect(largest).toBeLessThan(512 * 1024);
	expect(most.rows).toBeLessThanOrEqual(256);

	const read = await inspectBackup(to, new Blob(chunks), { passphrase: null });
	if (!read.ok) throw new Error(read.failure.kind);
	expect(read.value.messages).toBe(MESSAGES);
	await read.value.restore({ mode: 'merge', different: 'newer' });

	expect(await to.pages.count()).toBe(SESSIONS * PAGES);
	expect(most.rows).toBeLessThanOrEqual(1000);
	expect(most.length).toBeLessThan(4 * 1024 * 1024);
}, 120_000);
