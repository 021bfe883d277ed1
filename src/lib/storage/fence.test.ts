import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LockQueue, locksOf } from '../../../tests/support/web-locks';
import { aloneWithStore, hearTabs, joinStore, leaveStore, STORE_LOCK } from './fence';

let queue: LockQueue;

beforeEach(() => {
	queue = new LockQueue();
	vi.stubGlobal('navigator', { locks: locksOf(queue, 20) });
	hearTabs(() => undefined);
});
afterEach(() => {
	leaveStore();
	vi.unstubAllGlobals();
});

/** Another tab that gives way when it is asked to and wants to be let in again at once, faster than a wish of this one arrives. */
function otherTab(): { readonly close: () => void } {
	const channel = new BroadcastChannel(STORE_LOCK);
	const locks = locksOf(queue, 0);
	let letGo: () => void = () => undefined;
	const join = () =>
		void locks.request(
			STORE_LOCK,
			{ mode: 'shared' },
			() => new Promise<void>((release) => (letGo = release))
		);
	join();
	channel.onmessage = () => {
		letGo();
		join();
	};
	return {
		close: () => {
			letGo();
			channel.close();
		}
	};
}

test('a tab that gives way and comes back at once does not keep the store from the one that wants it alone', async () => {
	const other = otherTab();
	await vi.waitFor(() => {
		expect(queue.held).toHaveLength(1);
	});

	const done = await aloneWithStore(() => Promise.resolve(queue.held.length));

	expect(done).toEqual({ value: 1 });
	other.close();
});

test('taking part twice at once is given back by leaving once', async () => {
	await Promise.all([joinStore(), joinStore()]);
	leaveStore();
	await vi.waitFor(() => {
		expect(queue.held).toEqual([]);
	});
});
