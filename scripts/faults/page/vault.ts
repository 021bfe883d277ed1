import { takeTurn } from '#lib/conversation';
import { lock, prepareVault, saveDraft, saveSession, saveSetting, unlock } from '#lib/storage';
import { thisMoment } from '../../../src/routes/moment';
import { headOf, portsWith, PRACTICE } from './talk';

/** Words to be looked for on the disk afterwards, each in a place of its own. */
export type Markers = Readonly<Record<'message' | 'reply' | 'title' | 'draft' | 'setting', string>>;

const tools = { now: () => thisMoment().at };

/** Turns the vault on by the app's own commands. */
export async function sealStore(passphrase: string): Promise<void> {
	const prepared = await prepareVault(passphrase);
	if (!prepared.ok) throw new Error(prepared.failure.kind);
	const on = await prepared.value.turnOn(() => undefined);
	if (!on.ok) throw new Error(on.failure.kind);
}

export async function lockStore(): Promise<void> {
	await lock();
}

/** Opens the vault; `open`, or why not. */
export async function unlockStore(passphrase: string): Promise<string> {
	const opened = await unlock({ by: 'passphrase', passphrase }, tools);
	return opened.ok ? 'open' : opened.failure.kind;
}

/** Says, names, drafts and sets what is marked. */
export async function plant(markers: Markers): Promise<void> {
	const session = crypto.randomUUID();
	const ports = portsWith({
		async *reply() {
			for (const text of [markers.reply, ' and more'])
				yield await Promise.resolve({ type: 'text' as const, text });
			yield {
				type: 'done' as const,
				usage: { promptTokens: null, replyTokens: null, totalMs: null, doneReason: 'stop' }
			};
		}
	});
	const head = await headOf(session, ports);
	const request = { head, engine: PRACTICE, text: markers.message, recent: [] };
	for await (const event of takeTurn(ports, request, new AbortController().signal))
		if (event.type === 'refused') throw new Error(event.failure.kind);
	const saved = [
		await saveSession(session, { title: markers.title }),
		await saveDraft(crypto.randomUUID(), markers.draft, thisMoment().at),
		await saveSetting('engine', { ...PRACTICE, model: markers.setting })
	];
	for (const one of saved) if (!one.ok) throw new Error(one.failure.kind);
}
