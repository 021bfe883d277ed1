/**
 * Marks that chat templates put between turns: ChatML, Llama, Gemma, Mistral, Phi and DeepSeek. Servers read them as marks
 * also where they stand inside a message, so a text that somebody else wrote could end its turn and go on as the system.
 */
const MARKS =
	/<(?=[|\uff5c][^<>\s]{1,40}[|\uff5c]>)|<(?=\/?(?:start_of_turn|end_of_turn|bos|eos|s|think)>)|<(?=<\/?SYS>>)|\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_RESULTS|TOOL_CALLS)\])/giu;

/** A text in which such marks are words: their first sign becomes one that looks alike. As long as before. */
export function withoutMarks(text: string): string {
	return text.replaceAll(MARKS, (sign) => (sign === '<' ? '\u2039' : '\uff3b'));
}
