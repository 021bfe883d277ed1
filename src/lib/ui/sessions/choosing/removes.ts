import type { Result } from '#lib/domain';
import type { StorageFailure } from '#lib/storage';

/** What the deletion of several sessions needs from around the list. */
export interface RemovesSessions {
	/** Whether a copy of any of these lies in a folder the person picked. */
	readonly hasFolderCopy: (ids: readonly string[]) => Promise<boolean>;
	/** Takes sessions out of sight, all or none, and their copies in the folder where that is asked for. */
	readonly onremove: (
		ids: readonly string[],
		withFolderCopy: boolean
	) => Promise<Result<void, StorageFailure>>;
}
