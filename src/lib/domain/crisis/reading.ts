import type { Cover } from './cover';
import type { Combination, ContextKind, PhraseRule, ScopeWords, TurnSignal } from './pack';
import type { Lexicon } from './lexicon';
import type { Found, PhraseIndex } from './phrase';
import type { Speller } from './respell';
import type { Word } from './words';

/** What a phrase of a pack stands for. */
export type Meaning =
	| { readonly kind: 'rule'; readonly rule: PhraseRule }
	| { readonly kind: 'context'; readonly context: ContextKind | 'idiom' };

/** A language pack made ready for reading. */
export interface Reader {
	/** Words that tell the language. */
	readonly telling: ReadonlySet<string>;
	readonly speller: Speller;
	readonly lexicon: Lexicon;
	readonly index: PhraseIndex<Meaning>;
	readonly turns: PhraseIndex<TurnSignal>;
	readonly scope: Readonly<Record<keyof ScopeWords, ReadonlySet<string>>>;
	readonly combinations: readonly Combination[];
}

/** A rule's phrase found in a message, before anything around it is looked at. */
export interface Mention extends Found {
	readonly rule: PhraseRule;
}

/** A message as the rules see it. */
export interface Reading {
	readonly words: readonly Word[];
	readonly mentions: readonly Mention[];
	/** The writer is named somewhere in the message. */
	readonly namesSelf: boolean;
	readonly namesOther: boolean;
	/** Somewhere in the message a wish, an act or a thought of dying is named. */
	readonly takesStance: boolean;
	readonly contexts: Readonly<Record<ContextKind | 'idiom', Cover>>;
}
