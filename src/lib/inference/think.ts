/** A stretch of a reply: the answer, or the thinking before it. */
export interface Piece {
	readonly type: 'text' | 'thinking';
	readonly text: string;
}

/** Takes think tags out of text that arrives in pieces. */
export interface ThinkSplitter {
	push(text: string): Piece[];
	/** What was held back because it might have become a tag. */
	end(): Piece[];
}

const OPEN = /^([ \t]*)<think(?:ing)?>/mu;
const CLOSE = /<\/think(?:ing)?>/u;
const OPEN_TAGS = ['<think>', '<thinking>'];
const CLOSE_TAGS = ['</think>', '</thinking>'];

/**
 * Splits answers of models and servers that put their thinking between tags in the text.
 *
 * A tag opens only at the start of a line, so that an answer may speak about tags. White space around a block goes with it,
 * every other character comes out in order, whatever the pieces.
 */
export function createThinkSplitter(): ThinkSplitter {
	const state: State = {
		mode: 'text',
		pending: '',
		atLineStart: true,
		skipSpace: false,
		begun: false
	};
	return {
		push(text): Piece[] {
			state.pending += text;
			const pieces: Piece[] = [];
			for (;;) {
				const more = state.mode === 'thinking' ? toItsEnd(state) : toNextBlock(state);
				if (more === null) return [...pieces, ...release(state)];
				pieces.push(...more);
			}
		},
		end: () => emit(state, state.pending.length)
	};
}

interface State {
	mode: Piece['type'];
	/** What came and has not gone out. */
	pending: string;
	/** Whether the answer so far ends a line; a tag opens only there. */
	atLineStart: boolean;
	/** Right after a block. At the start of a reply white space waits instead, until it is clear whether a block follows. */
	skipSpace: boolean;
	/** Whether any of the answer went out. */
	begun: boolean;
}

/** Lets the first `length` characters go out. */
function emit(state: State, length: number): Piece[] {
	const text = state.pending.slice(0, length);
	state.pending = state.pending.slice(length);
	if (text === '') return [];
	if (state.mode === 'text') {
		state.begun = true;
		state.atLineStart = text.endsWith('\n');
	}
	return [{ type: state.mode, text }];
}

/** Thinking up to its closing tag; null while that has not come. */
function toItsEnd(state: State): Piece[] | null {
	const close = CLOSE.exec(state.pending);
	if (close === null) return null;
	const pieces = emit(state, close.index);
	state.pending = state.pending.slice(close[0].length);
	state.mode = 'text';
	state.skipSpace = true;
	state.atLineStart = true;
	return pieces;
}

/** The answer up to the next opening tag; null while none has come. */
function toNextBlock(state: State): Piece[] | null {
	if (state.skipSpace) state.pending = state.pending.trimStart();
	if (state.pending !== '') state.skipSpace = false;
	const open = openingTag(state.pending, state.atLineStart);
	if (open === null) return null;
	const before = state.pending.slice(0, open.start);
	const pieces = state.begun || before.trim() !== '' ? emit(state, open.start) : [];
	state.pending = state.pending.slice(open.end - (pieces.length > 0 ? open.start : 0));
	state.mode = 'thinking';
	return pieces;
}

function release(state: State): Piece[] {
	const held = state.mode === 'thinking' ? tail(state.pending, CLOSE_TAGS) : heldText(state);
	return emit(state, state.pending.length - held);
}

function openingTag(text: string, atLineStart: boolean): { start: number; end: number } | null {
	// A stand-in first character keeps "^" from matching where the text goes on in the middle of a line.
	const shift = atLineStart ? 0 : 1;
	const match = OPEN.exec(atLineStart ? text : `x${text}`);
	if (match === null) return null;
	const start = match.index - shift;
	return { start, end: start + match[0].length };
}

/** How many last characters may still turn out to belong to a block. */
function heldText({ pending: text, atLineStart, begun }: State): number {
	if (!begun && text.trim() === '') return text.length;
	const lineStart = text.lastIndexOf('\n') + 1;
	if (lineStart === 0 && !atLineStart) return 0;
	const line = text.slice(lineStart);
	const word = line.trimStart();
	if (!OPEN_TAGS.some((tag) => tag.startsWith(word))) return 0;
	return begun || text.slice(0, lineStart).trim() !== '' ? line.length : text.length;
}

/** Length of the longest end of `text` that begins one of the tags. */
function tail(text: string, tags: readonly string[]): number {
	for (let size = Math.min(text.length, 10); size > 0; size -= 1) {
		const end = text.slice(-size);
		if (tags.some((tag) => tag.startsWith(end))) return size;
	}
	return 0;
}
