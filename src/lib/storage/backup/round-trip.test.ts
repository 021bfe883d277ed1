import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Millis, OffsetMinutes, type Message, type SessionHead } from '#lib/domain';
import type { Database } from '../db';
import {
	APP,
	checkin,
	dump,
	freshDatabase,
	MADE_AT,
	MemoryTarget,
	message,
	putSession,
	talk,
	withoutRevs
} from './backup.fixture';
import { inspectBackup } from './restore';
import { writeBackup } from './write';
import type { RestoreChoice } from './swap';

let from: Database;
let to: Database;

beforeEach(async () => {
	from = await freshDatabase('from');
	to = await freshDatabase('to');
});
afterEach(async () => {
	for (const database of [from, to]) await database.delete();
});

/** What stands in for older turns, and how the program is told to talk. */
const REMEMBERED: Partial<SessionHead> = {
	memory: {
		parts: [
			{
				id: '1-24',
				fromSeq: 1,
				throughSeq: 24,
				text: 'The person spoke of the sea.',
				at: MADE_AT,
				offset: OffsetMinutes.parse(60),
				source: 'human',
				method: 'extract-1',
				model: null
			}
		],
		notes: [{ id: 'n', kind: 'goal', text: 'sleep', at: MADE_AT, seq: 3 }],
		notedSeq: 70,
		bridge: { text: 'a week ago', at: MADE_AT, beforeSeq: 69 }
	},
	coach: { style: 'steps', own: { text: 'Be brief.', version: 3 } }
};

const MERGE: RestoreChoice = { mode: 'merge', different: 'newer' };

async function backUp(database = from): Promise<Blob> {
	const target = new MemoryTarget();
	const made = await writeBackup(database, target, { app: APP, at: MADE_AT, passphrase: null });
	expect(made.ok).toBe(true);
	return target.blob();
}

async function inspect(file: Blob) {
	const read = await inspectBackup(to, file, { passphrase: null });
	if (!read.ok) throw new Error(JSON.stringify(read.failure));
	return read.value;
}

async function restore(file: Blob, choice = MERGE) {
	const restored = await (await inspect(file)).restore(choice);
	if (!restored.ok) throw new Error(JSON.stringify(restored.failure));
	return restored.value;
}

async function fill(database: Database): Promise<void> {
	await putSession(database, { id: 'a', messages: talk('hello', 'well met') });
	await putSession(database, {
		id: 'b',
		messages: Array.from({ length: 70 }, (_, i) => message(i + 1, `line ${String(i)}`)),
		head: { title: 'A long one', pinned: true, moodStart: -1 / 3, ...REMEMBERED },
		analyzed: false
	});
	await putSession(database, { id: 'empty', messages: [] });
	const alone = checkin('c1', 1 / 3);
	await database.checkins.put({ id: alone.id, at: alone.at, body: alone });
	await database.drafts.put({ sessionId: 'a', updatedAt: 5, body: 'half a thought \ud800 "' });
	await database.settings.put({ key: 'moodCheckins', body: false });
	await database.marks.put({ key: 'witness', value: 'this device' });
}

test('everything comes back as it was, byte for byte, but for what belongs to the device', async () => {
	await fill(from);

	const restored = await restore(await backUp());

	const { marks, ...rest } = await dump(from);
	expect(marks).toHaveLength(1);
	expect(await dump(to)).toEqual({ ...rest, marks: [] });
	expect(restored).toEqual({ sessions: 3, copies: 0, others: 3 });
});

test('a reply that was being written comes back as one that broke off', async () => {
	const [said, reply] = [message(1, 'hello'), message(2, 'half of an', { status: 'streaming' })];
	await putSession(from, { id: 'a', messages: [said, reply] });

	await restore(await backUp());

	const [row] = await to.sessions.toArray();
	expect(row?.streaming).toBe(0);
	expect(row?.body.replies.unfinished).toBe(1);
	const [page] = await to.pages.toArray();
	expect(JSON.parse(page?.body ?? '') as Message[]).toEqual([
		said,
		{ ...reply, status: 'interrupted' }
	]);
});

test('findings of a version that does not exist here are made again', async () => {
	await putSession(from, { id: 'a', messages: talk('hello') });
	await from.sessions.toCollection().modify({ analyzed: 9999 });

	await restore(await backUp());

	expect((await to.sessions.get('a'))?.analyzed).toBe(0);
});

test('findings that are damaged cost nothing but themselves', async () => {
	await putSession(from, { id: 'a', messages: talk('hello') });
	await from.findings.toCollection().modify({ body: '[{"seq":"one"}]' });

	await restore(await backUp());

	expect((await to.sessions.get('a'))?.analyzed).toBe(0);
	expect(await to.findings.count()).toBe(0);
	expect(await to.pages.count()).toBe(1);
});

test('a page too long for a line is taken apart and comes back in one piece', async () => {
	const long = 'é'.repeat(1_500_000);
	await putSession(from, { id: 'a', messages: talk(long, `${long}!`, `${long}?`) });

	await restore(await backUp());

	expect(await to.pages.toArray()).toEqual(await from.pages.toArray());
});

test('a message too long for a line keeps its session out, by name, and nothing else', async () => {
	await putSession(from, { id: 'a', messages: talk('hello', 'x'.repeat(9 * 1024 * 1024)) });
	await putSession(from, { id: 'b', messages: talk('hello') });
	const target = new MemoryTarget();

	const made = await writeBackup(from, target, { app: APP, at: MADE_AT, passphrase: null });

	expect(made).toMatchObject({ ok: true, value: { sessions: 1, leftOut: ['a'] } });
	await restore(target.blob());
	expect((await to.sessions.toArray()).map(({ id }) => id)).toEqual(['b']);
});

test('an empty store makes a file that changes nothing', async () => {
	await putSession(to, { id: 'a', messages: talk('hello') });
	const before = await dump(to);

	expect(await restore(await backUp())).toEqual({ sessions: 0, copies: 0, others: 0 });

	expect(await dump(to)).toEqual(before);
});

/** A small generator with a seed, so that a failure can be played again. */
function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const PIECES = [
	'a quiet day',
	'\n',
	'"',
	'\\',
	'<script>alert(1)</script>',
	'"__proto__":{"x":1}',
	'{"end":{}}',
	'\u2028',
	'👩‍👩‍👧',
	'\ud83d',
	'\u0000',
	'\\u0041'
];

test.each([1, 2, 3, 4, 5, 6])('random words come back as they were (seed %i)', async (seed) => {
	const random = randomFrom(seed);
	const words = () =>
		Array.from({ length: random(6) }, () => PIECES[random(PIECES.length)]).join(' ');
	for (let s = 0; s < 1 + random(8); s += 1) {
		const messages = Array.from({ length: random(100) }, (_, i) =>
			message(i + 1, words(), {
				id: `${String(s)}-${String(i)}`,
				thinking: random(2) === 0 ? words() : null,
				status: random(5) === 0 ? 'stopped' : 'complete',
				...(random(3) === 0 && {
					safety: {
						verdict: 'fail' as const,
						findings: [{ rule: 'S4', severity: 'red' as const, start: 0, end: random(9) }],
						medicine: random(2) === 0,
						original: words(),
						version: '1'
					}
				}),
				alternatives:
					random(4) === 0
						? [
								{
									text: words(),
									at: MADE_AT,
									offset: message(1, '').offset,
									status: 'failed',
									reply: null
								}
							]
						: []
			})
		);
		await putSession(from, {
			id: `s${String(s)}`,
			messages,
			head: { title: random(2) === 0 ? words() : null, updatedAt: Millis.parse(random(1e9)) },
			analyzed: random(2) === 0
		});
		await from.drafts.put({ sessionId: `d${String(s)}`, updatedAt: random(1e9), body: words() });
	}

	await restore(await backUp(), random(2) === 0 ? MERGE : { mode: 'replace' });

	expect(await dump(to)).toEqual(await dump(from));
});

test('replacing leaves exactly what the file holds', async () => {
	await fill(from);
	await putSession(to, { id: 'a', messages: talk('something else') });
	await putSession(to, { id: 'z', messages: talk('only here') });
	await to.drafts.put({ sessionId: 'z', updatedAt: 1, body: 'only here' });
	await to.marks.put({ key: 'witness', value: 'the other device' });

	await restore(await backUp(), { mode: 'replace' });

	const { marks, ...rest } = withoutRevs(await dump(to));
	expect(marks).toEqual([{ key: 'witness', value: 'the other device' }]);
	expect({ ...rest, marks: [] }).toEqual({ ...withoutRevs(await dump(from)), marks: [] });
	// Another tab that remembers the page of revision 1 must not take it for the one of today.
	expect((await to.sessions.get('a'))?.rev).toBe(2);
});
