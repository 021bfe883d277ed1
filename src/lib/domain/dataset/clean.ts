/** What a think block may be called by the models that write one. */
const LEADING_THOUGHT = /^<(think|thinking|thought)>[\s\S]*?(?:<\/\1>|$)/i;

/**
 * Text as a training file may hold it: LF, well-formed, no NUL, nothing around it.
 *
 * A lone surrogate becomes U+FFFD: readers refuse a whole file for one of them.
 */
export function cleanText(text: string): string {
	const lines = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text; // asking first is twice as fast
	const whole = lines.includes('\0') ? lines.replaceAll('\0', '') : lines;
	return whole.toWellFormed().trim();
}

/** A cleaned reply without the thinking it opens with; a block that never closes is all thinking. */
export function withoutThinking(text: string): string {
	return text.startsWith('<') ? text.replace(LEADING_THOUGHT, '').trimStart() : text;
}
