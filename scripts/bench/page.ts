import { createTrainingExporter, type PackedTranscript } from '#lib/export';
import type { Message } from '#lib/domain';
import { putSessions, readTranscripts } from '#lib/storage';
import { makeSession } from './samples';
import { fresh, timed, timeSaves } from './saving';

/** Two times in milliseconds, taken in turns in one run. */
export interface Pair {
	readonly value: number;
	readonly baseline: number;
}

const OPTIONS = {
	includePractice: true,
	includeUnfinished: false,
	includeCrisisText: false,
	systemText: null,
	audience: 'own'
} as const;
const SALT = '0'.repeat(64);

function median(times: readonly number[]): number {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Saving one message with its head against a bare strict put of the same message. */
async function save(rounds: number, isSealed = false): Promise<Pair & { readonly p95: number }> {
	const { ours, bare } = await timeSaves(rounds, isSealed ? 'sealed' : 'plain');
	const p95 = ours.toSorted((a, b) => a - b)[Math.floor(ours.length * 0.95)] ?? Number.NaN;
	return { value: median(ours), baseline: median(bare), p95 };
}

/** Stores sessions of our own making; gives their ids. */
async function fill(sessions: number, messagesEach: number): Promise<string[]> {
	const ids: string[] = [];
	for (let from = 0; from < sessions; from += 100) {
		const made = Array.from({ length: Math.min(100, sessions - from) }, (_, i) =>
			makeSession(from + i, messagesEach)
		);
		ids.push(...made.map(({ head }) => head.id));
		const stored = await putSessions(made);
		if (!stored.ok) throw new Error(stored.failure.kind);
	}
	return ids;
}

async function* transcripts(ids: readonly string[]): AsyncGenerator<PackedTranscript> {
	for await (const batch of readTranscripts(ids)) yield* batch;
}

/** Training export against reading the same sessions and `JSON.stringify` of the same lines. */
async function exportAll(sessions: number, messagesEach: number, rounds: number): Promise<Pair> {
	await fresh();
	const ids = await fill(sessions, messagesEach);
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		theirs.push(await timed(() => readAndStringify(ids)));
		ours.push(await timed(() => runExport(ids)));
	}
	return { value: median(ours), baseline: median(theirs) };
}

async function runExport(ids: readonly string[]): Promise<number> {
	let bytes = 0;
	const request = {
		sessions: transcripts(ids),
		format: 'chiron_pairs',
		options: OPTIONS,
		salt: SALT
	} as const;
	for await (const event of createTrainingExporter().run(request)) {
		if (event.kind === 'chunk') bytes += event.chunk.length;
		if (event.kind === 'failed') throw new Error('export failed');
	}
	return bytes;
}

/** The floors of the export: every row is read, and every line goes through `JSON.stringify` once. */
async function readAndStringify(ids: readonly string[]): Promise<number> {
	let length = 0;
	for await (const { head, pages } of transcripts(ids)) {
		const messages = pages.flatMap((page) => JSON.parse(page) as Message[]);
		for (let i = 0; i + 1 < messages.length; i += 2)
			length += JSON.stringify({
				id: messages[i]?.id,
				session_id: head.id,
				user_input: messages[i]?.text,
				assistant_response: messages[i + 1]?.text,
				therapeutic_context: {
					primary_concerns: [],
					intervention_techniques: [],
					therapy_phase: head.phase
				},
				quality_score: null,
				therapeutic_tags: [],
				timestamp: messages[i + 1]?.at
			}).length;
	}
	return length;
}

Object.assign(globalThis, { bench: { save, exportAll } });
