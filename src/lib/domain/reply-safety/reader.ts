import { toLexicon, toLine, type Lexicon } from '../crisis/lexicon';
import { matchAll } from '../crisis/match';
import {
	indexPhrases,
	toPhrase,
	type Found,
	type Grammar,
	type PhraseIndex
} from '../crisis/phrase';
import type { Word } from '../crisis/words';
import type { ReplyPack, ReplyRule, ReplyWords } from './pack';

/** What a phrase stands for: a rule, or a touch of medicine. */
type Meaning = ReplyRule | 'medicine';

/** A pack made ready for reading. */
export interface ReplyReader {
	readonly lexicon: Lexicon;
	readonly index: PhraseIndex<Meaning>;
	readonly words: Readonly<Record<ReplyWords, ReadonlySet<string>>>;
}

/** A rule's phrase found in a sentence, before anything around it is looked at. */
export interface Mention extends Found {
	readonly rule: ReplyRule;
}

function toSet(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}

/** A `$` among the alternatives of a step makes two phrases: one that ends there, and one that goes on. */
function spreadEnds(steps: readonly string[]): readonly (readonly string[])[] {
	const at = steps.findIndex((step) => step.includes('|$') || step.startsWith('$|'));
	if (at === -1) return [steps];
	const rest = (steps[at] ?? '').split('|').filter((word) => word !== '$');
	return [
		...spreadEnds([...steps.slice(0, at), rest.join('|'), ...steps.slice(at + 1)]),
		...spreadEnds([...steps.slice(0, at), '$'])
	];
}

function openings(source: string, { advice, recommending }: ReplyPack): readonly string[] {
	if (source.startsWith('!! ')) return recommending.map((words) => words + source.slice(2));
	return source.startsWith('! ') ? advice.map((words) => words + source.slice(1)) : [source];
}

function spread(source: string, pack: ReplyPack): readonly string[] {
	return openings(source, pack).flatMap((phrase) =>
		spreadEnds(phrase.split(' ')).map((steps) => steps.join(' '))
	);
}

/** Prepares a pack; throws on a phrase that names an unknown class. */
export function toReplyReader(pack: ReplyPack): ReplyReader {
	const words = Object.fromEntries(
		Object.entries(pack.words).map(([name, list]) => [name, toSet(list)])
	) as ReplyReader['words'];
	const grammar: Grammar = {
		classes: pack.classes,
		common: words.common,
		contractions: {},
		alternatives: new Map()
	};
	const sources: [string, Meaning][] = [
		...pack.rules.flatMap((rule) =>
			rule.phrases.map((phrase): [string, Meaning] => [phrase, rule])
		),
		...pack.medicine.map((phrase): [string, Meaning] => [phrase, 'medicine'])
	];
	const phrases = sources.flatMap(([source, meaning]) =>
		spread(source, pack).map((phrase) => toPhrase(phrase, meaning, grammar))
	);
	const vocabulary = new Set([
		...phrases.flatMap(({ steps }) => steps.flatMap((step) => [...step.words])),
		...Object.values(words).flatMap((list) => [...list])
	]);
	const lexicon = toLexicon(vocabulary, words.fillers, words.negators);
	return { lexicon, index: indexPhrases(phrases, lexicon), words };
}

/** Every phrase of the pack that stands in a sentence. */
export function findMentions(
	{ lexicon, index }: ReplyReader,
	words: readonly Word[]
): { readonly mentions: readonly Mention[]; readonly medicine: boolean } {
	const mentions: Mention[] = [];
	let medicine = false;
	matchAll(index, lexicon, toLine(lexicon, words), ({ meaning }, found) => {
		if (meaning === 'medicine') medicine = true;
		else mentions.push({ ...found, rule: meaning });
	});
	return { mentions, medicine };
}
