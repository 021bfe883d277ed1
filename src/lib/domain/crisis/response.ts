import { type RiskLevel, type Screening } from './screening';
import { atLeast } from './levels';

/** A card is not shown again within this time unless the level rises; in between it is a one-line strip. */
export const CARD_REST_MS = 20 * 60_000;

/** A card that was shown earlier in this session. */
export interface ShownCard {
	readonly level: RiskLevel;
	readonly at: number;
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
	if (screening.level === 'none') {
		if (screening.subject === 'other' && screening.categories.length > 0)
			return { ...NOTHING, show: rests ? 'strip' : 'card', about: 'other', model: 'constrained' };
		return rests
			? { ...NOTHING, show: 'strip', level: shown.level, model: 'constrained' }
			: NOTHING;
	}
	const risen =
		!rests || (atLeast(screening.level, shown.level) && screening.level !== shown.level);
	return { ...gradedResponse(screening.level, risen), about: 'self', level: screening.level };
}

function gradedResponse(
	level: Exclude<RiskLevel, 'none'>,
	risen: boolean
): Pick<SafetyResponse, 'show' | 'model' | 'template'> {
	const show = risen ? 'card' : 'strip';
	switch (level) {
		case 'low':
			return { show, model: risen ? 'held' : 'constrained', template: false };
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
}

/** Whether a screening asks for a card at all. */
export function isAlarm(screening: Screening): boolean {
	return (
		screening.level !== 'none' || (screening.subject === 'other' && screening.categories.length > 0)
	);
}

/** The last alarm among messages in order, which is when its card was shown; null when there was none. */
export function lastCard(messages: readonly ScreenedMessage[]): ShownCard | null {
	const alarm = messages.findLast(({ screening }) => screening !== null && isAlarm(screening));
	return alarm?.screening == null ? null : { level: alarm.screening.level, at: alarm.at };
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
		const earlier = messages.filter(({ at, role }) => role === 'user' && at < said.at);
		const response = respondTo(said.screening, lastCard(earlier), said.at);
		return { ...response, show: now - said.at < CARD_REST_MS ? response.show : 'strip' };
	}
	const card = lastCard(messages);
	if (card === null || now - card.at >= CARD_REST_MS) return NOTHING;
	return { ...NOTHING, show: 'strip', level: card.level, model: 'constrained' };
}
