import {
	beginReplyCheck,
	classifyTalk,
	rankConcerns,
	rankEmotions,
	rankTechniques,
	readRest,
	RiskLevel,
	scoreConversation,
	screen,
	sentimentOf,
	stopping
} from '#lib/domain';
import { z } from 'zod';

const Turn = z.object({ role: z.enum(['user', 'assistant', 'system']), text: z.string() });
const Text = z.object({ id: z.string(), text: z.string() });
const Answered = z.object({
	id: z.string(),
	user: z.string(),
	level: RiskLevel,
	reply: z.string()
});
const TextInContext = Text.extend({ context: z.string().nullish() });
const Conversation = z.object({ id: z.string(), messages: z.array(Turn) });

/** The app's own judgment of one row, for each task. Only the fields a task needs are read, never a label. */
export const JUDGMENTS = {
	crisis: (row: unknown) => {
		const { id, text, history } = Text.extend({ history: z.array(Turn).nullish() }).parse(row);
		const { level, categories, subject, rules } = screen(text, history ?? []);
		return { id, level, categories, subject, rules };
	},
	replies: (row: unknown) => {
		const { id, user, level, reply } = Answered.parse(row);
		const check = readRest(beginReplyCheck({ user, level }), reply);
		const findings = check.findings.map(({ rule, severity }) => ({ rule, severity }));
		return { id, findings, block: stopping(check) !== null };
	},
	concerns: (row: unknown) => {
		const { id, text } = Text.parse(row);
		return { id, labels: rankConcerns(text).map((concern) => concern.id) };
	},
	techniques: (row: unknown) => {
		const { id, text, context } = TextInContext.parse(row);
		const { labels, sub } = rankTechniques(text, context ?? '');
		return { id, labels, sub };
	},
	client_talk: (row: unknown) => {
		const { id, text, context } = TextInContext.parse(row);
		return { id, label: classifyTalk(text, context ?? '').label };
	},
	sentiment: (row: unknown) => {
		const { id, text } = Text.parse(row);
		return { id, score: sentimentOf(text).value };
	},
	emotions: (row: unknown) => {
		const { id, text } = Text.parse(row);
		return { id, labels: rankEmotions(text).map((emotion) => emotion.id) };
	},
	quality: (row: unknown) => {
		const { id, messages } = Conversation.parse(row);
		return { id, score: scoreConversation(messages).value };
	}
} as const;
