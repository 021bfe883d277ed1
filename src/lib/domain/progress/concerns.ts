import type { SessionHead } from '../session';
import { weekOf } from '../day';
import { weeksAcross } from './days';
import { groupedBy } from './grouped';
import { placed, saidVersions, type Placed } from './place';
import type { Table } from './table';
import { ENOUGH_POINTS, notEnoughYet, type Frame, type Told } from './told';
import { counted, listed, sinceDay, whole } from './words';

/** How many concerns are drawn by name; what is left is drawn together. */
const CONCERNS_NAMED = 5;
const CONCERNS_SAID = 3; // more than three names make no sentence

/** One concern, or all that are left together. */
interface ConcernRow {
	/** The codebook id, or null for everything that is left. */
	readonly id: string | null;
	readonly label: string;
	/** Sessions it came up in, 1 or more. */
	readonly sessions: number;
	/** Sessions it came up in, for each of `weeks`; 0 or more. */
	readonly perWeek: readonly number[];
}

/** Points are the weeks in which some concern came up. */
export interface ConcernSeries extends Told {
	/** Mondays, earliest first, quiet weeks between the first and the last included. */
	readonly weeks: readonly string[];
	/** Most sessions first, at most CONCERNS_NAMED, then what is left if there is any. */
	readonly concerns: readonly ConcernRow[];
}

/**
 * What the person talked about: sessions by concern for each ISO week.
 *
 * A session counts once for each of its concerns, in the week of the day the person wrote most, so the rows do not add up to sessions.
 * Only sessions that were looked at count.
 */
export function concernsByWeek(heads: readonly SessionHead[], frame: Frame): ConcernSeries {
	const sessions = placed(heads, frame.today);
	const weeks = weeksAcross(sessions.map(({ day }) => day));
	const concerns = toRows(sessions, weeks, frame);
	const points = weeks.filter((_, i) => concerns.some(({ perWeek }) => perWeek[i])).length;

	return {
		weeks,
		concerns,
		points,
		enough: points >= ENOUGH_POINTS,
		summary: summarize(concerns, sessions, frame),
		notYet: notEnoughYet(points, 'weeks with a topic', 'picture'),
		table: toTable(weeks, concerns)
	};
}

function toRows(
	sessions: readonly Placed[],
	weeks: readonly string[],
	{ labelOf }: Frame
): ConcernRow[] {
	const ranked = rank(sessions);
	const named = ranked.slice(0, CONCERNS_NAMED);
	const left = new Set(ranked.slice(CONCERNS_NAMED));

	const row = (id: string | null, label: string, has: (session: Placed) => boolean): ConcernRow => {
		const found = sessions.filter(has);
		const counts = groupedBy(found, ({ day }) => weekOf(day));
		const perWeek = weeks.map((week) => counts.get(week)?.length ?? 0);
		return { id, label, sessions: found.length, perWeek };
	};
	const rows = named.map((id) =>
		row(id, labelOf(id), ({ findings }) => Object.hasOwn(findings.concerns, id))
	);
	if (left.size === 0) return rows;
	const isLeft = ({ findings }: Placed) =>
		Object.keys(findings.concerns).some((id) => left.has(id));
	return [...rows, row(null, 'Everything else', isLeft)];
}

/** Ids by sessions, then by messages, then by id, so that the order never depends on the order of reading. */
function rank(sessions: readonly Placed[]): string[] {
	const totals = new Map<string, { sessions: number; messages: number }>();
	for (const { findings } of sessions) {
		for (const [id, messages] of Object.entries(findings.concerns)) {
			const total = totals.get(id) ?? { sessions: 0, messages: 0 };
			totals.set(id, { sessions: total.sessions + 1, messages: total.messages + messages });
		}
	}
	return [...totals]
		.sort(
			([a, x], [b, y]) => y.sessions - x.sessions || y.messages - x.messages || (a < b ? -1 : 1)
		)
		.map(([id]) => id);
}

function summarize(
	concerns: readonly ConcernRow[],
	sessions: readonly Placed[],
	{ today }: Frame
): string {
	const first = sessions[0];
	const last = sessions.at(-1);
	if (!first || !last) return 'No sessions have been looked at yet.';

	const since = sinceDay(first.day, last.day, today);
	const [most, ...others] = concerns.filter(({ id }) => id !== null).slice(0, CONCERNS_SAID);
	const looked = counted(sessions.length, 'session');
	if (!most) return `No topic was found in ${looked} ${since}.`;

	const parts = [
		`${most.label} came up in ${whole(most.sessions)} of ${looked}`,
		...others.map(({ label, sessions: count }) => `${label} in ${whole(count)}`)
	];
	return `${listed(parts)}, ${since} (found by Chiron's own rules, ${saidVersions(sessions)}, which can miss things).`;
}

function toTable(weeks: readonly string[], concerns: readonly ConcernRow[]): Table {
	return {
		columns: [
			{ label: 'Week from', kind: 'day' },
			...concerns.map(({ label }) => ({ label, kind: 'count' as const }))
		],
		rows:
			concerns.length === 0
				? []
				: weeks.map((week, i) => [week, ...concerns.map(({ perWeek }) => perWeek[i] ?? 0)])
	};
}
