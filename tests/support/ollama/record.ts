/** One request as it came in. */
interface SeenRequest {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	/** The parsed body; null when there was none or it was no JSON. */
	readonly body: unknown;
	/** Milliseconds since the server started. */
	readonly atMs: number;
}

/** Something that happened at the server, in order. */
interface SeenEvent {
	readonly kind: 'request' | 'line' | 'finished' | 'aborted';
	readonly path: string;
	readonly atMs: number;
}

/** What a test server saw. */
export interface Sightings {
	readonly requests: readonly SeenRequest[];
	readonly events: readonly SeenEvent[];
	/** Resolves at the next event of this kind, or at once when one happened since the last `clear`. */
	seen(kind: SeenEvent['kind'], path: string): Promise<SeenEvent>;
	/** Forgets everything. */
	clear(): void;
}

/** The writing side of a record. */
export interface Recorder extends Sightings {
	/** Follows one exchange; what it still does after a `clear` is not recorded. */
	follow(path: string): Follower;
}

/** Writes down what happens in one exchange. */
export interface Follower {
	request(request: Omit<SeenRequest, 'atMs'>): void;
	note(kind: SeenEvent['kind']): void;
}

/** Keeps requests and events with the time since now. */
export function createRecorder(): Recorder {
	const startMs = performance.now();
	const requests: SeenRequest[] = [];
	const events: SeenEvent[] = [];
	let era = 0;
	let waiting: {
		readonly test: (event: SeenEvent) => boolean;
		readonly tell: (event: SeenEvent) => void;
	}[] = [];
	const happen = (kind: SeenEvent['kind'], path: string): void => {
		const event = { kind, path, atMs: performance.now() - startMs };
		events.push(event);
		for (const { tell } of waiting.filter(({ test }) => test(event))) tell(event);
		waiting = waiting.filter(({ test }) => !test(event));
	};
	return {
		requests,
		events,
		follow(path): Follower {
			const begun = era;
			const note = (kind: SeenEvent['kind']): void => {
				if (begun === era) happen(kind, path);
			};
			return {
				note,
				request(request): void {
					if (begun === era) requests.push({ ...request, atMs: performance.now() - startMs });
					note('request');
				}
			};
		},
		seen(kind, path): Promise<SeenEvent> {
			const test = (event: SeenEvent): boolean => event.kind === kind && event.path === path;
			const past = events.find(test);
			if (past !== undefined) return Promise.resolve(past);
			return new Promise((tell) => waiting.push({ test, tell }));
		},
		clear(): void {
			era += 1;
			requests.length = 0;
			events.length = 0;
		}
	};
}
