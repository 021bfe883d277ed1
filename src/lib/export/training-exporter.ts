import { type Answer, openDesk, type WorkerPort } from './desk-client';
import type { TrainingEvent } from './training-export';
import type { TrainingJob } from './training-writer';
import type { PackedTranscript } from './transcript';

/** Why an export in a worker ended early. */
export interface TrainingFailure {
	readonly kind: 'crashed';
}

/** UTF-8 pieces in order, then exactly one of `report`, `failed` and `stopped`. */
export type ExporterEvent =
	| TrainingEvent<Uint8Array<ArrayBuffer>>
	| { readonly kind: 'failed'; readonly failure: TrainingFailure }
	| { readonly kind: 'stopped' };

/** Exports training data off the main thread. */
export interface TrainingExporter {
	/** Reads `sessions`, pages unread, no faster than they are written; ends its worker however it ends. */
	readonly run: (
		request: TrainingJob & { readonly sessions: AsyncIterable<PackedTranscript> },
		signal?: AbortSignal
	) => AsyncGenerator<ExporterEvent, void, undefined>;
}

/** Pages after which a batch is sent: a post costs more than a small session. */
const BATCH_PAGES = 24;

/** Batches on their way: one is read while another is written. */
const IN_FLIGHT = 2;

/** An exporter that starts a worker for each run, no sooner than it is needed. */
export function createTrainingExporter(startWorker: () => WorkerPort = startOwn): TrainingExporter {
	return {
		async *run({ sessions, ...job }, signal) {
			const desk = openDesk(startWorker(), signal);
			try {
				const waiting = [desk.ask({ kind: 'start', job })];
				for await (const batch of batches(sessions)) {
					waiting.push(desk.ask({ kind: 'sessions', sessions: batch }));
					for (const answer of waiting.splice(0, waiting.length - IN_FLIGHT)) {
						if (yield* passOn(await answer)) return;
					}
				}
				waiting.push(desk.ask({ kind: 'finish' }));
				for (const answer of waiting) if (yield* passOn(await answer)) return;
			} finally {
				desk.close();
			}
		}
	};
}

function startOwn(): WorkerPort {
	return new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });
}

/** The events of one answer; true when it was the last. */
function* passOn(answer: Answer): Generator<ExporterEvent, boolean, undefined> {
	switch (answer.kind) {
		case 'crashed':
			yield { kind: 'failed', failure: { kind: 'crashed' } };
			return true;
		case 'stopped':
			yield { kind: 'stopped' };
			return true;
		case 'written':
			for (const chunk of answer.chunks) yield { kind: 'chunk', chunk };
			if (answer.report === null) return false;
			yield { kind: 'report', report: answer.report };
			return true;
	}
}

async function* batches(
	sessions: AsyncIterable<PackedTranscript>
): AsyncGenerator<PackedTranscript[]> {
	let batch: PackedTranscript[] = [];
	let pages = 0;
	for await (const transcript of sessions) {
		batch.push(transcript);
		pages += transcript.pages.length;
		if (pages < BATCH_PAGES) continue;
		yield batch;
		batch = [];
		pages = 0;
	}
	if (batch.length > 0) yield batch;
}
