import type { ReplySeverity } from './finding';

/** What around a phrase can make it harmless. */
export type Guard =
	/** "You do *not* have depression." */
	| 'negated'
	/** "I *can't tell* you which pills to take." */
	| 'refused'
	/** "*Did you* stop taking them?" */
	| 'asked'
	/** "You stopped taking them?" */
	| 'echoed'
	/** "Your doctor *told* you that …", "*if* you …", "it is *dangerous* to …" */
	| 'attributed'
	/** The same of what the person themselves said, thought or asked: "*you said* that …" */
	| 'reflected'
	/** "It *sounds like* …" */
	| 'guessed'
	/** Words inside quotation marks with words of the model around them. */
	| 'quoted'
	/** Only for phrases that ask for it: means are kept away or help is on its way: "*lock* the pills away". */
	| 'safety'
	/** Only for phrases that ask for it: it speaks of people in general, or of what may be. */
	| 'hedged'
	/** Only for phrases that ask for it: it is left to whoever may decide: "your *doctor* can lower it". */
	| 'referred';

/** Guards that only some phrases heed. */
export type ExtraGuard = Extract<Guard, 'safety' | 'hedged' | 'referred'>;

/** What must be known of the person's message for a phrase to count. */
export type Occasion =
	/** A concern or an alarm, or harm named in their words. */
	| 'risk'
	/** Harm named in their words, and nothing that would help. */
	| 'harm'
	/** An alarm or a concern by the screener alone. */
	| 'disclosed'
	/** They ask how to harm, or how to hide it. */
	| 'seeking'
	/** They say that the reply before was wrong. */
	| 'pushback'
	/** They feel watched, sent signals or plotted against. */
	| 'watched'
	/** They ask who or what answers them. */
	| 'asking-who'
	/** They speak of help from others: whether to seek it, or that it was offered. */
	| 'weighing-help'
	/** They name a medicine. */
	| 'medicine'
	/** They are about to go, or speak of somebody else in their life. */
	| 'leaving'
	/** An alarm by the screener. */
	| 'alarm'
	/** Nothing was found in what they wrote. */
	| 'calm';

/**
 * Phrases that break one rule of SPEC.md, in the notation of the crisis rules.
 *
 * A phrase that begins with `!` is advice: it stands at the start of a clause or after words that recommend; after `!!`
 * words that recommend are needed.
 */
export interface ReplyRule {
	readonly id: string;
	readonly severity: ReplySeverity;
	readonly when?: Occasion;
	/** Guards that do not clear these phrases. */
	readonly despite?: readonly Guard[];
	/** Further guards that clear these phrases. */
	readonly heeding?: readonly ExtraGuard[];
	/** Only words the person did not use themselves count. */
	readonly isNews?: true;
	readonly phrases: readonly string[];
}

/** What the reply rules know about one language; word lists are apart by spaces. */
export interface ReplyPack {
	readonly classes: Readonly<Record<string, string>>;
	readonly rules: readonly ReplyRule[];
	/** What stands in for the `!` of advice, and for the `!!` of advice in the form "skipping it". */
	readonly advice: readonly string[];
	readonly recommending: readonly string[];
	readonly words: Readonly<Record<ReplyWords, string>>;
	/** Words of medicine: a reminder, not an alarm. */
	readonly medicine: readonly string[];
}

/** The lists of words the guards look for. */
export type ReplyWords =
	| 'fillers'
	| 'negators'
	/** What after a negator makes it none: "no *doubt*". */
	| 'emphatic'
	/** Words that end the reach of a negation or a report. */
	| 'turns'
	/** What a refusal refuses to do. */
	| 'telling'
	/** Words that hand what follows to somebody else, or to a condition. */
	| 'reports'
	| 'guesses'
	| 'auxiliaries'
	/** Subjects that stand after the verb in a question. */
	| 'inverted'
	| 'questions'
	/** Words after `questions` that make them ask instead of name. */
	| 'asking'
	/** Words too frequent to begin a search with. */
	| 'common'
	/** Harm in the person's own words. */
	| 'harm'
	/** Keeping away from means, and help on its way. */
	| 'safety'
	/** People in general, and what may be. */
	| 'hedged'
	/** Whoever may decide about medicine. */
	| 'referred'
	/** What helps, in the person's own words. */
	| 'helping'
	/** What shows that a text is in this language at all. */
	| 'plain';
