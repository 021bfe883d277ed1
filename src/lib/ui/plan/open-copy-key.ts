/** Where the readable copy of the plan lies: outside of the database, which opens no row while it is locked. */
export const OPEN_COPY_KEY = 'chiron.plan';

/** Whether the person chose that their plan can be read while Chiron is locked. */
export function hasOpenCopy(): boolean {
	try {
		return localStorage.getItem(OPEN_COPY_KEY) !== null;
	} catch {
		return false; // storage is blocked, so nothing was kept
	}
}
