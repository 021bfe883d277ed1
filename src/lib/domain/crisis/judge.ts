import { isNear, overlaps } from './cover';
import type { Mention, Reader, Reading } from './reading';
import { isNegated, isQuoted, opensSentence, personOf, subjectBefore } from './scope';
import type { RiskCategory, RiskLevel } from './screening';

/** A mention after everything around it has been heard. */
export interface Hit {
	/** The rule that fired, and the scope rule that changed its level, if one did. */
	readonly rules: readonly string[];
	readonly level: RiskLevel;
	readonly category: RiskCategory | null;
	readonly signal: string;
	readonly subject: 'self' | 'other';
	readonly from: number;
	readonly to: number;
}

const NEAR = 14; // words: about one spoken sentence
const NEAR_PAST = 20; // words: a date often opens or closes a longer sentence
const NEAR_RECOVERY = 40;
const TRIFLING = 30; // words; a longer message is rarely a joke through and through

/** Rules whose phrases tell of a deed, so that the past leaves concern behind. */
const DEEDS: ReadonlySet<string> = new Set(['act', 'deed', 'plan', 'means', 'timed']);
const ABUSES: ReadonlySet<string> = new Set(['abuse', 'abuse-now', 'fear']);
/** Wishes that everyday exaggeration borrows. */
const BORROWED: ReadonlySet<string> = new Set(['wish', 'harm-others']);

function isOwnLife({ rule }: Mention): boolean {
	return rule.category === 'suicide' || rule.category === 'self_harm';
}

function toHit(mention: Mention, changes: Partial<Hit>): Hit {
	const { rule, from, to } = mention;
	const { level, category, signal } = rule;
	return { rules: [rule.id], level, category, signal, subject: 'self', from, to, ...changes };
}

function isPast(reader: Reader, reading: Reading, mention: Mention): boolean {
	const { words } = reading;
	for (let at = Math.max(0, mention.from - 4); at < mention.to; at++) {
		if (reader.scope.past.has(words[at]?.text ?? '')) return true;
	}
	return false;
}

/** C8: a live risk of somebody else; nothing for people in general, stories, news and the dead. */
function judgeOther(reader: Reader, reading: Reading, mention: Mention): Hit | null {
	const { contexts, words } = reading;
	const subject = subjectBefore(reader, words, mention);
	if (subject !== null && reader.scope.generic.has(subject)) return null;
	const isTold = isNear(contexts.fiction, mention, NEAR) || isNear(contexts.general, mention, NEAR);
	if (isTold || isNear(contexts.dead, mention, NEAR)) return null;
	if (isNear(contexts.distant, mention, NEAR)) return null;
	return toHit(mention, { subject: 'other', level: 'none', rules: [mention.rule.id, 'C8'] });
}

/** C7: what is told of the distant past is concern; a wish that has passed is nothing. */
function judgePast(reader: Reader, reading: Reading, mention: Mention): Hit | null | undefined {
	const { contexts } = reading;
	if (mention.rule.level === 'none' || !isPast(reader, reading, mention)) return undefined;
	if (mention.rule.signal === 'relapse') return undefined;
	if (isNear(contexts.resumed, mention, NEAR)) return undefined;
	const isDistant = isNear(contexts.distant, mention, NEAR_PAST);
	const isRecent = isNear(contexts.recent, mention, NEAR);
	const isOver = !isRecent && isNear(contexts.recovered, mention, NEAR_RECOVERY);
	if (!isDistant && !isOver) return undefined;
	if (isOver && !DEEDS.has(mention.rule.signal)) return null;
	return toHit(mention, { level: 'low', rules: [mention.rule.id, 'C7'], signal: 'past' });
}

/** C11: exaggeration over a trifle is at most low. */
function isTrifling(reading: Reading, mention: Mention): boolean {
	const { contexts, words } = reading;
	if (!BORROWED.has(mention.rule.signal) || words.length > TRIFLING) return false;
	return contexts.laughing !== null || isNear(contexts.trifle, mention, NEAR);
}

/** C5: with nobody named, the phrase must open its sentence or stand in a message about the writer. */
function isPlausiblySelf(reader: Reader, reading: Reading, mention: Mention): boolean {
	if (opensSentence(reader, reading.words, mention)) return true;
	if (mention.rule.category === 'harm_others') return false;
	return mention.rule.signal !== 'act' || reading.namesSelf || !reading.namesOther;
}

function judgeSubject(reader: Reader, reading: Reading, mention: Mention): Hit | null {
	const { contexts, words } = reading;
	const person = personOf(reader, words, mention);
	if (person === 'other') {
		return mention.rule.level === 'none' ? null : judgeOther(reader, reading, mention);
	}
	if (isOwnLife(mention) && overlaps(contexts.told, mention)) return null;
	const isColored =
		isNear(contexts.fiction, mention, NEAR) || isNear(contexts.general, mention, NEAR);
	if (person === 'implied' && !isPlausiblySelf(reader, reading, mention)) return null;
	if (person === 'implied' && (isColored || isNear(contexts.dead, mention, NEAR))) return null;
	const past = judgePast(reader, reading, mention);
	if (past !== undefined) return past;
	if (isTrifling(reading, mention)) {
		return toHit(mention, { level: 'low', signal: 'trifle', rules: [mention.rule.id, 'C11'] });
	}
	return toHit(mention, {});
}

/** C8: a phrase that names nobody belongs to the "she" or "my son" whose verb opens it. */
function isTheirs(reader: Reader, { words }: Reading, mention: Mention): boolean {
	if (ABUSES.has(mention.rule.signal) || mention.rule.signal === 'method') return false;
	if (personOf(reader, words, mention) !== 'other') return false;
	const subject = subjectBefore(reader, words, mention);
	return subject !== null && reader.scope.singular.has(subject);
}

function judgeWhole(reader: Reader, reading: Reading, mention: Mention): Hit | null {
	if (mention.rule.level !== 'none' && isTheirs(reader, reading, mention)) {
		return judgeOther(reader, reading, mention);
	}
	if (!ABUSES.has(mention.rule.signal)) return toHit(mention, {});
	return judgePast(reader, reading, mention) ?? toHit(mention, {});
}

/** C10: an idiom undoes what it shares a telling word with, not what merely begins in its "to" or "me". */
function isIdiom(reader: Reader, reading: Reading, mention: Mention): boolean {
	const cover = reading.contexts.idiom;
	if (!overlaps(cover, mention)) return false;
	for (let at = mention.from; at < mention.to; at++) {
		const word = reading.words[at]?.text ?? '';
		if (reader.scope.common.has(word) || reader.scope.fillers.has(word)) continue;
		if (overlaps(cover, { from: at, to: at + 1 })) return true;
	}
	return false;
}

function judgeMention(reader: Reader, reading: Reading, mention: Mention): Hit | null {
	const { contexts, words } = reading;
	if (isIdiom(reader, reading, mention)) return null;
	if (isQuoted(reader, words, mention)) return null;
	if (isNegated(reader, words, mention) && !isNear(contexts.unsure, mention, NEAR)) return null;
	switch (mention.rule.reach) {
		case 'whole':
			return judgeWhole(reader, reading, mention);
		case 'other':
			return judgeOther(reader, reading, mention);
		case 'subject':
			return judgeSubject(reader, reading, mention);
	}
}

/** What remains of a message's mentions once scope, person, time and idiom are heard. */
export function judge(reader: Reader, reading: Reading): readonly Hit[] {
	const hits = reading.mentions.flatMap((mention) => judgeMention(reader, reading, mention) ?? []);
	return hits.some(isTheirOwnLife) ? hits.filter((hit) => hit.signal !== 'abuse-now') : hits;
}

/** "He has a gun and says he will shoot himself" is no threat to the person writing. */
function isTheirOwnLife({ subject, category, signal }: Hit): boolean {
	return subject === 'other' && category === 'suicide' && signal === 'act';
}
