import type { Message, MessageImport, MessageKind, RecentMessage, Screening } from '#lib/domain';
import { childOf, type JsonTree } from './json-tree';
import { gatherExtra } from './origin-extra';
import { KNOWN_KEYS, type OriginMessage } from './origin-schema';
import { momentOf } from './rfc3339';

/** Screens one text of the person against the messages before it, oldest first. */
export type Screen = (text: string, recent: readonly RecentMessage[]) => Screening;

/** How many messages before one the screener is shown; it reads a few. */
const RECENT_LENGTH = 20;

const ROLES = { User: 'user', Assistant: 'assistant', System: 'system' } as const;

/** Our records of the messages of a file, which `nodes` holds as it was parsed. */
export function toMessages(
	origin: readonly OriginMessage[],
	nodes: JsonTree | undefined,
	screen: Screen
): readonly Message[] {
	const kinds = kindsOf(origin);
	const said: RecentMessage[] = [];
	return origin.map((message, index) => {
		const role = ROLES[message.role];
		const text = message.content;
		const recent = said.slice(-RECENT_LENGTH);
		said.push({ role, text });
		return {
			seq: index + 1,
			id: message.id,
			role,
			kind: kinds[index] ?? 'turn',
			text,
			...momentOf(message.timestamp),
			status: 'complete',
			screening: role === 'user' ? screen(text, recent) : null,
			reply: null,
			thinking: null,
			alternatives: [],
			imported: importedOf(message, childOf(nodes, index))
		};
	});
}

/**
 * The original told neither greetings nor its fixed crisis text apart from replies.
 *
 * A reply before the person's first word is a greeting; the reply right after a message with crisis indicators is
 * the fixed text.
 */
function kindsOf(messages: readonly OriginMessage[]): readonly MessageKind[] {
	const firstTurn = messages.findIndex((message) => message.role === 'User');
	return messages.map((message, index) => {
		if (message.role !== 'Assistant') return 'turn';
		if (firstTurn < 0 || index < firstTurn) return 'greeting';
		const before = messages[index - 1];
		const afterAlarm = before?.role === 'User' && before.crisis_indicators.length > 0;
		return afterAlarm ? 'crisis_template' : 'turn';
	});
}

function importedOf(message: OriginMessage, node: JsonTree | undefined): MessageImport {
	const embedding = message.embedding_metadata ?? null;
	return {
		timestamp: message.timestamp,
		embeddingMetadata: embedding && {
			vectorId: embedding.vector_id ?? null,
			semanticTags: embedding.semantic_tags,
			clinicalConcepts: embedding.clinical_concepts
		},
		therapeuticTags: message.therapeutic_tags,
		sentimentScore: message.sentiment_score ?? null,
		crisisIndicators: message.crisis_indicators,
		extra: {
			...gatherExtra(node, KNOWN_KEYS.message),
			...gatherExtra(
				childOf(node, 'embedding_metadata'),
				KNOWN_KEYS.embedding,
				'/embedding_metadata'
			)
		}
	};
}
