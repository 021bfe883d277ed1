import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_MEMORY, emptyHead, Millis, OffsetMinutes } from '#lib/domain';
import { createRawDatabase, DATABASE_NAME, db } from './db';
import {
	beginTurn,
	changePassphrase,
	countDamaged,
	finishReply,
	listCheckins,
	listHeads,
	listMessages,
	listSessions,
	lock,
	openStore,
	prepareVault,
	proveSecret,
	readDraft,
	readSession,
	readSetting,
	renewRecoveryCode,
	reopenStore,
	resetPassphrase,
	saveCheckin,
	saveDraft,
	saveMemory,
	saveSession,
	saveSetting,
	turnOffVault,
	unlock,
	vaultState,
	wipeStore,
	type NewMessage
} from './index';
import { deriveNothing, PASSPHRASE, TOOLS, toolsAt, turnOnFast } from './vault.fixture';

const MARKER = 'the lighthouse keeper sings at four';
const OFFSET = OffsetMinutes.parse(0);
const WRONG = { by: 'passphrase', passphrase: 'six loud herons' } as const;
const RIGHT = { by: 'passphrase', passphrase: PASSPHRASE } as const;
const AT = Millis.parse(5);

beforeEach(async () => {
	expect(await openStore({ onStale: () => undefined })).toEqual({ ok: true, value: 'open' });
});
afterEach(async () => {
	await wipeStore();
});

function said(text: string): NewMessage {
	return {
		id: crypto.randomUUID(),
		role: 'user',
		kind: 'turn',
		text,
		at: AT,
		offset: OFFSET,
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null
	};
}

async function begin(id: string, ...texts: string[]): Promise<void> {
	const engine = { engine: 'mock', host: null, model: 'practice' } as const;
	const head = emptyHead(id, { at: AT, offset: OFFSET }, engine);
	const begun = await beginTurn({ emptyHead: head, engine: null, messages: texts.map(said) });
	expect(begun.ok).toBe(true);
}

/** A marker in every kind of row there is. */
async function fill(): Promise<void> {
	await begin('s1', `${MARKER} one`, `${MARKER} two`);
	await begin('s2', ...Array.from({ length: 40 }, (_, i) => `${MARKER} ${String(i)}`));
	await saveSession('s1', { title: `${MARKER} title` });
	const bridge = { text: `${MARKER} last time`, at: AT, beforeSeq: 3 };
	await saveMemory('s1', () => ({ ...EMPTY_MEMORY, bridge }));
	await saveSession('s2', { coach: { style: 'steps', own: { text: MARKER, version: 1 } } });
	await saveDraft('s1', `${MARKER} draft`, AT);
	await saveSetting('engine', { engine: 'ollama', host: 'http://localhost:1', model: MARKER });
	await saveCheckin({ id: 'c1', sessionId: 's1', when: 'start', mood: 4, at: AT, offset: OFFSET });
}

async function turnOff() {
	const proved = await proveSecret(PASSPHRASE, TOOLS);
	return proved.ok ? turnOffVault(proved.value, () => undefined) : proved;
}

/** Every row as it lies in the database. */
async function rawRows() {
	const raw = createRawDatabase(DATABASE_NAME);
	await raw.open();
	const rows = await Promise.all(
		raw.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const)
	);
	raw.close();
	return Object.fromEntries(rows);
}

function holdsMarker(rows: unknown): boolean {
	const found: boolean[] = [];
	const look = (value: unknown): void => {
		if (typeof value === 'string') found.push(value.includes('lighthouse'));
		else if (value instanceof Uint8Array)
			found.push(new TextDecoder().decode(value).includes('lighthouse'));
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
	};
	look(rows);
	return found.some(Boolean);
}

async function expectAllReadable(): Promise<void> {
	expect((await listMessages('s1')).map(({ text }) => text)).toEqual([
		`${MARKER} one`,
		`${MARKER} two`
	]);
	expect(await listMessages('s2')).toHaveLength(40);
	expect((await readSession('s1'))?.head.title).toBe(`${MARKER} title`);
	expect(await readDraft('s1')).toBe(`${MARKER} draft`);
	expect((await readSetting('engine'))?.model).toBe(MARKER);
	expect((await listCheckins())[0]).toMatchObject({ mood: 4 });
}

describe('turning the vault on', () => {
	test('seals every row that is here and every row that comes, keys aside', async () => {
		await fill();
		expect(holdsMarker(await rawRows())).toBe(true);

		await turnOnFast();
		await begin('s3', `${MARKER} later`);
		await saveDraft('s3', `${MARKER} later draft`, AT);

		const rows = await rawRows();
		expect(holdsMarker(rows)).toBe(false);
		expect(Object.keys(rows['sessions']?.[0] as object).toSorted()).toEqual([
			'analyzed',
			'body',
			'id',
			'pinned',
			'rev',
			'streaming',
			'updatedAt'
		]);
		await expectAllReadable();
		expect((await listMessages('s3'))[0]?.text).toBe(`${MARKER} later`);
		expect(vaultState()).toBe('open');
	});

	test('and off again leaves every row as it was', async () => {
		await fill();
		const before = await rawRows();

		await turnOnFast();
		expect(await turnOff()).toMatchObject({ ok: true });

		expect(await rawRows()).toEqual(before);
		expect(vaultState()).toBe('off');
	});

	test('tells how far it is', async () => {
		await fill();
		const prepared = await prepareVault(PASSPHRASE, TOOLS);
		const seen: number[] = [];
		if (prepared.ok) await prepared.value.turnOn((done, total) => seen.push(done / total));

		expect(seen.at(-1)).toBe(1);
		expect(seen).toEqual(seen.toSorted((a, b) => a - b));
	});

	test('changes nothing without a passphrase, or where no key function runs', async () => {
		await fill();
		const before = await rawRows();

		expect(await prepareVault('', TOOLS)).toMatchObject({ failure: { kind: 'empty_passphrase' } });
		expect(await prepareVault(PASSPHRASE, { derive: deriveNothing })).toMatchObject({
			failure: { kind: 'unavailable' }
		});

		expect(await rawRows()).toEqual(before);
	});

	test('happens once', async () => {
		await turnOnFast();

		expect(await prepareVault(PASSPHRASE, TOOLS)).toMatchObject({ failure: { kind: 'not_now' } });
	});
});

describe('a locked vault', () => {
	beforeEach(async () => {
		await fill();
		await turnOnFast();
		await lock();
	});

	test('gives nothing and takes nothing', async () => {
		const before = await rawRows();

		await expect(listSessions(10)).rejects.toThrow('locked');
		await expect(listHeads()).rejects.toThrow('locked');
		await expect(listMessages('s1')).rejects.toThrow('locked');
		await expect(readDraft('s1')).rejects.toThrow('locked');
		expect(await saveDraft('s1', 'x', AT)).toEqual({ ok: false, failure: { kind: 'locked' } });
		expect(await saveSession('s1', { title: 'x' })).toMatchObject({ failure: { kind: 'locked' } });
		expect(await finishReply('s1', { ...said('x'), seq: 2 })).toMatchObject({
			failure: { kind: 'locked' }
		});

		expect(await rawRows()).toEqual(before);
	});

	test('opens with the passphrase', async () => {
		expect(await unlock(RIGHT, TOOLS)).toMatchObject({ ok: true });

		await expectAllReadable();
	});

	test('stays locked when the page is loaded anew, and when the connection is opened again', async () => {
		db.close({ disableAutoOpen: true });

		expect(await reopenStore()).toEqual({ ok: true, value: 'locked' });
		await expect(listHeads()).rejects.toThrow('locked');
	});

	test('refuses a wrong passphrase, makes the next try wait, and wipes nothing', async () => {
		const before = await rawRows();
		for (const [at, waitMs] of [
			[1_000_000, 1_000],
			[1_002_000, 2_000],
			[1_006_000, 4_000]
		] as const) {
			expect(await unlock(WRONG, toolsAt(at))).toEqual({
				ok: false,
				failure: { kind: 'wrong_secret', waitMs }
			});
			expect(await unlock(RIGHT, toolsAt(at))).toEqual({
				ok: false,
				failure: { kind: 'too_soon', waitMs }
			});
		}

		expect({ ...(await rawRows()), marks: null }).toEqual({ ...before, marks: null });
		expect(await unlock(RIGHT, toolsAt(1_020_000))).toMatchObject({ ok: true });
		await lock();
		expect(await unlock(WRONG, toolsAt(1_020_001))).toMatchObject({
			failure: { kind: 'wrong_secret' }
		});
	});

	test('says of a wrong passphrase that it is wrong, although there is no room to count it', async () => {
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});

		const tried = await unlock(WRONG, TOOLS);
		vi.restoreAllMocks();

		expect(tried).toMatchObject({ failure: { kind: 'wrong_secret' } });
		expect(await unlock(RIGHT, TOOLS)).toMatchObject({ ok: true });
	});

	test.each([
		['too weak', { memoryKiB: 64 }, 'parameters_too_weak'],
		['too costly', { memoryKiB: 2 ** 24 }, 'parameters_too_costly'],
		['no number', { memoryKiB: 'x' }, 'malformed']
	])('refuses stored parameters that are %s', async (_, change, kind) => {
		const mark = (await db.marks.get('vault'))?.value as {
			keyFile: { passphrase: { kdf: object } };
		};
		Object.assign(mark.keyFile.passphrase.kdf, change);
		await db.marks.put({ key: 'vault', value: mark });

		expect(await unlock(RIGHT, TOOLS)).toMatchObject({ failure: { kind } });
	});
});

describe('secrets', () => {
	test('the recovery code opens the vault and sets a new passphrase', async () => {
		await fill();
		const code = await turnOnFast();
		await lock();

		expect(await unlock({ by: 'recovery_code', code: 'nonsense' }, TOOLS)).toMatchObject({
			failure: { kind: 'mistyped' }
		});
		expect(await unlock({ by: 'recovery_code', code }, TOOLS)).toMatchObject({ ok: true });
		expect(await resetPassphrase({ code, to: 'another one' }, TOOLS)).toMatchObject({ ok: true });
		await lock();

		expect(await unlock(RIGHT, TOOLS)).toMatchObject({ failure: { kind: 'wrong_secret' } });
		const later = toolsAt(9_000_000);
		expect(await unlock({ by: 'passphrase', passphrase: 'another one' }, later)).toMatchObject({
			ok: true
		});
		await expectAllReadable();
	});

	test('the passphrase is changed only by who knows the old one', async () => {
		await turnOnFast();

		expect(await changePassphrase({ from: 'guess', to: 'mine' }, TOOLS)).toMatchObject({
			failure: { kind: 'wrong_secret' }
		});
		const later = toolsAt(9_000_000);
		expect(await changePassphrase({ from: PASSPHRASE, to: 'mine' }, later)).toMatchObject({
			ok: true
		});
		await lock();

		expect(await unlock({ by: 'passphrase', passphrase: 'mine' }, later)).toMatchObject({
			ok: true
		});
	});

	test('a new recovery code puts the old one out of use', async () => {
		const old = await turnOnFast();

		const fresh = await renewRecoveryCode(PASSPHRASE, TOOLS);
		await lock();

		expect(await unlock({ by: 'recovery_code', code: old }, TOOLS)).toMatchObject({
			failure: { kind: 'wrong_secret' }
		});
		const code = fresh.ok ? fresh.value : '';
		expect(await unlock({ by: 'recovery_code', code }, toolsAt(9_000_000))).toMatchObject({
			ok: true
		});
	});

	test('the vault is turned off only by who knows the passphrase', async () => {
		await turnOnFast();

		expect(await proveSecret('guess', TOOLS)).toMatchObject({
			failure: { kind: 'wrong_secret' }
		});
		expect(vaultState()).toBe('open');
	});
});

describe('a turning over that was killed half way', () => {
	test.each([0, 1, 2, 3, 4, 5])('is carried to its end by the next unlocking (%i)', async (cut) => {
		await fill();
		const sealed = await halfSealed(cut);
		expect(sealed).toBeLessThan(7);
		db.close({ disableAutoOpen: true });

		expect(await reopenStore()).toEqual({ ok: true, value: 'locked' });
		expect(await unlock(RIGHT, TOOLS)).toMatchObject({ ok: true });

		expect(holdsMarker(await rawRows())).toBe(false);
		await expectAllReadable();
	});
});

describe('a turning over for which there is no room', () => {
	afterEach(() => {
		vi.restoreAllMocks();
	});

	test('goes back: nothing is locked, and everything is as it was', async () => {
		await fill();
		const before = await rawRows();
		noRoomFor({ from: 4, to: 4 });

		await expect(turnOnFast()).rejects.toThrow('quota');

		expect(vaultState()).toBe('off');
		expect(await rawRows()).toEqual(before);
		await expectAllReadable();
	});

	test('stays locked where there is no room to go back either, and goes on once there is', async () => {
		await fill();
		noRoomFor({ from: 4, to: Infinity });
		await expect(turnOnFast()).rejects.toThrow('quota');
		expect(vaultState()).toBe('locked');
		expect(await unlock(RIGHT, TOOLS)).toEqual({ ok: false, failure: { kind: 'quota' } });
		expect(vaultState()).toBe('locked');

		vi.restoreAllMocks();
		expect(await unlock(RIGHT, TOOLS)).toMatchObject({ ok: true });

		expect(holdsMarker(await rawRows())).toBe(false);
		await expectAllReadable();
	});

	test('leaves the lock on when it was to be taken off', async () => {
		await fill();
		await turnOnFast();
		noRoomFor({ from: 4, to: 4 });

		expect(await turnOff()).toEqual({ ok: false, failure: { kind: 'quota' } });

		expect(vaultState()).toBe('open');
		expect(holdsMarker(await rawRows())).toBe(false);
		await expectAllReadable();
	});
});

/** Refuses rows from one to another, counted from now on; marks are let in. */
function noRoomFor(refused: { readonly from: number; readonly to: number }): void {
	// eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at each call
	const { put } = IDBObjectStore.prototype;
	let count = 0;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...row: Parameters<typeof put>
	) {
		if (this.name !== 'marks') count += 1;
		const isRefused = this.name !== 'marks' && count >= refused.from && count <= refused.to;
		if (isRefused) throw new DOMException('no room', 'QuotaExceededError');
		return put.apply(this, row);
	});
}

/** Turns the vault on, then puts back what the tables after the first `cut` held before, as a kill would have left it. */
async function halfSealed(cut: number): Promise<number> {
	const before = await rawRows();
	await turnOnFast();
	const raw = createRawDatabase(DATABASE_NAME);
	await raw.open();
	const mark = (await raw.marks.get('vault'))?.value as object;
	await raw.marks.put({ key: 'vault', value: { ...mark, state: 'sealing' } });
	const tables = raw.tables.filter(({ name }) => name !== 'marks');
	for (const table of tables.slice(cut)) await table.bulkPut(before[table.name] ?? []);
	raw.close();
	return cut;
}

describe('a record that is not what was sealed', () => {
	/** Changes rows behind the store's back. */
	async function tamper(change: (raw: ReturnType<typeof createRawDatabase>) => Promise<unknown>) {
		await fill();
		await turnOnFast();
		const raw = createRawDatabase(DATABASE_NAME);
		await raw.open();
		await change(raw);
		raw.close();
	}

	test('is left out of a list and counted; the rest stays readable', async () => {
		await tamper(async (raw) => {
			const row = await raw.sessions.get('s2');
			const body = Uint8Array.from(row?.body as unknown as Uint8Array);
			body[30] = (body[30] ?? 0) ^ 1;
			await raw.sessions.put({ ...row, body } as never);
		});

		expect((await listSessions(10)).map(({ head }) => head.id)).toEqual(['s1']);
		expect(countDamaged()).toBe(1);
		expect(await listMessages('s1')).toHaveLength(2);
		await expect(readSession('s2')).rejects.toThrow('unreadable');
	});

	test('makes a talk unreadable rather than leave a hole in it', async () => {
		await tamper(async (raw) => {
			const [first, second] = await raw.pages.filter((row) => row.sessionId === 's2').toArray();
			await raw.pages.bulkPut([
				{ ...first!, body: second!.body },
				{ ...second!, body: first!.body }
			]);
		});

		await expect(listMessages('s2')).rejects.toThrow('unreadable');
		expect(await listMessages('s1')).toHaveLength(2);
	});

	test('is refused too when it was put there in the clear', async () => {
		await tamper((raw) => raw.drafts.put({ sessionId: 's1', updatedAt: 1, body: 'planted' }));

		await expect(readDraft('s1')).rejects.toThrow('unreadable');
	});

	test('keeps the vault on: what cannot be opened cannot be turned back', async () => {
		await tamper((raw) =>
			raw.drafts.put({ sessionId: 'x', updatedAt: 1, body: new Uint8Array(60) as never })
		);

		expect(await turnOff()).toEqual({
			ok: false,
			failure: { kind: 'unreadable' }
		});
		expect(vaultState()).toBe('open');
		expect(holdsMarker(await rawRows())).toBe(false);
		await expectAllReadable();
	});
});
