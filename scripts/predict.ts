/**
 * The app's own judgments over rows of JSON: `npm run -s predict -- <task> < rows.jsonl > predictions.jsonl`.
 *
 * One JSON object a line in and out, matched by `id`. Only the fields a task needs are read, never a label.
 */
import { createInterface } from 'node:readline';
import { JUDGMENTS } from './evaluate/judgments';

function fail(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}

const [name] = process.argv.slice(2);
const task = Object.entries(JUDGMENTS).find(([known]) => known === name)?.[1];
if (task === undefined)
	fail(
		`Usage: npm run -s predict -- <task> < rows.jsonl\nTasks: ${Object.keys(JUDGMENTS).join(', ')}`
	);

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
