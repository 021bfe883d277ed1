import { isFixedText, type Finding, type Message } from '#lib/domain';
import type { AnalyzeRequest, AnalyzeResponse, Utterance } from './protocol';

/** How long an idle worker is kept. */
const IDLE_MS = 30_000;

/** Analysis off the main thread. */
export interface Analyst {
	/** Findings in order; rejects when the worker crashes or is closed. */
	readonly analyze: (messages: readonly Said[]) => Promise<readonly Finding[]>;
	readonly close: () => void;
}

/** A message as it is handed in; whether its text is a fixed one decides what is sent. */
type Said = Utterance & Pick<Message, 'safety'>;

/** What a model wrote under a fixed text stays here. */
function toUtterance(message: Said): Utterance {
	const { seq, role, kind, text } = message;
	return { seq, role, kind: isFixedText(message) ? 'crisis_template' : kind, text };
}

interface Waiting {
	readonly resolve: (findings: readonly Finding[]) => void;
	readonly reject: (reason: Error) => void;
}

/** A handle on a worker that is started with the first request and ended when it has been idle. */
export function createAnalyst(): Analyst {
	const waiting = new Map<number, Waiting>();
	let worker: Worker | null = null;
	let lastId = 0;
	let idle: ReturnType<typeof setTimeout> | undefined;

	function end(reason: string): void {
		clearTimeout(idle);
		worker?.terminate();
		worker = null;
		for (const { reject } of waiting.values()) reject(new Error(reason));
		waiting.clear();
	}

	function start(): Worker {
		const started = new Worker(new URL('./analyze.worker.ts', import.meta.url), {
			type: 'module'
		});
		started.onmessage = ({ data }: MessageEvent<AnalyzeResponse>) => {
			waiting.get(data.id)?.resolve(data.findings);
			waiting.delete(data.id);
			if (waiting.size === 0) idle = setTimeout(() => end('idle'), IDLE_MS);
		};
		started.onerror = () => end('crashed');
		return started;
	}

	return {
		analyze: (messages) =>
			new Promise((resolve, reject) => {
				clearTimeout(idle);
				worker ??= start();
				lastId += 1;
				waiting.set(lastId, { resolve, reject });
				const request: AnalyzeRequest = {
					id: lastId,
					utterances: messages.map(toUtterance)
				};
				worker.postMessage(request);
			}),
		close: () => end('closed')
	};
}
