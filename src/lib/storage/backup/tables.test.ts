import { expect, test } from 'vitest';
import { createDatabase } from '../db';
import { noCounts } from './counts';
import { FILE_TABLES, TABLES } from './tables';

test('every table of the database is decided upon: in the file, or not and why', () => {
	const tables = createDatabase('any').tables.map(({ name }) => name);

	expect(Object.keys(TABLES).toSorted()).toEqual(tables.toSorted());
	for (const decision of Object.values(TABLES))
		if (!decision.inFile) expect(decision.because.length).toBeGreaterThan(20);
});

test('every table in the file is counted', () => {
	expect(Object.keys(noCounts())).toEqual(FILE_TABLES);
});
