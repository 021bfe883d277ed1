import type { Reader } from './reading';
import type { Found } from './phrase';
import { Break, type Word } from './words';

const FARTHEST_NEGATION = 14; // words a negation can stand before what it negates
const FARTHEST_SUBJECT = 14;
const MOST_SKIPPED = 4; // words between a person and the phrase that are neither verb nor filler
const FARTHEST_SPEAKER = 6; // words between a speaker and the quotation
const FARTHEST_INTENSIFIER = 4;

type Scope = Reader['scope'];

function isCarried(scope: Scope, word: string): boolean {
	return scope.fillers.has(word) || scope.carriers.has(word) || scope.auxiliaries.has(word);
}

/** "Never wanted it more" is no negation. */
function isIntensified({ scope }: Reader, words: readonly Word[], span: Found): boolean {
	const to = Math.min(words.length, span.to + FARTHEST_INTENSIFIER);
	for (let at = span.from; at < to; at++) {
		if (scope.intensifying.has(words[at]?.text ?? '')) return true;
	}
	return false;
}

/** A constraint, not a denial: "i can't kill myself because of the kids". */
function isInability(words: readonly Word[], at: number): boolean {
	return words[at - 1]?.text === 'can';
}

/** "Nobody hurts me", with nothing but auxiliaries between. */
function isNobodys(scope: Scope, words: readonly Word[], found: Found): boolean {
	let at = found.from - 1;
	while (scope.auxiliaries.has(words[at]?.text ?? '')) at--;
	return words[at + 1]?.before === Break.none && scope.absent.has(words[at]?.text ?? '');
}

/** What somebody else does not know of is there all the same: "my wife has no idea that …". */
function isIgnorance(words: readonly Word[], at: number): boolean {
	return words[at]?.text === 'idea' && words[at - 1]?.text === 'no';
}

/**
 * Whether a negation governs the phrase.
 *
 * Reads back from the phrase over verbs and fillers only, so that "no one cares, i just want to die"
 * stays an alarm while "not that i would ever want to die" does not. Two negations cancel.
 */
export function isNegated(reader: Reader, words: readonly Word[], found: Found): boolean {
	const { scope } = reader;
	let negations = isNobodys(scope, words, found) ? 1 : 0;
	let needsOpener = false;
	const last = Math.max(0, found.from - FARTHEST_NEGATION);
	for (let at = found.from - 1; at >= last; at--) {
		if (words[at + 1]?.before !== Break.none) break;
		const word = words[at]?.text ?? '';
		if (needsOpener && !scope.openers.has(word)) break;
		needsOpener = false;
		if (isIgnorance(words, at)) break;
		if (scope.negators.has(word)) {
			if (negations === 0 && isInability(words, at)) return false;
			const span = { from: at, to: found.to };
			if (word === 'never' && isIntensified(reader, words, span)) return false;
			negations++;
		} else if (scope.self.has(word)) needsOpener = true;
		else if (!isCarried(scope, word) && !scope.openers.has(word)) break;
	}
	return negations % 2 === 1;
}

/** Who a phrase is about; `implied` when nobody is named and the person writing is meant. */
export type Person = 'self' | 'implied' | 'other';

function reflexivePerson(scope: Scope, words: readonly Word[], found: Found): Person | null {
	for (let at = found.from; at < found.to; at++) {
		const word = words[at]?.text ?? '';
		if (scope.selfReflexive.has(word)) return 'self';
		if (scope.otherReflexive.has(word)) return 'other';
		if (scope.self.has(word) || scope.me.has(word)) return 'self';
		if (at + 1 >= found.to || !scope.owned.has(words[at + 1]?.text ?? '')) continue;
		if (scope.otherOwner.has(word)) return 'other';
		if (scope.mine.has(word)) return 'self';
	}
	return null;
}

/** Whether the verb after a singular noun can be its own: "my mom wants", never "my mom want". */
function agrees(scope: Scope, words: readonly Word[], at: number): boolean {
	let next = at + 1;
	while (scope.fillers.has(words[next]?.text ?? '')) next++;
	return !scope.singularMisfits.has(words[next]?.text ?? '');
}

/** A word for a person, or whatever somebody calls "my …" that is not a part of themselves. */
function isOnePerson(scope: Scope, words: readonly Word[], at: number): boolean {
	const word = words[at]?.text ?? '';
	if (scope.singular.has(word)) return true;
	if (!scope.mine.has(words[at - 1]?.text ?? '')) return false;
	return !isCarried(scope, word) && !scope.unpersoned.has(word) && !scope.owned.has(word);
}

/** "And" with a verb right after it goes on about the same person. */
function isSharedSubject(scope: Scope, words: readonly Word[], at: number): boolean {
	return scope.joiners.has(words[at]?.text ?? '') && hasVerb(scope, words, at);
}

/** Whether the next word is plainly this person's verb: "my aunt hears", "she took". */
function hasVerb(scope: Scope, words: readonly Word[], at: number): boolean {
	let next = at + 1;
	if (words[next]?.text === 'of') next += 2; // "a friend of mine"
	while (scope.fillers.has(words[next]?.text ?? '')) next++;
	const verb = words[next]?.text ?? '';
	if (words[next]?.before !== Break.none) return false;
	if (scope.auxiliaries.has(verb) || scope.past.has(verb)) return true;
	return /[^s]s$|ed$/.test(verb) && !scope.fillers.has(verb);
}

/**
 * The nearest other person before the phrase who fits its verb; `null` when the writer comes first.
 *
 * Over other words than fillers and verbs, only a person followed by their own verb is taken, and
 * none across a new clause.
 */
export function subjectBefore(reader: Reader, words: readonly Word[], found: Found): string | null {
	const { scope } = reader;
	let skipped = 0;
	const last = Math.max(0, found.from - FARTHEST_SUBJECT);
	for (let at = found.from - 1; at >= last && skipped <= MOST_SKIPPED; at--) {
		if (words[at + 1]?.before === Break.hard) break;
		if (skipped > 0 && words[at + 1]?.before !== Break.none) break;
		const word = words[at]?.text ?? '';
		if (scope.self.has(word) || scope.me.has(word)) return null;
		if (skipped === 0 && scope.plural.has(word)) return word;
		const isPerson = isOnePerson(scope, words, at) && agrees(scope, words, at);
		if (isPerson && (skipped === 0 || hasVerb(scope, words, at))) return word;
		if (scope.clauses.has(word) && !isSharedSubject(scope, words, at)) break;
		if (!isCarried(scope, word) && !scope.negators.has(word)) skipped++;
	}
	return null;
}

function isSelfBefore({ scope }: Reader, words: readonly Word[], found: Found): boolean {
	const last = Math.max(0, found.from - FARTHEST_SUBJECT);
	for (let at = found.from - 1; at >= last; at--) {
		if (words[at + 1]?.before === Break.hard) return false;
		if (scope.self.has(words[at]?.text ?? '')) return true;
	}
	return false;
}

/** Who the phrase is about: its reflexive, else the nearest subject before it that fits its verb. */
export function personOf(reader: Reader, words: readonly Word[], found: Found): Person {
	const named = reflexivePerson(reader.scope, words, found);
	if (named) return named;
	if (subjectBefore(reader, words, found) !== null) return 'other';
	return isSelfBefore(reader, words, found) ? 'self' : 'implied';
}

/** Whether only fillers and carriers stand between the phrase and the start of its sentence. */
export function opensSentence({ scope }: Reader, words: readonly Word[], found: Found): boolean {
	for (let at = found.from; at > 0; at--) {
		if (words[at]?.before === Break.hard || found.from - at > FARTHEST_SUBJECT) return true;
		if (!isCarried(scope, words[at - 1]?.text ?? '')) return false;
	}
	return true;
}

/** Whether the writer is named anywhere in the message. */
export function namesSelf({ scope }: Reader, words: readonly Word[]): boolean {
	return words.some(
		({ text }) => scope.self.has(text) || scope.me.has(text) || scope.mine.has(text)
	);
}

/** "… is what I tell myself": the speaker comes after the quotation. */
function isToldToSelf(scope: Scope, words: readonly Word[], found: Found, quote: number): boolean {
	let end = found.to;
	while (words[end]?.quote === quote) end++;
	for (let at = end; at < end + FARTHEST_SPEAKER; at++) {
		const word = words[at]?.text ?? '';
		if (scope.selfReflexive.has(word) || scope.mind.has(word)) return true;
	}
	return false;
}

/** Whether a phrase stands in words that are not the writer's own: a title, or somebody else's speech. */
export function isQuoted(reader: Reader, words: readonly Word[], found: Found): boolean {
	const { scope } = reader;
	const quote = words[found.from]?.quote ?? 0;
	if (quote === 0) return false;
	let first = found.from;
	while (first > 0 && words[first - 1]?.quote === quote) first--;
	const isWhole = first === 0 && words.at(-1)?.quote === quote;
	if (isWhole || isToldToSelf(reader.scope, words, found, quote)) return false;
	for (let at = first - 1; at >= Math.max(0, first - FARTHEST_SPEAKER); at--) {
		const word = words[at]?.text ?? '';
		if (scope.self.has(word) || scope.mind.has(word)) return false;
		if (scope.singular.has(word) || scope.plural.has(word)) return true;
	}
	return true;
}

/** Whether anybody else is named anywhere in the message. */
export function namesOther({ scope }: Reader, words: readonly Word[]): boolean {
	return words.some(({ text }) => scope.singular.has(text) || scope.plural.has(text));
}
