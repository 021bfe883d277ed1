import type { Message, Result, SessionHead } from '#lib/domain';
import type { CopyFailure, FoundCopies, FoundCopy, StorageFailure } from '#lib/storage';

/** A copy that was read: what it would bring, and how it stands to what is here. */
export interface ReadCopy {
	readonly session: { readonly head: SessionHead; readonly messages: readonly Message[] };
	readonly standing: 'new' | 'same' | 'conflict';
	/** Whether the file is, byte for byte, the one Chiron listed. */
	readonly isAsListed: boolean;
}

/** Why a copy is refused, in words; `sealed` when a key is all that is missing. */
export interface CopyRefusal {
	readonly kind: 'sealed' | 'refused';
	readonly words: string;
}

/** One place with copies. */
export interface Shelf {
	readonly kind: 'folder' | 'snapshots';
	/** The person's name for the folder; null for the one inside the browser. */
	readonly name: string | null;
	readonly find: () => Promise<Result<FoundCopies, CopyFailure>>;
	/** `secret` is a passphrase or recovery code for copies that the key in use does not open. */
	readonly read: (copy: FoundCopy, secret: string | null) => Promise<Result<ReadCopy, CopyRefusal>>;
}

/** What the page of copies needs. */
export interface ShelfPorts {
	/** The places that can be read right now. */
	readonly openShelves: () => Promise<readonly Shelf[]>;
	/** Lets the person pick a folder to look into, within a gesture; null when they close the picker. */
	readonly pickShelf: () => Promise<Shelf | null>;
	/** Brings a session back: as it is, beside the one that is here, or in its place. Gives the id it has now. */
	readonly bringBack: (
		copy: ReadCopy,
		how: 'as_is' | 'beside' | 'instead'
	) => Promise<Result<string, StorageFailure>>;
}

/** One file of a shelf, as it is listed on the page. */
export interface ShelfRow {
	readonly key: string;
	readonly shelf: Shelf;
	readonly copy: FoundCopy;
	/** Whether a newer copy of the same session is on the same shelf. */
	readonly isOlder: boolean;
}

/** The files of a shelf: those that changed last first, each followed by older ones of its session; unlisted ones at the end. */
export function toRows(shelf: Shelf, { copies }: FoundCopies): readonly ShelfRow[] {
	const inOrder = copies.toSorted(
		(a, b) =>
			(b.listed?.updatedAt ?? '').localeCompare(a.listed?.updatedAt ?? '') ||
			(b.listed?.madeAt ?? '').localeCompare(a.listed?.madeAt ?? '')
	);
	const seen = new Set<string>();
	return inOrder.map((copy) => {
		const isOlder = copy.listed !== null && seen.has(copy.sessionId);
		if (copy.listed !== null) seen.add(copy.sessionId);
		return { key: `${shelf.kind}/${copy.file}`, shelf, copy, isOlder };
	});
}
