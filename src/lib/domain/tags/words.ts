import { CONTRACTIONS, SHORTHAND } from './word-forms';

/** One word as rules read it, and where it stands in the text as written. */
export interface Word {
	/** Lower case, contractions opened (`can't` gives `can` and `not`), possessive s dropped. */
	readonly text: string;
	/** UTF-16 units of the original, half-open. The parts of a contraction share them. */
	readonly start: number;
	readonly end: number;
	/** From 0; no phrase reaches across sentences. */
	readonly sentence: number;
}

/** A word with its apostrophes, one emoji, or what ends a sentence. */
const TOKEN = /[\p{L}\p{N}$%]+(?:['’]\p{L}+)*|\p{Extended_Pictographic}|[.!?…\n]+/gu;
const SENTENCE_END = /^[.!?…\n]/u;
const POSSESSIVE = /['’]s?$/u;
const STRETCHED = /(\p{L})\1\1/u;
const EVERY_STRETCH = /(\p{L})\1{2,}/gu;

/** The words and emoji of a text in order. Empty for text without letters, digits or emoji. */
export function wordsOf(text: string): readonly Word[] {
	const words: Word[] = [];
	let sentence = 0;
	for (const match of text.matchAll(TOKEN)) {
		const raw = match[0];
		if (SENTENCE_END.test(raw)) {
			sentence += 1;
			continue;
		}
		const place = { start: match.index, end: match.index + raw.length, sentence };
		for (const part of partsOf(raw)) words.push({ text: part, ...place });
	}
	return words;
}

/** `don't` and `dont` are `do not`; `mother's` is `mother`; `soooo` is `so`. */
function partsOf(raw: string): readonly string[] {
	const lower = raw.toLowerCase();
	const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
	const known = CONTRACTIONS.get(plain) ?? SHORTHAND.get(plain);
	if (known) return known;
	if (plain.includes("'")) {
		return plain.endsWith("n't") ? [plain.slice(0, -3), 'not'] : [plain.replace(POSSESSIVE, '')];
	}
	return [STRETCHED.test(plain) ? shortened(plain) : plain];
}

/** A letter three times or more is a stretched one: single where that is a word people stretch, else double. */
function shortened(stretched: string): string {
	const single = stretched.replaceAll(EVERY_STRETCH, '$1');
	return OFTEN_STRETCHED.has(single) ? single : stretched.replaceAll(EVERY_STRETCH, '$1$1');
}

const OFTEN_STRETCHED = new Set(
	'so no oh hey yes ugh hi very really me bye please sad bad mad love hate tired happy why what help long much more sorry'.split(
		' '
	)
);

/** One sentence of a text as written. */
export interface Sentence {
	readonly words: readonly Word[];
	/** Whether a question mark closes it. */
	readonly asks: boolean;
	readonly start: number;
	readonly end: number;
}

/** The sentences of a text in order, those without words left out. */
export function sentencesOf(
	text: string,
	words: readonly Word[] = wordsOf(text)
): readonly Sentence[] {
	const groups = new Map<number, Word[]>();
	for (const word of words) {
		const group = groups.get(word.sentence);
		if (group) group.push(word);
		else groups.set(word.sentence, [word]);
	}
	const all = [...groups.values()];
	return all.map((own, index) => {
		const start = own[0]?.start ?? 0;
		const end = own.at(-1)?.end ?? 0;
		const next = all[index + 1]?.[0]?.start ?? text.length;
		return { words: own, asks: text.slice(end, next).includes('?'), start, end };
	});
}
