import type { TrainingReport } from './training-report';
import { createTrainingWriter, type TrainingJob } from './training-writer';
import type { Transcript } from './transcript';

/** Pieces of a file in order, and the report as the last event. */
export type TrainingEvent<Chunk> =
	| { readonly kind: 'chunk'; readonly chunk: Chunk }
	| { readonly kind: 'report'; readonly report: TrainingReport };

/** Sessions as they are read, one by one, and what to make of them. */
export interface TrainingRequest extends TrainingJob {
	readonly sessions: AsyncIterable<Transcript>;
}

/**
 * Writes training data as a stream of text: chunks of about 128 kB, then the report.
 *
 * Holds one session and one chunk at a time. Runs where it is called; `createTrainingExporter` does the same in a
 * worker.
 */
export async function* exportTraining({
	sessions,
	...job
}: TrainingRequest): AsyncGenerator<TrainingEvent<string>, void, undefined> {
	const writer = createTrainingWriter(job);
	for await (const transcript of sessions) {
		for (const chunk of writer.add(transcript)) yield { kind: 'chunk', chunk };
	}
	const { chunks, report } = writer.finish();
	for (const chunk of chunks) yield { kind: 'chunk', chunk };
	yield { kind: 'report', report };
}
