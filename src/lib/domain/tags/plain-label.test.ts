import { expect, test } from 'vitest';
import { plainLabel } from './plain-label';

test('turns an id into words', () => {
	expect(plainLabel('sleep_problems')).toBe('Sleep problems');
	expect(plainLabel('')).toBe('');
});
