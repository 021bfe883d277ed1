import { takeTurn } from '#lib/conversation';
import { emptyHead, Millis } from '#lib/domain';
import * as storage from '#lib/storage';
import { makeSession } from '../../bench/samples';
import { isHeldByATab, holdSession } from '../../../src/routes/turn-lock';
import { thisMoment } from '../../../src/routes/moment';
import { awaited, saying } from './message';
import { counting, headOf, portsWith, PRACTICE } from './talk';

function must(holds: boolean, what: string): void {
	if (!holds) throw new Error(what);
}

async function good<T>(
	result: Promise<{ ok: true; value: T } | { ok: false; failure: { kind: string } }>
) {
	const done = await result;
	if (!done.ok) throw new Error(done.failure.kind);
	return done.value;
}

/** Where transactions are written down while they are watched. */
let watched: IDBTransaction[] | null = null;

// Put in place before the store is opened: Dexie holds on to the function it finds then.
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound at each call
const openTransaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...args) {
	const made = openTransaction.apply(this, args);
	watched?.push(made);
	return made;
};

/** Every transaction that was opened while `use` ran, as the browser sees it. */
async function transactionsOf(use: () => Promise<void>): Promise<IDBTransaction[]> {
	const opened: IDBTransaction[] = (watched = []);
	try {
		await use();
	} finally {
		watched = null;
	}
	return opened;
}

function newId(): string {
	return crypto.randomUUID();
}

async function turn(session: string, words: number, signal?: AbortSignal) {
	const ports = portsWith(counting(words, 2));
	const head = await headOf(session, ports);
	const request = { head, engine: PRACTICE, text: 'said', recent: [] };
	return takeTurn(ports, request, signal ?? new AbortController().signal);
}

async function drained(events: AsyncIterable<{ type: string }>): Promise<void> {
	for await (const event of events) must(event.type !== 'refused', 'a turn was refused');
}

/** How many rows of any table name this id. */
async function rowsNaming(id: string): Promise<number> {
	const db = await new Promise<IDBDatabase>((done) => {
		const open = indexedDB.open('chiron');
		open.onsuccess = () => {
			done(open.result);
		};
	});
	let rows = 0;
	for (const table of db.objectStoreNames)
		rows += await new Promise<number>((done) => {
			const all = db.transaction(table).objectStore(table).getAll();
			all.onsuccess = () => {
				done((all.result as unknown[]).filter((row) => JSON.stringify(row).includes(id)).length);
			};
		});
	db.close();
	return rows;
}

const PROMISES: Readonly<Record<string, () => Promise<void>>> = {
	'every write of a turn is strict': async () => {
		const opened = await transactionsOf(async () => drained(await turn(newId(), 40)));
		const writes = opened.filter(({ mode }) => mode === 'readwrite');
		must(writes.length >= 2, 'a turn writes');
		must(
			writes.every(({ durability }) => durability === 'strict'),
			'a write is not strict'
		);
	},
	'message and empty reply are durable in one transaction before the model is asked': async () => {
		const session = newId();
		let isSaved = false;
		const opened = await transactionsOf(async () => {
			const events = await turn(session, 3);
			for await (const event of events) {
				if (event.type !== 'saved') continue;
				isSaved = true;
				const stored = await storage.listMessages(session);
				must(stored.length === 2 && stored[0]?.screening != null, 'the message is not screened');
				must(stored[1]?.status === 'streaming' && stored[1].text === '', 'no reply is open');
				break;
			}
		});
		must(isSaved, 'nothing was saved');
		const writing = opened.filter(
			({ mode, objectStoreNames }) => mode === 'readwrite' && objectStoreNames.contains('drafts')
		);
		must(writing.length === 1, 'it took more than one transaction');
	},
	'a reply is kept while it grows': async () => {
		const session = newId();
		let most = '';
		for await (const event of await turn(session, 400)) {
			if (event.type !== 'text' || most !== '') continue;
			const stored = await storage.listMessages(session);
			most = stored[1]?.status === 'streaming' ? stored[1].text : '';
		}
		must(most.startsWith('word 1 '), 'nothing of a growing reply was stored');
	},
	'a finished reply is whole and the session is free': async () => {
		const session = newId();
		await drained(await turn(session, 50));
		const reply = (await storage.listMessages(session))[1];
		must(reply?.status === 'complete' && reply.text.endsWith('word 50 '), 'the reply is not whole');
		must((await storage.readSession(session))?.streaming === false, 'the session is held');
	},
	'a stopped reply keeps what had arrived': async () => {
		const session = newId();
		const stop = new AbortController();
		for await (const event of await turn(session, 1000, stop.signal))
			if (event.type === 'text') stop.abort();
		const reply = (await storage.listMessages(session))[1];
		must(reply !== undefined && reply.text !== '' && reply.status !== 'streaming', 'it is gone');
	},
	'a reply nobody owns becomes interrupted, and one that a tab holds does not': async () => {
		const [left, held] = [newId(), newId()];
		for (const session of [left, held])
			await good(
				storage.beginTurn({
					emptyHead: emptyHead(session, thisMoment(), null),
					engine: null,
					messages: [saying('said'), awaited()]
				})
			);
		const release = await holdSession(held);
		await good(storage.recoverReplies(isHeldByATab));
		must((await storage.listMessages(left))[1]?.status === 'interrupted', 'it still streams');
		must((await storage.listMessages(held))[1]?.status === 'streaming', 'it was taken away');
		await release?.();
		await good(storage.recoverReplies(isHeldByATab));
	},
	'a draft is kept for its session and goes with the message': async () => {
		const session = newId();
		await good(storage.saveDraft(session, 'half a sentence', Millis.parse(Date.now())));
		must((await storage.readDraft(session)) === 'half a sentence', 'the draft is gone');
		await drained(await turn(session, 3));
		must((await storage.readDraft(session)) === '', 'the draft is still there');
	},
	'three hundred messages stay in order over their pages': async () => {
		const session = newId();
		for (let i = 0; i < 100; i += 1)
			await good(
				storage.beginTurn({
					emptyHead: emptyHead(session, thisMoment(), null),
					engine: null,
					messages: ['a', 'b', 'c'].map((part) => saying(`${String(i)}${part}`))
				})
			);
		const texts = (await storage.listMessages(session)).map(({ text }) => text);
		const wanted = texts.map((_, i) => `${String(Math.floor(i / 3))}${'abc'.charAt(i % 3)}`);
		must(texts.length === 300 && texts.join() === wanted.join(), 'they are in disorder');
	},
	'a message of a megabyte comes back whole': async () => {
		const session = newId();
		const text = 'ü€😀 '.repeat(200_000);
		await good(
			storage.beginTurn({
				emptyHead: emptyHead(session, thisMoment(), null),
				engine: null,
				messages: [saying(text)]
			})
		);
		must((await storage.listMessages(session))[0]?.text === text, 'it has changed');
	},
	'whole sessions come in, and replacing one leaves no old page': async () => {
		const long = makeSession(7, 100);
		const short = { head: { ...long.head, lastSeq: 10 }, messages: long.messages.slice(0, 10) };
		await good(storage.putSessions([long]));
		must((await storage.listMessages(long.head.id)).length === 100, 'not all came in');
		await good(storage.putSessions([short]));
		must((await storage.listMessages(long.head.id)).length === 10, 'old pages are left');
	},
	'a deleted session is gone from every table': async () => {
		const { head, messages } = makeSession(8, 70);
		await good(storage.putSessions([{ head, messages }]));
		await good(storage.saveDraft(head.id, 'unsent', Millis.parse(Date.now())));
		const checkin = { id: 'c8', ...thisMoment(), mood: 0, when: 'start' as const };
		await good(storage.saveCheckin({ ...checkin, sessionId: head.id }));
		must((await rowsNaming(head.id)) >= 5, 'it was not there');
		await good(storage.deleteSession(head.id));
		must((await rowsNaming(head.id)) === 0, 'something is left');
	},
	'a live query follows a write of this tab': async () => {
		const session = newId();
		let stop: () => void = () => undefined;
		const seen = new Promise<void>((done, fail) => {
			stop = storage.watch(
				() => storage.listMessages(session),
				(messages) => {
					if (messages.length === 2) done();
				},
				fail
			);
		});
		await drained(await turn(session, 2));
		await seen;
		stop();
	},
	'wiping leaves no database': async () => {
		await good(storage.wipeStore());
		const left = await indexedDB.databases();
		must(!left.some(({ name }) => name === 'chiron'), 'the database is still there');
	}
};

/** Runs every promise of the store in this browser; the names of those that are broken, with what happened. */
export async function runSuite(): Promise<{ count: number; broken: string[] }> {
	const broken: string[] = [];
	for (const [name, holds] of Object.entries(PROMISES))
		await holds().catch((error: unknown) => {
			broken.push(`${name}: ${String(error)}`);
		});
	return { count: Object.keys(PROMISES).length, broken };
}
