import { EMPTY_MEMORY, emptyHead, Millis, type Message } from '#lib/domain';
import * as storage from '#lib/storage';
import { thisMoment } from '../../../src/routes/moment';
import { awaited, saying } from './message';

const SESSION = '00000000-0000-4000-8000-000000000001';

interface Answer {
	readonly ok: boolean;
}

/** Every command that writes, by its name, called in a way that would write. */
function commands(): Readonly<Record<string, () => Promise<Answer>>> {
	const head = emptyHead(SESSION, thisMoment(), null);
	const said: Message = { ...saying('said in an old tab'), seq: 1 };
	const reply: Message = { ...awaited(), seq: 2, text: 'kept', status: 'complete' };
	const at = Millis.parse(Date.now());
	return {
		beginTurn: () => storage.beginTurn({ emptyHead: head, engine: null, messages: [said, reply] }),
		keepReply: () => storage.keepReply(SESSION, reply),
		finishReply: () => storage.finishReply(SESSION, reply),
		reopenReply: () => storage.reopenReply(SESSION, (last) => ({ ...last, status: 'streaming' })),
		recoverReplies: () => storage.recoverReplies(() => Promise.resolve(false)),
		putSessions: () => storage.putSessions([{ head: { ...head, lastSeq: 1 }, messages: [said] }]),
		amendReply: () => storage.amendReply(SESSION, (last) => ({ ...last, text: 'amended' })),
		beginDeletion: () =>
			storage.beginDeletion([SESSION], { until: at + 10_000, withFolderCopy: false }),
		undoDeletion: () => storage.undoDeletion([SESSION], at),
		saveBackupLater: () => storage.saveBackupLater(at),
		saveFolder: () => storage.saveFolder(null),
		ensureWriter: () => storage.ensureWriter(() => 'old tab').then(() => ({ ok: true })),
		saveCopyStatus: () => storage.saveCopyStatus({ written: 1, failure: null }, 'folder', at),
		acceptStore: () => storage.acceptStore(),
		saveSession: () => storage.saveSession(SESSION, { title: 'renamed' }),
		saveMemory: () => storage.saveMemory(SESSION, () => EMPTY_MEMORY),
		annotate: () => storage.annotate(SESSION, 1, (message) => ({ ...message, text: 'changed' })),
		rewriteTurn: () => storage.rewriteTurn(SESSION, () => [said]),
		forkSession: () =>
			storage.forkSession(SESSION, 1, { id: crypto.randomUUID(), ...thisMoment() }),
		saveConsent: () => storage.saveConsent([SESSION], null),
		saveDraft: () => storage.saveDraft(SESSION, 'not sent', at),
		saveCheckin: () =>
			storage.saveCheckin({
				id: 'old',
				...thisMoment(),
				mood: 0,
				sessionId: null,
				when: 'alone'
			}),
		deleteCheckin: () => storage.deleteCheckin('old'),
		saveSetting: () => storage.saveSetting('moodCheckins', true),
		ensureSetting: () => storage.ensureSetting('exportSalt', () => '0'.repeat(64)),
		saveFindings: () =>
			storage.saveFindings({
				sessionId: SESSION,
				rev: 1,
				version: 1,
				findings: [],
				summary: null
			} as unknown as storage.NewFindings),
		deleteSession: () => storage.deleteSession(SESSION)
	};
}

/** Names of commands as the front door of storage gives them; queries and what opens or wipes are not among them. */
const WRITES =
	/^(?:accept|add|amend|annotate|begin|delete|ensure|finish|fork|keep|put|recover|reopenReply|restore|rewrite|save|seal|undo)/;

/** Commands that are named like a write and write a file, not a row. */
const TO_FILES = ['saveBackup'];

export interface Tried {
	/** Commands that said they had written. */
	readonly accepted: readonly string[];
	readonly refused: readonly string[];
	/** Commands of the front door that are not in the list above: it must be added to. */
	readonly untried: readonly string[];
}

/** Calls every command that writes. */
export async function tryCommands(): Promise<Tried> {
	const all = commands();
	const accepted: string[] = [];
	const refused: string[] = [];
	for (const [name, call] of Object.entries(all)) {
		const answer = await call().catch((error: unknown) => ({ ok: false, error }));
		(answer.ok ? accepted : refused).push(name);
	}
	const untried = Object.entries(storage)
		.filter(
			([name, what]) =>
				typeof what === 'function' &&
				WRITES.test(name) &&
				!(name in all) &&
				!TO_FILES.includes(name)
		)
		.map(([name]) => name);
	return { accepted, refused, untried };
}
