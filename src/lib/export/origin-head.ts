import {
	localDay,
	type Message,
	Phase,
	type RiskLevel,
	type SessionHead,
	type SessionImport,
	worseLevel
} from '#lib/domain';
import { childOf, compactText, type JsonTree } from './json-tree';
import { gatherExtra } from './origin-extra';
import { KNOWN_KEYS, type OriginFile } from './origin-schema';
import { sessionPreview } from './preview';
import { momentOf } from './rfc3339';

/** The original wrote `assessment` at first and the name of the Rust variant later. */
export function phaseOf(word: string): Phase | null {
	return Phase.safeParse(word.toLowerCase()).data ?? null;
}

/** The head row of an imported session. */
export function toHead(
	file: OriginFile,
	tree: JsonTree,
	messages: readonly Message[]
): SessionHead {
	const created = momentOf(file.created_at);
	return {
		id: file.id,
		lineageRoot: file.id,
		title: null,
		preview: sessionPreview(messages),
		createdAt: created.at,
		createdOffset: created.offset,
		updatedAt: momentOf(file.last_updated).at,
		pinned: false,
		lastSeq: messages.length,
		days: daysOf(messages),
		phase: phaseOf(file.therapeutic_metadata.therapy_phase),
		worstLevel: worstOf(messages),
		consent: null,
		engine: null,
		moodStart: null,
		moodEnd: null,
		findings: null,
		imported: importedOf(file, tree),
		replies: { practice: 0, model: repliesOf(messages), unfinished: 0 }
	};
}

/** `unknown` where nothing could be screened: the original left crisis turns out, so silence proves nothing. */
function worstOf(messages: readonly Message[]): RiskLevel | 'unknown' {
	const levels = messages.flatMap(({ screening }) => (screening === null ? [] : [screening.level]));
	return levels.length === 0 ? 'unknown' : levels.reduce(worseLevel);
}

function repliesOf(messages: readonly Message[]): number {
	return messages.filter(({ role, kind }) => role === 'assistant' && kind === 'turn').length;
}

function daysOf(messages: readonly Message[]): SessionHead['days'] {
	const days = new Map<string, { day: string; user: number; assistant: number }>();
	for (const message of messages) {
		if (message.role === 'system') continue;
		const day = localDay(message);
		const count = days.get(day) ?? { day, user: 0, assistant: 0 };
		count[message.role] += 1;
		days.set(day, count);
	}
	return [...days.values()];
}

function importedOf(file: OriginFile, tree: JsonTree): SessionImport {
	const { therapeutic_metadata: metadata } = file;
	const metadataNode = childOf(tree, 'therapeutic_metadata');
	const qualityNode = childOf(tree, 'session_quality');
	return {
		userId: file.user_id ?? null,
		createdAt: file.created_at,
		lastUpdated: file.last_updated,
		quality: qualityOf(file),
		primaryConcerns: metadata.primary_concerns,
		interventionTechniques: metadata.intervention_techniques,
		progressIndicators: compactText(childOf(metadataNode, 'progress_indicators') ?? []),
		therapyPhase: metadata.therapy_phase,
		sessionCount: metadata.session_count,
		totalDurationMinutes: metadata.total_duration_minutes ?? null,
		messageCount: file.messages.length,
		extra: {
			...gatherExtra(tree, KNOWN_KEYS.session),
			...gatherExtra(metadataNode, KNOWN_KEYS.metadata, '/therapeutic_metadata'),
			...gatherExtra(qualityNode, KNOWN_KEYS.quality, '/session_quality')
		},
		partial: false
	};
}

function qualityOf({ session_quality: quality }: OriginFile): SessionImport['quality'] {
	return {
		therapeutic_alliance_score: quality.therapeutic_alliance_score ?? null,
		conversation_coherence: quality.conversation_coherence ?? null,
		safety_compliance: String(quality.safety_compliance),
		user_engagement_level: quality.user_engagement_level ?? null,
		ai_response_quality: quality.ai_response_quality ?? null
	};
}
