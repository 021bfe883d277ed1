import { Break, toWords, type Word } from '../crisis/words';

/** Endings after an apostrophe, and the words they stand for. */
const ENDINGS: Readonly<Record<string, string>> = {
	re: 'are',
	ve: 'have',
	ll: 'will',
	m: 'am',
	d: 'would'
};
/** Words after which `'s` is a verb; after any other it shows whose something is. */
const BEFORE_IS = new Set(
	'it that this he she there here what who where how everything'.split(' ')
);
/** Contractions whose first half is no word of its own. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
	"can't": ['can', 'not'],
	cannot: ['can', 'not'],
	"won't": ['will', 'not'],
	"shan't": ['shall', 'not'],
	"ain't": ['is', 'not'],
	"let's": ['let', 'us'],
	lets: ['let', 'us'],
	gonna: ['going', 'to'],
	wanna: ['want', 'to'],
	gotta: ['got', 'to'],
	dont: ['do', 'not'],
	cant: ['can', 'not'],
	wont: ['will', 'not'],
	youre: ['you', 'are'],
	im: ['i', 'am']
};

function parts(text: string): readonly string[] {
	const whole = WHOLE[text];
	if (whole !== undefined) return whole;
	if (text.endsWith("n't")) return [text.slice(0, -3), 'not'];
	const at = text.lastIndexOf("'");
	if (at <= 0) return [text];
	const stem = text.slice(0, at);
	const ending = text.slice(at + 1);
	if (ending === 's') return BEFORE_IS.has(stem) ? [stem, 'is'] : [stem];
	const verb = ENDINGS[ending];
	return verb === undefined ? [text] : [stem, verb];
}

/**
 * The words of a sentence with contractions written out, and a `,` where a clause ends.
 *
 * The mark is a word of no length, so that phrases can ask for it and scopes can end at it.
 */
export function toReplyWords(text: string): readonly Word[] {
	return toWords(text).flatMap((word) => {
		const words = parts(word.text).map((part, at): Word => ({
			...word,
			text: part,
			before: at === 0 && word.before === Break.hard ? Break.hard : Break.none
		}));
		if (word.before !== Break.soft) return words;
		const mark = { ...word, text: ',', end: word.start, before: Break.none };
		return [mark, ...words];
	});
}
