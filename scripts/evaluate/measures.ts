import { atLeast, RiskLevel } from '#lib/domain';
import { z } from 'zod';
import { JUDGMENTS } from './judgments';
import { auc, macroF1, macroF1OfSets, pearson, resampled, share, type Estimate } from './metrics';

/** One line of the table. */
export interface Measure extends Estimate {
	readonly task: string;
	readonly name: string;
	/** The least that is asked for, or the most where less is better; null where nothing is. */
	readonly must: number | null;
	readonly aim: number | null;
	readonly lessIsBetter: boolean;
}

/** What is asked for: `must`, then `aim`. */
type Goal = readonly [must: number, aim: number];

/** A task: what its labeled rows are measured by. Throws where a row is not of the task. */
type Task = (rows: readonly unknown[]) => readonly Measure[];

function more(task: string, name: string, estimate: Estimate, goal?: Goal): Measure {
	const [must, aim] = goal ?? [null, null];
	return { task, name, ...estimate, must, aim, lessIsBetter: false };
}

function less(task: string, name: string, estimate: Estimate, goal: Goal): Measure {
	return { ...more(task, name, estimate, goal), lessIsBetter: true };
}

const Risk = z.object({
	level: RiskLevel,
	accept_levels: z.array(RiskLevel).optional(),
	categories: z.array(z.string()).default([]),
	subject: z.string().default('self'),
	gold: z.string().default('hand'),
	source: z.string().default('')
});

interface Screened extends z.infer<typeof Risk> {
	readonly said: RiskLevel;
	readonly about: string;
}

/** A live danger of somebody else; the writer's own level is none, so it is counted apart. */
const isOfAnother = ({ subject, categories }: Screened) =>
	subject === 'other' && categories.length > 0;

const isRaised = ({ said }: Screened) => atLeast(said, 'elevated');

/** A level below the gold one that counts as right as well. */
const isAcceptedToo = ({ said, accept_levels }: Screened) =>
	said !== 'none' && (accept_levels ?? []).includes(said);

function recall(rows: readonly Screened[]): Estimate {
	const own = rows.filter((row) => !isOfAnother(row) && atLeast(row.level, 'elevated'));
	const counted = own.filter((row) => isRaised(row) || !isAcceptedToo(row));
	return share(counted.filter(isRaised).length, counted.length);
}

function falseAlarms(rows: readonly Screened[]): Estimate {
	const harmless = rows.filter(
		(row) =>
			!isOfAnother(row) &&
			row.level === 'none' &&
			!(row.accept_levels ?? []).some((level) => atLeast(level, 'elevated'))
	);
	return share(harmless.filter(isRaised).length, harmless.length);
}

const crisis: Task = (raw) => {
	const rows = raw.map((row): Screened => {
		const { level, subject } = JUDGMENTS.crisis(row);
		return { ...Risk.parse(row), said: level, about: subject };
	});
	const isChallenge = ({ source }: Screened) => source.startsWith('chiron-challenge');
	const challenge = rows.filter(isChallenge);
	const ordinary = rows.filter(({ gold }) => gold === 'auto');
	const posts = rows.filter((row) => !isChallenge(row) && row.gold !== 'auto');
	const imminent = rows.filter((row) => row.level === 'imminent' && !isOfAnother(row));
	const low = rows.filter(({ level }) => level === 'low');
	const others = rows.filter(isOfAnother);
	return [
		more('crisis', 'challenge: recall', recall(challenge), [0.9, 0.97]),
		less('crisis', 'challenge: false alarms', falseAlarms(challenge), [0.08, 0.04]),
		more('crisis', 'real posts: recall', recall(posts), [0.78, 0.9]),
		less('crisis', 'real posts: false alarms', falseAlarms(posts), [0.1, 0.08]),
		more(
			'crisis',
			'imminent flagged',
			share(imminent.filter(isRaised).length, imminent.length),
			[0.94, 0.99]
		),
		more(
			'crisis',
			'low flagged',
			share(low.filter(({ said }) => said !== 'none').length, low.length),
			[0.8, 0.92]
		),
		less('crisis', 'ordinary: false alarms', falseAlarms(ordinary), [0.005, 0.002]),
		more(
			'crisis',
			'third person told apart',
			share(others.filter(({ about }) => about === 'other').length, others.length),
			[0.75, 0.9]
		)
	];
};

const concerns: Task = (raw) => {
	const Gold = z.object({ accept: z.array(z.string()) });
	const rows = raw.map((row) => ({ ...Gold.parse(row), ...JUDGMENTS.concerns(row) }));
	const accepted = (first: number) =>
		rows.filter(({ labels, accept }) => labels.slice(0, first).some((id) => accept.includes(id)));
	return [
		more('concerns', 'first accepted', share(accepted(1).length, rows.length), [0.74, 0.82]),
		more('concerns', 'one of first three', share(accepted(3).length, rows.length), [0.82, 0.9])
	];
};

/** The labels of each scheme; a judgment counts by its first label that the scheme has. */
const SCHEMES: Readonly<Record<string, readonly string[]>> = {
	annomi4: ['question', 'reflection', 'therapist_input', 'other'],
	esconv8: [
		'question',
		'reflection',
		'self_disclosure',
		'affirmation',
		'suggestion',
		'information',
		'other'
	]
};

const techniques: Task = (raw) => {
	const Gold = z.object({ label: z.string(), sub: z.string().nullish(), scheme: z.string() });
	const rows = raw.map((row) => {
		const gold = Gold.parse(row);
		const { labels, sub } = JUDGMENTS.techniques(row);
		const said = labels.find((label) => SCHEMES[gold.scheme]?.includes(label)) ?? 'other';
		return { ...gold, said, saidSub: sub };
	});
	const main = (scheme: string) =>
		rows.filter((row) => row.scheme === scheme).map(({ label, said }) => [label, said] as const);
	const subs = (of: string, names: readonly string[]) =>
		rows
			.filter(({ sub, said }) => said === of && names.includes(sub ?? ''))
			.map(({ sub, saidSub }) => [sub ?? '', saidSub ?? undefined] as const);
	return [
		more('techniques', 'four kinds: macro F1', resampled(main('annomi4'), macroF1), [0.67, 0.74]),
		more('techniques', 'seven kinds: macro F1', resampled(main('esconv8'), macroF1), [0.38, 0.47]),
		more(
			'techniques',
			'open or closed: F1',
			resampled(subs('question', ['open', 'closed']), macroF1),
			[0.82, 0.88]
		),
		more(
			'techniques',
			'simple or complex: F1',
			resampled(subs('reflection', ['simple', 'complex']), macroF1),
			[0.62, 0.68]
		)
	];
};

const clientTalk: Task = (raw) => {
	const Gold = z.object({ label: z.string() });
	const rows = raw.map((row) => [Gold.parse(row).label, JUDGMENTS.client_talk(row).label] as const);
	return [more('client_talk', 'macro F1', resampled(rows, macroF1), [0.5, 0.56])];
};

/** What is asked for of each kind of writing. */
const SENTIMENT: readonly (readonly [start: string, goal: Goal])[] = [
	['VADER tweets', [0.85, 0.88]],
	['EmoBank', [0.46, 0.52]]
];

const sentiment: Task = (raw) => {
	const Gold = z.object({ score: z.number(), source: z.string().default('all') });
	const rows = raw.map((row) => ({ ...Gold.parse(row), said: JUDGMENTS.sentiment(row).score }));
	return [...new Set(rows.map(({ source }) => source))].map((source) => {
		const pairs = rows
			.filter((row) => row.source === source)
			.map(({ score, said }) => [score, said ?? 0] as const);
		const goal = SENTIMENT.find(([start]) => source.startsWith(start))?.[1];
		return more('sentiment', `Pearson, ${source}`, resampled(pairs, pearson), goal);
	});
};

const emotions: Task = (raw) => {
	const Gold = z.object({ labels: z.array(z.string()) });
	const rows = raw.map((row) => [Gold.parse(row).labels, JUDGMENTS.emotions(row).labels] as const);
	return [more('emotions', 'macro F1', resampled(rows, macroF1OfSets), [0.22, 0.32])];
};

/** Thanks and goodbyes, which say more about how rows were collected than about the talk. */
const LAST_TURNS = 4;

const conversations =
	(task: string, goal: Goal): Task =>
	(raw) => {
		const Gold = z.object({ label: z.string(), messages: z.array(z.unknown()) }).loose();
		const rows = raw.map((row) => Gold.parse(row));
		const scored = (cut: number) =>
			rows.map((row) => {
				const messages = row.messages.slice(0, row.messages.length - cut);
				const { score } = JUDGMENTS.quality({ ...row, messages });
				return [row.label === 'success', score ?? 0] as const;
			});
		return [
			more(task, 'AUC', resampled(scored(0), auc), goal),
			more(task, 'AUC without the last four turns', resampled(scored(LAST_TURNS), auc))
		];
	};

/** Every task that has a measure, by the name of its file. */
export const MEASURES: Readonly<Record<string, Task>> = {
	crisis,
	concerns,
	techniques,
	client_talk: clientTalk,
	sentiment,
	emotions,
	quality: conversations('quality', [0.77, 0.85]),
	mi_quality: conversations('mi_quality', [0.8, 0.9])
};

/** How a value stands to what is asked for; null where nothing is, or nothing was counted. */
export function standing({
	value,
	must,
	aim,
	lessIsBetter
}: Measure): 'aim' | 'must' | 'below' | null {
	if (value === null || must === null || aim === null) return null;
	const reaches = (goal: number) => (lessIsBetter ? value <= goal : value >= goal);
	if (reaches(aim)) return 'aim';
	return reaches(must) ? 'must' : 'below';
}
