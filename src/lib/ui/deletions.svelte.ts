import type { Result } from '#lib/domain';
import type { StorageFailure } from '#lib/storage';

/** A deletion that can still be undone in this tab. */
export interface Deletion {
	/** How many sessions it took out of sight. */
	readonly count: number;
	/** How long it can be undone from now on, in milliseconds. */
	readonly forMs: number;
	readonly undo: () => Promise<Result<void, StorageFailure>>;
}

/** The last deletion of this tab, for as long as it can be undone. */
export class Deletions {
	#last = $state.raw<Deletion | null>(null);
	#failure = $state.raw<StorageFailure | null>(null);
	#folderLeft = $state.raw(0);
	#timer: ReturnType<typeof setTimeout> | undefined;

	get last() {
		return this.#last;
	}
	/** Why the last one could not be undone. */
	get failure() {
		return this.#failure;
	}

	/** How many copies in the person's folder would not go with their sessions. */
	get folderLeft() {
		return this.#folderLeft;
	}

	/** Tells of copies in the folder that would not go. */
	tellFolderLeft(count: number): void {
		this.#folderLeft += count;
	}

	/** Offers to undo a deletion; one offered before goes its way. */
	offer(deletion: Deletion): void {
		clearTimeout(this.#timer);
		this.#failure = null;
		this.#last = deletion;
		this.#timer = setTimeout(() => (this.#last = null), deletion.forMs);
	}

	async undo(): Promise<void> {
		clearTimeout(this.#timer);
		const undone = await this.#last?.undo();
		this.#last = null;
		this.#failure = undone === undefined || undone.ok ? null : undone.failure;
	}

	dismiss(): void {
		clearTimeout(this.#timer);
		this.#last = null;
		this.#failure = null;
		this.#folderLeft = 0;
	}
}
