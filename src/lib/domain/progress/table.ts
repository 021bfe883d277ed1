import { shortDay, score, whole } from './words';

/** How a column reads: a local day, an hour of the day, words, how many, or a score from -1 to 1. */
export type ColumnKind = 'day' | 'time' | 'text' | 'count' | 'score';

/** `day` cells are `YYYY-MM-DD`, `time` cells `HH:MM`, `score` cells are rounded to two decimals; null is no data. */
export type Cell = string | number | null;

/** The numbers of a chart, in the order they are drawn. Every row has one cell for each column. */
export interface Table {
	readonly columns: readonly { readonly label: string; readonly kind: ColumnKind }[];
	readonly rows: readonly (readonly Cell[])[];
}

/** Two decimals, the finest a table shows; null stays null. */
export function toHundredths(value: number | null): number | null {
	return value === null ? null : Math.round(value * 100) / 100 + 0; // + 0 turns -0 into 0
}

/** A cell in words for the screen; an en dash where there is no data. */
export function showCell(cell: Cell, kind: ColumnKind): string {
	if (cell === null) return '–';
	if (typeof cell === 'number') return kind === 'score' ? score(cell) : whole(cell);
	return kind === 'day' ? shortDay(cell) : cell;
}

/** The table as CSV (RFC 4180): a line of heads, then the rows; days as `YYYY-MM-DD`, plain numbers, empty where there is no data. */
export function toCsv(table: Table): string {
	const lines = [table.columns.map((column) => column.label), ...table.rows];
	return lines.map((cells) => cells.map(toField).join(',') + '\r\n').join('');
}

function toField(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	// A spreadsheet runs text that opens like a formula; labels can come from imported files.
	const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
