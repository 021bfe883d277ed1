/**
 * How well the app judges, on labeled rows: `npm run -s evaluate -- <folder> [task ...] [--json]`.
 *
 * The folder holds one file of JSON lines a task, for example `crisis.jsonl`; docs/evaluation.md says what is in them. One
 * line a measure, with the number of rows and a 95 % interval. Without a folder `$CHIRON_DATA` is read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZodError } from 'zod';
import { ANALYSIS_VERSION, RULES_VERSION } from '#lib/domain';
import { MEASURES, standing, type Measure } from './evaluate/measures';

/** Characters a cell takes. */
const WIDTHS = [12, 42, 5, 6, 16, 6, 6, 5];

const args = process.argv.slice(2);
const asJson = args.includes('--json');
const [given, ...names] = args.filter((arg) => !arg.startsWith('--'));
const folder = given ?? process.env['CHIRON_DATA'];
if (folder === undefined || !existsSync(folder))
	fail('Usage: npm run -s evaluate -- <folder with labeled rows> [task ...] [--json]');

const tasks = Object.entries(MEASURES).filter(
	([name]) => names.length === 0 || names.includes(name)
);
const measures: Measure[] = [];
for (const [name, measure] of tasks) {
	const path = join(folder, `${name}.jsonl`);
	if (existsSync(path)) measures.push(...judge(name, measure, readRows(path, name)));
}
if (measures.length === 0) fail('The folder holds no file of a task that is known.');
const version = { rules: RULES_VERSION, analysis: ANALYSIS_VERSION };
if (asJson)
	for (const each of measures)
		print(JSON.stringify({ ...each, standing: standing(each), version }));
else {
	print(`Rules ${version.rules}, analysis ${String(version.analysis)}. Intervals hold 95 %.\n`);
	print(row(['task', 'measure', 'n', 'value', 'interval', 'must', 'aim', '']));
	for (const each of measures) print(lineOf(each));
}

function judge(
	name: string,
	measure: (rows: readonly unknown[]) => readonly Measure[],
	rows: readonly unknown[]
): readonly Measure[] {
	try {
		return measure(rows);
	} catch (error) {
		if (!(error instanceof ZodError)) throw error;
		const fields = new Set(error.issues.map(({ path }) => path.join('.')));
		return fail(`A row of ${name}.jsonl is not of this task. Look at: ${[...fields].join(', ')}`);
	}
}

function readRows(path: string, name: string): unknown[] {
	const lines = readFileSync(path, 'utf8').split('\n');
	return lines.flatMap((text, at) => {
		if (text.trim() === '') return [];
		try {
			return [JSON.parse(text) as unknown];
		} catch {
			// The parser's own message would quote the row.
			return fail(`Line ${String(at + 1)} of ${name}.jsonl is not JSON.`);
		}
	});
}

function lineOf(measure: Measure): string {
	const { task, name, n, value, interval, must, aim } = measure;
	const within = interval === null ? '' : interval.map(figure).join(' to ');
	const goals = [must, aim].map((goal) => (goal === null ? '' : figure(goal)));
	const stands = standing(measure) ?? '';
	return row([
		task,
		name,
		String(n),
		value === null ? 'none' : figure(value),
		within,
		...goals,
		stands
	]);
}

function figure(value: number): string {
	return value.toFixed(3);
}

function row(cells: readonly string[]): string {
	return cells
		.map((cell, at) => (at < 2 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0)))
		.join('  ')
		.trimEnd();
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function fail(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(2);
}
