import { failed, ok, type Result } from '#lib/domain';
import type { CopyFailure } from './failure';
import { type Bytes, digestOf, readBytes, writeVerified } from './files';
import type { Copy } from './manifest';
import { fromCopyName, toCopyName } from './names';
import type { CopyPlace } from './place';
import type { CopyState, SessionToCopy } from './states';

/** What writing copies needs from outside. */
export interface CopyPorts {
	/** The session as it is now; null when it is gone. */
	readonly read: (sessionId: string) => Promise<SessionToCopy | null>;
	/** The session as the text of a file, and how many messages are in it. */
	readonly toText: (session: SessionToCopy) => {
		readonly text: string;
		readonly messages: number;
	};
	/** Milliseconds. */
	readonly now: () => number;
	/** Names this browser profile; counts of changes of another one mean nothing here. */
	readonly writer: string;
}

/** What is to be written of a session. */
interface Content {
	readonly state: CopyState;
	readonly messages: number;
	readonly bytes: Bytes;
}

/** The bytes of a copy; null when the session is gone, or being answered right now. */
export async function contentOf(
	{ sealing }: CopyPlace,
	{ read, toText }: CopyPorts,
	id: string
): Promise<Result<Content | null, CopyFailure>> {
	let session: SessionToCopy | null;
	try {
		session = await read(id);
	} catch {
		return failed({ kind: 'unreadable' }); // one damaged page must not keep the other sessions from being copied
	}
	if (session === null || session.state.isStreaming) return ok(null);
	const { text, messages } = toText(session);
	const plain = new TextEncoder().encode(text);
	try {
		const bytes = sealing === null ? plain : await sealing.seal(plain);
		return ok({ state: session.state, messages, bytes });
	} catch {
		return failed({ kind: 'locked' });
	}
}

/** What the folder held before the run. */
interface Known {
	readonly copies: readonly Copy[];
	/** The highest generation of each session that has a file. */
	readonly newest: ReadonlyMap<string, number>;
}

type Coming = Content & Pick<CopyPorts, 'now' | 'writer'>;

/** Writes one copy, and gives its line for the list. */
export async function writeOne(
	place: CopyPlace,
	known: Known,
	{ state, messages, bytes, now, writer }: Coming
): Promise<Result<Copy, CopyFailure>> {
	const generation = (known.newest.get(state.id.toLowerCase()) ?? 0) + 1;
	const part = place.kind === 'folder' ? null : String(generation);
	const file = toCopyName({ sessionId: state.id, part, sealed: place.sealing !== null });
	if (place.kind === 'folder') {
		const listed = known.copies.find((copy) => copy.file === file);
		const isOurs = listed?.writer === writer && listed.messages <= messages;
		const kept = await keepBeside(place, file, [
			await digestOf(bytes),
			isOurs ? listed.sha256 : ''
		]);
		if (!kept.ok) return kept;
	}
	const written = await writeVerified(place.folder, file, bytes);
	if (!written.ok) return written;
	const { id, lastSeq, rev, analyzed, updatedAt } = state;
	const madeAt = new Date(now()).toISOString();
	const stamp = { id, lastSeq, rev, analyzed, updatedAt };
	return ok({ ...stamp, file, ...written.value, messages, madeAt, writer });
}

/**
 * Keeps a file that is about to be replaced, unless its digest is one of those that may go.
 *
 * A file of the original Chiron, of another browser, or with words that are no longer here must not be lost to a
 * copy. It is kept under a name made of its content, so the same file is never kept twice.
 */
async function keepBeside(
	{ folder }: CopyPlace,
	file: string,
	mayGo: readonly string[]
): Promise<Result<void, CopyFailure>> {
	const there = await readBytes(folder, file);
	if (!there.ok) return there;
	if (there.value === null || there.value.length === 0) return ok(undefined);
	const digest = await digestOf(there.value);
	const name = fromCopyName(file);
	if (name === null || mayGo.includes(digest)) return ok(undefined);
	const beside = toCopyName({ ...name, part: digest.slice(0, 8) });
	const kept = await writeVerified(folder, beside, there.value);
	return kept.ok ? ok(undefined) : failed(kept.failure);
}
