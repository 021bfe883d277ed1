import type { Block, Inline } from '../../markup/block';

/** A voice as far as it is chosen by. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice to read with: one that speaks on this device, in the first of the person's languages that has one; null when
 * all there are send the words to a server.
 */
export function chooseVoice<V extends Voice>(
	voices: readonly V[],
	languages: readonly string[]
): V | null {
	const here = voices
		.filter(({ localService }) => localService)
		.toSorted((a, b) => Number(b.default) - Number(a.default));
	for (const language of languages) {
		const found = here.find(({ lang }) => primary(lang) === primary(language));
		if (found !== undefined) return found;
	}
	return here[0] ?? null;
}

/** `en` of `en-US` and `en_US`. */
function primary(language: string): string {
	return (language.split(/[-_]/u)[0] ?? '').toLowerCase();
}

/** Browsers stop in the middle of an utterance that is too long. */
const LONGEST = 240;

/** A text in pieces short enough to be spoken, cut between sentences, else between words. */
export function utterances(text: string): string[] {
	const pieces: string[] = [];
	for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(
		text
	))
		for (const part of segment.match(/\S(?:.{0,239}(?=\s|$)|.{0,239})/gsu) ?? []) {
			const last = pieces.at(-1);
			if (last !== undefined && last.length + part.length < LONGEST)
				pieces.splice(-1, 1, `${last} ${part.trim()}`);
			else pieces.push(part.trim());
		}
	return pieces;
}

/** The words of a reply without the signs of its markup, one block a line. */
export function spokenText(blocks: readonly Block[]): string {
	return blocks
		.map(blockText)
		.filter((line) => line !== '')
		.join('\n');
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return inlineText(block.inlines);
		case 'code':
			return block.text;
		case 'quote':
			return spokenText(block.blocks);
		case 'list':
			return block.items.map(spokenText).join('\n');
		case 'rule':
			return '';
	}
}

function inlineText(inlines: readonly Inline[]): string {
	return inlines
		.map((inline) => {
			switch (inline.kind) {
				case 'text':
				case 'code':
					return inline.text;
				case 'break':
					return ' ';
				case 'strong':
				case 'emphasis':
					return inlineText(inline.inlines);
				case 'address':
					return inline.label.length > 0 ? inlineText(inline.label) : inline.address;
			}
		})
		.join('');
}
