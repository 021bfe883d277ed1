import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok } from '#lib/domain';
import type { Derive } from '#lib/vault';
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
	type Dump
} from './backup.fixture';
import { upgradeLine } from './format';
import { inspectBackup, type RestoreProgress } from './restore';
import { writeBackup } from './write';

let from: Database;
let to: Database;
let before: Dump;

beforeEach(async () => {
	from = await freshDatabase('from');
	to = await freshDatabase('to');
	await putSession(from, { id: 'a', messages: talk('hello', 'well met') });
	await putSession(from, { id: 'b', messages: talk('good morning', 'to you too') });
	const alone = checkin('c1');
	await from.checkins.put({ id: alone.id, at: alone.at, body: alone });
	await putSession(to, { id: 'mine', messages: talk('I was here before') });
	before = await dump(to);
});
afterEach(async () => {
	expect(await dump(to), 'a refused file changes nothing').toEqual(before);
	expect(await Dexie.getDatabaseNames()).not.toContain('chiron-staging');
	for (const database of [from, to]) await database.delete();
});

const deriveFast: Derive = async (passphrase, { salt }) =>
	ok(
		new Uint8Array(
			await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + passphrase))
		)
	);

async function makeFile(passphrase: string | null = null): Promise<Uint8Array<ArrayBuffer>> {
	const target = new MemoryTarget();
	await writeBackup(from, target, { app: APP, at: MADE_AT, passphrase, derive: deriveFast });
	return new Uint8Array(await target.blob().arrayBuffer());
}

async function refusal(parts: BlobPart[], passphrase: string | null = null) {
	const file = new Blob(parts);
	const read = await inspectBackup(to, file, { passphrase, derive: deriveFast });
	if (!read.ok) return read.failure;
	await read.value.discard();
	return null;
}

async function linesOf(): Promise<string[]> {
	return new TextDecoder()
		.decode(await makeFile())
		.trimEnd()
		.split('\n');
}

/** The lines as a file whose digest is right again, as somebody who knows the format would write it. */
function forge(lines: readonly string[], counts: Record<string, number> = {}): string {
	const body = lines
		.slice(0, -1)
		.map((line) => `${line}\n`)
		.join('');
	const { end } = JSON.parse(lines.at(-1) ?? '') as { end: { tables: Record<string, number> } };
	const sha256 = createHash('sha256').update(body).digest('hex');
	return `${body}${JSON.stringify({ end: { tables: { ...end.tables, ...counts }, sha256 } })}\n`;
}

test('a file cut short anywhere is refused', async () => {
	const file = await makeFile();
	const ends = [...file].flatMap((byte, at) => (byte === 10 ? [at] : []));
	const cuts = [1, 10, 30, ...ends.flatMap((at) => [at - 1, at, at + 1])];

	for (const cut of cuts.filter((at) => at < file.length)) {
		const failure = await refusal([file.slice(0, cut)]);
		expect(failure?.kind, `cut at ${String(cut)}`).toMatch(/^(not_a_backup|cut_short)$/);
	}
	expect(await refusal([])).toEqual({ kind: 'empty' });
});

test('a file with a flipped bit is refused, wherever it is', async () => {
	const file = await makeFile();
	for (let at = 0; at < file.length; at += 61) {
		const flipped = file.slice();
		flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
		expect(await refusal([flipped]), `flip at ${String(at)}`).not.toBeNull();
	}
});

test('a sealed file cut short or flipped is refused', async () => {
	const file = await makeFile('a long walk');
	for (const cut of [4, 9, 100, file.length - 400, file.length - 1])
		expect(await refusal([file.slice(0, cut)], 'a long walk')).not.toBeNull();
	for (let at = 0; at < file.length; at += 131) {
		const flipped = file.slice();
		flipped[at] = (flipped[at] ?? 0) ^ 1;
		expect(await refusal([flipped], 'a long walk'), `flip at ${String(at)}`).not.toBeNull();
	}
});

test('a sealed file is opened before any of it counts as read', async () => {
	const file = new Blob([await makeFile('a long walk')]);
	const steps: string[] = [];
	const onProgress = ({ step, done, total }: RestoreProgress) =>
		steps.push(total > 0 && done === total ? `${step}, all` : step);
	const derive: Derive = (...given) => {
		steps.push('the key');
		return deriveFast(...given);
	};

	const read = await inspectBackup(to, file, { passphrase: 'a long walk', derive, onProgress });

	if (read.ok) await read.value.discard();
	expect(steps.slice(0, 3)).toEqual(['open', 'the key', 'read, all']);
});

test('a sealed file asks for its passphrase, and a wrong one is told apart from damage', async () => {
	const file = await makeFile('a long walk');

	expect(await refusal([file])).toEqual({ kind: 'needs_passphrase' });
	expect(await refusal([file], 'a short walk')).toEqual({ kind: 'wrong_passphrase' });
	expect(await refusal([file], '')).toEqual({ kind: 'wrong_passphrase' });
	expect(await refusal([file], 'a long walk')).toBeNull();
	expect(new TextDecoder().decode(file)).not.toContain('well met');
});

test('lines left out, doubled or moved are refused though each is whole', async () => {
	const lines = await linesOf();
	const page = lines.findIndex((line) => line.startsWith('{"page"'));
	const session = lines.findIndex((line) => line.startsWith('{"session"'));
	const without = (at: number) => lines.filter((_, i) => i !== at);

	expect(await refusal([forge(without(page))])).toEqual({ kind: 'altered' });
	expect(await refusal([forge(without(session))])).toEqual({ kind: 'malformed' });
	expect(await refusal([forge(lines), 'more'])).toEqual({ kind: 'cut_short' });
	expect(await refusal([forge(lines), 'more\n'])).toEqual({ kind: 'altered' });
	expect(await refusal([forge(lines, { sessions: 3 })])).toEqual({ kind: 'altered' });
	expect(await refusal([forge([...lines.slice(0, -1), '', lines.at(-1) ?? ''])])).toEqual({
		kind: 'malformed'
	});
});

test('the same id twice is refused: session, page, message, check-in', async () => {
	const lines = await linesOf();
	const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
	const [session, table] = [at('{"session"'), at('{"table"')];
	const doubled = (from: number, to: number, counts: Record<string, number>) =>
		forge([...lines.slice(0, to), ...lines.slice(from, to), ...lines.slice(to)], counts);
	const second = lines.findIndex((line, i) => i > session && line.startsWith('{"session"'));

	expect(await refusal([doubled(session, second, { sessions: 3, pages: 3, findings: 3 })])).toEqual(
		{
			kind: 'duplicate'
		}
	);
	expect(await refusal([doubled(table, table + 1, { checkins: 2 })])).toEqual({
		kind: 'duplicate'
	});
	const twice = lines.map((line) => line.replace('"id":"m2-well met"', '"id":"m1-hello"'));
	expect(await refusal([forge(twice)])).toEqual({ kind: 'duplicate' });
});

test.each([
	['in a session', '"pinned":false', '"pinned":false,"__proto__":{"isAdmin":true}'],
	['in a message', '"alternatives":[]', '"alternatives":[],"constructor":{"prototype":{}}'],
	['written as an escape', '"pinned":false', '"pinned":false,"\\u005f_proto__":{"isAdmin":true}'],
	['beside the records', '"analyzed":', '"prototype":1,"analyzed":']
])('a key that reaches for prototypes is refused, %s', async (_, plain, hostile) => {
	const lines = (await linesOf()).map((line) => line.replace(plain, hostile));

	expect(await refusal([forge(lines)])).toEqual({ kind: 'forbidden_key' });
	expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test('words about such keys are words', async () => {
	await putSession(from, {
		id: 'words',
		messages: talk(
			'{"__proto__": 1}',
			'\\u005f_proto__ "constructor":',
			'<script>alert(1)</script>'
		)
	});

	expect(await refusal([await makeFile()])).toBeNull();
});

test('a file of a newer version is refused by its number', async () => {
	const lines = (await linesOf()).map((line) => line.replace('"version":1,', '"version":2,'));

	expect(await refusal([forge(lines)])).toEqual({ kind: 'newer_version', version: 2 });
});

test('a line of an older version is taken through every step up to today', () => {
	const steps = [1, 2, 3].map((to) => (line: unknown) => [...(line as number[]), to + 1]);

	expect(upgradeLine([2], 2, steps)).toEqual([2, 3, 4]);
	expect(upgradeLine({ same: true }, 1)).toEqual({ same: true });
});

test('a session that does not fit the schema is refused alone and named', async () => {
	const lines = (await linesOf()).map((line) => line.replace('"text":"hello"', '"text":7'));

	const read = await inspectBackup(to, new Blob([forge(lines)]), { passphrase: null });

	if (!read.ok) throw new Error(read.failure.kind);
	expect(read.value.refused.sessions).toBe(1);
	expect(read.value.refusedSessions).toMatchObject([{ id: 'a', problem: 'schema' }]);
	expect(read.value.fresh.map(({ id }) => id)).toEqual(['b']);
	await read.value.discard();
});

test('a message out of its place, and a page that was damaged before, cost their session alone', async () => {
	await putSession(from, { id: 'c', messages: [message(1, 'one'), message(40, 'forty')] });
	await from.pages.update(['b', 0], { body: 'no \n json' });

	const read = await inspectBackup(to, new Blob([await makeFile()]), { passphrase: null });

	if (!read.ok) throw new Error(read.failure.kind);
	expect(read.value.refusedSessions.map(({ id, problem }) => [id, problem])).toEqual([
		['b', 'damaged'],
		['c', 'out_of_order']
	]);
	await read.value.discard();
});

test('a session whose messages were missing already comes in and is counted', async () => {
	await putSession(from, { id: 'c', messages: talk('one'), head: { lastSeq: 9 } });

	const read = await inspectBackup(to, new Blob([await makeFile()]), { passphrase: null });

	if (!read.ok) throw new Error(read.failure.kind);
	expect(read.value.incomplete).toBe(1);
	expect(read.value.standings.sessions.fresh).toBe(3);
	await read.value.discard();
});

test('rows that are no settings, drafts or check-ins of ours are left out and counted', async () => {
	await from.settings.bulkPut([
		{ key: 'moodCheckins', body: 'yes' },
		{ key: 'toString', body: true }
	]);
	await from.checkins.put({ id: 'other', at: 1, body: checkin('c9') });

	const read = await inspectBackup(to, new Blob([await makeFile()]), { passphrase: null });

	if (!read.ok) throw new Error(read.failure.kind);
	expect(read.value.refused).toEqual({ sessions: 0, checkins: 1, drafts: 0, settings: 2 });
	await read.value.discard();
});

test('a file brings no keys to servers, and gives no word for a model elsewhere', async () => {
	await from.settings.put({ key: 'moodCheckins', body: true });
	const lines = (await linesOf()).map((line) =>
		line.replace(
			'{"key":"moodCheckins","body":true}',
			'{"key":"cloudModels","body":[{"host":"http://localhost:11434","model":"a:cloud","at":1}]}'
		)
	);

	const read = await inspectBackup(to, new Blob([forge(lines)]), { passphrase: null });

	if (!read.ok) throw new Error(read.failure.kind);
	expect(read.value.refused.settings).toBe(1);
	await read.value.discard();
});

/** A file that says it is large and gives zeros, as a sparse one does; counts what is read of it. */
class SparseFile extends Blob {
	read = 0;
	readonly #start: Uint8Array<ArrayBuffer>;
	readonly #length: number;
	constructor(start: string, length: number) {
		super();
		this.#start = new TextEncoder().encode(start);
		this.#length = length;
	}
	override get size(): number {
		return this.#length;
	}
	override slice(from: number, to: number): Blob {
		this.read += to - from;
		return new Blob([this.#start.slice(from, to), new Uint8Array(to - from)]).slice(0, to - from);
	}
	override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
		let at = 0;
		return new ReadableStream({
			pull: (controller) => {
				const piece = new Uint8Array(64 * 1024);
				if (at === 0) piece.set(this.#start);
				at += piece.length;
				this.read += piece.length;
				controller.enqueue(piece);
			}
		});
	}
}

test.each([
	['zeros', '', 'not_a_backup', 1024],
	['a header and zeros', '{"format":"chiron-backup"', 'line_too_long', 10 * 1024 * 1024],
	['a sealed beginning and zeros', 'CHIRONBK\u0001', 'bad_seal', 1024 * 1024]
])('a sparse file of two gigabytes is not read through: %s', async (_, start, kind, most) => {
	const file = new SparseFile(start, 2 * 1024 ** 3);

	const read = await inspectBackup(to, file, { passphrase: 'x', derive: deriveFast });

	expect(read).toMatchObject({ ok: false, failure: { kind } });
	expect(file.read).toBeLessThan(most);
});

test('a file larger than any browser keeps is not read at all', async () => {
	const file = new SparseFile('{"format":"chiron-backup"', 2 ** 45);

	const read = await inspectBackup(to, file, { passphrase: null });

	expect(read).toMatchObject({ ok: false, failure: { kind: 'too_large' } });
	expect(file.read).toBe(0);
});

test('bytes that are no text are refused', async () => {
	const [first = ''] = await linesOf();

	expect(await refusal([`${first}\n`, new Uint8Array([0xff, 0xfe, 10])])).toEqual({
		kind: 'not_text'
	});
});

test('a person can stop it at any time', async () => {
	const stop = new AbortController();

	const read = await inspectBackup(to, new Blob([await makeFile()]), {
		passphrase: null,
		signal: stop.signal,
		onProgress: () => stop.abort()
	});

	expect(read).toEqual({ ok: false, failure: { kind: 'stopped' } });
});
