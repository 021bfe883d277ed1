import { expect, test } from 'vitest';
import { wrapped } from './wrapped';

test('breaks a long label between words and leaves a short one alone', () => {
	expect(wrapped('Open question')).toEqual(['Open question']);
	expect(wrapped('Giving information with permission')).toEqual([
		'Giving information',
		'with permission'
	]);
	expect(wrapped('Antidisestablishmentarianism')).toEqual(['Antidisestablishmentarianism']);
});
