import { LosslessNumber, parse } from 'lossless-json';

/** A JSON value whose numbers keep their own text: `8.0` is not `8`. */
export type JsonTree =
	| null
	| boolean
	| string
	| LosslessNumber
	| readonly JsonTree[]
	| { readonly [key: string]: JsonTree };

/** Deeper files are refused before they are parsed; a session is six levels deep. */
const MAX_DEPTH = 64;

const BOM = '\uFEFF';

/**
 * The tree of a JSON text, or undefined when it is none.
 *
 * Nothing of the parser's complaint is passed on: it quotes what it read. One byte order mark in front is
 * forgiven. Keys such as `__proto__` become ordinary own keys.
 */
export function parseTree(text: string): JsonTree | undefined {
	const body = text.startsWith(BOM) ? text.slice(1) : text;
	if (isTooDeep(body)) return undefined;
	try {
		return parse(body) as JsonTree;
	} catch {
		return undefined;
	}
}

/** The node of a number's own text. */
export function numberNode(text: string): LosslessNumber {
	return new LosslessNumber(text);
}

/** Whether a node is an object, which arrays and numbers are not. */
export function isObjectNode(
	node: JsonTree | undefined
): node is Readonly<Record<string, JsonTree>> {
	return (
		typeof node === 'object' &&
		node !== null &&
		!Array.isArray(node) &&
		!(node instanceof LosslessNumber)
	);
}

/** The value of a key of an object, or an item of an array; undefined when there is none. */
export function childOf(node: JsonTree | undefined, key: string | number): JsonTree | undefined {
	if (typeof key === 'number')
		return node !== undefined && isArrayNode(node) ? node[key] : undefined;
	return isObjectNode(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** JSON without spaces. Strings are kept to the last surrogate. */
export function compactText(tree: JsonTree): string {
	return write(tree, JSON.stringify, null);
}

/** JSON with two spaces, as serde writes it: LF, no final newline, lone surrogates as U+FFFD. */
export function prettyText(tree: JsonTree): string {
	return write(tree, (text) => JSON.stringify(text.toWellFormed()), '\n');
}

/** `lead` is the newline and indent of the level a node stands on; null writes no space at all. */
function write(node: JsonTree, quote: (text: string) => string, lead: string | null): string {
	if (node === null || typeof node === 'boolean') return String(node);
	if (typeof node === 'string') return quote(node);
	if (node instanceof LosslessNumber) return node.value;
	const inner = lead === null ? null : `${lead}  `;
	if (isArrayNode(node)) {
		return enclose(
			'[]',
			node.map((item) => write(item, quote, inner)),
			lead
		);
	}
	const colon = lead === null ? ':' : ': ';
	const items = Object.entries(node).map(
		([key, value]) => quote(key) + colon + write(value, quote, inner)
	);
	return enclose('{}', items, lead);
}

function enclose(brackets: string, items: readonly string[], lead: string | null): string {
	if (items.length === 0) return brackets;
	const [open, close] = [brackets.charAt(0), brackets.charAt(1)];
	if (lead === null) return open + items.join(',') + close;
	return `${open}${lead}  ${items.join(`,${lead}  `)}${lead}${close}`;
}

function isArrayNode(node: JsonTree): node is readonly JsonTree[] {
	return Array.isArray(node);
}

const MARKS = /["[\]{}]/g;
const STRING_END = /"|\\./gs;

/** Counts brackets outside strings: a recursive parser would otherwise meet the end of its stack. */
function isTooDeep(text: string): boolean {
	let depth = 0;
	MARKS.lastIndex = 0;
	for (let mark = MARKS.exec(text); mark !== null; mark = MARKS.exec(text)) {
		if (mark[0] === '"') MARKS.lastIndex = endOfString(text, MARKS.lastIndex);
		else depth += mark[0] === '[' || mark[0] === '{' ? 1 : -1;
		if (depth > MAX_DEPTH) return true;
	}
	return false;
}

function endOfString(text: string, from: number): number {
	STRING_END.lastIndex = from;
	for (let mark = STRING_END.exec(text); mark !== null; mark = STRING_END.exec(text)) {
		if (mark[0] === '"') return STRING_END.lastIndex;
	}
	return text.length;
}
