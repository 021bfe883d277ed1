import type { SessionHead } from '#lib/domain';
import { noCounts, type Counts } from './counts';
import { Halted } from './failure';
import { Header, Line, upgradeLine, type EndLine } from './format';
import { beginSession, type SessionIntake, type SessionProblem } from './intake-session';
import { parseLine } from './parse-line';
import type { Stage } from './staging';
import { SIMPLE_TABLES, type SimpleTable } from './tables';

/** Sessions and rows listed by name; more are only counted. */
const MOST_LISTED = 200;

/** A session of the file that cannot come in. */
export interface RefusedSession {
	readonly id: string;
	/** As far as it could be read. */
	readonly head: SessionHead | null;
	readonly problem: SessionProblem;
}

/** What was staged, and what was not. */
export interface TakenIn {
	readonly messages: number;
	/** Sessions that came in with messages missing, as they were when the backup was made. */
	readonly incomplete: number;
	readonly refused: Readonly<Record<'sessions' | SimpleTable, number>>;
	/** The first of the refused sessions. */
	readonly refusedSessions: readonly RefusedSession[];
}

/** Takes the lines after the first one by one. Throws `Halted` for what makes the whole file bad. */
export interface Intake {
	readonly take: (text: string) => Promise<void>;
	/** The last line; nothing may follow it. */
	readonly end: (text: string, sha256: string) => Promise<TakenIn>;
}

/** Reads the first line. Throws `not_a_backup` or `newer_version`. */
export function readHeader(text: string, newest: number): Header {
	const parsed = Header.safeParse(parseLine(text));
	if (!parsed.success) throw new Halted({ kind: 'not_a_backup' });
	const { version } = parsed.data;
	if (version > newest) throw new Halted({ kind: 'newer_version', version });
	return parsed.data;
}

export function createIntake(stage: Stage, { version }: Pick<Header, 'version'>): Intake {
	const seen: Counts = noCounts();
	const refused = { sessions: 0, checkins: 0, drafts: 0, settings: 0 };
	const refusedSessions: RefusedSession[] = [];
	const refusedIds = new Set<string>();
	let open: SessionIntake | null = null;
	let messages = 0;
	let incomplete = 0;
	let hasDamage = false;

	const closeSession = async (): Promise<void> => {
		if (open === null) return;
		const { id } = open;
		const ended = await open.finish();
		open = null;
		seen.sessions += 1;
		seen.pages += ended.seen.pages;
		seen.findings += ended.seen.findings;
		if (ended.problem === null) {
			messages += ended.messages;
			if (ended.isIncomplete) incomplete += 1;
			return;
		}
		refused.sessions += 1;
		refusedIds.add(id);
		if (refusedSessions.length < MOST_LISTED)
			refusedSessions.push({ id, head: ended.head, problem: ended.problem });
	};

	const forgetSession = async (id: string): Promise<void> => {
		if (open?.id !== id) throw new Halted({ kind: 'malformed' });
		open.spoil('damaged');
		await open.finish();
		open = null;
	};

	const takeRows = (table: SimpleTable, rows: readonly unknown[]): void => {
		seen[table] += rows.length;
		for (const row of rows)
			if (SIMPLE_TABLES[table].safeParse(row).success) stage.putRow(table, row as object);
			else refused[table] += 1;
	};

	const takeLine = async (line: Exclude<Line, { end: unknown }>): Promise<void> => {
		if ('page' in line) {
			if (open === null) throw new Halted({ kind: 'malformed' });
			if ('messages' in line) open.takePage(line.page, line.messages);
			else open.takeFindings(line.page, line.version, line.findings);
			return;
		}
		if ('again' in line) return forgetSession(line.again);
		await closeSession();
		if ('table' in line) {
			takeRows(line.table, line.rows);
			return;
		}
		open = beginSession(stage, line.session, line.analyzed);
		if (refusedIds.has(open.id)) throw new Halted({ kind: 'duplicate' });
	};

	return {
		take: async (text) => {
			const value = parseLine(text);
			const parsed = Line.safeParse(upgradeLine(value, version));
			if (parsed.success && !('end' in parsed.data)) await takeLine(parsed.data);
			// A page is passed on unread when a backup is made, so damage of the store can come along: it costs one session.
			else if (value === undefined && open !== null) {
				hasDamage = true;
				open.spoil('damaged');
			} else throw new Halted({ kind: 'malformed' });
			await stage.flush();
		},
		end: async (text, sha256) => {
			const parsed = Line.safeParse(parseLine(text));
			if (!parsed.success || !('end' in parsed.data)) throw new Halted({ kind: 'altered' });
			await closeSession();
			await stage.flush('now');
			if (parsed.data.end.sha256 !== sha256 || !isCount(seen, parsed.data.end, hasDamage))
				throw new Halted({ kind: 'altered' });
			return { messages, incomplete, refused, refusedSessions };
		}
	};
}

/** Lines that were no JSON cannot be counted; the digest vouches for them. */
function isCount(seen: Counts, { tables }: EndLine, hasDamage: boolean): boolean {
	return (Object.keys(seen) as (keyof Counts)[]).every(
		(name) =>
			seen[name] === tables[name] || (hasDamage && (name === 'pages' || name === 'findings'))
	);
}
