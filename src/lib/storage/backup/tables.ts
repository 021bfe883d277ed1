import { Checkin, Millis } from '#lib/domain';
import { z } from 'zod';
import type { Tables } from '../db';
import { SETTINGS } from '../setting-schemas';

/** What becomes of a table in a backup file: its rows go in, or they stay out for a reason. */
type Decision = { readonly inFile: true } | { readonly inFile: false; readonly because: string };

const IN_FILE = { inFile: true } as const;

/** Every table of the database, decided one by one; a test compares this list with the database. */
export const TABLES: Readonly<Record<keyof Tables, Decision>> = {
	sessions: IN_FILE,
	pages: IN_FILE,
	findings: IN_FILE, // derived, but a restored list with its topics beats an hour of catching up
	checkins: IN_FILE,
	drafts: IN_FILE,
	settings: IN_FILE,
	marks: {
		inFile: false,
		because:
			'they belong to this browser and this device: the name of the database, the vault, folders that were picked'
	}
};

/**
 * Settings that no file holds and none may bring: keys to servers, and the person's word that a model elsewhere may read
 * along, which nobody can give for them.
 */
export const STAYS_HERE: ReadonlySet<string> = new Set<keyof typeof SETTINGS>([
	'serverKeys',
	'cloudModels'
]);

/** Tables whose rows stand alone, with what a row must look like to come in. */
export const SIMPLE_TABLES = {
	checkins: z
		.strictObject({ id: z.string(), at: Millis, body: Checkin })
		.refine(({ id, at, body }) => id === body.id && at === body.at),
	drafts: z.strictObject({ sessionId: z.string(), updatedAt: Millis, body: z.string() }),
	settings: z.strictObject({ key: z.string(), body: z.unknown() }).refine(isSetting)
} as const;

export type SimpleTable = keyof typeof SIMPLE_TABLES;
export const SIMPLE_NAMES = Object.keys(SIMPLE_TABLES) as readonly SimpleTable[];

/** Tables that a backup holds, in the order of its lines. */
export const FILE_TABLES = (Object.keys(TABLES) as (keyof Tables)[]).filter(
	(name) => TABLES[name].inFile
) as readonly FileTable[];
export type FileTable = Exclude<keyof Tables, 'marks'>;

function isSetting({ key, body }: { key: string; body: unknown }): boolean {
	const schema = Object.hasOwn(SETTINGS, key) ? SETTINGS[key as keyof typeof SETTINGS] : undefined;
	return !STAYS_HERE.has(key) && schema?.safeParse(body).success === true;
}
