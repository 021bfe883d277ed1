import type { TrainingReport } from './training-report';
import type { TrainingJob } from './training-writer';
import type { PackedTranscript } from './transcript';

/** What is asked of the worker: once `start`, then `sessions` as often as there are, then `finish`. */
export type Request =
	| { readonly id: number; readonly kind: 'start'; readonly job: TrainingJob }
	| {
			readonly id: number;
			readonly kind: 'sessions';
			readonly sessions: readonly PackedTranscript[];
	  }
	| { readonly id: number; readonly kind: 'finish' };

/** UTF-8 pieces of the file, each in a buffer of its own that can be handed over. */
export type Chunks = readonly Uint8Array<ArrayBuffer>[];

/** One answer for each request, under its id. `report` is there after `finish`. */
export type Response =
	| {
			readonly id: number;
			readonly kind: 'written';
			readonly chunks: Chunks;
			readonly report: TrainingReport | null;
	  }
	| { readonly id: number; readonly kind: 'crashed' };
