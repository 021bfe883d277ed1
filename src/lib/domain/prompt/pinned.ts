import { atLeast, worseLevel } from '../crisis/levels';
import type { RiskCategory, RiskLevel } from '../crisis/screening';
import type { Note } from '../memory/memory';
import type { Message } from '../message';
import type { PromptSituation } from './prompt';
import { estimateTokens, startWithin } from './tokens';
import { withoutMarks } from './marks';

const CATEGORY_WORDS: Readonly<Record<RiskCategory, string>> = {
	suicide: 'suicide',
	self_harm: 'hurting themselves',
	harm_others: 'harm to others',
	abuse: 'being abused or hurt by someone',
	eating: 'eating that endangers them',
	substance: 'alcohol or drugs',
	medical: 'a medical danger',
	psychosis: 'losing touch with what is real'
};

/** What must always be told, line by line, and the notes among it. */
export interface Pinned {
	readonly lines: readonly string[];
	readonly notes: readonly Note[];
}

/**
 * What must survive however long the talk is: danger that was disclosed, the safety plan, goals, and what the person
 * asked to be remembered.
 *
 * All of it comes in within `room` estimated tokens; where it is more, all but the danger is shortened to the same length,
 * and nothing is left out.
 */
export function pinnedOf(
	history: readonly Message[],
	{ worstLevel, memory, safetyPlan }: PromptSituation,
	room: number
): Pinned {
	const notes = memory?.notes ?? [];
	const of = (kind: Note['kind']) => notes.filter((note) => note.kind === kind);
	const lines = [
		...(safetyPlan ? [`Their safety plan: ${oneLine(safetyPlan)}`] : []),
		...of('note').map(({ text }) => `To remember: ${oneLine(text)}`),
		...of('goal').map(({ text }) => `Goal: ${oneLine(text)}`)
	];
	const risk = riskLine(history, worstLevel);
	if (risk === null) return { lines: fittingLines(lines, room), notes };
	return { lines: [risk, ...fittingLines(lines, room - estimateTokens(risk))], notes };
}

function riskLine(
	history: readonly Message[],
	standing: RiskLevel | 'unknown' | undefined
): string | null {
	const own = history.flatMap(({ screening }) =>
		screening === null || screening.subject === 'other' ? [] : [screening]
	);
	const start: RiskLevel = standing === undefined || standing === 'unknown' ? 'none' : standing;
	const worst = own.reduce((level, screening) => worseLevel(level, screening.level), start);
	if (!atLeast(worst, 'low')) return null;
	const about = new Set(
		own.flatMap(({ level, categories }) => (level === 'none' ? [] : categories))
	);
	const named = [...about].toSorted().map((category) => CATEGORY_WORDS[category]);
	const topic = named.length === 0 ? '' : ` (${named.join(', ')})`;
	return `Earlier in this talk the person spoke of danger to themselves${topic}; level ${worst}. Take every sign of it seriously.`;
}

/** Words of a person stay on one line, so that they cannot pass for another part of the system text. */
export function oneLine(text: string): string {
	return withoutMarks(text).replace(/\s+/gu, ' ').trim();
}

function fittingLines(lines: readonly string[], room: number): readonly string[] {
	const costs = lines.map(estimateTokens);
	if (costs.reduce((sum, cost) => sum + cost, 0) <= room) return lines;
	const share = Math.floor(room / lines.length);
	return lines.map((line) => startWithin(line, share)).filter((line) => line !== '');
}
