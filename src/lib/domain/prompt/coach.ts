import type { RiskLevel } from '../crisis/screening';
import type { Phase } from '../phase';
import type { CoachChoice } from './coach-choice';
import {
	COACH_STYLES,
	COACH_VERSION,
	DEFAULT_STYLE,
	PHASE_TEXTS,
	RULES,
	SAFETY_TEXT,
	TONE_TEXTS,
	type CoachStyle
} from './coach-styles';
import type { Tone } from './plan-facts';

/** What shapes the words before a talk. */
export interface CoachSituation {
	readonly choice: CoachChoice | null;
	readonly phase: Phase;
	/** The level the reply must respect, not only that of the last message. */
	readonly level: RiskLevel;
	readonly tone: Tone;
}

/** The words of the coach, in the order they are sent, what changes rarely first. */
export interface CoachText {
	readonly rules: string;
	readonly style: string;
	/** Phase, tone and safety. */
	readonly moment: string;
}

/** The style of an id; the first one for an id that is not known any more. */
export function styleOf(id: string | undefined): CoachStyle {
	return COACH_STYLES.find((style) => style.id === id) ?? DEFAULT_STYLE;
}

/** Id and version of the words a choice leads to, as replies keep them. A person's own copy has a version of its own. */
export function promptNameOf(choice: CoachChoice | null): {
	readonly promptId: string;
	readonly promptVersion: string;
} {
	const { id } = styleOf(choice?.style);
	if (!choice?.own) return { promptId: id, promptVersion: COACH_VERSION };
	return {
		promptId: `${id}+own`,
		promptVersion: `${COACH_VERSION}.${String(choice.own.version)}`
	};
}

/** The words for a situation. A blank copy counts as none. */
export function coachText({ choice, phase, level, tone }: CoachSituation): CoachText {
	const own = choice?.own?.text.trim() ?? '';
	const moment = [PHASE_TEXTS[phase], TONE_TEXTS[tone], level === 'none' ? null : SAFETY_TEXT];
	return {
		rules: RULES,
		style: own === '' ? styleOf(choice?.style).text : own,
		moment: moment.filter((part) => part !== null).join('\n')
	};
}
