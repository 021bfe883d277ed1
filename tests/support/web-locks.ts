type Mode = 'shared' | 'exclusive';

interface Wish {
	readonly mode: Mode;
	readonly grant: () => void;
}

/** The queue of one Web Lock, kept by the browser for all tabs. */
export class LockQueue {
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

	/** Whether a wish would be granted at once. */
	canGrant(mode: Mode): boolean {
		if (this.held.length === 0) return this.waiting.length === 0;
		return mode === 'shared' && [...this.held, ...this.waiting].every((one) => one.mode === mode);
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

/** What one tab sees of the locks; its wishes arrive `delayMs` later, in the order they were made. */
export function locksOf(queue: LockQueue, delayMs = 0) {
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
		request: async <T>(
			_name: string,
			{ mode = 'exclusive', ifAvailable = false }: { mode?: Mode; ifAvailable?: boolean },
			work: (lock: object | null) => Promise<T>
		): Promise<T> => {
			await travel();
			if (ifAvailable && !queue.canGrant(mode)) return work(null);
			return new Promise<T>((settle, fail) => {
				const wish: Wish = {
					mode,
					grant: () => {
						const done = work({}).finally(() => queue.free(wish));
						done.then(settle, fail);
					}
				};
				queue.add(wish);
			});
		}
	};
}
