import { expect, test } from 'vitest';
import { warmUp } from './warm-up';

test('does its rounds without a key of ours', () => {
	expect(warmUp).not.toThrow();
});
