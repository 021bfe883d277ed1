import type { Request, Response } from './protocol';

/** What an exporter needs of a worker. */
export interface WorkerPort {
	postMessage: (request: Request) => void;
	terminate: () => void;
	onmessage: ((event: MessageEvent<Response>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
}

/** A request before it has its number. */
export type Question = Request extends infer R
	? R extends Request
		? Omit<R, 'id'>
		: never
	: never;

/** What became of a request. A worker that fell silent never answers, so its end is an answer too. */
export type Answer = Response | { readonly kind: 'crashed' } | { readonly kind: 'stopped' };

/** One worker and the requests it still owes an answer. */
export interface DeskClient {
	readonly ask: (question: Question) => Promise<Answer>;
	/** Ends the worker; what is still owed is answered with `stopped`. */
	readonly close: () => void;
}

/** Opens a worker's desk; an abort ends the worker at once, as it would not read a message in time. */
export function openDesk(worker: WorkerPort, signal: AbortSignal | undefined): DeskClient {
	const owed = new Map<number, (answer: Answer) => void>();
	let ended: Answer | null = null;
	let asked = 0;

	const end = (answer: Answer) => {
		if (ended !== null) return;
		ended = answer;
		worker.terminate();
		signal?.removeEventListener('abort', stop);
		for (const settle of owed.values()) settle(answer);
		owed.clear();
	};
	const stop = () => end({ kind: 'stopped' });

	worker.onmessage = ({ data }) => {
		owed.get(data.id)?.(data);
		owed.delete(data.id);
	};
	worker.onerror = (event) => {
		event.preventDefault(); // the browser would print what the exception says
		end({ kind: 'crashed' });
	};
	worker.onmessageerror = () => end({ kind: 'crashed' });
	if (signal?.aborted === true) stop();
	else signal?.addEventListener('abort', stop);

	return {
		ask: (question) => {
			if (ended !== null) return Promise.resolve(ended);
			asked += 1;
			const id = asked;
			return new Promise((settle) => {
				owed.set(id, settle);
				try {
					worker.postMessage({ ...question, id });
				} catch {
					end({ kind: 'crashed' }); // a row that cannot be cloned
				}
			});
		},
		close: stop
	};
}
