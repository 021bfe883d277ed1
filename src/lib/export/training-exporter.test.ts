import { describe, expect, test } from 'vitest';
import {
	createTrainingExporter,
	type ExporterEvent,
	exportTraining,
	type TrainingJob,
	type PackedTranscript,
	type WorkerPort
} from './index';
import type { Request, Response } from './protocol';
import { createTrainingDesk } from './training-desk';
import { packed, SALT, streamed, streamedPacked, transcript } from './training.samples';

const job: TrainingJob = {
	format: 'chiron_pairs',
	options: {
		includePractice: false,
		includeUnfinished: false,
		includeCrisisText: false,
		systemText: null,
		audience: 'own'
	},
	salt: SALT
};
const sessions = Array.from({ length: 200 }, (_, number) => transcript('UAUAUAUA', number + 1));

/** A worker on this thread: answers later, and can be made to fail at a request. */
function fakeWorker(failAt = Infinity) {
	const answer = createTrainingDesk();
	const seen: Request['kind'][] = [];
	const port: WorkerPort & { ended: number } = {
		onmessage: null,
		onerror: null,
		onmessageerror: null,
		ended: 0,
		terminate: () => (port.ended += 1),
		postMessage: (request) => {
			const asked: Request = structuredClone(request);
			seen.push(asked.kind);
			const fails = seen.length > failAt;
			queueMicrotask(() => {
				if (port.ended > 0) return;
				if (fails) port.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
				else port.onmessage?.({ data: answer(asked) } as MessageEvent<Response>);
			});
		}
	};
	return { port, seen };
}

async function collect(events: AsyncIterable<ExporterEvent>) {
	const all: ExporterEvent[] = [];
	for await (const event of events) all.push(event);
	return all;
}

describe('the exporter', () => {
	test('gives the same bytes and report as the stream on this thread', async () => {
		const { port, seen } = fakeWorker();
		const exporter = createTrainingExporter(() => port);

		const events = await collect(exporter.run({ sessions: streamedPacked(sessions), ...job }));

		let text = '';
		let report: unknown;
		for await (const event of exportTraining({ sessions: streamed(sessions), ...job })) {
			if (event.kind === 'chunk') text += event.chunk;
			else report = event.report;
		}
		const decoder = new TextDecoder();
		const bytes = events.map((event) =>
			event.kind === 'chunk' ? decoder.decode(event.chunk) : ''
		);
		expect(bytes.join('')).toBe(text);
		expect(events.at(-1)).toEqual({ kind: 'report', report });
		expect(port.ended).toBe(1);
		const posts = Math.ceil(sessions.length / 24); // one page each, 24 pages a post
		expect(seen).toEqual(['start', ...Array<string>(posts).fill('sessions'), 'finish']);
	});

	test('starts no worker before it is asked to run', () => {
		let started = 0;

		createTrainingExporter(() => {
			started += 1;
			return fakeWorker().port;
		});

		expect(started).toBe(0);
	});

	test.each([0, 1, 3, 5])(
		'ends with one failure when the worker crashes after %d answers',
		async (after) => {
			const { port } = fakeWorker(after);

			const events = await collect(
				createTrainingExporter(() => port).run({ sessions: streamedPacked(sessions), ...job })
			);

			expect(events.filter(({ kind }) => kind !== 'chunk')).toEqual([
				{ kind: 'failed', failure: { kind: 'crashed' } }
			]);
			expect(port.ended).toBe(1);
		}
	);

	test('ends with one failure when a row cannot be cloned', async () => {
		const { port } = fakeWorker();
		const broken = { ...transcript('UA'), ratings: { 2: (() => 1) as unknown as number } };

		const events = await collect(
			createTrainingExporter(() => port).run({ sessions: streamedPacked([broken]), ...job })
		);

		expect(events).toEqual([{ kind: 'failed', failure: { kind: 'crashed' } }]);
	});

	test('an abort ends the worker and is told as stopped', async () => {
		const { port } = fakeWorker();
		const controller = new AbortController();
		async function* abortedOnTheWay(): AsyncGenerator<PackedTranscript> {
			for (const [index, one] of sessions.entries()) {
				if (index === 150) controller.abort();
				yield Promise.resolve(packed(one));
			}
		}

		const events = await collect(
			createTrainingExporter(() => port).run(
				{ sessions: abortedOnTheWay(), ...job },
				controller.signal
			)
		);

		expect(events.at(-1)).toEqual({ kind: 'stopped' });
		expect(port.ended).toBe(1);
	});

	test('a signal that was aborted before lets nothing start', async () => {
		const { port, seen } = fakeWorker();

		const events = await collect(
			createTrainingExporter(() => port).run(
				{ sessions: streamedPacked(sessions), ...job },
				AbortSignal.abort()
			)
		);

		expect(events).toEqual([{ kind: 'stopped' }]);
		expect(seen).toEqual([]);
	});

	test('ends its worker when the reader walks away or the sessions fail', async () => {
		const away = fakeWorker();
		for await (const event of createTrainingExporter(() => away.port).run({
			sessions: streamedPacked(sessions),
			...job
		})) {
			if (event.kind !== 'failed') break;
		}
		const failing = fakeWorker();
		async function* broken(): AsyncGenerator<PackedTranscript> {
			yield Promise.resolve(packed(transcript('UA')));
			throw new Error('the store closed');
		}

		const reading = collect(
			createTrainingExporter(() => failing.port).run({ sessions: broken(), ...job })
		);

		await expect(reading).rejects.toThrow('the store closed');
		expect(away.port.ended).toBe(1);
		expect(failing.port.ended).toBe(1);
	});
});

describe('the desk', () => {
	test('answers under the id of the request, and a request out of order with a crash', () => {
		const answer = createTrainingDesk();

		expect(answer({ id: 4, kind: 'finish' })).toEqual({ id: 4, kind: 'crashed' });
		expect(answer({ id: 5, kind: 'start', job })).toEqual({
			id: 5,
			kind: 'written',
			chunks: [],
			report: null
		});
	});
});
