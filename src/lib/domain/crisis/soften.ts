import { isBeside, isNear } from './cover';
import type { Mention, Reading } from './reading';

const NEAR = 14; // words: about one spoken sentence
const TRIFLING = 30; // words; a longer message is rarely a joke through and through

/** Wishes that everyday exaggeration borrows. */
const BORROWED: ReadonlySet<string> = new Set(['wish', 'harm-others']);
/** What it borrows too, but only without any other sign of despair. */
const BORROWED_OVER_PETTY: ReadonlySet<string> = new Set(['wish', 'act', 'farewell']);
const BORROWED_OVER_TRIFLE: ReadonlySet<string> = new Set([
	'wish',
	'act',
	'timed',
	'deed',
	'farewell'
]);
const DESPAIR: ReadonlySet<string> = new Set(['despair', 'burden', 'unheard']);
/** What an errand or a journey makes ordinary, as long as nothing else in the message speaks of dying. */
const EVERYDAY: ReadonlySet<string> = new Set([
	'farewell',
	'timed',
	'voiced-plan',
	'plan',
	'day-set',
	'means',
	'vanish',
	'hopeless',
	'arranging',
	'parting',
	'goodbye',
	'final',
	'at-place',
	'at-edge',
	'ready-means',
	'at-hand',
	'settled',
	'calm',
	'secret',
	'shed',
	'deadly',
	'fading'
]);

/** Despair in other words than the phrase's own: "end my suffering" is no second sign of it. */
function isDespairing({ mentions }: Reading, { from, to }: Mention): boolean {
	return mentions.some(
		(other) => DESPAIR.has(other.rule.signal) && (other.to <= from || other.from >= to)
	);
}

/** C11, C15: the rule by which a short message exaggerates over something small; `null` when none does. */
export function exaggeration(reading: Reading, mention: Mention): 'C11' | 'C15' | null {
	const { contexts, words } = reading;
	if (words.length > TRIFLING || contexts.earnest !== null) return null;
	const { signal } = mention.rule;
	const isOverTrifle = isBeside(contexts.trifle, mention, NEAR);
	if (BORROWED.has(signal) && (contexts.laughing !== null || isOverTrifle)) return 'C11';
	const isSmall =
		(BORROWED_OVER_TRIFLE.has(signal) && isOverTrifle) ||
		(BORROWED_OVER_PETTY.has(signal) && isBeside(contexts.petty, mention, NEAR));
	return isSmall && !isDespairing(reading, mention) ? 'C15' : null;
}

/** C14: a farewell, an absence or an arrangement with an everyday reason beside it. */
export function isEveryday(reading: Reading, mention: Mention): boolean {
	if (!EVERYDAY.has(mention.rule.signal) || reading.takesStance) return false;
	return isNear(reading.contexts.ordinary, mention, NEAR);
}
