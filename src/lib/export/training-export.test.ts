import { describe, expect, test } from 'vitest';
import { total } from '#lib/domain';
import {
	checkFile,
	exportTraining,
	type TrainingFormat,
	type TrainingOptions,
	type TrainingReport,
	type Transcript
} from './index';
import { importedTranscript, SALT, streamed, transcript } from './training.samples';

const PLAIN: TrainingOptions = {
	includePractice: false,
	includeUnfinished: false,
	includeCrisisText: false,
	systemText: null,
	audience: 'own'
};
const ORIGIN = [
	'05b07300-693b-4501-811f-1f126ddbf56e',
	'3994c1d1-4741-485c-93b6-94dd7a3f6c07',
	'ad5a3afd-9304-4bfc-8c3e-a545e8c39e39',
	'b807ca86-9328-4cd1-a278-53e4d5639669',
	'eb8ce48a-6b82-440d-9f1a-a56236183896'
];

async function run(
	transcripts: readonly Transcript[],
	format: TrainingFormat,
	options: Partial<TrainingOptions> = {}
) {
	const chunks: string[] = [];
	let report: TrainingReport | null = null;
	const job = { format, options: { ...PLAIN, ...options }, salt: SALT };
	for await (const event of exportTraining({ sessions: streamed(transcripts), ...job })) {
		expect(report).toBeNull();
		if (event.kind === 'chunk') chunks.push(event.chunk);
		else report = event.report;
	}
	if (report === null) throw new Error('no report came');
	return { chunks, text: chunks.join(''), report };
}

describe('exporting training data', () => {
	test('the sample sessions give 25 pairs that pass every check', async () => {
		const { text, report } = await run(ORIGIN.map(importedTranscript), 'chiron_pairs');

		expect(report).toMatchObject({
			examples: 25,
			sessionsIn: 5,
			sessionsOut: 3,
			sessionsLeft: { no_exchange: 2 }
		});
		expect(checkFile('chiron_pairs', new TextEncoder().encode(text))).toEqual([]);
	});

	test('a second export is the same to the byte', async () => {
		const sessions = ORIGIN.map(importedTranscript);

		const first = await run(sessions, 'chiron_pairs');
		const second = await run(sessions, 'chiron_pairs');

		expect(second.text).toBe(first.text);
	});

	test.each([
		['nothing ticked', {}, false],
		['unfinished ticked', { includeUnfinished: true }, true],
		['crisis text ticked', { includeCrisisText: true }, true]
	])('weights stand on every reply or none: %s', async (_, options, weights) => {
		const { text } = await run(
			[transcript('UAU-U!UA'), transcript('UA', 2)],
			'openai_chat',
			options
		);

		const replies = text.match(/"role":"assistant"/g) ?? [];
		const weighted = text.match(/"weight":[01]}/g) ?? [];
		expect(weighted).toHaveLength(weights ? replies.length : 0);
	});

	test('a system text opens every conversation, cleaned, and a blank one is none', async () => {
		const sessions = [transcript('UA'), transcript('UA', 2)];

		const spoken = await run(sessions, 'openai_chat', { systemText: ' Be calm.\r\n' });
		const blank = await run(sessions, 'openai_chat', { systemText: ' \n' });

		expect(spoken.text.match(/\{"role":"system","content":"Be calm."\}/g)).toHaveLength(2);
		expect(blank.text).not.toContain('system');
	});

	test('words and ids of a session without consent are in no output', async () => {
		const silent = transcript('UAUA', 7, false);

		for (const format of ['chiron_pairs', 'openai_chat'] as const) {
			const { text, report } = await run([silent, transcript('UA')], format);

			expect(text).not.toContain('of 7');
			expect(text).not.toContain(silent.head.id);
			expect(report.sessionsLeft).toEqual({ consent_missing: 1 });
		}
	});

	test('the report tells what ticking practice material would add', async () => {
		const sessions = [transcript('UaUa'), transcript('UAUaUA', 2), transcript('UaUa', 3, false)];

		const without = await run(sessions, 'chiron_pairs');
		const ticked = await run(sessions, 'chiron_pairs', { includePractice: true });

		expect(without.report.practice).toEqual({ sessions: 1, exchanges: 3 });
		expect(ticked.report.practice).toEqual({ sessions: 0, exchanges: 0 });
		expect(ticked.report.examples).toBe(without.report.examples + 3);
	});

	test('context that a format cannot mark is counted as left out', async () => {
		const { report } = await run([transcript('UAU!UA')], 'chiron_pairs', {
			includeCrisisText: true
		});

		expect(report).toMatchObject({
			examples: 2,
			messagesIn: 6,
			messagesOut: 4,
			removed: { exchange_removed: 2 },
			masked: {}
		});
	});

	test('an empty store gives a report and no chunk', async () => {
		const { chunks, report } = await run([], 'openai_chat');

		expect(chunks).toEqual([]);
		expect(report.examples).toBe(0);
	});

	test('chunks are of even size and end with a line', async () => {
		const long = 'word '.repeat(400);
		const wordy = Array.from({ length: 60 }, (_, number) => {
			const one = transcript('UA'.repeat(10), number + 1);
			return { ...one, messages: one.messages.map((row) => ({ ...row, text: row.text + long })) };
		});

		const { chunks } = await run(wordy, 'chiron_pairs');

		expect(chunks.length).toBeGreaterThan(10);
		for (const chunk of chunks) {
			expect(chunk.endsWith('}\n')).toBe(true);
			expect(chunk.length).toBeLessThan(256 * 1024);
		}
		for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThan(64 * 1024);
	});

	test('counts add up for any sessions, options and format', async () => {
		for (let seed = 1; seed <= 150; seed += 1) {
			let state = seed;
			const next = () => {
				state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
				return state / 2 ** 32;
			};
			const sessions = Array.from({ length: 8 }, (_, index) => {
				const length = Math.floor(next() * 12);
				const letters = Array.from({ length }, () => 'UUUUAAAa-!'[Math.floor(next() * 10)] ?? 'U');
				return transcript(letters.join(''), index + 1, next() < 0.8);
			});
			const format = next() < 0.5 ? 'chiron_pairs' : 'openai_chat';

			const { text, report } = await run(sessions, format, {
				includePractice: next() < 0.5,
				includeUnfinished: next() < 0.5,
				includeCrisisText: next() < 0.5
			});

			const where = `seed ${String(seed)}`;
			expect(report.sessionsOut + total(report.sessionsLeft), where).toBe(report.sessionsIn);
			const accounted = report.messagesOut + total(report.removed) + total(report.merged);
			expect(accounted, where).toBe(report.messagesIn);
			expect(text.split('\n').length - 1, where).toBe(report.examples);
			const message =
				format === 'chiron_pairs' ? /"(?:user_input|assistant_response)":/g : /"role":/g;
			expect(text.match(message)?.length ?? 0, where).toBe(report.messagesOut);
			const errors = checkFile(format, new TextEncoder().encode(text)).filter(
				({ level, code }) => level === 'error' && code !== 'empty_file'
			);
			expect(errors, where).toEqual([]);
		}
	});
});
