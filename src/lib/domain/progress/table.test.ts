import { describe, expect, test } from 'vitest';
import { showCell, toCsv, toHundredths, type Table } from './table';

const table: Table = {
	columns: [
		{ label: 'Day', kind: 'day' },
		{ label: 'Score, mean', kind: 'score' },
		{ label: 'Note', kind: 'text' }
	],
	rows: [
		['2026-03-03', -0.25, 'said "no"'],
		['2026-03-04', null, '=1+1']
	]
};

describe('table', () => {
	test('becomes CSV with quotes doubled, no data empty and formulas kept from running', () => {
		expect(toCsv(table)).toBe(
			'Day,"Score, mean",Note\r\n2026-03-03,-0.25,"said ""no"""\r\n2026-03-04,,\'=1+1\r\n'
		);
	});

	test('shows days, scores and counts the way people read them', () => {
		expect(showCell('2026-03-03', 'day')).toBe('Mar 3, 2026');
		expect(showCell(-0.25, 'score')).toBe('−0.25');
		expect(showCell(1234, 'count')).toBe('1,234');
		expect(showCell('09:30', 'time')).toBe('09:30');
		expect(showCell(null, 'score')).toBe('–');
	});

	test('rounds to hundredths without a negative zero', () => {
		expect(toHundredths(1 / 3)).toBe(0.33);
		expect(Object.is(toHundredths(-0.001), 0)).toBe(true);
		expect(toHundredths(null)).toBeNull();
	});
});
