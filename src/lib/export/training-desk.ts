import { assertNever } from '#lib/domain';
import type { Request, Response } from './protocol';
import { unpack } from './transcript';
import { createTrainingWriter, type TrainingWriter } from './training-writer';

/**
 * The worker's side of an export, without the worker: answers requests in order.
 *
 * Never throws: an exception would reach the console with whatever it says.
 */
export function createTrainingDesk(): (request: Request) => Response {
	const encoder = new TextEncoder();
	let writer: TrainingWriter | null = null;

	const answer = (request: Request): Response => {
		const written = (chunks: readonly string[]) =>
			({
				id: request.id,
				kind: 'written',
				chunks: chunks.map((chunk) => encoder.encode(chunk)),
				report: null
			}) as const;
		switch (request.kind) {
			case 'start':
				writer = createTrainingWriter(request.job);
				return written([]);
			case 'sessions': {
				const open = opened(writer);
				return written(request.sessions.flatMap((packed) => open.add(unpack(packed))));
			}
			case 'finish': {
				const { chunks, report } = opened(writer).finish();
				return { ...written(chunks), report };
			}
			default:
				return assertNever(request);
		}
	};
	return (request) => {
		try {
			return answer(request);
		} catch {
			return { id: request.id, kind: 'crashed' };
		}
	};
}

function opened(writer: TrainingWriter | null): TrainingWriter {
	if (writer === null) throw new Error('an export was not started');
	return writer;
}
