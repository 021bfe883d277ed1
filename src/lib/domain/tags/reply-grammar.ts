import type { Sentence, Word } from './words';

/** How a sentence asks. `declared` is a statement with a question mark; null does not ask. */
export type Asking = 'open' | 'closed' | 'declared' | null;

const HESITATION = new Set('um uh er erm ah eh hmm hm mm mhm huh'.split(' '));
const LEAD = new Set(
	`okay so and but well yeah yes yep right alright oh no sure great good now then ok all like actually wow exactly because also just or`.split(
		' '
	)
);
const WH = new Set('what how why where who which whose whom'.split(' '));
const AUXILIARY = new Set(
	'do does did are is am was were have has had can could will would should may might shall'.split(
		' '
	)
);
/** After `how`, words that ask for a number or a date rather than a story. */
const COUNTED = new Set('many often long old far tall'.split(' '));
const SUBJECT = new Set(
	'you he she it they we i that this there the your his her anyone someone'.split(' ')
);
/** What `can you` and its kin ask for when they ask for a story. */
const TELLING = new Set(
	'tell explain describe elaborate share say talk walk give help expand clarify'.split(' ')
);

/** The words of a sentence without hesitations, repeats ("you- you feel") and the small words it opens with. */
export function coreOf(words: readonly Word[]): readonly Word[] {
	const said = words.filter(({ text }) => !HESITATION.has(text));
	const once = said.filter((word, index) => word.text !== said[index + 1]?.text);
	const first = once.findIndex(({ text }) => !LEAD.has(text));
	return first === -1 ? [] : once.slice(first);
}

/** How the sentence asks; `core` is what `coreOf` leaves of it. */
export function askingOf(sentence: Sentence, core: readonly Word[]): Asking {
	const texts = core.map(({ text }) => text);
	const story = asksForStory(texts);
	if (story) return 'open';
	const inverted = AUXILIARY.has(texts[0] ?? '') && SUBJECT.has(texts[1] ?? '');
	if (!sentence.asks) return inverted && texts.length > 3 ? closedOrElse(texts) : null;
	const asked = texts.findIndex(
		(text, index) =>
			WH.has(text) && (AUXILIARY.has(texts[index + 1] ?? '') || (index === 0 && texts[1] !== 'i'))
	);
	if (asked !== -1) return COUNTED.has(texts[asked + 1] ?? '') ? 'closed' : 'open';
	const how = texts.indexOf('how');
	if (how !== -1 && !inverted) return COUNTED.has(texts[how + 1] ?? '') ? 'closed' : 'open';
	if (texts[0] === 'when') return 'closed';
	if (inverted) return closedOrElse(texts);
	const tail = texts.findIndex(
		(text, index) => AUXILIARY.has(text) && SUBJECT.has(texts[index + 1] ?? '')
	);
	return tail === -1 ? 'declared' : closedOrElse(texts.slice(tail));
}

/** "Is there anything else?" opens the floor although its grammar is closed. */
function closedOrElse(texts: readonly string[]): 'open' | 'closed' {
	const any = texts.findIndex((text) => text.startsWith('any'));
	const wide =
		any !== -1 && texts.slice(any, any + 3).some((text) => text === 'else' || text === 'other');
	return wide ? 'open' : 'closed';
}

/** "Tell me", "could you describe", "I wonder what", at the beginning of a sentence. */
function asksForStory(texts: readonly string[]): boolean {
	const [first = '', second = '', third = ''] = texts;
	if (first === 'tell' && second === 'me') return true;
	if (
		AUXILIARY.has(first) &&
		second === 'you' &&
		texts.slice(2, 5).some((text) => TELLING.has(text))
	) {
		return true;
	}
	const opening = texts.slice(0, 6);
	const wonders = opening.findIndex((text) =>
		['wonder', 'wondering', 'wondered', 'curious', 'interested'].includes(text)
	);
	if (wonders !== -1 && texts.slice(0, wonders).includes('i')) {
		return texts
			.slice(wonders + 1, wonders + 8)
			.some((text) => WH.has(text) || text === 'if' || text === 'about');
	}
	return first === 'help' && second === 'me' && third === 'understand';
}
