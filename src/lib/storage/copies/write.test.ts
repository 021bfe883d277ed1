import { expect, test } from 'vitest';
import {
	fileError,
	Killed,
	MemoryFolder,
	type Step
} from '../../../../tests/support/memory-folder';
import { fakeSealing, folderPlace, idOf, just, sessionOf, storeOf } from './copies.fixture';
import { listCopied } from './copied';
import { readManifest } from './manifest';
import { readCopy, findCopies } from './read';
import { writeCopies } from './write';

const A = idOf(1);
const B = idOf(2);
const FILE = `${A}.json`;

async function manifestOf(folder: MemoryFolder) {
	const manifest = await readManifest(folder);
	if (!manifest.ok) throw new Error(manifest.failure.kind);
	return manifest.value;
}

test('a copy is one file a session and a list that knows its digest', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4), sessionOf(B, 6));

	const run = await writeCopies(folderPlace(folder), just(A, B), ports);

	expect(run).toEqual({ written: 2, failure: null });
	expect([...folder.files.keys()].sort()).toEqual([FILE, `${B}.json`, 'manifest.json']);
	expect(JSON.parse(folder.text(FILE))).toMatchObject({ id: A });
	const list = JSON.parse(folder.text('manifest.json')) as { copies: unknown[] };
	expect(list).toMatchObject({ format: 'chiron-copies', version: 1 });
	expect(list.copies[0]).toMatchObject({
		id: A,
		file: FILE,
		size: folder.files.get(FILE)?.length,
		messages: 4,
		lastSeq: 4,
		rev: 4
	});
	const found = await findCopies(folder);
	if (!found.ok) throw new Error('not found');
	for (const copy of found.value.copies) {
		const read = await readCopy(folder, copy, async () => null);
		expect(read.ok && read.value.isAsListed).toBe(true);
	}
});

test('a list holds no words of the person', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4, 'a word nobody may read'));

	await writeCopies(folderPlace(folder), just(A), ports);

	expect(folder.text(FILE)).toContain('a word nobody may read');
	expect(folder.text('manifest.json')).not.toContain('a word nobody may read');
});

test('a later copy takes the place of the earlier one', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = storeOf(sessionOf(A, 4));
	await writeCopies(folderPlace(folder), just(A), ports);
	store.set(A, sessionOf(A, 8));

	await writeCopies(folderPlace(folder), just(A), ports);

	expect([...folder.files.keys()].sort()).toEqual([FILE, 'manifest.json']);
	expect(folder.text(FILE)).toContain('the sea 8');
	expect((await manifestOf(folder)).copies.map(({ lastSeq }) => lastSeq)).toEqual([8]);
});

test('a session that is being answered, or gone, is left out', async () => {
	const folder = new MemoryFolder();
	const answered = sessionOf(A, 4);
	const { ports } = storeOf({ ...answered, state: { ...answered.state, isStreaming: true } });

	const run = await writeCopies(folderPlace(folder), just(A, B), ports);

	expect(run).toEqual({ written: 0, failure: null });
	expect(folder.files.size).toBe(0);
});

test('one session that cannot be read does not keep the others from being copied', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(B, 4));
	const read = async (id: string) => {
		if (id === A) throw new SyntaxError('a damaged page');
		return ports.read(id);
	};

	const run = await writeCopies(folderPlace(folder), just(A, B), { ...ports, read });

	expect(run).toEqual({ written: 1, failure: { kind: 'unreadable' } });
	expect(folder.files.has(`${B}.json`)).toBe(true);
});

test('nothing more is written once the signal is aborted', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4), sessionOf(B, 4));
	const stop = new AbortController();
	const read = async (id: string) => {
		stop.abort();
		return ports.read(id);
	};

	await writeCopies(folderPlace(folder), { ids: [A, B], signal: stop.signal }, { ...ports, read });

	expect((await manifestOf(folder)).copies.map(({ id }) => id)).toEqual([A]);
});

/** Every step of a run that replaces the copy of A, with the number of times it comes. */
const STEPS: readonly Step[] = ['keys', 'open', 'create', 'read', 'write', 'close', 'remove'];

test.each(STEPS)(
	'a kill at any %s leaves every file old or new, and the next run mends the rest',
	async (step) => {
		for (let at = 1; at < 30; at += 1) {
			const folder = new MemoryFolder();
			const { ports, store } = storeOf(sessionOf(A, 4));
			await writeCopies(folderPlace(folder), just(A), ports);
			const before = folder.text(FILE);
			store.set(A, sessionOf(A, 8));
			let left = at;
			const kill = { isDone: false };
			folder.trouble = (now) => {
				if (now === step) left -= 1;
				if (left === 0) kill.isDone = true;
				if (kill.isDone) throw new Killed();
			};

			const ended = await writeCopies(folderPlace(folder), just(A), ports).catch(
				(error: unknown) => error
			);
			if (!kill.isDone) return;

			expect(ended).toBeInstanceOf(Killed);
			const disk = folder.restarted();
			const whole = [before, ports.toText(sessionOf(A, 8)).text];
			expect(whole).toContain(disk.text(FILE));
			expect((await manifestOf(disk)).state).toBe('whole');
			const again = await writeCopies(folderPlace(disk), just(A), ports);
			expect(again).toEqual({ written: 1, failure: null });
			expect(disk.text(FILE)).toBe(whole[1]);
			expect([...disk.files.keys()].filter((name) => name.endsWith('.crswap'))).toEqual([]);
			expect(disk.files.has('manifest.json')).toBe(true);
		}
		expect.fail('the run has more steps than were tried');
	}
);

test('a kill between file and list is noticed: the file is not the listed one', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = storeOf(sessionOf(A, 4));
	await writeCopies(folderPlace(folder), just(A), ports);
	store.set(A, sessionOf(A, 8));
	folder.trouble = (step, name) => {
		if (step === 'create' && name === 'manifest.json') throw new Killed();
	};
	await writeCopies(folderPlace(folder), just(A), ports).catch(() => undefined);
	const disk = folder.restarted();

	const found = await findCopies(disk);
	const copied = await listCopied(folderPlace(disk), ports.writer);

	const [copy] = found.ok ? found.value.copies : [];
	const read = copy && (await readCopy(disk, copy, async () => null));
	expect(read?.ok && read.value).toMatchObject({ isAsListed: false });
	expect(read?.ok && read.value.text).toContain('the sea 8');
	expect(copied.ok && copied.value.get(A)?.lastSeq).toBe(4); // so it is copied again
});

test('a first copy that was cut off shows as an empty file, never as a session', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4));
	folder.trouble = (step) => {
		if (step === 'write') throw new Killed();
	};
	await writeCopies(folderPlace(folder), just(A), ports).catch(() => undefined);
	const disk = folder.restarted();

	const found = await findCopies(disk);
	expect(found.ok && found.value.copies.map(({ file, listed }) => ({ file, listed }))).toEqual([
		{ file: FILE, listed: null }
	]);
	expect(disk.text(FILE)).toBe('');
	await writeCopies(folderPlace(disk), just(A), ports);
	expect([...disk.files.keys()].sort()).toEqual([FILE, 'manifest.json']);
});

test('what does not read back as written is no copy', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4));
	folder.trouble = (step, name) => {
		const bytes = folder.files.get(name);
		if (step === 'read' && name === FILE && bytes?.[0] !== undefined) bytes[0] ^= 1;
	};

	const run = await writeCopies(folderPlace(folder), just(A), ports);

	expect(run).toEqual({ written: 0, failure: { kind: 'unverified' } });
	expect(folder.files.has('manifest.json')).toBe(false);
});

test.each([
	['NotAllowedError', 'create', 'not_allowed'],
	['NotFoundError', 'create', 'gone'],
	['QuotaExceededError', 'write', 'full'],
	['QuotaExceededError', 'close', 'full'],
	['NoModificationAllowedError', 'close', 'busy'],
	['UnknownError', 'close', 'unavailable']
] as const)('%s at %s is told as %s and leaves no half file', async (error, step, kind) => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4));
	folder.trouble = (now) => {
		if (now === step) throw fileError(error);
	};

	const run = await writeCopies(folderPlace(folder), just(A), ports);

	expect(run).toEqual({ written: 0, failure: { kind } });
	expect([...folder.files.keys()]).toEqual([]);
});

test('a full disk keeps the copies there were', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = storeOf(sessionOf(A, 4));
	await writeCopies(folderPlace(folder), just(A), ports);
	const before = new Map(folder.files);
	store.set(A, sessionOf(A, 8));
	folder.trouble = (step) => {
		if (step === 'close') throw fileError('QuotaExceededError');
	};

	await writeCopies(folderPlace(folder), just(A), ports);

	expect(folder.files).toEqual(before);
});

test('a file that Chiron did not write is kept beside the copy', async () => {
	const folder = new MemoryFolder();
	folder.put(FILE, 'what the original wrote');
	const { ports, store } = storeOf(sessionOf(A, 4));

	await writeCopies(folderPlace(folder), just(A), ports);
	store.set(A, sessionOf(A, 8));
	await writeCopies(folderPlace(folder), just(A), ports);

	const beside = [...folder.files.keys()].filter((name) => name !== FILE && name.startsWith(A));
	expect(beside).toHaveLength(1);
	expect(folder.text(beside[0]!)).toBe('what the original wrote');
});

test('a copy with more messages than there are now is kept beside the new one', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = storeOf(sessionOf(A, 8, 'before the loss'));
	await writeCopies(folderPlace(folder), just(A), ports);
	store.set(A, sessionOf(A, 4, 'after an old backup'));

	await writeCopies(folderPlace(folder), just(A), ports);

	const texts = [...folder.files.keys()].map((name) => folder.text(name)).join('\n');
	expect(texts).toContain('before the loss 8');
	expect(texts).toContain('after an old backup 4');
});

test('what another browser copied is neither counted nor lost', async () => {
	const folder = new MemoryFolder();
	const there = storeOf(sessionOf(A, 6, 'over there'), sessionOf(B, 4));
	await writeCopies(folderPlace(folder), just(A, B), { ...there.ports, writer: 'another' });
	const here = storeOf(sessionOf(A, 6, 'over here'));

	expect(await listCopied(folderPlace(folder), here.ports.writer)).toEqual({
		ok: true,
		value: new Map()
	});
	await writeCopies(folderPlace(folder), just(A), here.ports);

	const texts = [...folder.files.keys()].map((name) => folder.text(name)).join('\n');
	expect(texts).toContain('over there 6');
	expect(texts).toContain('over here 6');
	expect((await manifestOf(folder)).copies.map(({ id }) => id).sort()).toEqual([A, B]);
});

test('sealed copies have an ending of their own and hold nothing readable', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4));
	const place = folderPlace(folder, { sealing: fakeSealing });

	await writeCopies(place, just(A), ports);

	expect([...folder.files.keys()].sort()).toEqual([`${FILE}.sealed`, 'manifest.json']);
	expect(folder.text(`${FILE}.sealed`)).not.toContain('the sea');
	const found = await findCopies(folder);
	const [copy] = found.ok ? found.value.copies : [];
	const opened = await readCopy(folder, copy!, fakeSealing.open);
	expect(opened.ok && opened.value.text).toContain('the sea 4');
	const locked = await readCopy(folder, copy!, async () => null);
	expect(locked).toEqual({ ok: false, failure: { kind: 'sealed' } });
});

test('sealing what lay readable takes the readable file away, also after a kill', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4));
	await writeCopies(folderPlace(folder), just(A), ports);
	const place = folderPlace(folder, { sealing: fakeSealing });
	const copied = await listCopied(place, ports.writer);
	expect(copied.ok && copied.value.get(A)?.isAsWished).toBe(false);
	folder.trouble = (step) => {
		if (step === 'remove') throw new Killed();
	};

	await writeCopies(place, just(A), ports).catch(() => undefined);
	const disk = folder.restarted();
	await writeCopies(folderPlace(disk, { sealing: fakeSealing }), just(), ports);

	expect([...disk.files.keys()].sort()).toEqual([`${FILE}.sealed`, 'manifest.json']);
});

test('a vault that is locked ends the run, and nothing readable is written', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4));
	const seal = () => Promise.reject(new Error('locked'));

	const run = await writeCopies(folderPlace(folder, { sealing: { seal } }), just(A), ports);

	expect(run).toEqual({ written: 0, failure: { kind: 'locked' } });
	expect(folder.files.size).toBe(0);
});

test('a list of a newer version is left alone', async () => {
	const folder = new MemoryFolder();
	folder.put('manifest.json', '{"format":"chiron-copies","version":2}');
	const { ports } = storeOf(sessionOf(A, 4));

	const run = await writeCopies(folderPlace(folder), just(A), ports);

	expect(run).toEqual({ written: 0, failure: { kind: 'newer_version' } });
	expect([...folder.files.keys()]).toEqual(['manifest.json']);
});

test('a damaged list is made anew, and no file is lost for it', async () => {
	const folder = new MemoryFolder();
	const { ports, store } = storeOf(sessionOf(A, 4), sessionOf(B, 4));
	await writeCopies(folderPlace(folder), just(A, B), ports);
	folder.put('manifest.json', folder.text('manifest.json').slice(0, 100));
	store.set(A, sessionOf(A, 8));

	const found = await findCopies(folder);
	expect(found.ok && found.value).toMatchObject({ manifest: 'damaged' });
	await writeCopies(folderPlace(folder), just(A), ports);

	const texts = [...folder.files.keys()].map((name) => folder.text(name)).join('\n');
	expect(texts).toContain('the sea 8');
	expect(folder.files.has(`${B}.json`)).toBe(true);
	expect((await manifestOf(folder)).state).toBe('whole');
});

test('a listed file that is not there is told', async () => {
	const folder = new MemoryFolder();
	const { ports } = storeOf(sessionOf(A, 4));
	await writeCopies(folderPlace(folder), just(A), ports);
	folder.files.delete(FILE);

	const found = await findCopies(folder);

	expect(found.ok && found.value.missing.map(({ file }) => file)).toEqual([FILE]);
});
