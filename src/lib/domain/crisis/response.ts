import { atLeast } from './levels';
import type { RiskCategory, RiskLevel, Screening } from './screening';

/** A card is not shown again within this time unless the level rises; in between it is a one-line strip. */
export const CARD_REST_MS = 20 * 60_000;

/** A card that was shown earlier in this session. */
export interface ShownCard {
	readonly level: RiskLevel;
	readonly at: number;
	readonly about: 'self' | 'other';
	/** What the cards shown so far were about. */
	readonly categories: readonly RiskCategory[];
}

/** What the app does with a message, decided before any model is asked. */
export interface SafetyResponse {
	/** `card` in full, `strip` for the pinned line, null for nothing. */
	readonly show: 'card' | 'strip' | null;
	/** Whether the card is about the person or about someone they worry for. */
	readonly about: 'self' | 'other';
	readonly level: RiskLevel;
	/**
	 * `asked` at once; `constrained` asked with the safety addendum; `held` until the person answers the card;
	 * `withheld`: fixed text only.
	 */
	readonly model: 'asked' | 'constrained' | 'held' | 'withheld';
	/** Whether the fixed text of the app is written into the session. */
	readonly template: boolean;
}

const NOTHING: SafetyResponse = {
	show: null,
	about: 'self',
	level: 'none',
	model: 'asked',
	template: false
};

/**
 * The graded response to one screened message.
 *
 * `shown` is the last card of this session, `at` the time of this message. An earlier alarm keeps the model constrained
 * and the strip in view for `CARD_REST_MS`; it never clears by itself within that time.
 */
export function respondTo(
	screening: Screening,
	shown: ShownCard | null,
	at: number
): SafetyResponse {
	const rests = shown !== null && at - shown.at < CARD_REST_MS;
	const isNew = !rests || isAnotherDanger(screening, shown);
	if (screening.level === 'none') {
		if (isAlarm(screening))
			return { ...NOTHING, show: isNew ? 'card' : 'strip', about: 'other', model: 'constrained' };
		return rests
			? { ...NOTHING, show: 'strip', level: shown.level, model: 'constrained' }
			: NOTHING;
	}
	const risen = isNew || (atLeast(screening.level, shown.level) && screening.level !== shown.level);
	return { ...gradedResponse(screening.level, risen), about: 'self', level: screening.level };
}

/** Danger to somebody else, or of another kind, has its own help: the rest of the last card does not cover it. */
function isAnotherDanger(screening: Screening, shown: ShownCard): boolean {
	if (!isAlarm(screening)) return false;
	if (aboutOf(screening) !== shown.about) return true;
	if (!atLeast(screening.level, shown.level)) return false;
	const known = shown.categories.map(familyOf);
	return screening.categories.some((category) => !known.includes(familyOf(category)));
}

/** The same lines answer suicide and self-harm. */
function familyOf(category: RiskCategory): RiskCategory {
	return category === 'self_harm' ? 'suicide' : category;
}

function aboutOf({ level }: Screening): 'self' | 'other' {
	return level === 'none' ? 'other' : 'self';
}

function gradedResponse(
	level: Exclude<RiskLevel, 'none'>,
	risen: boolean
): Pick<SafetyResponse, 'show' | 'model' | 'template'> {
	const show = risen ? 'card' : 'strip';
	switch (level) {
		case 'low':
			return { show, model: risen ? 'held' : 'constrained', template: risen };
		case 'elevated':
			return { show, model: 'constrained', template: risen };
		case 'imminent':
			return { show: 'card', model: 'withheld', template: true };
	}
}

/** A screened message as far as the response needs it. */
export interface ScreenedMessage {
	readonly at: number;
	readonly screening: Screening | null;
	readonly role: 'user' | 'assistant' | 'system';
	/** What the person wrote in this place before they changed it, each with what was answered; it was said all the same. */
	readonly endings?: readonly (readonly ScreenedMessage[])[] | undefined;
}

/** Everything that was ever said, in order of time within one place: changed words do not take an alarm back. */
function everSaid(messages: readonly ScreenedMessage[]): readonly ScreenedMessage[] {
	return messages.flatMap((message) =>
		message.endings === undefined
			? [message]
			: [...message.endings.flat(), message].toSorted((a, b) => a.at - b.at)
	);
}

/** Whether a screening asks for a card at all. */
export function isAlarm(screening: Screening): boolean {
	return (
		screening.level !== 'none' || (screening.subject === 'other' && screening.categories.length > 0)
	);
}

/**
 * The last card that was shown, worked out from the messages in order; null when there was none.
 *
 * An alarm that only kept the strip in view does not start the rest again.
 */
export function lastCard(messages: readonly ScreenedMessage[]): ShownCard | null {
	return everSaid(messages).reduce<ShownCard | null>((shown, { screening, at }) => {
		if (screening === null || respondTo(screening, shown, at).show !== 'card') return shown;
		const before = shown !== null && at - shown.at < CARD_REST_MS ? shown.categories : [];
		return {
			level: screening.level,
			at,
			about: aboutOf(screening),
			categories: [...before, ...screening.categories]
		};
	}, null);
}

/**
 * What must be in view when a session is opened: the card while the alarm is the person's last word, else the strip for
 * `CARD_REST_MS`.
 */
export function standingResponse(
	messages: readonly ScreenedMessage[],
	now: number
): SafetyResponse {
	const said = messages.findLast(({ role }) => role === 'user');
	if (said?.screening != null && isAlarm(said.screening)) {
		const earlier = everSaid(messages).filter(({ at, role }) => role === 'user' && at < said.at);
		const response = respondTo(said.screening, lastCard(earlier), said.at);
		return { ...response, show: now - said.at < CARD_REST_MS ? response.show : 'strip' };
	}
	const card = lastCard(messages);
	if (card === null || now - card.at >= CARD_REST_MS) return NOTHING;
	return { ...NOTHING, show: 'strip', level: card.level, model: 'constrained' };
}
