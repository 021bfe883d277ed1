import { webLocks } from '../fence';

/** The Web Lock held while files of copies are written or removed. */
const LOCK_NAME = 'chiron-copy-files';

/** Runs one change of the copies at a time, over all tabs. Where there are no Web Locks there is nobody to wait for. */
export function alone<T>(change: () => Promise<T>): Promise<T> {
	const locks = webLocks();
	return locks === null ? change() : locks.request(LOCK_NAME, change);
}
