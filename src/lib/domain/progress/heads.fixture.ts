import { Millis, OffsetMinutes } from '../time';
import type { SessionFindings, SessionHead } from '../session';

/** What a test says about a head; days as `[written, answered]`. */
interface Sketch {
	readonly id: string;
	readonly days: Readonly<Record<string, readonly [number, number]>>;
	readonly findings?: SessionFindings;
}

/** A session head with only what a series reads. */
export function head({ id, days, findings }: Sketch): SessionHead {
	const counts = Object.entries(days).map(([day, [user, assistant]]) => ({ day, user, assistant }));
	const at = Millis.parse(Date.parse(`${counts[0]?.day ?? '2026-01-01'}T12:00:00Z`));
	return {
		id,
		lineageRoot: id,
		title: null,
		preview: null,
		createdAt: at,
		createdOffset: OffsetMinutes.parse(0),
		updatedAt: at,
		pinned: false,
		lastSeq: counts.reduce((total, { user, assistant }) => total + user + assistant, 0),
		days: counts,
		phase: null,
		worstLevel: 'none',
		consent: null,
		engine: null,
		moodStart: null,
		moodEnd: null,
		findings: findings ?? null,
		imported: null,
		replies: { practice: 0, model: 0, unfinished: 0 }
	};
}

/** Findings with only what a test names; the sentiment as `[value, n]`. */
export function findings(sketch: {
	readonly concerns?: Readonly<Record<string, number>>;
	readonly techniques?: Readonly<Record<string, number>>;
	readonly sentiment?: readonly [number | null, number];
	readonly method?: string;
	readonly version?: number;
}): SessionFindings {
	const [value, n] = sketch.sentiment ?? [null, 0];
	return {
		version: sketch.version ?? 1,
		throughSeq: 1,
		concerns: { ...sketch.concerns },
		techniques: { ...sketch.techniques },
		emotions: {},
		sentiment: { value, n, method: sketch.method ?? 'word list', version: '1', source: 'rule' }
	};
}
