import { Millis } from '#lib/domain';
import { z } from 'zod';
import type { FileTable } from './tables';

/** Format of the file: goes up with every change of its lines or of the records in them, and gets a step in `UPGRADES`. */
export const BACKUP_VERSION = 1;

/** How every backup file begins, in the clear. */
export const FIRST_BYTES = '{"format":"chiron-backup"';

/** Longest line, bytes without its end. A page of messages is about 20 kB. [Note: Why a line has a cap] */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

/** Largest file read at all, bytes. A project cap: some 50 million messages, more than a browser keeps. */
export const MAX_FILE_BYTES = 32 * 1024 ** 3;

const Count = z.int().nonnegative();

/** Loose, so that what a newer version adds does not hide that it is newer. */
export const Header = z.looseObject({
	format: z.literal('chiron-backup'),
	version: z.int().positive(),
	app: z.string(),
	madeAt: Millis,
	/** Rows when the backup began; the last line says how many were written. */
	tables: z.record(z.string(), Count)
});
export type Header = Readonly<z.infer<typeof Header>>;

export const Line = z.union([
	z.strictObject({ session: z.unknown(), analyzed: Count }),
	z.strictObject({ page: Count, messages: z.array(z.unknown()) }),
	z.strictObject({ page: Count, version: Count, findings: z.array(z.unknown()) }),
	z.strictObject({ again: z.string() }),
	z.strictObject({ table: z.enum(['checkins', 'drafts', 'settings']), rows: z.array(z.unknown()) }),
	z.strictObject({
		end: z.strictObject({
			tables: z.strictObject({
				sessions: Count,
				pages: Count,
				findings: Count,
				checkins: Count,
				drafts: Count,
				settings: Count
			} satisfies Record<FileTable, typeof Count>),
			/** SHA-256 of every byte before this line, hexadecimal. */
			sha256: z.string()
		})
	})
]);
export type Line = z.infer<typeof Line>;
export type EndLine = Extract<Line, { end: unknown }>['end'];

/** The start of the last line, which is not part of its own digest. */
export const END_START = '{"end":';

/** `UPGRADES[v - 1]` turns a line of version `v` into one of version `v + 1`. */
type Upgrade = (line: unknown) => unknown;
const UPGRADES: readonly Upgrade[] = [];

/** A line of an older file as today's version would have written it. */
export function upgradeLine(line: unknown, version: number, upgrades = UPGRADES): unknown {
	return upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), line);
}
