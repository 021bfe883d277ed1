import type { PullEvent, PullFailure } from '#lib/inference';
import type { ModelDesk } from './desk';

/** One model that a server fetches, or fetched. */
export interface Pull {
	readonly host: string;
	readonly model: string;
	readonly state: 'running' | 'stopped' | 'done' | PullFailure;
	readonly stage: 'starting' | 'downloading' | 'finishing';
	readonly completedBytes: number;
	/** Null while it is not known. */
	readonly totalBytes: number | null;
}

/** Models on their way. They go on while the person looks at other pages, as long as the tab is there. */
export class Pulls {
	#all = $state.raw<readonly Pull[]>([]);
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the screen reads it
	#running = new Map<string, AbortController>();
	readonly #pull: ModelDesk['pull'];

	constructor(pull: ModelDesk['pull']) {
		this.#pull = pull;
	}

	/** Those of one server, in the order they were begun. */
	of(host: string): readonly Pull[] {
		return this.#all.filter((pull) => pull.host === host);
	}

	/** Begins, or goes on where it was left; gives whether the model is there at the end. */
	async start(host: string, model: string): Promise<boolean> {
		const key = JSON.stringify([host, model]);
		if (this.#running.has(key)) return false;
		const stop = new AbortController();
		this.#running.set(key, stop);
		const before = this.#all.find((pull) => pull.host === host && pull.model === model);
		let pull: Pull = {
			...(before ?? { host, model, completedBytes: 0, totalBytes: null }),
			state: 'running',
			stage: 'starting'
		};
		this.#put(pull);
		try {
			for await (const event of this.#pull(host, model, stop.signal))
				this.#put((pull = moved(pull, event)));
		} finally {
			this.#running.delete(key);
		}
		return pull.state === 'done';
	}

	/** Breaks one off; what has arrived stays with the server. */
	cancel({ host, model }: Pull): void {
		this.#running.get(JSON.stringify([host, model]))?.abort();
	}

	/** Takes one that has ended out of the list. */
	dismiss({ host, model }: Pull): void {
		this.#all = this.#all.filter((pull) => pull.host !== host || pull.model !== model);
	}

	#put(pull: Pull): void {
		const isSame = ({ host, model }: Pull): boolean => host === pull.host && model === pull.model;
		this.#all = this.#all.some(isSame)
			? this.#all.map((one) => (isSame(one) ? pull : one))
			: [...this.#all, pull];
	}
}

const ofDesk = new WeakMap<ModelDesk, Pulls>();

/** The pulls of the app: the same ones on every page that asks. */
export function pullsOf(desk: ModelDesk): Pulls {
	const pulls = ofDesk.get(desk) ?? new Pulls(desk.pull);
	ofDesk.set(desk, pulls);
	return pulls;
}

function moved(pull: Pull, event: PullEvent): Pull {
	switch (event.type) {
		case 'progress': {
			const { stage, completedBytes, totalBytes } = event;
			// Until the server has counted anew, what was there stays on the screen.
			const isKnown = totalBytes !== null;
			return isKnown ? { ...pull, stage, completedBytes, totalBytes } : { ...pull, stage };
		}
		case 'done':
			return { ...pull, state: 'done', completedBytes: pull.totalBytes ?? pull.completedBytes };
		case 'stopped':
			return { ...pull, state: 'stopped' };
		case 'failed':
			return { ...pull, state: event.failure };
	}
}
