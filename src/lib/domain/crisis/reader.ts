import { toCover, type Cover } from './cover';
import { toLexicon, toLine } from './lexicon';
import { matchAll } from './match';
import { indexPhrases, spreadEnds, toPhrase, type Found, type Grammar } from './phrase';
import type { ContextKind, LanguagePack, ScopeWords, TurnSignal } from './pack';
import { respell, toSpeller } from './respell';
import { isNegated, namesOther, namesSelf } from './scope';
import type { Meaning, Mention, Reader, Reading } from './reading';
import type { Word } from './words';

const LAST_THINGS: ReadonlySet<string> = new Set([
	'arranging',
	'final',
	'settled',
	'secret',
	'solitude'
]);
const STANCES: ReadonlySet<string> = new Set(['wish', 'act', 'thought', 'deed', 'burden']);

function toSet(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

function toScope(scope: ScopeWords): Reader['scope'] {
	const entries = Object.entries(scope).map(([name, words]) => [name, toSet(words as string)]);
	return Object.fromEntries(entries) as Reader['scope'];
}

function phraseSources(pack: LanguagePack): readonly (readonly [string, Meaning])[] {
	const contexts = Object.entries(pack.contexts) as [ContextKind, readonly string[]][];
	return [
		...pack.rules.flatMap((rule) =>
			rule.phrases.map((source): [string, Meaning] => [source, { kind: 'rule', rule }])
		),
		...pack.idioms.map((source): [string, Meaning] => [
			source,
			{ kind: 'context', context: 'idiom' }
		]),
		...contexts.flatMap(([context, sources]) =>
			sources.map((source): [string, Meaning] => [source, { kind: 'context', context }])
		)
	];
}

/** Prepares a language pack; throws on a phrase that names an unknown class. */
export function toReader(pack: LanguagePack): Reader {
	const scope = toScope(pack.scope);
	const grammar: Grammar = {
		classes: pack.classes,
		common: scope.common,
		contractions: pack.contractions,
		alternatives: new Map()
	};
	const phrases = phraseSources(pack).flatMap(([source, meaning]) =>
		spreadEnds(source).map((spread) => toPhrase(spread, meaning, grammar))
	);
	const turns = pack.turns.flatMap(({ signal, phrases: sources }) =>
		sources.map((source) => toPhrase(source, signal, grammar))
	);
	const vocabulary = new Set([
		...[...phrases, ...turns].flatMap(({ steps }) => steps.flatMap((step) => [...step.words])),
		...Object.values(scope).flatMap((words) => [...words])
	]);
	const lexicon = toLexicon(vocabulary, scope.fillers, scope.negators);
	return {
		telling: toSet(pack.telling),
		speller: toSpeller(pack.spellings, vocabulary),
		lexicon,
		index: indexPhrases(phrases, lexicon),
		turns: indexPhrases(turns, lexicon),
		scope,
		combinations: pack.combinations
	};
}

/** C14: "the mortgage" is no everyday reason for "the mortgage is paid". */
function withoutLastThings(
	found: readonly Found[] | undefined,
	mentions: readonly Mention[]
): readonly Found[] | undefined {
	const inside = new Set<number>();
	for (const { from, to, rule } of mentions) {
		if (!LAST_THINGS.has(rule.signal)) continue;
		for (let at = from; at < to; at++) inside.add(at);
	}
	const outside = found?.filter(({ from, to }) => {
		for (let at = from; at < to; at++) if (!inside.has(at)) return true;
		return false;
	});
	return outside?.length === 0 ? undefined : outside;
}

/** Finds everything the rules of one language know in the words of a message. */
export function read(reader: Reader, written: readonly Word[]): Reading {
	const words = respell(reader.speller, written);
	const mentions: Mention[] = [];
	const colored = new Map<ContextKind | 'idiom', Found[]>();
	const line = toLine(reader.lexicon, words);
	matchAll(reader.index, reader.lexicon, line, ({ meaning }, found) => {
		if (meaning.kind === 'rule') {
			mentions.push({ from: found.from, to: found.to, rule: meaning.rule });
			return;
		}
		const list = colored.get(meaning.context);
		if (list) list.push(found);
		else colored.set(meaning.context, [found]);
	});
	const cover = (kind: ContextKind | 'idiom'): Cover => toCover(colored.get(kind), words.length);
	return {
		words,
		mentions,
		namesSelf: namesSelf(reader, words),
		namesOther: namesOther(reader, words),
		takesStance: mentions.some(({ rule }) => STANCES.has(rule.signal)),
		contexts: {
			idiom: cover('idiom'),
			fiction: cover('fiction'),
			general: cover('general'),
			laughing: cover('laughing'),
			trifle: cover('trifle'),
			distant: cover('distant'),
			recovered: cover('recovered'),
			told: cover('told'),
			dead: cover('dead'),
			recent: cover('recent'),
			resumed: cover('resumed'),
			ordinary: toCover(withoutLastThings(colored.get('ordinary'), mentions), words.length),
			petty: cover('petty'),
			earnest: cover('earnest'),
			unsure: cover('unsure')
		}
	};
}

/** What a message does in the conversation: the turn phrases found in it, negation already heard. */
export function readTurns(reader: Reader, words: readonly Word[]): ReadonlySet<TurnSignal> {
	const signals = new Set<TurnSignal>();
	const line = toLine(reader.lexicon, words);
	matchAll(reader.turns, reader.lexicon, line, ({ meaning: signal }, found) => {
		if (!signals.has(signal) && !isDenied(reader, words, { found, signal })) signals.add(signal);
	});
	return signals;
}

interface Turn {
	readonly found: Found;
	readonly signal: TurnSignal;
}

/** Only a resolve can be negated: "i'm not going to do it". */
function isDenied(reader: Reader, words: readonly Word[], { found, signal }: Turn): boolean {
	return signal === 'resolve' && isNegated(reader, words, found);
}
