import type { SessionHead } from '../session';
import { placed, saidVersions, type Placed } from './place';
import { ENOUGH_POINTS, notEnoughYet, type Frame, type Told } from './told';
import { counted, listed, sinceDay, whole } from './words';

const TECHNIQUES_SAID = 3; // more than three names make no sentence

/** One way Chiron answered. */
interface TechniqueTotal {
	readonly id: string;
	readonly label: string;
	/** Answers that carry it, 1 or more; one answer can carry several. */
	readonly answers: number;
	/** Sessions it was used in, 1 or more. */
	readonly sessions: number;
}

/** Points are examples: each time a way of answering was found in an answer. */
export interface TechniqueSeries extends Told {
	/** Most answers first. */
	readonly techniques: readonly TechniqueTotal[];
}

/** The ways Chiron answered, counted over all sessions that were looked at. */
export function techniqueTotals(heads: readonly SessionHead[], frame: Frame): TechniqueSeries {
	const sessions = placed(heads, frame.today);
	const techniques = toTotals(sessions, frame);
	const points = techniques.reduce((total, { answers }) => total + answers, 0);

	return {
		techniques,
		points,
		enough: points >= ENOUGH_POINTS,
		summary: summarize(techniques, sessions, frame),
		notYet: notEnoughYet(points, 'examples', 'picture'),
		table: {
			columns: [
				{ label: 'Way of answering', kind: 'text' },
				{ label: 'Answers', kind: 'count' },
				{ label: 'Sessions', kind: 'count' }
			],
			rows: techniques.map(({ label, answers, sessions: used }) => [label, answers, used])
		}
	};
}

function toTotals(sessions: readonly Placed[], { labelOf }: Frame): TechniqueTotal[] {
	const totals = new Map<string, { answers: number; sessions: number }>();
	for (const { findings } of sessions) {
		for (const [id, answers] of Object.entries(findings.techniques)) {
			const total = totals.get(id) ?? { answers: 0, sessions: 0 };
			totals.set(id, { answers: total.answers + answers, sessions: total.sessions + 1 });
		}
	}
	return [...totals]
		.map(([id, total]) => ({ id, label: labelOf(id), ...total }))
		.sort((a, b) => b.answers - a.answers || b.sessions - a.sessions || (a.id < b.id ? -1 : 1));
}

function summarize(
	techniques: readonly TechniqueTotal[],
	sessions: readonly Placed[],
	{ today }: Frame
): string {
	const first = sessions[0];
	const last = sessions.at(-1);
	if (!first || !last) return 'No answers have been looked at yet.';

	const over = `${counted(sessions.length, 'session')} ${sinceDay(first.day, last.day, today)}`;
	const [most, ...others] = techniques.slice(0, TECHNIQUES_SAID);
	if (!most) return `No way of answering was found in ${over}.`;

	const parts = [
		`${most.label} (${counted(most.answers, 'answer')})`,
		...others.map(({ label, answers }) => `${label} (${whole(answers)})`)
	];
	const how = others.length > 0 ? 'most often answered' : 'answered';
	return `Chiron ${how} with ${listed(parts)} in ${over} (found by its own rules, ${saidVersions(sessions)}, which can miss things).`;
}
