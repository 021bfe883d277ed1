import type { ReplyFinding } from './finding';

/** Rules whose breach may leave somebody in danger. */
const OF_RISK: ReadonlySet<string> = new Set(['S1', 'S2', 'S3', 'S10', 'S11']);

const TAKEN_BACK =
	'This reply was taken back. It did not keep to the safety rules of this app, so it is not shown.';
const GO_ON = 'What you wrote is kept. You can go on talking here.';
const REACH_SOMEBODY =
	'If you are in danger, or might hurt yourself or somebody else, please reach a person now: Help now, at the top of the page, has numbers to call or text.';

/** The fixed text in the place of a reply that was stopped; it offers help where the talk or the reply is about risk. */
export function replacedText(isAtRisk: boolean, findings: readonly ReplyFinding[]): string {
	const isOfRisk = findings.some(({ rule, severity }) => severity === 'red' && OF_RISK.has(rule));
	const parts = isAtRisk || isOfRisk ? [TAKEN_BACK, REACH_SOMEBODY, GO_ON] : [TAKEN_BACK, GO_ON];
	return parts.join(' ');
}
