import { atLeast } from '../crisis/levels';
import type { RiskLevel } from '../crisis/screening';
import { classifyTalk } from '../tags/talk';
import type { Tone } from './plan-facts';

/** Against the program or the talk itself. */
const PUSHES_BACK =
	/\b(?:you(?:'re| are)? (?:not|n't) (?:listening|helping|understand)|you (?:do not|don't|dont) (?:get it|understand|listen|know)|(?:this|that) (?:is not|isn't|isnt|does not|doesn't|doesnt) help\w*|not (?:helpful|helping)|stop (?:asking|telling|saying|it)|leave me alone|don't want to talk|do not want to talk|dont want to talk|none of your business|^whatever\b|shut up|(?:pointless|useless|stupid|dumb) (?:question|bot|app|program|advice)|you keep (?:asking|saying)|told you already|already told you|quit asking)\b/iu;

/** Where a sentence turns to its other side. */
const TURNS = /\b(?:but|though|although|yet|however|then again|on the other hand)\b/iu;
const TWO_MINDS =
	/\b(?:part of me|torn|of two minds|on the one hand|don't know if i (?:want|should|can)|not sure if i (?:want|should|can)|want to,? but|go back and forth|going back and forth|mixed feelings)\b/iu;

/** A longer message is read at its ends only. */
const READ_LENGTH = 4000;

/**
 * How the person's last message sounds. Rules for English; `engagement` where none of them finds anything.
 *
 * `before` is the reply it answers, '' for none. Project heuristic, not a validated scale: it shapes one sentence of the
 * system text and nothing else, and is never shown as a judgment of the person.
 */
export function toneOf(text: string, before: string, level: RiskLevel): Tone {
	if (atLeast(level, 'elevated')) return 'crisis';
	const said = ends(text).replaceAll('’', "'");
	if (PUSHES_BACK.test(said)) return 'resistance';
	const { label } = classifyTalk(said, before);
	if (TWO_MINDS.test(said) || speaksBothWays(said)) return 'ambivalence';
	if (label === 'change') return 'change_talk';
	return label === 'sustain' ? 'ambivalence' : 'engagement';
}

/** Whether one side of a turn speaks for change and the other for staying. */
function speaksBothWays(said: string): boolean {
	const sides = said.split(TURNS);
	if (sides.length < 2) return false;
	const labels = sides.map((side) => classifyTalk(side, '').label);
	return labels.includes('change') && labels.includes('sustain');
}

function ends(text: string): string {
	if (text.length <= READ_LENGTH) return text;
	return `${text.slice(0, READ_LENGTH / 2)} ${text.slice(-READ_LENGTH / 2)}`;
}
