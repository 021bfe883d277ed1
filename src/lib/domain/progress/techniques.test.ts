import { describe, expect, test } from 'vitest';
import { findings, head } from './heads.fixture';
import { techniqueTotals } from './techniques';
import { plainLabel } from '../tags/plain-label';

const frame = { today: '2026-11-22', labelOf: plainLabel };

function answered(day: string, techniques: Readonly<Record<string, number>>, version = 1) {
	return head({ id: day, days: { [day]: [3, 3] }, findings: findings({ techniques, version }) });
}

const spring = [
	answered('2026-03-03', { reflection: 3, open_question: 2 }),
	answered('2026-03-05', { reflection: 2, affirmation: 2 }, 2)
];

describe('technique totals', () => {
	test('adds answers and sessions, most answers first, then by sessions, then by id', () => {
		expect(techniqueTotals(spring, frame).techniques).toEqual([
			{ id: 'reflection', label: 'Reflection', answers: 5, sessions: 2 },
			{ id: 'affirmation', label: 'Affirmation', answers: 2, sessions: 1 },
			{ id: 'open_question', label: 'Open question', answers: 2, sessions: 1 }
		]);
	});

	test('says the first three with their numbers and how they were found', () => {
		expect(techniqueTotals(spring, frame).summary).toBe(
			'Chiron most often answered with Reflection (5 answers), Affirmation (2) and Open question (2) in 2 sessions since March 3 (found by its own rules, versions 1 and 2, which can miss things).'
		);
	});

	test('needs three examples', () => {
		const two = techniqueTotals([answered('2026-03-03', { reflection: 2 })], frame);

		expect(two.enough).toBe(false);
		expect(two.notYet).toBe('Three examples make a picture. You have two.');
		expect(two.summary).toContain('Chiron answered with Reflection (2 answers) in 1 session');
		expect(techniqueTotals([answered('2026-03-03', { reflection: 3 })], frame).enough).toBe(true);
	});

	test('has the same numbers as a table', () => {
		expect(techniqueTotals(spring, frame).table.rows[0]).toEqual(['Reflection', 5, 2]);
	});

	test('says so when nothing was found, and when nothing was looked at', () => {
		expect(techniqueTotals([answered('2026-03-03', {})], frame).summary).toBe(
			'No way of answering was found in 1 session on March 3.'
		);
		expect(techniqueTotals([], frame).summary).toBe('No answers have been looked at yet.');
	});
});
