import {
	cleanText,
	count,
	type Exchange,
	isTrainable,
	normalize,
	type Normalized,
	type NormalizeOptions
} from '#lib/domain';
import { type Audience, pairStyle, toChironPairs } from './chiron-pairs';
import { type ChatStyle, toOpenAiChat } from './openai-chat';
import {
	addTally,
	dropMasked,
	emptyReport,
	type OpenReport,
	type TrainingReport
} from './training-report';
import { createOriginCounter } from './training-origins';
import type { Transcript } from './transcript';

/** `chiron_pairs`: the original's line for each exchange. `openai_chat`: a line for each conversation. */
export type TrainingFormat = 'chiron_pairs' | 'openai_chat';

/** What a person chooses for one export. */
export interface TrainingOptions extends NormalizeOptions {
	/** First message of every conversation, in `openai_chat` alone; null or blank for none. */
	readonly systemText: string | null;
	readonly audience: Audience;
}

/** What an export needs beside the sessions. */
export interface TrainingJob {
	readonly format: TrainingFormat;
	readonly options: TrainingOptions;
	/** 64 random hex digits, kept on the device. */
	readonly salt: string;
}

/** Takes sessions one by one and gives text as it comes together. */
export interface TrainingWriter {
	/** The chunks that this session filled; often none. */
	readonly add: (transcript: Transcript) => readonly string[];
	/** What is left, and the report. Nothing may be added after it. */
	readonly finish: () => { readonly chunks: readonly string[]; readonly report: TrainingReport };
}

/** UTF-16 units after which a chunk is handed on: large enough to be few, small enough to hold several. */
const CHUNK_LENGTH = 128 * 1024;

/** Starts an export. Every line ends in LF; there is no byte order mark and no blank line. */
export function createTrainingWriter(job: TrainingJob): TrainingWriter {
	const report = emptyReport();
	const origins = createOriginCounter();
	const linesOf = lineMaker(job);
	let pending = '';

	const add: TrainingWriter['add'] = (transcript) => {
		const normalized = normalize(transcript.head, transcript.messages, job.options);
		record(report, normalized, job.format);
		notePractice(report, normalized, transcript);
		origins.add(normalized.exchanges);
		const chunks: string[] = [];
		for (const line of linesOf(transcript, normalized.exchanges)) {
			pending += `${line}\n`;
			report.examples += 1;
			if (pending.length < CHUNK_LENGTH) continue;
			chunks.push(pending);
			pending = '';
		}
		return chunks;
	};
	const finish: TrainingWriter['finish'] = () => ({
		chunks: pending === '' ? [] : [pending],
		report: { ...report, origins: origins.list() }
	});
	return { add, finish };
}

type LineMaker = (transcript: Transcript, exchanges: readonly Exchange[]) => readonly string[];

function lineMaker({ format, options, salt }: TrainingJob): LineMaker {
	switch (format) {
		case 'chiron_pairs': {
			const style = pairStyle(salt, options.audience);
			return (transcript, exchanges) => toChironPairs(transcript, exchanges, style);
		}
		case 'openai_chat': {
			const style = chatStyle(options);
			return (_, exchanges) => (exchanges.length === 0 ? [] : [toOpenAiChat(exchanges, style)]);
		}
	}
}

/**
 * Weights stand on every line as soon as a masked reply may come: whether one does is known only at the end, and by
 * then the first lines are written.
 */
function chatStyle(options: TrainingOptions): ChatStyle {
	const system = cleanText(options.systemText ?? '');
	return {
		system: system === '' ? null : system,
		weights: options.includeUnfinished || options.includeCrisisText
	};
}

function record(
	report: OpenReport,
	{ exchanges, reason, tally }: Normalized,
	format: TrainingFormat
) {
	report.sessionsIn += 1;
	if (reason !== null) {
		count(report.sessionsLeft, reason);
		return;
	}
	report.sessionsOut += 1;
	if (tally !== null) addTally(report, tally);
	if (format === 'chiron_pairs') {
		dropMasked(report, exchanges.filter(({ reply }) => !isTrainable(reply)).length);
	}
}

/** What ticking practice material would add: whole sessions turned away for it, and exchanges inside others. */
function notePractice(report: OpenReport, { reason, tally }: Normalized, transcript: Transcript) {
	report.practice.exchanges += (tally?.removed.demo_engine ?? 0) / 2;
	if (reason !== 'demo_engine') return;
	const { exchanges } = normalize(transcript.head, transcript.messages, WITH_PRACTICE);
	report.practice.sessions += 1;
	report.practice.exchanges += exchanges.length;
}

const WITH_PRACTICE: NormalizeOptions = {
	includePractice: true,
	includeUnfinished: false,
	includeCrisisText: false
};
