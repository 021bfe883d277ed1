import { z } from 'zod';
import { checkChat } from './check-chat';
import { childOf, compactText, type JsonTree, parseTree } from './json-tree';
import type { TrainingFormat } from './training-writer';

/** What is wrong with a line and where; never words of the person. */
export interface LineFinding {
	readonly level: 'error' | 'warning';
	/** Names of the checks of the formats' own validators, and of ours. */
	readonly code: string;
	/** From 1; 0 for the whole file. */
	readonly line: number;
	/** Such as `messages[2].content`; empty for the whole line. */
	readonly path: string;
}

/** One line of the original's training format; keys stand in this order. */
export const ChironPairLine = z.strictObject({
	id: z.uuid(),
	session_id: z.uuid(),
	user_input: z.string().min(1),
	assistant_response: z.string().min(1),
	therapeutic_context: z.strictObject({
		primary_concerns: z.array(z.string()),
		intervention_techniques: z.array(z.string()),
		therapy_phase: z.string().min(1)
	}),
	quality_score: z.number().nullable(),
	therapeutic_tags: z.array(z.string()),
	timestamp: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
});
export type ChironPairLine = Readonly<z.infer<typeof ChironPairLine>>;

const Content = z.string().min(1);

/** One line of chat: `messages` alone, `weight` on replies alone. The order of roles is checked by name. */
export const OpenAiChatLine = z.strictObject({
	messages: z
		.array(
			z.discriminatedUnion('role', [
				z.strictObject({ role: z.literal('system'), content: Content }),
				z.strictObject({ role: z.literal('user'), content: Content }),
				z.strictObject({
					role: z.literal('assistant'),
					content: Content,
					weight: z.union([z.literal(0), z.literal(1)]).optional()
				})
			])
		)
		.min(2)
});
export type OpenAiChatLine = Readonly<z.infer<typeof OpenAiChatLine>>;

/** Checks one line, without its newline, as the readers of its format do. `number` counts from 1. */
export function checkLine(
	format: TrainingFormat,
	line: string,
	number: number
): readonly LineFinding[] {
	const raw = rawCodes(line);
	const value = parsed(line);
	const codes =
		value === undefined
			? [...raw, 'line_not_json']
			: [
					...raw,
					...valueCodes(line, value),
					...(format === 'openai_chat' ? [] : pairCodes(line, value))
				];
	const findings = [...new Set(codes)].map((code) => at(number, code));
	if (value === undefined || format === 'chiron_pairs') return findings;
	return [...findings, ...checkChat(value).map((found) => ({ ...found, line: number }))];
}

/** Checks a whole file: its bytes, then every line. */
export function checkFile(
	format: TrainingFormat,
	bytes: Uint8Array<ArrayBuffer>
): readonly LineFinding[] {
	const text = decoded(bytes);
	if (text === null) return [at(0, 'not_utf8')];
	if (text === '') return [at(0, 'empty_file')];
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const lines = body.split('\n');
	if (body.endsWith('\n')) lines.pop();
	const findings = lines.flatMap((line, index) =>
		line.trim() === '' ? [at(index + 1, 'blank_line')] : checkLine(format, line, index + 1)
	);
	if (body !== text) findings.push(at(0, 'has_bom'));
	if (!body.endsWith('\n')) findings.push(at(0, 'missing_final_newline'));
	if (lines.length < 10) findings.push({ ...at(0, 'too_few_rows'), level: 'warning' });
	return findings;
}

function at(line: number, code: string): LineFinding {
	return { level: 'error', code, line, path: '' };
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** What can be seen without reading the JSON. */
function rawCodes(line: string): string[] {
	const codes: string[] = [];
	if (/\r/.test(line)) codes.push('crlf');
	if (/[\u0085\u2028\u2029]/.test(line)) codes.push('raw_line_separator');
	return codes;
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		return undefined;
	}
}

/** What any format forbids in a value. */
function valueCodes(line: string, value: unknown): string[] {
	const codes: string[] = [];
	if (typeof value !== 'object' || value === null || Array.isArray(value)) codes.push('data_type');
	const canonical = JSON.stringify(value);
	if (/(?<!\\)(?:\\\\)*\\ud[89a-f]/i.test(canonical)) codes.push('lone_surrogate');
	if (/(?<!\\)(?:\\\\)*\\u0000/.test(canonical)) codes.push('nul_character');
	if (keysIn(line) > keysIn(canonical)) codes.push('duplicate_key');
	return codes;
}

/** Names followed by a colon: a key written twice is there once after parsing. */
function keysIn(json: string): number {
	const strings = json.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g);
	return Array.from(strings).filter((found) => found[1] === ':').length;
}

function pairCodes(line: string, value: unknown): string[] {
	const codes = keyOrder(value) === PAIR_KEYS ? [] : ['column_set_changed'];
	if (!ChironPairLine.safeParse(value).success || hasIntegerScore(line)) {
		codes.push('column_type_changed');
	}
	return codes;
}

const PAIR_KEYS = Object.keys(ChironPairLine.shape).join();

function keyOrder(value: unknown): string {
	return typeof value === 'object' && value !== null ? Object.keys(value).join() : '';
}

/** `8` then `8.5` are two types to a reader that guesses by the first block. */
function hasIntegerScore(line: string): boolean {
	const tree: JsonTree | undefined = parseTree(line);
	const score = childOf(tree, 'quality_score') ?? null;
	return score !== null && !compactText(score).includes('.');
}
