import { isNear, overlaps, toCover, type Cover } from './cover';
import type { Mention, Reader, Reading } from './reading';
import { isNegated, isQuoted, opensSentence, personOf, subjectBefore } from './scope';
import { exaggeration, isEveryday } from './soften';
import type { RiskCategory, RiskLevel } from './screening';
import { Break } from './words';

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
const NEAR_DEATH = 5; // words: of the one who died; farther off it is somebody else's loss
const NEAR_PAST = 20; // words: a date often opens or closes a longer sentence
const NEAR_RECOVERY = 40;

/** Rules whose phrases tell of a deed, so that the past leaves concern behind. */
const DEEDS: ReadonlySet<string> = new Set(['act', 'deed', 'plan', 'means', 'timed']);
const ABUSES: ReadonlySet<string> = new Set(['abuse', 'abuse-now', 'fear']);
/** Parts of a scene that belong to whoever is named before them. */
const SCENES: ReadonlySet<string> = new Set([
	'ready-means',
	'at-edge',
	'deadly',
	'arranging',
	'secret',
	'shed'
]);
const ACCOUNTS: ReadonlySet<string> = new Set(['M2', 'A4']);
/** Danger to the writer that an account of somebody else cannot take back. */
const KEPT: ReadonlySet<string> = new Set(['harm-others', 'harm-others-now']);
const POSSESSIVE = "'s";
const FARTHEST_OWNER = 3; // words between an owner and the thing: "grandpa's old service pistol"

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
	const isDead = mention.rule.category === 'suicide' && isNear(contexts.dead, mention, NEAR_DEATH);
	if (isTold || isDead) return null;
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
	const isOver =
		!isRecent &&
		mention.rule.signal !== 'deed' &&
		isNear(contexts.recovered, mention, NEAR_RECOVERY);
	if (!isDistant && !isOver) return undefined;
	if (isOver && !DEEDS.has(mention.rule.signal)) return null;
	return toHit(mention, { level: 'low', rules: [mention.rule.id, 'C7'], signal: 'past' });
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
	if (mention.rule.signal === 'question' && overlaps(contexts.dead, mention)) return null;
	const past = judgePast(reader, reading, mention);
	if (past !== undefined) return past;
	const exaggerated = exaggeration(reading, mention);
	if (exaggerated !== null) {
		return toHit(mention, {
			level: 'low',
			signal: 'trifle',
			rules: [mention.rule.id, exaggerated]
		});
	}
	return toHit(mention, {});
}

/** "My dad's old gun" lies where the writer is. */
function isOwned(words: Reading['words'], { from }: Mention): boolean {
	for (let at = from - 1; at >= from - FARTHEST_OWNER; at--) {
		if (words[at + 1]?.before !== Break.none) return false;
		if (words[at]?.text === POSSESSIVE) return true;
	}
	return false;
}

/** C8: a phrase that names nobody belongs to the "she" or "my son" whose verb opens it. */
function isTheirs(reader: Reader, { words }: Reading, mention: Mention): boolean {
	if (ABUSES.has(mention.rule.signal) || mention.rule.signal === 'method') return false;
	if (personOf(reader, words, mention) !== 'other') return false;
	if (isOwned(words, mention)) return false;
	const subject = subjectBefore(reader, words, mention);
	return subject !== null && reader.scope.singular.has(subject);
}

function judgeWhole(reader: Reader, reading: Reading, mention: Mention): Hit | null {
	const { level, signal } = mention.rule;
	if ((level !== 'none' || SCENES.has(signal)) && isTheirs(reader, reading, mention)) {
		return level === 'none' ? null : judgeOther(reader, reading, mention);
	}
	if (!ABUSES.has(mention.rule.signal)) return toHit(mention, {});
	return judgePast(reader, reading, mention) ?? toHit(mention, {});
}

/** C10: an idiom undoes what it shares a telling word with, not what merely begins in its "to" or "me". */
function isIdiom(reader: Reader, reading: Reading, mention: Mention): boolean {
	const cover = reading.contexts.idiom;
	if (!overlaps(cover, mention)) return false;
	let telling = 0;
	let covered = 0;
	for (let at = mention.from; at < mention.to; at++) {
		const word = reading.words[at]?.text ?? '';
		if (reader.scope.common.has(word) || reader.scope.fillers.has(word)) continue;
		telling++;
		if (overlaps(cover, { from: at, to: at + 1 })) covered++;
	}
	if (mention.rule.category === 'abuse') return covered * 2 > telling; // "he'll kill me if i leave" is no idiom
	return covered > 0;
}

function judgeMention(reader: Reader, reading: Reading, mention: Mention): Hit | null {
	const { contexts, words } = reading;
	if (isIdiom(reader, reading, mention)) return null;
	if (isEveryday(reading, mention)) return null;
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

/** C16: what lies inside an account of somebody else, and does not name the writer, is part of that account. */
function withoutTheirs(reader: Reader, { words }: Reading, hits: readonly Hit[]): readonly Hit[] {
	const accounts = hits.filter(({ rules: [id] }) => ACCOUNTS.has(id ?? ''));
	if (accounts.length === 0) return hits;
	const any = toCover(accounts, words.length);
	const covers = new Map<string | null, Cover>([[null, any]]);
	for (const category of new Set(accounts.map((hit) => hit.category))) {
		const same = accounts.filter((hit) => hit.category === category);
		covers.set(category, toCover(same, words.length));
	}
	return hits.filter((hit) => {
		if (hit.subject === 'other' || KEPT.has(hit.signal)) return true;
		const opening = { from: hit.from, to: hit.from + 1 };
		if (!overlaps(covers.get(hit.category) ?? null, opening)) return true;
		return words.slice(hit.from, hit.to).some(({ text }) => reader.scope.writer.has(text));
	});
}

/** What remains of a message's mentions once scope, person, time and idiom are heard. */
export function judge(reader: Reader, reading: Reading): readonly Hit[] {
	const judged = reading.mentions.flatMap(
		(mention) => judgeMention(reader, reading, mention) ?? []
	);
	const hits = withoutTheirs(reader, reading, judged);
	return hits.some(isTheirOwnLife) ? hits.filter((hit) => hit.signal !== 'abuse-now') : hits;
}

/** "He has a gun and says he will shoot himself" is no threat to the person writing. */
function isTheirOwnLife({ subject, category, signal }: Hit): boolean {
	return subject === 'other' && category === 'suicide' && signal === 'act';
}
