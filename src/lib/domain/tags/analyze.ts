import { rankConcerns } from './concerns';
import { rankEmotions } from './emotions';
import type { Finding, Tag, TagKind } from './finding';
import { sentimentOf } from './sentiment';
import { classifyTalk } from './talk';
import { techniqueTags } from './technique-tags';
import { RULES_TAG } from './version';

/** A message as analysis reads it. */
export interface AnalyzedMessage {
	readonly seq: number;
	readonly role: 'user' | 'assistant' | 'system';
	readonly text: string;
}

/** The message just before, or null at the start. */
export type PreviousMessage = Pick<AnalyzedMessage, 'role' | 'text'> | null;

/** The method every rule tag carries. */
const TAG_METHOD = 'phrases';
/** A concern with a smaller share of the text than this is not tagged. */
const CONCERN_SHARE = 0.2;
/** Labels that say nothing was found. */
const SILENT = new Set(['other', 'neutral']);

interface Ranked {
	readonly id: string;
	readonly confidence: number;
	readonly spans: readonly (readonly [number, number])[];
}

/** Everything rules find in one message. System messages carry no tags. */
export function analyzeMessage(message: AnalyzedMessage, previous: PreviousMessage): Finding {
	const { seq, role, text } = message;
	if (role === 'system') return { seq, tags: [], sentiment: null };
	const context = previous?.text ?? '';
	if (role === 'assistant') {
		return { seq, tags: tagsOf('technique', techniqueTags(text, context)), sentiment: null };
	}
	const sentiment = sentimentOf(text);
	const concerns = rankConcerns(text).filter(({ confidence }) => confidence >= CONCERN_SHARE);
	const talk = classifyTalk(text, context);
	return {
		seq,
		tags: [
			...tagsOf('concern', concerns),
			...tagsOf('emotion', rankEmotions(text)),
			...tagsOf('talk', [{ ...talk, id: talk.label }])
		],
		sentiment: sentiment.value === null ? null : sentiment
	};
}

function tagsOf(kind: TagKind, ranked: readonly Ranked[]): Tag[] {
	return ranked
		.filter(({ id }) => !SILENT.has(id))
		.map(({ id, confidence, spans }) => ({
			kind,
			id,
			confidence,
			method: TAG_METHOD,
			version: RULES_TAG,
			spans: spans.map(([start, end]) => [start, end])
		}));
}
