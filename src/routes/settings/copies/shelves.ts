import { failed, ok, screen, type Result } from '#lib/domain';
import { asCopy, compareWithStored, readOriginSession } from '#lib/export';
import {
	findCopies,
	listFindings,
	listMessages,
	openPlaces,
	putSessions,
	readCopy,
	readSession,
	type CopyPlace,
	type OpenCopy
} from '#lib/storage';
import { explainReading } from '#lib/ui/copies/explain-copy.ts';
import type { CopyRefusal, ReadCopy, Shelf, ShelfPorts } from '#lib/ui/copies/shelf.ts';
import { explainRefusal } from '#lib/ui/explain-import.ts';

/** Opens sealed copies: by the key in use, or by a secret of another vault. Gives null where it does not fit. */
export interface CopyOpening {
	readonly byKey: OpenCopy;
	/** Null while nothing can be asked for. */
	readonly bySecret:
		((bytes: Uint8Array<ArrayBuffer>, secret: string) => ReturnType<OpenCopy>) | null;
}

/** Nothing is sealed while there is no vault. */
export const NOTHING_SEALED: CopyOpening = {
	byKey: () => Promise.resolve(null),
	bySecret: null
};

/** Fits reading, comparing and writing to the page of copies. */
export function composeShelves(opening: CopyOpening): ShelfPorts {
	return {
		openShelves: async () => (await openPlaces(null)).map((place) => toShelf(place, opening)),
		takesSecret: opening.bySecret !== null,
		bringBack: async ({ session }, how) => {
			const coming = { ...session, warnings: [] };
			const { head, messages } =
				how === 'beside' ? asCopy(coming, () => crypto.randomUUID()) : session;
			const saved = await putSessions([{ head: { ...head, consent: null }, messages }]);
			return saved.ok ? ok(head.id) : saved;
		}
	};
}

function toShelf(place: CopyPlace, opening: CopyOpening): Shelf {
	return {
		kind: place.kind,
		name: place.kind === 'folder' ? place.folder.name : null,
		find: () => findCopies(place.folder),
		read: async (copy, secret) => {
			const { bySecret } = opening;
			const open: OpenCopy =
				secret === null || bySecret === null
					? opening.byKey
					: async (bytes) => (await opening.byKey(bytes)) ?? bySecret(bytes, secret);
			const read = await readCopy(place.folder, copy, open);
			if (!read.ok) {
				const kind = read.failure.kind === 'sealed' ? 'sealed' : 'refused';
				return failed({ kind, words: explainReading(read.failure.kind) });
			}
			return compare(copy.file, read.value);
		}
	};
}

/** Reads the text as any session file is read, and compares it with what is stored. */
async function compare(
	file: string,
	{ text, isAsListed }: { readonly text: string; readonly isAsListed: boolean }
): Promise<Result<ReadCopy, CopyRefusal>> {
	const session = readOriginSession(file, text, screen);
	if (!session.ok) return failed({ kind: 'refused', words: explainRefusal(session.failure) });
	const { id } = session.value.head;
	const listed = await readSession(id);
	const stored = listed && {
		head: listed.head,
		messages: await listMessages(id),
		findings: await listFindings(id)
	};
	const standing = compareWithStored(session.value, stored);
	return ok({ session: session.value, standing, isAsListed });
}
