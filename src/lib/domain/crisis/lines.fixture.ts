/** Sentences by what they must be heard as, one to a line. */
export function lines(text: string): readonly string[] {
	return text.trim().split(/\n\s*/);
}
