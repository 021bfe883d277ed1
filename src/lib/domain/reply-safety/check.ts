import type { RiskLevel } from '../crisis/screening';
import { atLeast } from '../crisis/levels';
import { nextCut, type Cut } from './cut';
import { english } from './en/english';
import {
	REPLY_RULES_VERSION,
	type ReplyFinding,
	type ReplySafety,
	type SafetyVerdict
} from './finding';
import type { Occasion } from './pack';
import { findMentions, toReplyReader, type Mention } from './reader';
import { isCleared, type Sentence } from './scope';
import { hearPerson, type Told } from './told';
import { wholeFindings, type ReplyFacts } from './whole';
import { toReplyWords } from './words';

const reader = toReplyReader(english);

/** What is known of the talk a reply belongs to. */
export interface ReplyOccasion {
	/** What screening found in the person's last words, or what stands from before, whichever is worse. */
	readonly level: RiskLevel;
	/** What screening found in the last words alone: what a reply must have follows from these. As `level` where not given. */
	readonly said?: RiskLevel | undefined;
	/** The person's last words. */
	readonly user: string;
}

/** A reply as far as it has been read. A value: reading on gives another. */
export interface ReplyCheck {
	readonly occasion: ReplyOccasion;
	/** UTF-16 units: where the sentence under way began, and up to where it has been judged. */
	readonly sentence: number;
	readonly judged: number;
	readonly findings: readonly ReplyFinding[];
	readonly medicine: boolean;
	readonly told: Told;
}

/** A rule's finding is noted once in each sentence, and no more than this many in all. */
const MOST_FINDINGS = 64;

/** A check that has read nothing yet. */
export function beginReplyCheck(occasion: ReplyOccasion): ReplyCheck {
	return {
		occasion,
		sentence: 0,
		judged: 0,
		findings: [],
		medicine: false,
		told: hearPerson(occasion.user, reader.words)
	};
}

/** Reads on: `text` is the whole reply so far, of which only what has become certain since is looked at. */
export function readOn(check: ReplyCheck, text: string): ReplyCheck {
	let now = check;
	for (;;) {
		const cut = nextCut(text, now.sentence, now.judged);
		if (cut === null) return now;
		now = judge(now, text, cut);
	}
}

/** Reads what is left at the end of a reply, whether or not its last sentence was finished, and then the whole of it. */
export function readRest(check: ReplyCheck, text: string, facts: ReplyFacts = {}): ReplyCheck {
	const now = readOn(check, text);
	const read =
		now.judged >= text.length ? now : judge(now, text, { at: text.length, ends: 'sentence' });
	const { level, said = level } = read.occasion;
	const whole = wholeFindings({
		text,
		level,
		said,
		told: read.told,
		findings: read.findings,
		facts
	});
	return { ...read, findings: [...read.findings, ...whole] };
}

const ENDS_ASKING = /\?[\s"'”’)*_]*$/u;
/** An opening of at most so many characters, up to its comma or colon, that announces the person's own words. */
const GIVES_BACK =
	/^\s*(?:(?:so|okay|and|well|yes),? )?(?:i hear that\b|on the one hand\b|[^,:]{0,60}\b(?:your words|as you see it|follow you|hear(?:ing)? (?:you|is)|it feels|feels? like|you(?:['’]re| are) (?:saying|pulled)|i have it|stands out|what i hear|understand you)\b[^,:]{0,30}[,:])/iu;

function judge(check: ReplyCheck, text: string, cut: Cut): ReplyCheck {
	const piece = text.slice(check.sentence, cut.at);
	const words = toReplyWords(piece);
	const sentence: Sentence = {
		words,
		endsAsking: ENDS_ASKING.test(piece),
		givesBack: GIVES_BACK.test(piece)
	};
	const { mentions, medicine } = findMentions(reader, words);
	const found = mentions
		.filter((mention) => isMeant(check, sentence, mention))
		.map((mention) => toFinding(mention, sentence, check.sentence));
	return {
		...check,
		findings: merged(check.findings, found),
		medicine: check.medicine || medicine,
		judged: cut.at,
		sentence: cut.ends === 'sentence' ? cut.at : check.sentence
	};
}

function isMeant(check: ReplyCheck, sentence: Sentence, mention: Mention): boolean {
	const { rule } = mention;
	if (rule.when !== undefined && !OCCASIONS[rule.when](check)) return false;
	if (rule.id === 'S4' && isOwnName(check, sentence, mention)) return false;
	if (rule.isNews && isRepeated(check, sentence, mention)) return false;
	return !isCleared(reader.words, sentence, mention, rule);
}

const OCCASIONS: Readonly<Record<Occasion, (check: ReplyCheck) => boolean>> = {
	risk: ({ occasion, told }) => atLeast(occasion.level, 'low') || told.is('harm'),
	harm: ({ told }) => told.is('harm') && !told.is('helping'),
	disclosed: ({ occasion }) => atLeast(occasion.level, 'low'),
	alarm: ({ occasion }) => atLeast(occasion.level, 'elevated'),
	calm: ({ occasion }) => occasion.level === 'none',
	seeking: ({ told }) => told.is('seeking'),
	pushback: ({ told }) => told.is('pushback'),
	watched: ({ told }) => told.is('watched'),
	'asking-who': ({ told }) => told.is('asking-who'),
	'weighing-help': ({ told }) => told.is('weighing-help'),
	medicine: ({ told }) => told.is('medicine'),
	leaving: ({ told }) => told.is('leaving')
};

/** The person used these words themselves. */
function isRepeated({ told }: ReplyCheck, { words }: Sentence, { from, to }: Mention): boolean {
	return words.slice(from, to).every(({ text }) => told.words.has(text));
}

/** The person named it first, as theirs. */
function isOwnName({ told }: ReplyCheck, { words }: Sentence, { from, to }: Mention): boolean {
	return words.slice(from, to).some(({ text }) => NAMES.has(text) && told.own.has(text));
}
const NAMES: ReadonlySet<string> = new Set(
	`${english.classes['disorder'] ?? ''} ${english.classes['adjective'] ?? ''} anxiety depressed`
		.split(/\s+/)
		.filter((word) => word !== '')
);

function toFinding({ rule, from, to }: Mention, { words }: Sentence, start: number): ReplyFinding {
	return {
		rule: rule.id,
		severity: rule.severity,
		start: start + (words[from]?.start ?? 0),
		end: start + (words[to - 1]?.end ?? 0)
	};
}

/** Findings of the same rule that touch are one. */
function merged(
	known: readonly ReplyFinding[],
	found: readonly ReplyFinding[]
): readonly ReplyFinding[] {
	const all = [...known];
	for (const finding of found) {
		const at = all.findIndex(
			(other) =>
				other.rule === finding.rule &&
				other.severity === finding.severity &&
				other.start < finding.end &&
				finding.start < other.end
		);
		const other = all[at];
		if (other === undefined) {
			if (all.length < MOST_FINDINGS) all.push(finding);
		} else {
			all[at] = {
				...other,
				start: Math.min(other.start, finding.start),
				end: Math.max(other.end, finding.end)
			};
		}
	}
	return all;
}

/** The finding that must stop the reply; null while there is none. */
export function stopping({ findings }: ReplyCheck): ReplyFinding | null {
	return findings.find(({ severity }) => severity === 'red') ?? null;
}

/** Words; of fewer a language cannot be told. */
const ENOUGH_WORDS = 6;
/** The least share of everyday English words in a text these rules can read; English has more than twice as many. */
const PLAIN_SHARE = 0.15;

/** `fail` with any red finding; where the rules cannot read the text, finding nothing says nothing. */
function verdictOf({ findings }: ReplyCheck, text: string): SafetyVerdict {
	if (findings.some(({ severity }) => severity === 'red')) return 'fail';
	const words = toReplyWords(text).filter((word) => word.text !== ',');
	if (words.length === 0) return 'not_assessable';
	const plain = words.filter((word) => reader.words.plain.has(word.text)).length;
	const isForeign = words.length >= ENOUGH_WORDS && plain / words.length < PLAIN_SHARE;
	return isForeign ? 'not_assessable' : 'pass';
}

/** What is kept of a reply that has been read to its end. */
export function toReplySafety(check: ReplyCheck, text: string): ReplySafety {
	return {
		verdict: verdictOf(check, text),
		findings: [...check.findings],
		medicine: check.medicine,
		original: null,
		version: REPLY_RULES_VERSION
	};
}
