import { Millis, OffsetMinutes, emptyHead, type Message } from '#lib/domain';
import type { CopyFolder } from './folder';
import type { CopyPlace } from './place';
import type { SessionToCopy } from './states';
import type { CopyPorts } from './write-one';

/** A session id, by a number from 1 to 9. */
export function idOf(n: number): string {
	return `0000000${String(n)}-0000-4000-8000-000000000000`;
}

/** A session of `count` messages, each `about` something. */
export function sessionOf(id: string, count: number, about = 'the sea'): SessionToCopy {
	const at = Millis.parse(1_700_000_000_000 + count * 60_000);
	const offset = OffsetMinutes.parse(0);
	const messages = Array.from({ length: count }, (_, i): Message => ({
		seq: i + 1,
		id: `${id.slice(0, -4)}${String(i + 1).padStart(4, '0')}`,
		role: i % 2 === 0 ? 'user' : 'assistant',
		kind: 'turn',
		text: `${about} ${String(i + 1)}`,
		at,
		offset,
		status: 'complete',
		screening: null,
		reply: null,
		thinking: null,
		alternatives: [],
		imported: null
	}));
	return {
		state: {
			id,
			lastSeq: count,
			rev: count,
			analyzed: 1,
			updatedAt: new Date(at).toISOString(),
			isStreaming: false
		},
		head: { ...emptyHead(id, { at, offset }, null), lastSeq: count, updatedAt: at },
		messages,
		findings: []
	};
}

/** A store of sessions in memory, with the ports that copies are made by. */
export function storeOf(...sessions: readonly SessionToCopy[]) {
	const store = new Map(sessions.map((session) => [session.head.id, session]));
	let now = Date.parse('2026-03-01T10:00:00Z');
	const ports: CopyPorts = {
		read: async (id) => Promise.resolve(store.get(id) ?? null),
		toText: ({ head, messages }) => ({
			text: JSON.stringify({ id: head.id, messages: messages.map(({ text }) => text) }),
			messages: messages.length
		}),
		now: () => (now += 1000),
		writer: 'this browser'
	};
	return { store, ports };
}

/** A folder the person picked. */
export function folderPlace(folder: CopyFolder, over: Partial<CopyPlace> = {}): CopyPlace {
	return { kind: 'folder', folder, sealing: null, room: Infinity, ...over };
}

/** The place inside the browser. */
export function snapshotPlace(folder: CopyFolder, over: Partial<CopyPlace> = {}): CopyPlace {
	return { kind: 'snapshots', folder, sealing: null, room: Infinity, ...over };
}

/** Seals by turning every bit, behind a mark; opens what it sealed. */
export const fakeSealing = {
	seal: async (bytes: Uint8Array<ArrayBuffer>) =>
		Promise.resolve(Uint8Array.from([0, ...bytes.map((byte) => byte ^ 255)])),
	open: async (bytes: Uint8Array<ArrayBuffer>) =>
		Promise.resolve(bytes[0] === 0 ? bytes.slice(1).map((byte) => byte ^ 255) : null)
};

/** A run over these sessions that nobody stops. */
export function just(...ids: readonly string[]) {
	return { ids, signal: new AbortController().signal };
}
