import type { Finding, Message, SessionHead, SessionImport } from '#lib/domain';
import { type JsonTree, numberNode, parseTree, prettyText } from './json-tree';
import { withExtra } from './origin-extra';
import { phaseOf } from './origin-head';
import { isLeftOut, type LeftOut, leftOutOf } from './origin-left';
import { messageNode } from './origin-write-message';
import { rankedIds } from './ranked';
import { momentOf, toRfc3339 } from './rfc3339';

/** A file of the original's format, and what the format could not hold. */
export interface WrittenSession {
	/** Pretty, two spaces, LF, no final newline, keys in the original's order. */
	readonly text: string;
	readonly left: readonly LeftOut[];
}

/**
 * Writes a session as the original's `<id>.json`.
 *
 * What came from such a file goes back as it was; new messages follow it, tagged from `findings`. An untouched
 * import that was pretty in this key order comes back byte for byte.
 */
export function writeOriginSession(
	head: SessionHead,
	messages: readonly Message[],
	findings: readonly Finding[] = []
): WrittenSession {
	const bySeq = new Map(findings.map((finding) => [finding.seq, finding]));
	const kept = messages.filter((message) => !isLeftOut(message));
	const extra = head.imported?.extra ?? {};
	const tree = withExtra(
		{
			id: head.id,
			user_id: head.imported?.userId ?? null,
			created_at: timeText(head.createdAt, head.imported?.createdAt),
			last_updated: timeText(head.updatedAt, head.imported?.lastUpdated),
			messages: kept.map((message) => messageNode(message, bySeq.get(message.seq))),
			therapeutic_metadata: withExtra(metadataNode(head), extra, '/therapeutic_metadata'),
			session_quality: withExtra(qualityNode(head.imported), extra, '/session_quality')
		},
		extra
	);
	return { text: prettyText(tree), left: leftOutOf(head, messages) };
}

/** The exact string that came with the file, as long as it still names this moment. */
function timeText(at: number, imported: string | undefined): string {
	return imported !== undefined && momentOf(imported).at === at ? imported : toRfc3339(at);
}

function metadataNode(head: SessionHead): Readonly<Record<string, JsonTree>> {
	const from = head.imported ?? NEW_METADATA;
	const duration = from.totalDurationMinutes;
	const found = head.lastSeq > from.messageCount ? head.findings : null;
	return {
		primary_concerns: namesOf(from.primaryConcerns, found?.concerns),
		intervention_techniques: namesOf(from.interventionTechniques, found?.techniques),
		progress_indicators: parseTree(from.progressIndicators) ?? [],
		therapy_phase: phaseText(head),
		session_count: numberNode(from.sessionCount),
		total_duration_minutes: duration === null ? null : numberNode(duration)
	};
}

/** What the original writes about a session of its own that has just begun. */
const NEW_METADATA = {
	primaryConcerns: [],
	interventionTechniques: [],
	progressIndicators: '[]',
	sessionCount: '1',
	totalDurationMinutes: null,
	messageCount: 0
} as const satisfies Partial<SessionImport>;

/** Names that came with the file first, then those found here. */
function namesOf(
	imported: readonly string[],
	found: Readonly<Record<string, number>> = {}
): readonly string[] {
	return [...imported, ...rankedIds(found).filter((id) => !imported.includes(id))];
}

/** The format wants a word: a session without a phase starts where the original started. */
function phaseText({ phase, imported }: SessionHead): string {
	if (imported !== null && (phase === null || phaseOf(imported.therapyPhase) === phase)) {
		return imported.therapyPhase;
	}
	return phase ?? 'assessment';
}

/** `safety_compliance` starts true in the original and shows no check; the format has no word for "not known". */
const NEW_QUALITY: SessionImport['quality'] = {
	therapeutic_alliance_score: null,
	conversation_coherence: null,
	safety_compliance: 'true',
	user_engagement_level: null,
	ai_response_quality: null
};

function qualityNode(imported: SessionImport | null): Readonly<Record<string, JsonTree>> {
	const quality = imported?.quality ?? NEW_QUALITY;
	return Object.fromEntries(
		Object.keys(NEW_QUALITY).map((key) => [key, scoreNode(quality[key] ?? null)])
	);
}

function scoreNode(text: string | null): JsonTree {
	if (text === null) return null;
	return text === 'true' || text === 'false' ? text === 'true' : numberNode(text);
}
