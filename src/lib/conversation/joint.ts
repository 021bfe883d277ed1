/** No space stands between the words of these scripts. */
const UNSPACED =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Joins what a model says to the text it was asked to go on from.
 *
 * Gives what is to be written for each piece, which may be nothing yet: small models like to begin by saying again what
 * they had said, and that is left out. A space is put between two words.
 */
export function createJoint(before: string): (more: string) => string {
	const said = before.trim();
	if (said === '') return (more) => more;
	const isOpen = /\s$/u.test(before);
	let heard: string | null = '';
	return (more) => {
		if (heard === null) return more;
		heard += more;
		const words = heard.trimStart();
		if (said.startsWith(words)) return '';
		const fresh = words.startsWith(said) ? words.slice(said.length) : heard;
		heard = null;
		if (isOpen) return fresh.trimStart();
		return needsSpace(said, fresh) ? ` ${fresh}` : fresh;
	};
}

function needsSpace(before: string, next: string): boolean {
	const [first = ''] = next;
	return WORD.test(first) && !UNSPACED.test(before.slice(-1) + first);
}
