import { LosslessNumber } from 'lossless-json';
import { z } from 'zod';
import { parseRfc3339 } from './rfc3339';

/** Why a file cannot be read as a session of the original. */
export const OriginRefusalKind = z.enum([
	'not_json',
	'not_a_session',
	'id_invalid',
	'role_unknown',
	'timestamp_invalid',
	'content_not_string',
	'duplicate_message_id'
]);
export type OriginRefusalKind = z.infer<typeof OriginRefusalKind>;

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const MAX_U32 = 4_294_967_295;

const isNumber = (value: unknown): value is LosslessNumber =>
	value instanceof LosslessNumber && Number.isFinite(Number(value.value));

const isU32 = (value: unknown): value is LosslessNumber =>
	value instanceof LosslessNumber && /^\d+$/.test(value.value) && Number(value.value) <= MAX_U32;

const FloatText = z.custom<LosslessNumber>(isNumber).transform((node) => node.value);
const IntegerText = z.custom<LosslessNumber>(isU32).transform((node) => node.value);
const Words = z.array(z.string());

/** The message is the reason code; what was read is never part of it. */
const coded = (code: OriginRefusalKind) => ({ error: code });

const Uuid = z.string(coded('id_invalid')).regex(UUID, coded('id_invalid'));
const Timestamp = z
	.string(coded('timestamp_invalid'))
	.refine((text) => parseRfc3339(text) !== null, coded('timestamp_invalid'));

const OriginEmbedding = z.object({
	vector_id: z.string().nullish(),
	semantic_tags: Words,
	clinical_concepts: Words
});

/** A message as the original wrote it. */
const OriginMessage = z.object({
	id: Uuid,
	role: z.enum(['User', 'Assistant', 'System'], coded('role_unknown')),
	content: z.string(coded('content_not_string')),
	timestamp: Timestamp,
	embedding_metadata: OriginEmbedding.nullish(),
	therapeutic_tags: Words,
	sentiment_score: FloatText.nullish(),
	crisis_indicators: Words
});
export type OriginMessage = Readonly<z.infer<typeof OriginMessage>>;

const OriginIndicator = z.object({
	metric: z.string(),
	baseline_score: FloatText,
	current_score: FloatText,
	trend: z.enum(['improving', 'stable', 'declining']),
	last_assessed: Timestamp
});

/** The known fields of a session file; a missing nullable field reads as null. Unknown keys are gathered apart. */
export const OriginFile = z.object({
	id: Uuid,
	user_id: z.string().nullish(),
	created_at: Timestamp,
	last_updated: Timestamp,
	messages: z.array(OriginMessage),
	therapeutic_metadata: z.object({
		primary_concerns: Words,
		intervention_techniques: Words,
		progress_indicators: z.array(OriginIndicator),
		therapy_phase: z.string(),
		session_count: IntegerText,
		total_duration_minutes: IntegerText.nullish()
	}),
	session_quality: z.object({
		therapeutic_alliance_score: FloatText.nullish(),
		conversation_coherence: FloatText.nullish(),
		safety_compliance: z.boolean(),
		user_engagement_level: FloatText.nullish(),
		ai_response_quality: FloatText.nullish()
	})
});
export type OriginFile = Readonly<z.infer<typeof OriginFile>>;

/** Names of the known keys at each place that may hold unknown ones. */
export const KNOWN_KEYS = {
	session: Object.keys(OriginFile.shape),
	metadata: Object.keys(OriginFile.shape.therapeutic_metadata.shape),
	quality: Object.keys(OriginFile.shape.session_quality.shape),
	message: Object.keys(OriginMessage.shape),
	embedding: Object.keys(OriginEmbedding.shape)
} as const;
