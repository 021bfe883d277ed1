/** How long a deletion can be undone, in milliseconds; source: the mission asks for ten seconds. */
export const UNDO_MS = 10_000;

/** Whether something was done; why not is shown where it happened. */
type Done = Promise<{ readonly ok: boolean }>;

/** What a deletion touches. Whoever fits the ports decides where copies lie. */
export interface DeletionPorts {
	readonly now: () => number;
	readonly listGoing: () => Promise<
		readonly { readonly id: string; readonly until: number; readonly withFolderCopy: boolean }[]
	>;
	/** Takes the snapshots of a session away that the app keeps by itself. */
	readonly dropCopies: (id: string) => Done;
	/** Takes away the copy of a session in the folder the person picked. */
	readonly dropFolderCopy: (id: string) => Done;
	/** Takes a session out of every table. */
	readonly deleteSession: (id: string) => Done;
}

/** What a sweep has left to be told or done. */
export interface Swept {
	/** Sessions whose copy in the folder is still there although it was to go. */
	readonly folderLeft: readonly string[];
	/** When the next sweep is due, UTC milliseconds; null when nothing else is going. */
	readonly next: number | null;
}

/**
 * Takes away the sessions whose time to be brought back is over; can be killed at any time and run again.
 *
 * A session whose snapshots cannot be taken away stays marked, so that the next sweep tries again.
 */
export async function sweepDeleted(ports: DeletionPorts): Promise<Swept> {
	const going = await ports.listGoing();
	const now = ports.now();
	const folderLeft: string[] = [];
	for (const { id, withFolderCopy } of going.filter(({ until }) => until <= now)) {
		if (!(await ports.dropCopies(id)).ok) continue;
		if (withFolderCopy && !(await ports.dropFolderCopy(id)).ok) folderLeft.push(id);
		await ports.deleteSession(id);
	}
	const later = going.map(({ until }) => until).filter((until) => until > now);
	return { folderLeft, next: later.length === 0 ? null : Math.min(...later) };
}
