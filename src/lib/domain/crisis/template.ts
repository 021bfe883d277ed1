import type { RiskLevel } from './screening';

/** Asked once, in these words; the answer is read together with it. */
export const DIRECT_QUESTION =
	'That sounds heavy. Some people who feel this way also have thoughts of suicide. Is that happening for you?';

/** A line to name in a fixed text. */
export interface NamedLine {
	readonly service: string;
	/** How to reach it, in words: `call or text 988`. */
	readonly reach: string;
}

/**
 * The fixed reply the app itself writes into a session after an alarm.
 *
 * `emergencyNumber` is null where it is not known; `lines` are those of the chosen region, best first.
 */
export function templateText(
	level: Exclude<RiskLevel, 'none'>,
	emergencyNumber: string | null,
	lines: readonly NamedLine[]
): string {
	if (level === 'low') return DIRECT_QUESTION;
	const emergency =
		emergencyNumber === null
			? 'your local emergency number (in many countries 112 or 911)'
			: `${emergencyNumber} (emergency)`;
	const named = lines.slice(0, 2).map(({ service, reach }) => `${service}: ${reach}`);
	const people = named.length === 0 ? '' : ` ${named.join('. ')}.`;
	if (level === 'imminent')
		return `I'm concerned about what you've shared, and I'm glad you said it. Please call ${emergency} now, or go to someone who can be with you.${people} If you can, put some distance between you and what you could use. You can keep talking here.`;
	return `I'm concerned about what you've shared, and I'm glad you said it. I'm a program and can't keep you safe, so please also talk with a person today.${people} If you are in danger right now: ${emergency}. You can keep talking here.`;
}
