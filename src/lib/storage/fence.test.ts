import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aloneWithStore, hearTabs, joinStore, leaveStore, STORE_LOCK } from './fence';

type Mode = 'shared' | 'exclusive';

interface Wish {
	readonly mode: Mode;
	readonly grant: () => void;
}

/** The queue of one lock, kept by the browser for all tabs. */
class Queue {
	waiting: Wish[] = [];
	held: Wish[] = [];

	add(wish: Wish): void {
		this.waiting.push(wish);
		this.#serve();
	}

	free(wish: Wish): void {
		this.held = this.held.filter((other) => other !== wish);
		this.#serve();
	}

	#serve(): void {
		for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
			const isFree = this.held.length === 0;
			const canShare = next.mode === 'shared' && this.held.every(({ mode }) => mode === 'shared');
			if (!isFree && !canShare) return;
			this.waiting.shift();
			this.held.push(next);
			next.grant();
		}
	}
}

/** What one tab sees of the locks; its wishes take a while to arrive, in the order they were made. */
function locksOf(queue: Queue, delayMs: number) {
	let arrived = Promise.resolve();
	const travel = (): Promise<void> => {
		const here = arrived.then(() => new Promise<void>((then) => setTimeout(then, delayMs)));
		arrived = here;
		return here;
	};
	return {
		query: async () => {
			await travel();
			return { held: queue.held, pending: queue.waiting };
		},
		request: async <T>(_name: string, options: { mode?: Mode }, work: () => Promise<T>) => {
			await travel();
			return new Promise<T>((settle) => {
				const wish: Wish = {
					mode: options.mode ?? 'exclusive',
					grant: () =>
						void work().then((value) => {
							queue.free(wish);
							settle(value);
						})
				};
				queue.add(wish);
			});
		}
	};
}

let queue: Queue;

beforeEach(() => {
	queue = new Queue();
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
