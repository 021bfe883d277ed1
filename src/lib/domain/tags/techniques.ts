import { readReply } from './reply-reading';
import type { ReplyReading } from './reply-sentence';

/** Names the published coding schemes share; the codebook's finer techniques map onto them. */
export type SchemeLabel =
	| 'question'
	| 'reflection'
	| 'therapist_input'
	| 'self_disclosure'
	| 'affirmation'
	| 'suggestion'
	| 'information'
	| 'other';

export type TechniqueSub =
	| 'open'
	| 'closed'
	| 'simple'
	| 'complex'
	| 'information'
	| 'advice'
	| 'negotiation'
	| 'options'
	| null;

/** A reply in scheme names, best first; never empty. */
export interface RankedTechniques {
	/** Names of both schemes in one list: whoever wants one scheme takes the first that belongs to it. */
	readonly labels: readonly SchemeLabel[];
	/** The kind of the best question or reflection, else of the best input; null when the reply is neither. */
	readonly sub: TechniqueSub;
}

/** What a reply does, given what was said just before it (`''` when nothing was). */
export function rankTechniques(text: string, context: string): RankedTechniques {
	const reading = readReply(text, context);
	const scores = schemeScores(reading);
	const labels = Object.entries(scores)
		.filter(([, score]) => score > 0)
		.sort(([, a], [, b]) => b - a)
		.map(([label]) => label as SchemeLabel);
	return { labels: labels.length > 0 ? labels : ['other'], sub: subOf(labels, reading) };
}

/** Advice and information are the two parts of what motivational coding calls input, a little behind them where both names exist. */
const INPUT_SHARE = 0.9;

function schemeScores(reading: ReplyReading): Readonly<Record<SchemeLabel, number>> {
	return {
		question: reading.open + reading.closed,
		reflection: reading.simple + reading.complex,
		affirmation: reading.affirmation + reading.validation,
		self_disclosure: reading.disclosure,
		suggestion: reading.advice + reading.permission + reading.offer,
		information: reading.information,
		therapist_input: INPUT_SHARE * (reading.advice + reading.information + reading.input),
		other: reading.other
	};
}

/** Weight of one open question in a reading. */
const OPEN_HEARD = 6;

function subOf(labels: readonly SchemeLabel[], reading: ReplyReading): TechniqueSub {
	const first = labels.find((label) => label === 'question' || label === 'reflection');
	// A reply with any open question leaves the floor open, whatever else it checks.
	if (first === 'question') return reading.open >= OPEN_HEARD ? 'open' : 'closed';
	if (first === 'reflection') return reading.complex > reading.simple ? 'complex' : 'simple';
	if (labels[0] === 'therapist_input' || labels[0] === 'information') return 'information';
	return labels[0] === 'suggestion' ? 'advice' : null;
}
