import { describe, expect, test } from 'vitest';
import { SessionFindings } from '../session';
import { analyzeMessage } from './analyze';
import { mergeFindings, NO_FINDINGS, summarizeFindings, summarizeSession } from './summarize';

const said = [
	'I lost my job.',
	'My boss laughed at me, I was furious.',
	'I love my sister.',
	'...'
];
const findings = said.map((text, index) =>
	analyzeMessage({ seq: 2 * index + 1, role: 'user', text }, null)
);

describe('totals of a session', () => {
	test('count messages, not mentions', () => {
		const totals = summarizeFindings(findings);

		expect(totals.concerns['work']).toBe(2);
		expect(totals.throughSeq).toBe(7);
		expect(totals.sentiment.n).toBe(3);
		expect(SessionFindings.parse(totals)).toEqual(totals);
	});

	test('take the mean of the sentiment of messages that have one', () => {
		const values = findings.flatMap(({ sentiment }) => sentiment?.value ?? []);

		const { sentiment } = summarizeFindings(findings);

		expect(sentiment.value).toBeCloseTo(
			((values[0] ?? 0) + (values[1] ?? 0) + (values[2] ?? 0)) / 3
		);
	});

	test('tell apart what a fork began with and what was said in it', () => {
		const totals = summarizeSession({ forkedFrom: { id: 'a', throughSeq: 1 } }, findings);

		const { own, ...all } = totals;
		expect(all).toEqual(summarizeFindings(findings));
		expect(own?.concerns['work']).toBe(1);
		expect(own?.sentiment.n).toBe(2);
		expect(SessionFindings.parse(totals)).toEqual(totals);
		expect(summarizeSession({}, findings)).toEqual(all);
	});

	test.each([0, 1, 2, 3, 4])('come out the same when pages are added (cut at %i)', (cut) => {
		const whole = summarizeFindings(findings);

		const merged = mergeFindings(
			summarizeFindings(findings.slice(0, cut)),
			summarizeFindings(findings.slice(cut))
		);

		expect(merged.sentiment.value).toBeCloseTo(whole.sentiment.value ?? NaN);
		expect({ ...merged, sentiment: null }).toEqual({ ...whole, sentiment: null });
	});

	test('have no mean while nothing was said', () => {
		expect(summarizeFindings([])).toEqual(NO_FINDINGS);
		expect(mergeFindings(NO_FINDINGS, NO_FINDINGS).sentiment.value).toBeNull();
	});
});
