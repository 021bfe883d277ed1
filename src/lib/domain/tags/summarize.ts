import type { SessionFindings, SessionHead } from '../session';
import type { Finding, TagKind } from './finding';
import { SENTIMENT_METHOD } from './sentiment';
import { ANALYSIS_VERSION, RULES_TAG } from './version';

type Counts = Readonly<Record<string, number>>;

/** Totals of a session that has no findings yet. */
export const NO_FINDINGS: SessionFindings = {
	version: ANALYSIS_VERSION,
	throughSeq: 0,
	concerns: {},
	techniques: {},
	emotions: {},
	sentiment: {
		value: null,
		method: SENTIMENT_METHOD,
		version: RULES_TAG,
		n: 0,
		source: 'rule'
	}
};

/** Totals of some findings, in any order: messages that carry each tag, and the mean sentiment. */
export function summarizeFindings(findings: readonly Finding[]): SessionFindings {
	const felt = findings.flatMap(({ sentiment }) =>
		sentiment?.value === null || sentiment === null ? [] : [sentiment.value]
	);
	return {
		version: ANALYSIS_VERSION,
		throughSeq: findings.reduce((last, { seq }) => Math.max(last, seq), 0),
		concerns: countTags(findings, 'concern'),
		techniques: countTags(findings, 'technique'),
		emotions: countTags(findings, 'emotion'),
		sentiment: {
			...NO_FINDINGS.sentiment,
			value: felt.length === 0 ? null : felt.reduce((sum, value) => sum + value, 0) / felt.length,
			n: felt.length
		}
	};
}

/** Totals of a session, and, where it began as a copy, those of what was said in it alone. */
export function summarizeSession(
	{ forkedFrom }: Pick<SessionHead, 'forkedFrom'>,
	findings: readonly Finding[]
): SessionFindings {
	const totals = summarizeFindings(findings);
	if (forkedFrom === undefined) return totals;
	const said = findings.filter(({ seq }) => seq > forkedFrom.throughSeq);
	const { concerns, techniques, emotions, sentiment } = summarizeFindings(said);
	return { ...totals, own: { concerns, techniques, emotions, sentiment } };
}

/** Totals of two parts of a session that share no message, so that pages can be added one by one. */
export function mergeFindings(a: SessionFindings, b: SessionFindings): SessionFindings {
	const n = a.sentiment.n + b.sentiment.n;
	const sum = [a, b].reduce(
		(total, { sentiment }) => total + (sentiment.value ?? 0) * sentiment.n,
		0
	);
	return {
		version: Math.min(a.version, b.version),
		throughSeq: Math.max(a.throughSeq, b.throughSeq),
		concerns: addCounts(a.concerns, b.concerns),
		techniques: addCounts(a.techniques, b.techniques),
		emotions: addCounts(a.emotions, b.emotions),
		sentiment: { ...NO_FINDINGS.sentiment, value: n === 0 ? null : sum / n, n }
	};
}

function countTags(findings: readonly Finding[], kind: TagKind): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { tags } of findings) {
		const ids = new Set(tags.filter((tag) => tag.kind === kind).map(({ id }) => id));
		for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
	}
	return counts;
}

function addCounts(a: Counts, b: Counts): Record<string, number> {
	const sum: Record<string, number> = { ...a };
	for (const [id, n] of Object.entries(b)) sum[id] = (sum[id] ?? 0) + n;
	return sum;
}
