import { atLeast, type Finding, type Message, type MessageImport } from '#lib/domain';
import { f32Text } from './f32';
import { type JsonTree, numberNode } from './json-tree';
import { withExtra } from './origin-extra';
import { toRfc3339 } from './rfc3339';

const ROLES = { user: 'User', assistant: 'Assistant', system: 'System' } as const;

/** A message in the original's format: as it came, or written from what is known here. */
export function messageNode(message: Message, finding: Finding | undefined): JsonTree {
	const { imported } = message;
	return imported === null ? newNode(message, finding) : importedNode(message, imported);
}

function importedNode(message: Message, imported: MessageImport): JsonTree {
	const embedding = imported.embeddingMetadata;
	return withExtra(
		{
			id: message.id,
			role: ROLES[message.role],
			content: message.text,
			timestamp: imported.timestamp,
			embedding_metadata:
				embedding &&
				withExtra(
					{
						vector_id: embedding.vectorId,
						semantic_tags: embedding.semanticTags,
						clinical_concepts: embedding.clinicalConcepts
					},
					imported.extra,
					'/embedding_metadata'
				),
			therapeutic_tags: imported.therapeuticTags,
			sentiment_score:
				imported.sentimentScore === null ? null : numberNode(imported.sentimentScore),
			crisis_indicators: imported.crisisIndicators
		},
		imported.extra
	);
}

function newNode(message: Message, finding: Finding | undefined): JsonTree {
	const sentiment = finding?.sentiment?.value ?? null;
	return {
		id: message.id,
		role: ROLES[message.role],
		content: message.text,
		timestamp: toRfc3339(message.at),
		embedding_metadata: null,
		therapeutic_tags: [...new Set(finding?.tags.map((tag) => tag.id))],
		sentiment_score: sentiment === null ? null : numberNode(f32Text(sentiment)),
		crisis_indicators: indicatorsOf(message)
	};
}

/**
 * The original's words for a crisis turn and its fixed answer.
 *
 * A low level is no crisis there: any indicator would make a reader take the reply after it for the fixed text.
 */
function indicatorsOf({ kind, screening }: Message): readonly string[] {
	if (kind === 'crisis_template') return ['crisis_protocol_shown'];
	if (screening === null || !atLeast(screening.level, 'elevated')) return [];
	return ['crisis_detected', ...screening.categories];
}
