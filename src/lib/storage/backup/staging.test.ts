import { afterEach, expect, test, vi } from 'vitest';
import { whileStaging } from './staging';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** A lock manager whose lock somebody else holds until `free` settles. */
function heldUntil(free: Promise<void>): void {
	const request = (_: string, { signal }: { signal: AbortSignal }, work: () => Promise<void>) =>
		Promise.race([
			free,
			new Promise<void>((_done, fail) => {
				signal.addEventListener('abort', () => {
					fail(signal.reason as Error);
				});
			})
		]).then(work);
	vi.stubGlobal('navigator', { locks: { request } });
}

test('a file waits for the sweep of a start, which holds the same lock for a moment', async () => {
	heldUntil(new Promise((freed) => setTimeout(freed, 5)));
	const seen: string[] = [];

	await whileStaging(
		() => Promise.resolve(void seen.push('worked')),
		() => seen.push('busy')
	);

	expect(seen).toEqual(['worked']);
});

test('a tab that goes on staging is told of', async () => {
	heldUntil(new Promise(() => undefined));
	const patience = new AbortController();
	vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
	const seen: string[] = [];

	const ended = whileStaging(
		() => Promise.resolve(void seen.push('worked')),
		() => seen.push('busy')
	);
	patience.abort();
	await ended;

	expect(seen).toEqual(['busy']);
});
