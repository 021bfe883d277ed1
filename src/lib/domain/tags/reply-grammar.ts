import type { Sentence, Word } from './words';

/** How a sentence asks. `declared` is a statement with a question mark; null does not ask. */
export type Asking = 'open' | 'closed' | 'declared' | null;

const HESITATION = new Set('um uh er erm ah eh hmm hm mm mhm huh'.split(' '));
const LEAD = new Set(
	`okay so and but well yeah yes yep right alright oh no sure now then ok all like actually wh because also just or`.split(
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

/** Verbs and nouns a wh-word asks with: "what makes you say", "what kind". */
const MOVING = new Set(
	'makes made brings brought happens happened kind sort kinds sorts else about stops keeps'.split(
		' '
	)
);
const PREPOSITION = new Set('in at on for from with to about of by through under'.split(' '));
const WONDERING = new Set('wonder wondering wondered curious interested'.split(' '));

/** The words of a sentence without hesitations, repeats ("you- you feel") and the small words it opens with. */
export function coreOf(words: readonly Word[]): readonly Word[] {
	const said = words.filter(({ text }) => !HESITATION.has(text));
	const once = said.filter((word, index) => word.text !== said[index + 1]?.text);
	const first = once.findIndex(({ text }) => !LEAD.has(text));
	return first === -1 ? [] : once.slice(first);
}

/** The small words a sentence opens with ("okay, so"), as texts. */
export function openingOf({ words }: Sentence): readonly string[] {
	const texts = words.map(({ text }) => text).filter((text) => !HESITATION.has(text));
	const first = texts.findIndex((text) => !LEAD.has(text));
	return first === -1 ? texts : texts.slice(0, first);
}

/** How the sentence asks; `core` is what `coreOf` leaves of it. */
export function askingOf(sentence: Sentence, core: readonly Word[]): Asking {
	const texts = core.map(({ text }) => text);
	if (asksForStory(texts)) return 'open';
	if (wonderedAt(texts)[0] === 'if') return 'closed';
	if (sentence.asks) return askedBy(texts);
	return isInverted(texts, 0) && texts.length > SHORT_INVERSION ? closedUnlessWide(texts) : null;
}

/** How a sentence with a question mark asks. */
function askedBy(texts: readonly string[]): Exclude<Asking, null> {
	const [first = ''] = texts;
	if (AUXILIARY.has(first) || first.startsWith('any')) return closedUnlessWide(texts);
	const asked = texts.findIndex((text, at) => WH.has(text) && isAskedAt(texts, at));
	if (asked !== -1) return asksForCount(texts, asked) ? 'closed' : 'open';
	if (first === 'when') return 'closed';
	const turned = texts.findIndex((_, at) => isInverted(texts, at));
	return turned === -1 ? 'declared' : closedUnlessWide(texts.slice(turned));
}

/** A name or a word or two may stand before "could you". */
const NAMED_FIRST = 5;
/** Up to here "do you", "are we" without a question mark is a fragment. */
const SHORT_INVERSION = 3;

function isInverted(texts: readonly string[], at: number): boolean {
	return AUXILIARY.has(texts[at] ?? '') && SUBJECT.has(texts[at + 1] ?? '');
}

/** "How many" and "which" want one answer out of few. */
function asksForCount(texts: readonly string[], at: number): boolean {
	return texts[at] === 'which' || COUNTED.has(texts[at + 1] ?? '');
}

/** Whether the wh-word at `at` asks: "what is", any "how", or one that opens the sentence ("what I hear" does not). */
function isAskedAt(texts: readonly string[], at: number): boolean {
	const next = texts[at + 1] ?? '';
	if (AUXILIARY.has(next) || MOVING.has(next) || texts[at] === 'how') return true;
	if (at === 1) return PREPOSITION.has(texts[0] ?? '');
	return at === 0 && texts[1] !== 'i';
}

/** "Is there anything else?" opens the floor although its grammar is closed. */
function closedUnlessWide(texts: readonly string[]): 'open' | 'closed' {
	const any = texts.findIndex((text) => text.startsWith('any'));
	const after = any === -1 ? [] : texts.slice(any, any + 3);
	return after.includes('else') || after.includes('other') ? 'open' : 'closed';
}

/** "Tell me", "could you describe", "I wonder what", at the beginning of a sentence. */
function asksForStory(texts: readonly string[]): boolean {
	const opening = texts.slice(0, 3).join(' ');
	if (opening.startsWith('tell me') || opening === 'help me understand') return true;
	const you = texts
		.slice(0, NAMED_FIRST)
		.findIndex((text, at) => text === 'you' && isInverted(texts, at - 1));
	const invites = you !== -1 && texts.slice(you + 1, you + 4).some((text) => TELLING.has(text));
	return invites || wondersOpenly(texts);
}

/** What follows "I wonder" and its kin; empty where nobody wonders. */
function wonderedAt(texts: readonly string[]): readonly string[] {
	const at = texts.slice(0, 6).findIndex((text) => WONDERING.has(text));
	return at === -1 || !texts.slice(0, at).includes('i') ? [] : texts.slice(at + 1, at + 8);
}

/** "I wonder what", "I am curious about", "wondering if you can tell me". */
function wondersOpenly(texts: readonly string[]): boolean {
	const about = wonderedAt(texts);
	if (about[0] === 'if') return about.some((text) => TELLING.has(text));
	return about.some((text) => WH.has(text) || text === 'about');
}

/** Whether the sentence begins as questions do. */
export function opensAsQuestion(core: readonly Word[]): boolean {
	const [first, second] = core.map(({ text }) => text);
	return AUXILIARY.has(first ?? '') || (WH.has(first ?? '') && second !== 'i');
}
