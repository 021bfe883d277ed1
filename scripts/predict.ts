/**
 * The app's own judgments over rows of JSON: `npm run -s predict -- <task> < rows.jsonl > predictions.jsonl`.
 *
 * One JSON object a line in and out, matched by `id`. Only the fields a task needs are read, never a label.
 */
import { createInterface } from 'node:readline';
import { z } from 'zod';
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

const Turn = z.object({ role: z.enum(['user', 'assistant', 'system']), text: z.string() });
const Text = z.object({ id: z.string(), text: z.string() });
const Answered = z.object({
	id: z.string(),
	user: z.string(),
	level: RiskLevel,
	reply: z.string()
});
const TextInContext = Text.extend({ context: z.string().nullish() });

const TASKS = {
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
		const { id, messages } = z.object({ id: z.string(), messages: z.array(Turn) }).parse(row);
		return { id, score: scoreConversation(messages).value };
	}
} as const;

function fail(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}

const [name] = process.argv.slice(2);
const task = Object.entries(TASKS).find(([known]) => known === name)?.[1];
if (task === undefined)
	fail(`Usage: npm run -s predict -- <task> < rows.jsonl\nTasks: ${Object.keys(TASKS).join(', ')}`);

let line = 0;
for await (const text of createInterface({ input: process.stdin })) {
	line += 1;
	if (text.trim() === '') continue;
	let prediction: object;
	try {
		prediction = task(JSON.parse(text));
	} catch {
		// The parser's own message would quote the row.
		fail(`Line ${String(line)} is not a row of this task.`);
	}
	if (!process.stdout.write(`${JSON.stringify(prediction)}\n`))
		await new Promise((settle) => process.stdout.once('drain', settle));
}
