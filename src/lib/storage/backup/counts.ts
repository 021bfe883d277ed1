import type { FileTable } from './tables';

/** Rows of each table. */
export type Counts = Record<FileTable, number>;

/** No rows of any table. */
export function noCounts(): Counts {
	return { sessions: 0, pages: 0, findings: 0, checkins: 0, drafts: 0, settings: 0 };
}
