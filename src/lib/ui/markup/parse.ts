import MarkdownIt from 'markdown-it';
import type { Block, Inline } from './block';
import { plainAddress, visible } from './visible';

/** Deeper than this is no reply anybody wrote; the reader would leave out what is below its limit. */
const DEEPEST = 20;
/** Longer texts are shown as they are, so that reading one never holds up the page. */
const LONGEST = 40_000;

const reader = new MarkdownIt({ html: false, linkify: false, maxNesting: DEEPEST + 4 }).disable([
	'table',
	'strikethrough'
]);
type Token = ReturnType<typeof reader.parse>[number];

/**
 * Reads a reply as markdown into blocks of text.
 *
 * HTML stays the text it is, links and pictures become an address that does nothing. Left out are titles of links,
 * languages of code and definitions of addresses that nothing refers to. Null where a text is too long or too deep to
 * read; it is then shown as it was written.
 */
export function parse(text: string): readonly Block[] | null {
	if (text.length > LONGEST) return null;
	const tokens = reader.parse(text, {});
	const isDeep = tokens.some(
		({ level, children }) =>
			level >= DEEPEST || children?.some((inner) => inner.level >= DEEPEST) === true
	);
	return isDeep ? null : blocksOf(tokens);
}

/** What stands between a token that opens and the one that closes it; `end` is the place of the latter. */
function inside(tokens: readonly Token[], start: number): { inner: Token[]; end: number } {
	let depth = 1;
	let end = start + 1;
	for (; end < tokens.length; end += 1) {
		depth += tokens[end]?.nesting ?? 0;
		if (depth === 0) break;
	}
	return { inner: tokens.slice(start + 1, end), end };
}

function blocksOf(tokens: readonly Token[]): Block[] {
	const blocks: Block[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined) break;
		if (token.nesting !== 1) {
			blocks.push(leaf(token));
			continue;
		}
		const { inner, end } = inside(tokens, at);
		blocks.push(container(token, inner));
		at = end;
	}
	return blocks;
}

function leaf(token: Token): Block {
	if (token.type === 'hr') return { kind: 'rule' };
	if (token.type === 'fence' || token.type === 'code_block')
		return { kind: 'code', text: visible(token.content.replace(/\n$/u, '')) };
	return { kind: 'paragraph', inlines: inlinesOf(token.children ?? [token]) };
}

function container(token: Token, inner: readonly Token[]): Block {
	switch (token.type) {
		case 'blockquote_open':
			return { kind: 'quote', blocks: blocksOf(inner) };
		case 'bullet_list_open':
			return { kind: 'list', start: null, items: itemsOf(inner) };
		case 'ordered_list_open':
			return { kind: 'list', start: Number(token.attrGet('start') ?? 1), items: itemsOf(inner) };
		default: {
			const kind = token.type === 'heading_open' ? 'heading' : 'paragraph';
			return { kind, inlines: inlinesOf(inner.flatMap(({ children }) => children ?? [])) };
		}
	}
}

function itemsOf(tokens: readonly Token[]): Block[][] {
	const items: Block[][] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const { inner, end } = inside(tokens, at);
		items.push(blocksOf(inner));
		at = end;
	}
	return items;
}

function inlinesOf(tokens: readonly Token[]): Inline[] {
	const inlines: Inline[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === undefined) break;
		if (token.nesting !== 1) {
			inlines.push(...words(token));
			continue;
		}
		const { inner, end } = inside(tokens, at);
		inlines.push(span(token, inlinesOf(inner)));
		at = end;
	}
	return inlines;
}

function words(token: Token): Inline[] {
	switch (token.type) {
		case 'softbreak':
		case 'hardbreak':
			return [{ kind: 'break' }];
		case 'code_inline':
			return [{ kind: 'code', text: visible(token.content) }];
		case 'image':
			return [addressed(token.attrGet('src'), inlinesOf(token.children ?? []))];
		default: {
			const text = visible(token.content);
			return text === '' ? [] : [{ kind: 'text', text }];
		}
	}
}

function span(token: Token, inlines: readonly Inline[]): Inline {
	if (token.type === 'link_open') return addressed(token.attrGet('href'), inlines);
	return { kind: token.type === 'strong_open' ? 'strong' : 'emphasis', inlines };
}

function addressed(target: string | number | null, label: readonly Inline[]): Inline {
	const address = plainAddress(String(target ?? ''));
	const [only] = label;
	const repeats =
		label.length === 1 && only?.kind === 'text' && plainAddress(only.text) === address;
	return { kind: 'address', label: repeats ? [] : label, address };
}
