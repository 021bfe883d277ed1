import type { SessionHead } from '../session';
import { weekOf } from '../day';
import { drawableDays, weeksAcross } from './days';
import { groupedBy } from './grouped';
import type { Table } from './table';
import { ENOUGH_POINTS, notEnoughYet, type Frame, type Told } from './told';
import { counted, sinceDay, whole } from './words';

/** One ISO week. All counts are 0 or more. */
interface ActivityWeek {
	/** Its Monday, `YYYY-MM-DD`. */
	readonly week: string;
	/** Messages the person wrote. */
	readonly written: number;
	/** Messages Chiron answered. */
	readonly answered: number;
	/** Sessions with a message in this week; one that goes on counts in each of its weeks. */
	readonly sessions: number;
}

/** Points are the weeks with something in them. */
export interface Activity extends Told {
	/** Earliest first, with a row of zeros for every quiet week between the first and the last. */
	readonly weeks: readonly ActivityWeek[];
}

type Count = { week: string; day: string; user: number; assistant: number; session: string };

/** How much was written and how many sessions it was in, for each ISO week. Empty sessions count nowhere. */
export function activityByWeek(
	heads: readonly SessionHead[],
	{ today }: Pick<Frame, 'today'>
): Activity {
	const isDrawable = drawableDays(today);
	const counts = heads.flatMap((head) => countsOf(head, isDrawable));
	const weeks = toWeeks(counts);
	const points = weeks.filter(({ sessions }) => sessions > 0).length;

	return {
		weeks,
		points,
		enough: points >= ENOUGH_POINTS,
		summary: summarize(counts, today),
		notYet: notEnoughYet(points, 'weeks', 'picture'),
		table: toTable(weeks)
	};
}

function countsOf({ id, days }: SessionHead, isDrawable: (day: string) => boolean): Count[] {
	return days
		.filter(({ day, user, assistant }) => user + assistant > 0 && isDrawable(day))
		.map(({ day, user, assistant }) => ({ week: weekOf(day), day, user, assistant, session: id }));
}

function toWeeks(counts: readonly Count[]): ActivityWeek[] {
	const byWeek = groupedBy(counts, ({ week }) => week);
	return weeksAcross(counts.map(({ day }) => day)).map((week) => {
		const inside = byWeek.get(week) ?? [];
		return {
			week,
			written: sum(inside.map(({ user }) => user)),
			answered: sum(inside.map(({ assistant }) => assistant)),
			sessions: new Set(inside.map(({ session }) => session)).size
		};
	});
}

function summarize(counts: readonly Count[], today: string): string {
	const days = counts.map(({ day }) => day).sort();
	const first = days[0];
	const last = days.at(-1);
	if (first === undefined || last === undefined) return 'Nothing written yet.';

	const sessions = new Set(counts.map(({ session }) => session)).size;
	const talked = sessions === 1 ? 'once' : `${whole(sessions)} times`;
	const written = counted(sum(counts.map(({ user }) => user)), 'message');
	const answered = counted(sum(counts.map(({ assistant }) => assistant)), 'answer');
	return `You've talked ${talked} ${sinceDay(first, last, today)}: ${written} from you and ${answered} from Chiron.`;
}

function toTable(weeks: readonly ActivityWeek[]): Table {
	return {
		columns: [
			{ label: 'Week from', kind: 'day' },
			{ label: 'Messages from you', kind: 'count' },
			{ label: 'Answers from Chiron', kind: 'count' },
			{ label: 'Sessions', kind: 'count' }
		],
		rows: weeks.map(({ week, written, answered, sessions }) => [week, written, answered, sessions])
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
