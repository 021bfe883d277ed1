import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later } from './later';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('starts after the rest, and stops what it started', async () => {
	const stop = vi.fn();
	const start = vi.fn(() => Promise.resolve(stop));

	const end = later(1_000, start);
	await vi.advanceTimersByTimeAsync(999);
	expect(start).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(start).toHaveBeenCalledOnce();
	end();
	await vi.advanceTimersByTimeAsync(0);

	expect(stop).toHaveBeenCalledOnce();
});

test('starts nothing once it is stopped', async () => {
	const start = vi.fn(() => Promise.resolve(() => undefined));

	later(1_000, start)();
	await vi.advanceTimersByTimeAsync(2_000);

	expect(start).not.toHaveBeenCalled();
});

test('takes a start that fails for nothing to stop', async () => {
	const end = later(0, () => Promise.reject(new Error('not loaded')));

	await vi.advanceTimersByTimeAsync(1);

	expect(end).not.toThrow();
});
