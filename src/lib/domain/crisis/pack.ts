import type { RiskCategory, RiskLevel } from './screening';

/** Whose doing a phrase is, and so what may change its meaning. */
export type Reach =
	/** A wish, act or state of whoever is the subject: negation, person and time are looked for around it. */
	| 'subject'
	/** The phrase names its own subject and polarity: only quotation, fiction and idiom can undo it. */
	| 'whole'
	/** The phrase names somebody else in danger. */
	| 'other';

/**
 * One numbered rule of SPEC.md: phrases, what they mean, and for whom.
 *
 * A rule without a level raises nothing by itself; its `signal` can complete a combination.
 */
export interface PhraseRule {
	readonly id: string;
	readonly level: RiskLevel;
	readonly category: RiskCategory | null;
	readonly signal: string;
	readonly reach: Reach;
	readonly phrases: readonly string[];
}

/** Signals that together say more than each alone; they must all stand in one message. */
export interface Combination {
	readonly id: string;
	readonly needs: readonly (readonly string[])[];
	/** How many words apart they may begin; anywhere in the message when left out. */
	readonly within?: number;
	readonly level: RiskLevel;
	readonly category: RiskCategory;
}

/** What a message does in a conversation, on either side of it. */
export type TurnSignal =
	| 'yes'
	| 'unsure'
	| 'no'
	| 'denial'
	| 'resolve'
	| 'detail'
	| 'leave'
	| 'close'
	| 'return'
	| 'accept'
	| 'persisting'
	| 'seeking'
	| 'present'
	| 'asks'
	| 'asks-plan'
	| 'asks-safe';

export interface TurnPhrase {
	readonly signal: TurnSignal;
	readonly phrases: readonly string[];
}

/** Words the scope rules look for around a phrase, each list apart by spaces. */
export interface ScopeWords {
	/** Words that may stand inside any phrase without changing it ("just", "really"). */
	readonly fillers: string;
	readonly negators: string;
	/** Words a negation reaches across on its way to the phrase ("not *trying to* …"). */
	readonly carriers: string;
	/** Words that hand a negation on into the clause they open ("not *that* i want …"). */
	readonly openers: string;
	readonly auxiliaries: string;
	/** The person writing, as a subject. */
	readonly self: string;
	/** The person writing, as an object. */
	readonly me: string;
	/** Owners other than the writer, and what only a person has: "*her* life". */
	readonly mine: string;
	readonly otherOwner: string;
	readonly owned: string;
	/** What "my …" may name without naming a person. */
	readonly unpersoned: string;
	/** Every word by which the writer names themselves. */
	readonly writer: string;
	readonly selfReflexive: string;
	readonly otherReflexive: string;
	/** One other person, and several; `singularMisfits` are verb forms the former cannot take. */
	readonly singular: string;
	readonly plural: string;
	readonly singularMisfits: string;
	/** People in general: their troubles are nobody's live risk. */
	readonly generic: string;
	readonly past: string;
	/** Subjects that deny their verb: "nobody hurts me". */
	readonly absent: string;
	/** Words that may join two verbs of one subject. */
	readonly joiners: string;
	/** Words that begin a clause with a subject of its own. */
	readonly clauses: string;
	/** Inside the head of the person writing: a quotation from here is their own. */
	readonly mind: string;
	/** Words that make "never" stronger instead of negating ("never wanted it *more*"). */
	readonly intensifying: string;
	/** Words too frequent to begin a search with. */
	readonly common: string;
}

/** How words of a language are disguised or shortened. */
export interface Spellings {
	/** One written word to the words it stands for. */
	readonly expansions: Readonly<Record<string, string>>;
	/** Two or three written words to the words they stand for. */
	readonly joins: Readonly<Record<string, string>>;
	/** Words whose close misspellings are repaired. */
	readonly repaired: readonly string[];
	/** Real words that a repair must leave alone. */
	readonly kept: readonly string[];
	/** Words a run-on may be cut into, and the ones of which it must hold at least one. */
	readonly runOn: readonly string[];
	readonly runOnCore: readonly string[];
}

/** Everything the screener knows about one language. */
export interface LanguagePack {
	readonly code: string;
	/** Everyday words that tell the language, apart by spaces: a message is read in every language it has one of. */
	readonly telling: string;
	readonly spellings: Spellings;
	readonly scope: ScopeWords;
	readonly classes: Readonly<Record<string, string>>;
	/** Endings that can stand for a word wherever a phrase has it: "'s" for "is". */
	readonly contractions: Readonly<Record<string, string>>;
	readonly rules: readonly PhraseRule[];
	readonly combinations: readonly Combination[];
	/** Phrases that make risk words harmless where they overlap. */
	readonly idioms: readonly string[];
	/** Phrases that color what stands around them, by kind. */
	readonly contexts: Readonly<Record<ContextKind, readonly string[]>>;
	readonly turns: readonly TurnPhrase[];
}

/** What can color a phrase from outside. */
export type ContextKind =
	| 'fiction'
	| 'general'
	| 'laughing'
	| 'trifle'
	| 'distant'
	| 'recovered'
	| 'told'
	| 'dead'
	| 'recent'
	/** What was past is so no longer. */
	| 'resumed'
	/** An errand, a journey, a move, a return: what makes a goodbye or an arrangement an ordinary one. */
	| 'ordinary'
	/** Everyday annoyances and delights: over them a wish to die is a figure of speech, unless despair stands beside it. */
	| 'petty'
	/** Not a joke, in so many words. */
	| 'earnest'
	/** Taking a denial half back: "but I can't be sure". */
	| 'unsure';
