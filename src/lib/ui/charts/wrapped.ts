const LINE = 18; // letters that leave half a phone to the bars

/** A label in lines of about LINE letters, broken between words only. */
export function wrapped(label: string): string[] {
	const lines: string[] = [];
	for (const word of label.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= LINE)
			lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}
