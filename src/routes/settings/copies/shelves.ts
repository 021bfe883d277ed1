import { failed, ok, screen, type Result } from '#lib/domain';
import { asCopy, compareWithStored, readOriginSession } from '#lib/export';
import {
	findCopies,
	listFindings,
	listMessages,
	openCopiesBySecret,
	openCopyByKey,
	openPlaces,
	pickFolder,
	putSessions,
	readCopy,
	readSession,
	toFolderPlace,
	type CopyPlace,
	type OpenBySecret,
	type OpenCopy
} from '#lib/storage';
import { explainReading } from '#lib/ui/copies/explain-copy.ts';
import type { CopyRefusal, ReadCopy, Shelf, ShelfPorts } from '#lib/ui/copies/shelf.ts';
import { explainRefusal } from '#lib/ui/explain-import.ts';

/** Reading, comparing and writing, as the page of copies needs them. */
export const SHELF_PORTS: ShelfPorts = {
	openShelves: async () => {
		const openBySecret = openCopiesBySecret();
		return (await openPlaces(null)).map((place) => toShelf(place, openBySecret));
	},
	pickShelf: async () => {
		const handle = await pickFolder();
		const place = handle && toFolderPlace({ handle, isReadable: false }, null);
		return place && toShelf(place, openCopiesBySecret());
	},
	bringBack: async ({ session }, how) => {
		const coming = { ...session, warnings: [] };
		const { head, messages } =
			how === 'beside' ? asCopy(coming, () => crypto.randomUUID()) : session;
		const saved = await putSessions([{ head: { ...head, consent: null }, messages }]);
		return saved.ok ? ok(head.id) : saved;
	}
};

function toShelf(place: CopyPlace, openBySecret: OpenBySecret): Shelf {
	return {
		kind: place.kind,
		name: place.kind === 'folder' ? place.folder.name : null,
		find: () => findCopies(place.folder),
		read: async (copy, secret) => {
			const open: OpenCopy = async (bytes) =>
				(await openCopyByKey(bytes)) ?? (secret === null ? null : openBySecret(bytes, secret));
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
